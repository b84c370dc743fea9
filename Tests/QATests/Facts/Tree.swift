import QA

/// A sentence from rows of "form lemma UPOS XPOS head relation", heads counted from 1 as in CoNLL-U.
func tree(_ rows: String) -> Sentence {
  var words: [Word] = []
  var start = 0
  for row in rows.split(separator: "\n") {
    let fields = row.split(separator: " ").map(String.init)
    guard fields.count == 6, let head = Int(fields[4]) else { continue }
    let end = start + fields[0].utf8.count
    words.append(
      Word(
        form: fields[0], range: start..<end, lemma: fields[1], upos: UPOS(rawValue: fields[2]) ?? .other,
        xpos: fields[3], head: head == 0 ? nil : head - 1, deprel: fields[5]))
    start = end + 1
  }
  return Sentence(words: words)
}

/// The facts of a tree, each as "lemma(subject, object; role: argument)" with what is not plain after it.
func facts(_ sentence: Sentence) -> [String] {
  Extractor().facts(in: sentence, number: 0).map { $0.summary }
}
