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

/// A set of list numbers, at most 128.
struct ListSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let capacity = 128

  mutating func insert(_ number: Int) {
    if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
  }

  func isSuperset(of other: ListSet) -> Bool {
    low & other.low == other.low && high & other.high == other.high
  }

  func contains(_ number: Int) -> Bool {
    number < 64 ? low & (1 << UInt64(number)) != 0 : high & (1 << UInt64(number - 64)) != 0
  }
}
