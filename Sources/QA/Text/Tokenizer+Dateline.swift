extension Tokenizer {
  /// How many tokens at the start of a sentence are its dateline, which is no part of what it says:
  /// "KARACHI, Pakistan (Reuters) -", "baghdad/beirut ( reuters ) -", "GENEVA, March 3 --", "Geneva, 3 March 2024 -". 0 where there is none, and
  /// where nothing follows it.
  public func dateline(of tokens: [Token]) -> Int {
    let count = agencyDateline(tokens) ?? datedDateline(tokens) ?? capitalDateline(tokens) ?? 0
    return count < tokens.count ? count : 0
  }

  /// No dateline has more tokens before the agency or the dash.
  private static let longestDateline = 14

  /// A place that an agency's name in brackets follows, or that name alone.
  private func agencyDateline(_ tokens: [Token]) -> Int? {
    var index = 0
    while index < min(tokens.count, Self.longestDateline), !isOpening(tokens[index]) {
      guard isPlacePart(tokens[index].form) else { return nil }
      index += 1
    }
    let place = index
    guard index < tokens.count, isOpening(tokens[index]) else { return nil }
    index += 1
    var hasAgency = false
    while index < min(tokens.count, place + 6), !isClosing(tokens[index]) {
      if has(tokens[index].form, .agency) { hasAgency = true }
      index += 1
    }
    guard index < tokens.count, isClosing(tokens[index]) else { return nil }
    index = dateEnd(from: index + 1, in: tokens)
    let hasDash = index < tokens.count && (isDash(tokens[index].form) || tokens[index].form == ":")
    // An agency that is not in the list: behind a place in capitals or a date.
    let isDated = tokens[..<place].contains { $0.form.utf8.first?.isASCIIDigit ?? false }
    if !hasAgency, hasDash, place > 0, isDated || isAllCapitals(tokens[0].form) { hasAgency = true }
    guard hasAgency else { return nil }
    if hasDash { return index + 1 }
    return place == 0 || isAllCapitals(tokens[0].form) ? index : nil
  }

  /// Where the date that a comma parts from an agency ends: "LOWELL (Sports Desk), May 18, 2024 -".
  private func dateEnd(from start: Int, in tokens: [Token]) -> Int {
    guard start < tokens.count, tokens[start].form == "," else { return start }
    let end = tokens[start...].firstIndex {
      $0.form != "," && $0.form != "." && !has($0.form, .calendar) && !isNumber($0.form)
    }
    return end.map { isDash(tokens[$0].form) ? $0 : start } ?? start
  }

  /// A place, a comma and a date before a dash.
  private func datedDateline(_ tokens: [Token]) -> Int? {
    guard
      let dash = tokens.prefix(Self.longestDateline).indices.first(where: { isSpacedDash(tokens, at: $0) }),
      let comma = tokens[..<dash].firstIndex(where: { $0.form == "," }), comma > 0,
      tokens[..<comma].allSatisfy({ isPlacePart($0.form) && !has($0.form, .calendar) })
    else { return nil }
    let date = tokens[(comma + 1)..<dash].filter { $0.form != "," }
    let isDate = date.allSatisfy { has($0.form, .calendar) || isNumber($0.form) }
    return isDate && date.contains { has($0.form, .calendar) } && date.contains { isNumber($0.form) }
      ? dash + 1 : nil
  }

  private func isNumber(_ form: String) -> Bool { form.utf8.allSatisfy(\.isASCIIDigit) }

  /// A place in capitals before a dash, and a sentence behind it that begins with a capital or a figure.
  private func capitalDateline(_ tokens: [Token]) -> Int? {
    guard let first = tokens.first, isAllCapitals(first.form), first.form.utf8.count > 2 else { return nil }
    var index = 1
    while index < min(tokens.count, Self.longestDateline), !isSpacedDash(tokens, at: index) {
      let form = tokens[index].form
      guard isAllCapitals(form) || isPlacePart(form) && !startsLowerCase(form) else { return nil }
      index += 1
    }
    guard index + 1 < tokens.count, isSpacedDash(tokens, at: index) else { return nil }
    let next = tokens[index + 1].form
    return startsLowerCase(next) || isAllCapitals(next) && next.utf8.count > 1 && next != "U.S."
      ? nil : index + 1
  }

  private func isOpening(_ token: Token) -> Bool {
    token.form == "/" || Bracket(token.form) == .opening
  }

  private func isClosing(_ token: Token) -> Bool {
    token.form == "/" || Bracket(token.form) == .closing
  }

  private func isDash(_ form: String) -> Bool {
    form == "-" || form == "--" || form == "–" || form == "—"
  }

  private func isSpacedDash(_ tokens: [Token], at index: Int) -> Bool {
    isDash(tokens[index].form) && index > 0
      && (tokens[index].range.lowerBound > tokens[index - 1].range.upperBound || tokens[index].form != "-")
  }

  /// Whether a token may stand in the place and date of a dateline: no sentence goes through it.
  private func isPlacePart(_ form: String) -> Bool {
    guard let byte = form.utf8.first else { return false }
    switch CharacterClass.of(ascii: byte & 0x7F) {
    case .upper, .lower, .letter, .digit, .hyphen: return true
    case .comma: return form == ","
    case .symbol: return byte >= 0x80 || form == "/"
    case .apostrophe: return true
    case .period: return form == "."
    default: return byte >= 0x80
    }
  }

  private func startsLowerCase(_ form: String) -> Bool {
    form.unicodeScalars.first?.properties.isLowercase ?? false
  }

  private func isAllCapitals(_ form: String) -> Bool {
    var hasCapital = false
    for scalar in form.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { hasCapital = true }
    }
    return hasCapital
  }
}
