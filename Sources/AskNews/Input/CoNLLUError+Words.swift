import QA

extension CoNLLUError {
  /// What is wrong with a block of CoNLL-U and what to do about it, on one line.
  var words: String {
    switch self {
    case .columns(let found, _): "\(found) columns instead of ten; separate them by tabs"
    case .id(let id, _): "the number \"\(id.visible)\" does not follow the one before; count the words from 1"
    case .emptyForm: "a word without a form; give it in column 2"
    case .partOfSpeech(let name, _):
      "no part of speech \"\(name.visible)\"; use those of Universal Dependencies"
    case .head(let head, _):
      "no word \"\(head.visible)\" to be the head; use the number of another word, or 0"
    case .noTree: "the heads make no tree; exactly one word has head 0, and there are no circles"
    }
  }
}
