import QA

/// Sentences with their dependency trees.
struct TreeListing: Listing {
  let sentences: [Sentence]

  let wordsIfEmpty = "there is no sentence in it"

  /// A row a word; words count from 1 and the root's head is 0, as in CoNLL-U.
  var table: Table {
    Table(
      ["sentence", "word", "form", "lemma", "upos", "xpos", "head", "deprel"],
      sentences.enumerated().flatMap { number, sentence in
        sentence.words.enumerated().map { index, word in
          [
            .integer(number), .integer(index + 1), .string(word.form), .string(word.lemma),
            .string(word.upos.rawValue), .string(word.xpos), .integer((word.head ?? -1) + 1),
            .string(word.deprel),
          ]
        }
      })
  }

  func text(in style: Style) -> String {
    sentences.map { TreeDrawing($0).text(within: style.width) + "\n" }.joined()
  }
}
