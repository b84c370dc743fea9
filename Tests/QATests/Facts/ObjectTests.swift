import QA
import Testing

/// Objects that the parser put together with what stands beside them, and places hung on the wrong noun.
@Suite struct ObjectTests {
  private func read(_ rows: String) -> [Fact] { Extractor().facts(in: [tree(rows)]) }

  @Test func aScoreIsNoPartOfAName() throws {
    let lost = try #require(
      read(
        """
        Harrow Harrow PROPN NNP 2 nsubj
        lost lose VERB VBD 0 root
        3 3 NUM CD 7 nummod
        - - SYM SYM 5 case
        1 1 NUM CD 3 nmod
        to to ADP IN 7 case
        Milford Milford PROPN NNP 2 obj
        . . PUNCT . 2 punct
        """
      ).first { $0.predicate.lemma == "lose" })
    #expect(lost.object == nil)
    #expect(lost.arguments.contains { $0.preposition == "to" && $0.mention.text == "Milford" })
  }

  @Test func whoIsElectedIsNoPartOfTheOffice() throws {
    let elected = try #require(
      read(
        """
        Voters voter NOUN NNS 2 nsubj
        elected elect VERB VBD 0 root
        Marta Marta PROPN NNP 5 compound
        Kehl Kehl PROPN NNP 3 flat
        mayor mayor NOUN NN 2 xcomp
        . . PUNCT . 2 punct
        """
      ).first { $0.predicate.lemma == "elect" })
    #expect(elected.object?.text == "Marta Kehl")
    #expect(elected.arguments.contains { $0.mention.text == "mayor" })
  }

  @Test func whatBecameOfSomebodyIsNoPartOfHim() throws {
    let took = try #require(
      read(
        """
        Gunmen gunman NOUN NNS 2 nsubj
        took take VERB VBD 0 root
        a a DET DT 5 det
        nurse nurse NOUN NN 5 compound
        hostage hostage NOUN NN 2 obj
        . . PUNCT . 2 punct
        """
      ).first { $0.predicate.lemma == "take" })
    #expect(took.object?.text == "a nurse")
    let left = try #require(
      read(
        """
        Floods flood NOUN NNS 2 nsubj
        left leave VERB VBD 0 root
        20 20 NUM CD 4 nummod
        people people NOUN NNS 2 obj
        dead dead ADJ JJ 4 amod
        . . PUNCT . 2 punct
        """
      ).first { $0.predicate.lemma == "leave" })
    #expect(left.object?.text == "20 people")
  }

  @Test func aPlaceFacesAnother() throws {
    let faces = try #require(
      read(
        """
        They they PRON PRP 2 nsubj
        reached reach VERB VBD 0 root
        Orsk Orsk PROPN NNP 2 obj
        , , PUNCT , 6 punct
        a a DET DT 6 det
        port port NOUN NN 3 appos
        , , PUNCT , 8 punct
        facing face VERB VBG 2 advcl
        Tarn Tarn PROPN NNP 8 obj
        . . PUNCT . 2 punct
        """
      ).first { $0.predicate.lemma == "face" })
    #expect(faces.subject?.text == "Orsk")
  }

  @Test func aProvinceStandsBesideTownsNotACountry() {
    let calm = read(
      """
      The the DET DT 2 det
      towns town NOUN NNS 10 nsubj
      near near ADP IN 4 case
      Syria Syria PROPN NNP 2 nmod
      and and CCONJ CC 6 cc
      Orsk Orsk PROPN NNP 4 conj
      , , PUNCT , 8 punct
      province province NOUN NN 6 appos
      were be AUX VBD 10 cop
      calm calm ADJ JJ 0 root
      . . PUNCT . 10 punct
      """
    ).filter { $0.predicate.lemma == "be" && $0.object?.text == "calm" }
    #expect(calm.contains { $0.subject?.text == "Orsk" })
  }

  @Test func aPhraseBehindAsIsTheSubjectOfItsClause() throws {
    let facts = read(
      """
      Peru Peru PROPN NNP 3 nsubj
      is be AUX VBZ 3 cop
      nervous nervous ADJ JJ 0 root
      as as ADP IN 6 case
      two two NUM CD 6 nummod
      towns town NOUN NNS 3 obl
      , , PUNCT , 6 punct
      are be AUX VBP 11 cop
      under under ADP IN 11 case
      the the DET DT 11 det
      control control NOUN NN 3 conj
      of of ADP IN 13 case
      rebels rebel NOUN NNS 11 nmod
      . . PUNCT . 3 punct
      """)
    let control = try #require(facts.first { $0.predicate.lemma == "control" })
    #expect(control.subject?.text == "rebels")
    #expect(control.object?.text == "two towns")
  }
}
