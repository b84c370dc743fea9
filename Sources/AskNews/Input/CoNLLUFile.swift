import QA

/// Reads the sentences of CoNLL-U files, block by block, and reports those that are none.
struct CoNLLUFile {
  let problems: Problems

  /// Calls `body` with the sentences of a file as they come in.
  func read(_ path: String, _ body: ([CoNLLU.Block]) throws -> Void) throws {
    do {
      var waiting: [InputLine] = []
      try TextSource(path).forEachLines { lines in
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
