/// The lists of `facts.words` that the reading of trees itself asks for; patterns may name any list.
enum WordList: Int, CaseIterable, CodingKey, Sendable {
  case accompanyingPrepositions, activeParticiples, adjoiningAdjectives, anchoringWords,
    attributingPrepositions, blamePrepositions,
    claimingVerbs
  case collectiveVerbs, colouringVerbs, degreeAdverbs, discourseAdverbs, discoursePhrases, doubtingAdverbs,
    durationPrepositions
  case eventTimePrepositions, expressingVerbs, frequencyAdverbs, frequencyNouns, governedPrepositions,
    happeningClasses
  case hypotheticalMarkers, instruments, intransitiveVerbs, listPrepositions, mannerAdverbs, mannerPrefixes,
    measureAdjectives
  case meansOfTravel, measureUnits, months, nameBeginnings, negRaisingVerbs, negations, openPronouns
  case lifelessClasses, namingTimes, negativeDeterminers, negativePronouns, outdoingAdverbs, placeAdverbs
  case placeNouns, placePrepositions, reactingVerbs
  case placePrepositionsOfNames, reciprocals, sayVerbs, stativeVerbs, subjectControl, timeAdverbs
  case timeNouns, timeParts, timePrepositions, timeUnits, titles, vagueNumbers
  case verbsOfBlame, verbsOfOpinion, verbsWithoutControl

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
