/// What a path led to: a word that stands for its phrase, or for a part of one.
struct SlotFiller: Hashable, Sendable {
  enum Part: Sendable {
    /// The phrase that the word heads.
    case whole
    /// The word's own phrase where it is a predicate, without subject and copula.
    case phrase
    /// The clause that is the predicate of an outer subject: "the road is closed" of "the problem is that ...".
    case clause
    /// What stands before a hyphen: "iran" of "iran-backed".
    case prefix
    /// The name without its title, the title without the name.
    case name, title
    /// The phrase without its possessor.
    case possessed
  }

  var word: Int
  var part: Part = .whole
}

/// A pattern that holds at a word, with what fills its slots.
struct Match: Sendable {
  var trigger: Int
  /// As many as the pattern has slots; empty for an optional slot that nothing fills.
  var fillers: [[SlotFiller]]
  /// Where the subject was found, if by `@subject`.
  var subjectSource: Subject.Source = .own
}

/// The condition by which a pattern failed at a word.
package enum PatternMiss: Error, Sendable, Equatable {
  /// The trigger's condition of that number.
  case trigger(Int)
  /// Nothing fills the slot of that number.
  case slot(Int)
}

/// Tries patterns on the words of one tree.
struct Matcher {
  let tree: Tree

  /// The match of `pattern` with `word` as its trigger, or the condition that failed.
  func match(_ pattern: Pattern, at word: Int) throws(PatternMiss) -> Match {
    for (number, condition) in pattern.trigger.enumerated() where !holds(condition, of: word, trigger: word) {
      throw .trigger(number)
    }
    var match = Match(trigger: word, fillers: [])
    for (number, slot) in pattern.slots.enumerated() {
      var found: [SlotFiller] = []
      for path in slot.paths {
        found = fillers(path, from: word, match: &match)
        if !found.isEmpty { break }
      }
      if found.isEmpty && !slot.isOptional { throw .slot(number) }
      match.fillers.append(slot.takesEach ? found : Array(found.prefix(1)))
    }
    return match
  }

  /// True if a word fulfils all conditions of a trigger.
  func holds(_ trigger: [Pattern.Condition], at word: Int) -> Bool {
    trigger.allSatisfy { holds($0, of: word, trigger: word) }
  }

  private func fillers(_ path: Pattern.Path, from trigger: Int, match: inout Match) -> [SlotFiller] {
    var current = [SlotFiller(word: trigger)]
    for step in path.steps {
      var next: [SlotFiller] = []
      for filler in current {
        for candidate in move(step.move, from: filler.word, match: &match)
        where step.conditions.allSatisfy({ holds($0, of: candidate.word, trigger: trigger) }) {
          next.append(candidate)
        }
      }
      if next.isEmpty { return [] }
      current = next
    }
    return current
  }

  private func move(_ move: Pattern.Step.Move, from word: Int, match: inout Match) -> [SlotFiller] {
    switch move {
    case .down(let relations):
      return tree.all(relations, of: word).map { SlotFiller(word: $0) }
    case .up(let relations):
      guard relations.contains(tree.relations[word]), let head = tree.head(of: word) else { return [] }
      return [SlotFiller(word: head)]
    case .named(.itself):
      return [
        SlotFiller(
          word: word, part: tree.has([.cop], word) && tree.words[word].upos != .verb ? .phrase : .whole)
      ]
    case .named(.subject):
      guard let subject = tree.subject(of: word) else { return [] }
      match.subjectSource = subject.source
      return [SlotFiller(word: subject.word)]
    case .named(.clause): return [SlotFiller(word: word, part: .clause)]
    case .named(.object): return tree.object(of: word).map { [SlotFiller(word: $0)] } ?? []
    case .named(.done):
      guard tree.isPassive(word) else { return tree.object(of: word).map { [SlotFiller(word: $0)] } ?? [] }
      return tree.subject(of: word).map { [SlotFiller(word: $0.word)] } ?? []
    case .named(.prefix): return tree.prefixes(of: word).map { SlotFiller(word: $0, part: .prefix) }
    case .named(.name): return tree.head(of: word).map { [SlotFiller(word: $0, part: .name)] } ?? []
    case .named(.title): return [SlotFiller(word: word, part: .title)]
    case .named(.light): return tree.lightObject(of: word).map { [SlotFiller(word: $0)] } ?? []
    case .named(.possessed): return tree.head(of: word).map { [SlotFiller(word: $0, part: .possessed)] } ?? []
    }
  }

  func holds(_ condition: Pattern.Condition, of word: Int, trigger: Int) -> Bool {
    holds(condition.test, of: word, trigger: trigger) != condition.isNegated
  }

  private func holds(_ test: Pattern.Test, of index: Int, trigger: Int) -> Bool {
    let word = tree.words[index]
    switch test {
    case .upos(let upos): return word.upos == upos
    case .tag(let tags): return tags.contains(word.xpos)
    case .lemma(let lemmas): return lemmas.contains(word.lemma)
    case .form(let forms): return forms.contains(word.form.lowercased())
    case .list(let number): return tree.memberships[index].contains(number)
    case .relation(let relations): return relations.contains(tree.relations[index])
    case .has(let relations): return tree.has(relations, index)
    case .preposition(let prepositions):
      return tree.preposition(of: index).map { prepositions.contains($0) } ?? false
    case .marker(let markers): return tree.marker(of: index).map { markers.contains($0) } ?? false
    case .suffix(let suffixes): return suffixes.contains { word.form.lowercased().hasSuffix($0) }
    case .hyphenated(let number):
      return tree.hyphenatedParticiple(of: index).map { tree.lists.lists(of: $0).contains(number) } ?? false
    case .before: return index < trigger
    case .after: return index > trigger
    case .afterHead: return tree.head(of: index).map { index > $0 } ?? false
    case .hasWord(let forms):
      return tree.dependents(of: index).contains { forms.contains(tree.words[$0].form.lowercased()) }
    default: return isSo(test, of: index)
    }
  }

  /// The tests that ask the tree what a word is in it.
  private func isSo(_ test: Pattern.Test, of index: Int) -> Bool {
    switch test {
    case .event: return tree.eventVerb(of: index) != nil
    case .measure: return tree.isIn(.measureUnits, index) || tree.words[index].opensWithNumber
    case .instrument: return tree.preposition(of: index).map { tree.isInstrument(index, $0) } ?? false
    case .infinitive(let list):
      return tree.memberships[index].contains(list)
        && tree.all([.xcomp], of: index).contains {
          tree.words[$0].upos == .verb || tree.has([.cop], $0) && tree.marker(of: $0) == "to"
        }
    case .light(let map): return tree.lightVerb(at: index, in: map) != nil
    case .acronym: return tree.isAcronym(index)
    case .title: return tree.isTitle(index)
    case .passive: return tree.isPassive(index)
    case .subject: return tree.subject(of: index) != nil
    case .predicate: return tree.isPredicate(index)
    case .nominal: return tree.isNominal(index)
    case .inverted: return tree.isInverted(index)
    case .time: return tree.isTime(index)
    case .place: return tree.isPlace(index)
    case .location: return tree.isLocation(index)
    case .listed: return tree.isListed(index)
    case .aside: return tree.isAside(index)
    case .graded: return tree.isGraded(index)
    case .summing: return tree.isSumming(index)
    case .spoken: return tree.isSpoken(index)
    case .name: return tree.words[index].upos == .properNoun
    default: return false
    }
  }
}
