/// Finds out which noun phrases of an article mean the same thing.
///
/// Works in sieves, the surest first (Lee et al., "Deterministic coreference resolution based on entity-centric,
/// precision-ranked rules", Computational Linguistics 39, 2013): names that are spelt alike or stand in the table
/// of aliases; appositions, titles and acronyms; short forms of names; definite nouns; pronouns. What is joined by
/// one sieve is one thing to the next. For nouns and pronouns the sieve is a fitted model (`AntecedentModel`); what is
/// not likely enough is left alone, as a wrong link does more harm than a missing one.
///
/// Every search looks back over a bounded number of phrases, so the work is linear in the length of the article.
public struct Coreference: Sendable {
  package let typer: EntityTyper
  package let finder: NounPhraseFinder

  public init(aliases: AliasTable = AliasTable()) {
    typer = EntityTyper(aliases: aliases)
    finder = NounPhraseFinder(typer: typer)
  }

  /// Who is who in the sentences of one article.
  public func resolve(_ sentences: [Sentence]) -> EntityMap {
    var discourse = discourse(of: sentences)
    discourse.linkNouns()
    discourse.linkPairs()
    discourse.linkPronouns()
    return EntityMap(discourse)
  }

  /// The sentences with all links made that need no weighing.
  package func discourse(of sentences: [Sentence]) -> Discourse {
    var phrases: [NounPhrase] = []
    for (number, sentence) in sentences.enumerated() {
      phrases.append(contentsOf: finder.phrases(in: sentence, number: number))
    }
    var discourse = Discourse(sentences: sentences, phrases: phrases, typer: typer)
    discourse.linkNames()
    discourse.linkAppositions()
    discourse.linkShortForms()
    discourse.linkRepetitions()
    discourse.linkEpithets()
    return discourse
  }
}
