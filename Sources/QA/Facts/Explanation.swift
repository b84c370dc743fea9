/// What became of one pattern at one word.
public struct PatternTrial: Sendable {
  public enum Outcome: Sendable {
    /// It holds and gave these facts.
    case gave([Fact])
    /// It holds, but another pattern took its place.
    case replaced(by: String)
    /// The condition or slot that failed as written in the file, with its line and column, counted from 1.
    case failed(condition: String, line: Int, column: Int)
  }

  public var pattern: String
  /// The file that the pattern stands in.
  public var file: String
  /// The index of the word that was tried as the trigger.
  public var word: Int
  public var outcome: Outcome
  /// How many conditions and slots held before one failed.
  public var depth: Int
}

extension Extractor {
  /// The names of all patterns in force, in order.
  public var patternNames: [String] { book.patterns.map(\.name) }

  /// The patterns that hold in a sentence, by the place of their trigger.
  public func trials(in sentence: Sentence, number: Int = 0) -> [PatternTrial] {
    let matcher = Matcher(tree: Tree(sentence, number: number, lists: book.lists))
    return holding(by: matcher).map { holding in
      let pattern = holding.shared.pattern
      let outcome: PatternTrial.Outcome =
        holding.winner.map { .replaced(by: $0) }
        ?? .gave(FactBuilder(tree: matcher.tree, pattern: pattern).facts(of: holding.match))
      return PatternTrial(
        pattern: pattern.name, file: pattern.place.file, word: holding.match.trigger, outcome: outcome,
        depth: pattern.trigger.count + pattern.slots.count)
    }
  }

  /// What became of the pattern `name` at each word of a sentence, the nearest to holding first; nil if there is
  /// no such pattern.
  public func trials(of name: String, in sentence: Sentence, number: Int = 0) -> [PatternTrial]? {
    guard let pattern = book.patterns.first(where: { $0.name == name }) else { return nil }
    let matcher = Matcher(tree: Tree(sentence, number: number, lists: book.lists))
    let held = trials(in: sentence, number: number).filter { $0.pattern == name }
    let failed = sentence.words.indices.compactMap { word -> PatternTrial? in
      do throws(PatternMiss) {
        _ = try matcher.match(pattern, at: word)
        return nil
      } catch {
        return trial(of: pattern, at: word, failedBy: error)
      }
    }
    return held + failed.sorted { ($1.depth, $0.word) < ($0.depth, $1.word) }
  }

  private func trial(of pattern: Pattern, at word: Int, failedBy miss: PatternMiss) -> PatternTrial {
    let (source, place, depth) =
      switch miss {
      case .trigger(let number): (String(pattern.trigger[number].source), pattern.triggerPlace, number)
      case .slot(let number):
        (pattern.slots[number].source, pattern.slots[number].place, pattern.trigger.count + number)
      }
    return PatternTrial(
      pattern: pattern.name, file: place.file, word: word,
      outcome: .failed(condition: source, line: place.line, column: place.column), depth: depth)
  }
}
