/// The forms of verbs, for questions and statements that are put into words anew.
public struct VerbForms: Sendable {
  public static let english = VerbForms()

  /// Past tense and participle by plain form.
  private var irregular: [String: (past: String, participle: String)] = [:]
  private var doubled: Set<String> = []
  /// By either of them: that of one, and that of several.
  private var auxiliaries: [String: (one: String, several: String)] = [:]

  private init() {
    WordFile.forEachLine(of: "verb-forms.txt") { heading, _, words in
      let forms = words.map { String(decoding: $0, as: UTF8.self) }
      switch (heading.first, forms.count) {
      case ("doubled", _): doubled.formUnion(forms)
      case ("auxiliary", 2): for form in forms { auxiliaries[form] = (forms[0], forms[1]) }
      case ("irregular", 3): irregular[forms[0]] = (forms[1], forms[2])
      default: break
      }
    }
  }

  /// "captured" of "capture"; of several words the first is the verb: "took over" of "take over".
  public func past(of lemma: String) -> String {
    changed(lemma) { irregular[$0]?.past ?? regular($0) }
  }

  /// "captures" of "capture".
  public func thirdPerson(of lemma: String) -> String {
    changed(lemma) { verb in
      switch verb {
      case "be": "is"
      case "have": "has"
      case _ where Self.endsInConsonantAndY(verb): verb.dropLast() + "ies"
      case _ where ["s", "x", "z", "ch", "sh", "o"].contains(where: verb.hasSuffix): verb + "es"
      default: verb + "s"
      }
    }
  }

  /// The auxiliary `form` in the number that is wanted: "were" of "was".
  public func auxiliary(_ form: String, isPlural: Bool) -> String {
    auxiliaries[form].map { isPlural ? $0.several : $0.one } ?? form
  }

  private func regular(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if Self.endsInConsonantAndY(verb) { return verb.dropLast() + "ied" }
    return verb + (doubled.contains(verb) ? verb.suffix(1) : "") + "ed"
  }

  private func changed(_ lemma: String, _ change: (String) -> String) -> String {
    let words = lemma.split(separator: " ", maxSplits: 1)
    guard let verb = words.first else { return lemma }
    return ([change(String(verb))] + words.dropFirst().map(String.init)).joined(separator: " ")
  }

  private static func endsInConsonantAndY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !(verb.dropLast().last.map { "aeiou".contains($0) } ?? true)
  }
}
