import QA

/// Reads the sentences of CoNLL-U files, block by block, and reports those that are none.
struct CoNLLUFile {
  let problems: Problems

  /// Calls `body` with the sentences of a file as they come in.
  func read(_ path: String, _ body: ([CoNLLU.Block]) throws -> Void) throws {
    do {
      let file = try InputFile(path)
      var bytes: [UInt8] = []
      _ = try file.read(into: &bytes)
      if bytes.isEmpty { throw InputProblem.empty }
      if InputText.areBinary(bytes) { throw InputProblem.binary }
      var waiting: [InputLine] = []
      try file.forEachLines(after: bytes) { lines in
        var blocks: [CoNLLU.Block] = []
        for line in lines {
          if !line.isBlank {
            waiting.append(line)
          } else {
            blocks += self.blocks(of: waiting, path: path)
            waiting = []
          }
        }
        if !blocks.isEmpty { try body(blocks) }
      }
      let last = blocks(of: waiting, path: path)
      if !last.isEmpty { try body(last) }
    } catch let problem as InputProblem {
      problems.report(problem, file: path)
    }
  }

  private func blocks(of lines: [InputLine], path: String) -> [CoNLLU.Block] {
    guard let first = lines.first else { return [] }
    let text = lines.map {
      InputText.text(of: $0.bytes, file: path, line: $0.number, problems: problems) + "\n"
    }.joined()
    do {
      return try CoNLLU.blocks(in: text)
    } catch {
      problems.report(.conllu(error), file: path, line: first.number + error.line - 1)
      return []
    }
  }
}

extension CoNLLUError {
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
