/// Reads numbers as they are written: "1,500", "2.5 million", "twenty-five", "two thousand five hundred".
struct NumberReader {
  let lists: WordLists

  /// The number whose words begin at `start`, and the index after its last; nil where there is none, and for one that is
  /// too large for a `Double`. `form` gives each word in lower case, and nil behind the last.
  func number(at start: Int, form: (Int) -> String?) -> (value: Double, end: Int)? {
    var total = 0.0
    var part = 0.0
    var endsInDigits = false
    var index = start
    while let word = form(index) {
      if let factor = lists.value(of: word, in: "number magnitudes").flatMap(Double.init) {
        part = (part == 0 ? 1 : part) * factor
        if factor >= 1000 {
          total += part
          part = 0
        }
        endsInDigits = false
      } else if !endsInDigits, let value = literal(word) {
        part += value
        endsInDigits = word.utf8.first?.isASCIIDigit ?? false
      } else if word == "-", !endsInDigits, part >= 20, part.truncatingRemainder(dividingBy: 10) == 0,
        let unit = form(index + 1).flatMap(literal), unit < 10
      {
        part += unit
        index += 1
      } else {
        break
      }
      index += 1
    }
    guard index > start, (total + part).isFinite else { return nil }
    return (total + part, index)
  }

  private func literal(_ form: String) -> Double? {
    if let word = lists.value(of: form, in: "number words") { return Double(word) }
    guard form.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
    else {
      return nil
    }
    return Double(form.filter { $0 != "," }).flatMap { $0.isFinite ? $0 : nil }
  }

  /// Whole numbers without a point, as far as a `Double` knows all their digits.
  static func text(of number: Double) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return String(number) }
    return String(Int(number))
  }
}
