/// Titles, words for kin, and first names, with the gender that they tell.
public struct PersonWords: Sendable {
  public static let english = PersonWords(text: English.text(of: "persons.txt") ?? "")

  private enum Kind { case title, kin, first }

  /// nil as value: no gender told.
  private var titles: [String: Gender?] = [:]
  private var kin: [String: Gender] = [:]
  private var firstNames: [String: Gender?] = [:]
  private let census = LineTable(embedded: "first-names.txt")

  package init(text: String) {
    var kind = Kind.title
    var gender: Gender?
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let words = line.split(separator: UInt8(ascii: " "))
      if line.first == UInt8(ascii: "[") {
        let header = Substring(line).dropFirst().dropLast().split(separator: " ")
        kind = header.first == "kin" ? .kin : header.first == "first" ? .first : .title
        gender = header.count > 1 ? Gender(rawValue: String(header[1])) : nil
      } else {
        for word in words { add(String(Substring(word)), kind, gender) }
      }
    }
  }

  private mutating func add(_ word: String, _ kind: Kind, _ gender: Gender?) {
    switch kind {
    case .title: if titles[word] == nil { titles[word] = .some(gender) }
    case .kin: kin[word] = gender
    case .first: firstNames[word] = .some(gender)
    }
  }

  /// True of words that stand before the name of a person: "president", "mr.". In lower case.
  public func isTitle(_ word: String) -> Bool { titles[word] != nil }

  /// The gender that a title or a noun for people tells: "ms.", "father", "spokeswoman".
  public func gender(ofNoun noun: String) -> Gender? { kin[noun] ?? titles[noun] ?? nil }

  /// True of words for relatives and the like: "father".
  public func isKin(_ noun: String) -> Bool { kin[noun] != nil }

  /// True of first names, in lower case.
  public func isFirstName(_ name: String) -> Bool {
    firstNames[name] != nil || census.fields(of: name) != nil
  }

  /// The gender of those who bear a first name; nil where it is unknown or both do.
  public func gender(ofFirstName name: String) -> Gender? {
    if let known = firstNames[name] { return known }
    return census.fields(of: name)?.first.flatMap(Gender.init(rawValue:))
  }
}
