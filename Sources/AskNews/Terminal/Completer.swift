import Glibc
import QA

/// Completes what is typed in the REPL: commands and their arguments, names of files, and in questions the names
/// and relations that the facts have.
final class Completer {
  private let session: Session

  /// How many words a name that is completed may have.
  private static let nameWords = 5
  /// How much of a later word of a name must be typed.
  private static let leastOfLaterWord = 2

  init(_ session: Session) {
    self.session = session
  }

  /// What can become of the end of `line`, the text up to the cursor.
  func completion(of line: String) -> Completion {
    guard line.hasPrefix(".") else { return questionCompletion(of: line) }
    guard let space = line.firstIndex(of: " ") else {
      let names = DotCommand.all.map { "." + $0.name + ($0.parameters.isEmpty ? "" : " ") }
      return Completion(of: line, among: names, end: "")
    }
    let name = line[line.index(after: line.startIndex)..<space]
    guard let command = try? DotCommand.named(name.lowercased()) else { return .none }
    return argumentCompletion(of: String(line[space...].drop { $0 == " " }), for: command)
  }

  private func argumentCompletion(of arguments: String, for command: DotCommand) -> Completion {
    let words = arguments.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let word = words.last ?? ""
    guard let last = command.parameters.indices.last else { return .none }
    let typed = FileNames(arguments).typed()
    if let file = typed.last, command.parameters[min(typed.count - 1, last)].completes == .files {
      return fileCompletion(of: file)
    }
    switch command.parameters[min(words.count - 1, last)].completes {
    case .nothing: return .none
    case .words(let words): return Completion(of: word, among: words)
    case .commands: return Completion(of: word, among: DotCommand.all.map(\.name))
    case .files: return .none
    case .settings: return Completion(of: word, among: Setting.all.map(\.name))
    case .settingValues: return Completion(of: word, among: (try? Setting.named(words[0]))?.values ?? [])
    case .articles:
      return Completion(of: word, among: (try? session.archive.store.articles().map(\.id)) ?? [])
    case .questions: return questionCompletion(of: arguments)
    case .entities: return nameCompletion(of: Self.name(in: arguments), end: "")
    case .entityTypes:
      let types = Completion(of: word, among: EntityType.allCases.map(\.rawValue))
      return types.choices.isEmpty ? nameCompletion(of: Self.name(in: arguments), end: "") : types
    case .rules where words[0] == "load": return typed.last.map(fileCompletion) ?? .none
    case .rules:
      let names = Set(session.archive.rules.rules.map(\.name) + [Archive.seatRule]).sorted()
      return Completion(of: words.dropFirst().joined(separator: " "), among: names, end: "")
    case .filters: return filterCompletion(of: arguments)
    }
  }

  /// The name that is typed last: behind the sign of "a = b", or behind a type of things.
  private static func name(in arguments: String) -> String {
    if let sign = arguments.lastIndex(of: "=") {
      return String(arguments[arguments.index(after: sign)...].drop { $0 == " " })
    }
    let words = arguments.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return words.count > 1 && EntityType(rawValue: words[0].lowercased()) != nil
      ? String(words[1]) : arguments
  }

  /// Completes the value of the filter that is typed last, the name of one, or else a name.
  private func filterCompletion(of arguments: String) -> Completion {
    let word = arguments.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    if let value = FilterReader.lastValue(in: arguments) {
      let completion = valueCompletion(of: value)
      if !completion.choices.isEmpty || value.typed.hasPrefix("\"") || !value.typed.contains(" ") {
        return completion
      }
    }
    let filters = Completion(of: word, among: FilterReader.names.map { $0 + "=" }, end: "")
    if !filters.choices.isEmpty && !word.isEmpty || arguments.isEmpty { return filters }
    let names = nameCompletion(atEndOf: arguments)
    return names.choices.isEmpty ? filters : names
  }

  private func valueCompletion(of value: FilterReader.Value) -> Completion {
    var completion =
      switch value.name {
      case "relation": relationCompletion(of: value.text, end: "")
      case let name where FilterReader.choices[name] != nil:
        Completion(of: value.text, among: FilterReader.choices[name] ?? [], end: "")
      case "source": Completion(of: value.text, among: sources, end: "")
      case "since", "until": Completion.none
      default: nameCompletion(of: value.text, end: "")
      }
    completion.replaced = value.typed.unicodeScalars.count
    if let text = completion.insertion {
      completion.insertion = FilterReader.typed(text, isFinished: completion.choices.count == 1)
    }
    return completion
  }

