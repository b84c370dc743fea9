/// The value of a time phrase as TIMEX3 / ISO 8601 writes it, as far as the phrase itself tells.
///
/// Unknown places are X: "saturday" is XXXX-WXX-6, "august 23" is XXXX-08-23, "the 1990s" is 199.
package struct TimeValue: Sendable {
  let lists: WordLists

  package init(lists: WordLists) {
    self.lists = lists
  }

  /// The value of the words of a mention; nil where there is no day, month or year in them.
  func value(of words: ArraySlice<Word>) -> String? {
    value(ofForms: words.lazy.map { $0.form.lowercased() })
  }

  /// The value of words in lower case.
  package func value(ofForms forms: some Sequence<String>) -> String? {
    var year: String?
    var month: String?
    var day: String?
    var weekday: String?
    for form in forms {
      let digits = form.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if digits, form.utf8.count == 4, form.first == "1" || form.first == "2" {
        year = year ?? form
      } else if digits, form.utf8.count <= 2, let number = Int(form), (1...31).contains(number) {
        day = day ?? (number < 10 ? "0" + String(number) : form)
      } else if form.utf8.count == 5, form.hasSuffix("s"),
        form.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) })
      {
        return String(form.prefix(3))
      } else if let number = lists.value(of: form, in: "month numbers") {
        month = month ?? number
      } else if let number = lists.value(of: form, in: "weekday numbers") {
        weekday = weekday ?? number
      }
    }
    if let month {
      return (year ?? "XXXX") + "-" + month + (day.map { "-" + $0 } ?? "")
    }
    if let year { return year }
    return weekday.map { "XXXX-WXX-" + $0 }
  }
}
