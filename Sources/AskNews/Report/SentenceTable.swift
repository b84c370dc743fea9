import QA

/// The words of a sentence in columns: number, form, lemma, part of speech, tag, head, relation.
struct SentenceTable {
  let sentence: Sentence

  /// One line a word, each with its line end; words and heads count from 1, the root's head is 0.
  var text: String {
    let rows = sentence.words.enumerated().map { index, word in
      [
        String(index + 1), word.form.visible, word.lemma.visible, word.upos.rawValue, word.xpos,
        String((word.head ?? -1) + 1), word.deprel.visible,
      ]
    }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { min(30, $0[column].displayWidth) }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmedAtEnd + "\n"
    }.joined()
  }
}

extension String {
  /// Without the spaces at the end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
