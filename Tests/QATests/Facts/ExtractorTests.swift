import QA
import Testing

@Test func activeAndPassiveGiveTheSameLogicalRoles() {
  let active = tree(
    """
    rebels rebel NOUN NNS 2 nsubj
    captured capture VERB VBD 0 root
    mosul mosul PROPN NNP 2 obj
    on on ADP IN 5 case
    sunday sunday PROPN NNP 2 obl
    """)
  let passive = tree(
    """
    mosul mosul PROPN NNP 3 nsubj:pass
    was be AUX VBD 3 aux:pass
    captured capture VERB VBN 0 root
    by by ADP IN 5 case
    rebels rebel NOUN NNS 3 obl:agent
    on on ADP IN 7 case
    sunday sunday PROPN NNP 3 obl
    """)
  #expect(facts(active) == ["capture(rebels, mosul; time: sunday)"])
  #expect(facts(passive) == ["capture(rebels, mosul; time: sunday)"])
  #expect(Extractor().facts(in: passive, number: 3).map(\.voice) == [.passive])
  #expect(Extractor().facts(in: passive, number: 3).map(\.sentence) == [3])
}

@Test func aRelativeClauseTakesItsAntecedent() {
  let sentence = tree(
    """
    the the DET DT 2 det
    rebels rebel NOUN NNS 6 nsubj
    who who PRON WP 4 nsubj
    fled flee VERB VBD 2 acl:relcl
    have have AUX VBP 6 aux
    returned return VERB VBN 0 root
    """)
  #expect(facts(sentence) == ["flee(the rebels, -)", "return(the rebels, -)"])
}

@Test func whatIsSaidCarriesItsSource() {
  let sentence = tree(
    """
    the the DET DT 2 det
    army army NOUN NN 3 nsubj
    said say VERB VBD 0 root
    troops troop NOUN NNS 6 nsubj
    had have AUX VBD 6 aux
    left leave VERB VBN 3 ccomp
    """)
  #expect(facts(sentence) == ["say(the army, troops had left)", "leave(troops, -) {say: the army}"])
}

@Test func aFailedAttemptIsNegated() {
  let sentence = tree(
    """
    rebels rebel NOUN NNS 2 nsubj
    failed fail VERB VBD 0 root
    to to PART TO 4 mark
    reach reach VERB VB 2 xcomp
    mosul mosul PROPN NNP 4 obj
    """)
  #expect(facts(sentence) == ["fail(rebels, to reach mosul)", "reach(rebels, mosul) not"])
}

@Test func membersOfACoordinationGiveAFactEach() {
  let sentence = tree(
    """
    rebels rebel NOUN NNS 4 nsubj
    and and CCONJ CC 3 cc
    soldiers soldier NOUN NNS 1 conj
    fled flee VERB VBD 0 root
    """)
  let found = Extractor().facts(in: sentence, number: 0)
  #expect(found.map(\.summary) == ["flee(rebels, -)", "flee(soldiers, -)"])
}

@Test func suspendedHyphensGiveBothBackers() {
  let sentence = tree(
    """
    the the DET DT 5 det
    russian- russian- ADJ JJ 5 amod
    and and CCONJ CC 4 cc
    u.s.-backed u.s.-backed ADJ JJ 2 conj
    campaigns campaign NOUN NNS 6 nsubj
    ended end VERB VBD 0 root
    """)
  #expect(
    facts(sentence).filter { $0.hasPrefix("back") }.map { String($0.prefix { $0 != "," }) }
      == ["back(russian", "back(u.s."])
}

@Test(arguments: [
  "1 2 3", "a b NOUN NN 1 nsubj", "a b NOUN NN 9 dep", "who who PRON WP 2 nsubj\nwho who PRON WP 1 acl:relcl",
])
func brokenTreesDoNoHarm(rows: String) {
  #expect(facts(tree(rows)).isEmpty)
}
