/// Titles, words for kin, and first names, with the gender that they tell.
public struct PersonWords: Sendable {
  public static let english = PersonWords()

  /// By word; nil as value where it tells no gender.
  private var titles: [String: Gender?] = [:]
  private var kin: [String: Gender] = [:]
  private let firstNames = LineTable(embedded: "first-names.txt")

  private init() {
    WordFile.forEachLine(of: "persons.txt") { heading, _, words in
      let gender = heading.count > 1 ? Gender(rawValue: heading[1]) : nil
      for word in words {
        let word = String(decoding: word, as: UTF8.self)
        if heading.first == "kin" {
          kin[word] = gender
        } else if titles[word] == nil {
          titles[word] = .some(gender)
        }
      }
    }
  }

  /// True of words that stand before the name of a person: "president", "mr.". In lower case.
  public func isTitle(_ word: String) -> Bool { titles[word] != nil }

  /// The gender that a title or a noun for people tells: "ms.", "father", "spokeswoman".
  public func gender(ofNoun noun: String) -> Gender? { kin[noun] ?? titles[noun] ?? nil }

  /// True of words for relatives and the like: "father".
  public func isKin(_ noun: String) -> Bool { kin[noun] != nil }

  /// True of first names, in lower case.
  public func isFirstName(_ name: String) -> Bool { firstNames.fields(of: name) != nil }

  /// The gender of those who bear a first name; nil where it is unknown or both do.
  public func gender(ofFirstName name: String) -> Gender? {
    firstNames.fields(of: name)?.first.flatMap(Gender.init(rawValue:))
  }
}