  /// What the articles are from, in order.
  private var sources: [String] {
    Set((try? session.archive.store.articles().compactMap(\.article.source)) ?? []).sorted()
  }

  private func relationCompletion(of start: String, end: String) -> Completion {
    let relations = (try? session.archive.store.vocabulary(.predicates, prefix: start)) ?? []
    return Completion(of: start, among: relations.map(\.text), end: end)
  }

  /// Questions that the facts answer; where none begins so, the name or relation at the end.
  private func questionCompletion(of line: String) -> Completion {
    let found = session.templates.completions(of: line)
    if !found.texts.isEmpty {
      var completion = Completion(of: line, among: found.texts, end: "")
      if !found.areAll { completion.others = nil }
      return completion
    }
    if !line.contains(" ") { return Completion(of: line, among: SessionWords.english.questionStarts) }
    return nameCompletion(atEndOf: line)
  }

  /// Completes the longest end of `line` that a name starts with; where there is none, the last word to a relation.
  private func nameCompletion(atEndOf line: String) -> Completion {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    for count in stride(from: min(Self.nameWords, words.count), to: 0, by: -1) {
      let start = words.suffix(count).joined(separator: " ")
      if start.trimmed.isEmpty || start.hasPrefix(" ") { continue }
      let completion = nameCompletion(startingWith: start, end: " ")
      if !completion.choices.isEmpty { return completion }
    }
    guard let word = words.last, !word.isEmpty else { return .none }
    let relations = relationCompletion(of: String(word), end: " ")
    return relations.choices.isEmpty ? nameCompletion(within: String(word), end: " ") : relations
  }

  /// Completes `start` to a name, the one in the most facts first; where none begins so, to one with a later word that
  /// does.
  private func nameCompletion(of start: String, end: String) -> Completion {
    let completion = nameCompletion(startingWith: start, end: end)
    return completion.choices.isEmpty ? nameCompletion(within: start, end: end) : completion
  }

  private func nameCompletion(startingWith start: String, end: String) -> Completion {
    let store = session.archive.store
    let names = (try? store.entities(prefix: start)) ?? []
    let written = WrittenNames(store: store)
    return Completion(of: start, among: names.map(\.text), end: end) { (try? written.written($0)) ?? $0 }
  }

  /// Completes the start of a later word of a name to the whole name: "kucz" to "pedro pablo kuczynski".
  private func nameCompletion(within start: String, end: String) -> Completion {
    guard start.trimmed.count >= Self.leastOfLaterWord else { return .none }
    let store = session.archive.store
    let names = ((try? store.entities()) ?? []).map(\.text).filter { $0.contains(" " + start.lowercased()) }
    let shown = Array(names.prefix(Completion.menuLimit))
    let choices = (try? WrittenNames(store: store).written(shown)) ?? shown
    return Completion(
      replaced: start.unicodeScalars.count, insertion: choices.count == 1 ? choices[0] + end : nil,
      choices: choices, others: names.count - choices.count)
  }

  /// Completes the name of a file, in quotes where it needs them; folders end in a slash.
  private func fileCompletion(of word: FileNames.Word) -> Completion {
    let slash = word.name.lastIndex(of: "/")
    let folder = slash.map { String(word.name[...$0]) } ?? ""
    let path = folder.isEmpty ? "." : word.quote == nil ? FileNames.atHome(folder) : folder
    let start = slash.map { String(word.name[word.name.index(after: $0)...]) } ?? word.name
    guard let files = Folder(path, hidden: start.hasPrefix(".")) else { return .none }
    let names = files.names.map { name in
      var status = stat()
      let isFolder = stat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      return folder + name + (isFolder ? "/" : "")
    }
    var completion = Completion(of: word.name, among: names, end: "")
    completion.replaced = word.typed.unicodeScalars.count
    if let name = completion.insertion {
      let isFinished = completion.choices.count == 1 && !name.hasSuffix("/")
      completion.insertion = FileNames.typed(name, isFinished: isFinished) + (isFinished ? " " : "")
    }
    return completion
  }
}
