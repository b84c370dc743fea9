/// What a person chose for a session.
struct Settings: Equatable {
  var mode = OutputMode.text
  /// True if each line is followed by the time that it took.
  var timer = false
  /// True if what does not fit the window goes through a pager.
  var pager = true
  /// How many answers to one question are shown in text.
  var answers = ReplyText.answerLimit
  /// How many facts are listed in text.
  var facts = 100
}

/// One of the settings: its name, and how it is read and written.
struct Setting: Sendable {
  let name: String
  let summary: String
  /// What it can be; empty for a number.
  let values: [String]
  let value: @Sendable (Settings) -> String
  /// False if it can be no such thing.
  let set: @Sendable (inout Settings, String) -> Bool

  static let all = [
    Setting(
      name: "mode", summary: "how everything is printed", values: OutputMode.allCases.map(\.rawValue),
      value: { $0.mode.rawValue },
      set: { settings, text in
        guard let mode = OutputMode(rawValue: text) else { return false }
        settings.mode = mode
        return true
      }),
    Setting("timer", \.timer, "tell how long each line took"),
    Setting("pager", \.pager, "show what does not fit the window page by page"),
    Setting("answers", \.answers, "answers shown for one question"),
    Setting("facts", \.facts, "facts shown by .facts"),
  ]

  static func named(_ name: String) throws(Mistake) -> Setting {
    if let setting = all.first(where: { $0.name == name }) { return setting }
    let meant = NearestWord.to(name, in: all.map(\.name)).map { "did you mean \($0)?" }
    throw Mistake("no setting \"\(name)\"; \(meant ?? ".set lists them")")
  }

  /// Gives it the value that `text` names.
  func change(_ settings: inout Settings, to text: String) throws(Mistake) {
    guard set(&settings, text.lowercased()) else {
      let known = values.isEmpty ? "a number from 1 to 100000" : values.joined(separator: ", ")
      throw Mistake("\(name) cannot be \"\(text)\"; it can be \(known)")
    }
  }
}

extension Setting {
  private init(
    _ name: String, _ path: WritableKeyPath<Settings, Bool> & Sendable, _ summary: String
  ) {
    self.init(
      name: name, summary: summary, values: ["on", "off"], value: { $0[keyPath: path] ? "on" : "off" },
      set: { settings, text in
        guard text == "on" || text == "off" else { return false }
        settings[keyPath: path] = text == "on"
        return true
      })
  }

  private init(
    _ name: String, _ path: WritableKeyPath<Settings, Int> & Sendable, _ summary: String
  ) {
    self.init(
      name: name, summary: summary, values: [], value: { String($0[keyPath: path]) },
      set: { settings, text in
        guard let number = Int(text), (1...100_000).contains(number) else { return false }
        settings[keyPath: path] = number
        return true
      })
  }
}

/// Settings with their values.
struct SettingListing: Listing {
  let settings: Settings
  var shown = Setting.all

  let wordsIfEmpty = ""

  var table: Table {
    Table(
      ["setting", "value", "summary"],
      shown.map { [.string($0.name), .string($0.value(settings)), .string($0.summary)] })
  }

  func text(in style: Style) -> String {
    Columns(shown.map { [$0.name, $0.value(settings), $0.summary] }).text(within: style.width)
  }
}
