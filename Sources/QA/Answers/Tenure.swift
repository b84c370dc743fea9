/// The periods that articles give for one holder of a state, taken together.
package struct Tenure {
  /// Days by their numbers, as `CalendarDate.days` counts them; the latest that are known.
  private(set) var from: ClosedRange<Int>?
  private(set) var until: ClosedRange<Int>?
  private(set) var during: ClosedRange<Int>?
  /// True if some sentence says that it holds today, tells its beginning as news, or tells it as over.
  package private(set) var isPresent = false
  private var isNews = false
  private var isToldAsOver = false
  /// True if a sentence tells it as over together with its beginning: "had held the town since June".
  private var isOverSinceFrom = false

  /// What two articles say within so many days they say of one time.
  private static let sameTime = 31

  package init(_ periods: some Sequence<Period>) {
    for period in periods { add(period) }
  }

  private mutating func add(_ period: Period) {
    from = Self.later(from, period.from?.days)
    until = Self.later(until, period.until?.days)
    during = Self.later(during, period.during?.days)
    isPresent = isPresent || period.isPresent
    isNews = isNews || period.isNews
    isToldAsOver = isToldAsOver || period.isOver
    isOverSinceFrom = isOverSinceFrom || period.isOver && period.from != nil && period.until == nil
  }

  private static func later(_ a: ClosedRange<Int>?, _ b: ClosedRange<Int>?) -> ClosedRange<Int>? {
    guard let a, let b else { return a ?? b }
    return a.lowerBound >= b.lowerBound ? a : b
  }

  /// The day, month or year that it is known last to have held in.
  private var lastKnown: ClosedRange<Int>? { Self.later(from, during) }

  /// True if it ended and is not known to have begun anew.
  package var isOver: Bool {
    guard isToldAsOver else { return false }
    guard let until, let lastKnown else {
      return !isPresent && (until != nil || from == nil || isOverSinceFrom && !isNews)
    }
    return lastKnown.lowerBound <= until.lowerBound
  }

  /// How sure it is that it held on one of `days`: 0 if it did not, 1 if it had begun and not ended or is said to.
  package func likelihood(on days: ClosedRange<Int>) -> Double {
    if let from, from.lowerBound > days.upperBound { return 0 }
    if isOver, let end = until ?? (isOverSinceFrom ? nil : lastKnown), end.upperBound < days.lowerBound {
      return 0
    }
    if let during, during.overlaps(days) { return 1 }
    if from != nil { return 1 }
    return until == nil ? 0.6 : 0.8
  }

  /// True if `other`, who cannot have held it at the same time, came later.
  package func isSucceeded(by other: Tenure) -> Bool {
    if other.isOver { return false }
    if let own = lastKnown, let start = other.from { return own.upperBound < start.lowerBound }
    if let own = lastKnown, let seen = other.during {
      return own.upperBound + Self.sameTime <= seen.lowerBound
    }
    return (other.isPresent || other.isNews) && !isPresent && !isNews
  }

  /// True if `other` came later and before `days`.
  func isSucceeded(by other: Tenure, before days: ClosedRange<Int>) -> Bool {
    guard let start = other.from, start.upperBound < days.lowerBound else { return false }
    return isSucceeded(by: other)
  }
}
