/// The lists of `facts.words` that the reading of trees itself asks for; patterns may name any list.
enum WordList: Int, CaseIterable, CodingKey, Sendable {
  case accompanyingPrepositions, activeParticiples, activityNouns, adjoiningAdjectives,
    anchoringWords,
    askingWords,
    attributingPrepositions, blamePrepositions, captives,
    claimingVerbs
  case clauseAdverbs, clippedTimes, collectiveVerbs, colouringVerbs, degreeAdverbs,
    discourseAdverbs, discoursePhrases, dressingVerbs
  case datingAdverbs, detailingVerbs, feelings, floatingWords, officeNouns, pairingAdverbs, reticentVerbs,
    yardsticks
  case deadlinePrepositions, definiteDeterminers, directions, ditransitiveVerbs, doubtingAdverbs,
    durationPrepositions
  case eventTimePrepositions, expressingVerbs, facingVerbs, frequencyAdverbs, frequencyNouns,
    futureAuxiliaries,
    governedPrepositions,
    happeningClasses, harmingVerbs
  case hypotheticalMarkers, indefiniteDeterminers, instruments, intensifyingWords, intervalEnds,
    intransitiveVerbs, listPrepositions,
    mannerAdverbs, mannerPrefixes,
    measureAdjectives
  case meansOfTravel, measureUnits, months, nameBeginnings, negRaisingVerbs, negations, objectControlVerbs,
    openPronouns
  case lifelessClasses, limitingAdverbs, namingTimes, negativeDeterminers, negativePronouns, outdoingAdverbs,
    outstandingAdverbs, outstandingVerbs, owningPrepositions, percentSigns,
    placeAdverbs
  case placeNouns, placePrepositions, positionVerbs, rangeMarks, rankingAdjectives, reactingVerbs,
    reactionPrepositions
  case placePrepositionsOfNames, reciprocals, resultVerbs, sayVerbs, stativeVerbs, stoppingVerbs,
    subjectControl, summingNouns
  case timeAdverbs
  case timeNouns, timeParts, timePrepositions, timeUnits, titleEndings, titles, toldClasses, vagueNumbers
  case verbsOfBlame, verbsOfOpinion, verbsOfOutcome, verbsWithoutControl, weekdays

  /// The name in the file: "time adverbs" for `timeAdverbs`. A coding key knows what its case is called, where
  /// `"\(self)"` would search the program for how to describe it.
  var name: String {
    var name: [UInt8] = []
    for byte in stringValue.utf8 {
      if byte != byte.asciiLowercased { name.append(UInt8(ascii: " ")) }
      name.append(byte.asciiLowercased)
    }
    return String(decoding: name, as: UTF8.self)
  }
}

/// A set of numbers of lists.
typealias ListSet = NumberSet
