import QA

/// The rules by name, with how often answers of this session used them; those used most first.
struct RuleListing: Listing {
  private let rows: [Row]
  let wordsIfEmpty: String

  private struct Row {
    var name: String
    /// Nil for a rule that is built in.
    var rule: Rule?
    var uses: Int
    var isOn: Bool
  }

  init(_ archive: Archive, matching word: String, uses: [String: Int]) {
    let book = archive.rules
    var seen: Set<String> = []
    let named = book.rules.filter { rule in
      (word.isEmpty || rule.name.contains(word.lowercased())) && seen.insert(rule.name).inserted
    }
    let seat = Archive.seatRule
    var rows = named.map {
      Row(name: $0.name, rule: $0, uses: uses[$0.name] ?? 0, isOn: archive.isOn(rule: $0.name))
    }
    if word.isEmpty || seat.contains(word.lowercased()) {
      rows.append(Row(name: seat, rule: nil, uses: uses[seat] ?? 0, isOn: archive.isOn(rule: seat)))
    }
    self.rows = rows.filter { $0.uses > 0 }.sorted { $0.uses > $1.uses } + rows.filter { $0.uses == 0 }
    wordsIfEmpty = "no rule has \"\(word)\" in its name"
  }

  var table: Table {
    Table(
      ["rule", "uses", "on", "file", "line"],
      rows.map { row in
        [
          .string(row.name), .integer(row.uses), .bool(row.isOn), .string(row.rule?.file),
          row.rule.map { .integer($0.line) } ?? .null,
        ]
      })
  }

  func text(in style: Style) -> String {
    let lines = rows.map { row in
      [
        row.name.visible, row.uses > 0 ? "used \(Counted(row.uses, "time"))" : "", row.isOn ? "" : "off",
        style.faint(row.rule.map { "\($0.file.visible):\($0.line)" } ?? "built in"),
      ]
    }
    return Columns(lines).text(within: style.width)
  }
}
