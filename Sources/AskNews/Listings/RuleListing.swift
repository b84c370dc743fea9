import QA

/// The rules by name, with how often answers of this session used them; those used most first.
struct RuleListing: Listing {
  private let rows: [(rule: Rule, uses: Int, isOn: Bool)]
  let wordsIfEmpty: String

  init(_ archive: Archive, matching word: String, uses: [String: Int]) {
    let book = archive.rules
    var seen: Set<String> = []
    let named = book.rules.filter { rule in
      (word.isEmpty || rule.name.contains(word.lowercased())) && seen.insert(rule.name).inserted
    }
    let rows = named.map { (rule: $0, uses: uses[$0.name] ?? 0, isOn: !book.switchedOff.contains($0.name)) }
    self.rows = rows.filter { $0.uses > 0 }.sorted { $0.uses > $1.uses } + rows.filter { $0.uses == 0 }
    wordsIfEmpty = "no rule has \"\(word)\" in its name"
  }

  var table: Table {
    Table(
      ["rule", "uses", "on", "file", "line"],
      rows.map { rule, uses, isOn in
        [.string(rule.name), .integer(uses), .bool(isOn), .string(rule.file), .integer(rule.line)]
      })
  }

  func text(in style: Style) -> String {
    let lines = rows.map { rule, uses, isOn in
      [
        rule.name.visible, uses > 0 ? "used \(uses) times" : "", isOn ? "" : "off",
        style.faint("\(rule.file.visible):\(rule.line)"),
      ]
    }
    return Columns(lines).text(within: style.width)
  }
}
