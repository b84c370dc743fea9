/// Capitals and other seats that stand for the governments in them: "baghdad has good relations with washington".
extension MentionMatcher {
  /// True if `mention` is the seat of the government of what a question describes, and acts as that.
  func isGovernment(of description: Description, _ mention: Mention, in sentence: Sentence) -> Bool {
    guard let country = country(governedFrom: mention.head, in: sentence) else { return false }
    if terms.aliases.areSame(country, Wording.bare(description.text)) { return true }
    // "the iraqi government"
    return description.head.lemma == "government"
      && description.core.contains { terms.geography.country(ofDemonym: $0.lemma) == country }
  }

  /// The country whose government a word stands for: iraq for "baghdad" where that acts.
  func country(governedFrom word: Int, in sentence: Sentence) -> String? {
    guard terms.seatsAreGovernments, sentence.words[word].upos == .properNoun,
      let country = terms.geography.country(ofSeat: sentence.words[word].form), acts(word, in: sentence)
    else { return nil }
    return country
  }

  /// True if only the rule of seats makes `mention` what a question describes: baghdad, asked for as iraq.
  func isSeat(of description: Description, _ mention: Mention, view: ArticleView) -> Bool {
    guard terms.seatsAreGovernments, view.sentences.indices.contains(mention.sentence) else { return false }
    let sentence = view.sentences[mention.sentence]
    guard sentence.words.indices.contains(mention.head) else { return false }
    return isGovernment(of: description, mention, in: sentence)
  }

  /// True of who does something to somebody or has to do with him, not of where something is or happens.
  private func acts(_ index: Int, in sentence: Sentence) -> Bool {
    var first = index
    while sentence.words[first].has(deprel: "conj"), let head = sentence.words[first].head, head < first {
      first = head
    }
    let word = sentence.words[first]
    switch word.deprel {
    case "obl:agent": return true
    case "nsubj":
      guard let verb = word.head else { return false }
      return CoreferenceWords.english.isAgentive(sentence.words[verb].lemma)
        || sentence.dependent(of: verb, "obj", "ccomp", "xcomp") != nil
    default:
      guard word.has(deprel: "obl") || word.has(deprel: "nmod"),
        let preposition = sentence.dependent(of: first, "case")
      else { return false }
      return describer.words.has(sentence.words[preposition].lowercased, in: "party preposition")
    }
  }
}
