import QA

/// When a state holds, as people read it: "since 2017-07-09", "from 2014 until 2017-07-09".
struct PeriodText {
  let period: Period

  /// Empty where no day is known.
  var words: String {
    switch (period.from?.iso, period.until?.iso) {
    case (let from?, let until?): "from \(from) until \(until)"
    case (let from?, nil): "since \(from)"
    case (nil, let until?): "until \(until)"
    case (nil, nil): period.during.map { "as of \($0.iso)" } ?? ""
    }
  }
}
