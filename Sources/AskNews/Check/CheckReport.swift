import QA

/// The results of checking .ask files, as people and test runners read them.
struct CheckReport {
  enum Format: String, CaseIterable {
    case text, tap, junit
  }

  let results: [CheckResult]

  private var failed: [CheckResult] { results.filter { !$0.unmet.isEmpty } }

  var allHold: Bool { failed.isEmpty }

  func text(as format: Format, style: Style) -> String {
    switch format {
    case .text: text(in: style)
    case .tap: tap
    case .junit: junit
    }
  }

  /// What does not hold, and a count.
  private func text(in style: Style) -> String {
    var text = ""
    for result in failed {
      let place = "\(result.question.file.visible):\(result.question.line):"
      text +=
        "\(place) \(style.strong(result.question.text.visible))".wrapped(to: style.width, indent: 2) + "\n"
      text += "  expected " + result.expected.wrapped(to: style.width, from: 11) + "\n"
      text += "  found    " + style.warning(result.found).wrapped(to: style.width, from: 11) + "\n"
      guard let evidence = result.evidence else { continue }
      text += Quotation(evidence.quote, at: 0, marks: []).block(in: style, source: evidence.place)
    }
    let asked = results.filter { !$0.isSkipped }
    text += "\(asked.count - failed.count) of \(Counted(asked.count, "question")) as expected"
    let skipped = results.count - asked.count
    return text + (skipped > 0 ? "; nothing expected of \(skipped)" : "") + "\n"
  }

  /// The Test Anything Protocol, version 14.
  private var tap: String {
    var text = "TAP version 14\n1..\(results.count)\n"
    for (index, result) in results.enumerated() {
      let name = result.question.text.visible.escaped("\\#")
      text += "\(result.unmet.isEmpty ? "ok" : "not ok") \(index + 1) - \(name)"
      text += result.isSkipped ? " # SKIP nothing expected\n" : "\n"
      if result.unmet.isEmpty { continue }
      let details: [(String, JSONValue)] = [
        ("file", .string(result.question.file)), ("line", .integer(result.question.line)),
        ("expected", .string(result.expected)), ("found", .string(result.found)),
        ("sentence", .string(result.evidence?.quote)), ("place", .string(result.evidence?.place)),
      ]
      // A string in JSON is one in YAML as well.
      text += "  ---\n" + details.map { "  \($0): \($1.line)\n" }.joined() + "  ...\n"
    }
    return text
  }

  /// The XML that JUnit's reporters write: a suite for each file.
  private var junit: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites tests=\"\(results.count)\" failures=\"\(failed.count)\">\n"
    var rest = results[...]
    while let first = rest.first {
      let suite = rest.prefix { $0.question.file == first.question.file }
      rest = rest[suite.endIndex...]
      let name = first.question.file.xml
      text += "  <testsuite name=\"\(name)\" tests=\"\(suite.count)\""
      text +=
        " failures=\"\(suite.count { !$0.unmet.isEmpty })\" skipped=\"\(suite.count(where: \.isSkipped))\">\n"
      for result in suite { text += junitCase(result) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func junitCase(_ result: CheckResult) -> String {
    let start =
      "    <testcase classname=\"\(result.question.file.xml)\" name=\"\(result.question.text.xml)\""
      + " file=\"\(result.question.file.xml)\" line=\"\(result.question.line)\""
    if result.isSkipped { return start + ">\n      <skipped/>\n    </testcase>\n" }
    if result.unmet.isEmpty { return start + "/>\n" }
    let message = "expected \(result.expected), found \(result.found)".xml
    let evidence = result.evidence.map { "\($0.quote) — \($0.place)".xml } ?? ""
    return start + ">\n      <failure message=\"\(message)\">\(evidence)</failure>\n    </testcase>\n"
  }
}

extension String {
  /// With a backslash before each of `characters`.
  fileprivate func escaped(_ characters: String) -> String {
    var text = ""
    for character in self {
      if characters.contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }

  /// As text and attributes of XML hold it.
  fileprivate var xml: String {
    var text = ""
    for character in visible {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
    return text
  }
}
