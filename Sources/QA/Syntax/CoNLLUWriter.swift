extension CoNLLU.Block {
  /// A block of an analysed sentence: its words with the blanks that stand between them in the text.
  public init(_ sentence: Sentence, comments: [String] = []) {
    var misc = [String](repeating: "_", count: sentence.words.count)
    for index in sentence.words.indices.dropLast()
    where sentence.words[index].range.upperBound == sentence.words[index + 1].range.lowerBound {
      misc[index] = "SpaceAfter=No"
    }
    var words = sentence.words
    let text = CoNLLU.layOut(&words, misc: misc, multiwords: [])
    self.init(comments: comments, words: words, text: text, misc: misc, multiwords: [], line: 1)
  }

  /// The same tokens and comments with the analysis of `sentence`, which has as many words.
  public func annotated(with sentence: Sentence) -> CoNLLU.Block {
    var block = self
    for (index, word) in sentence.words.enumerated() where index < words.count {
      block.words[index] = word
      block.words[index].form = words[index].form
      block.words[index].range = words[index].range
    }
    return block
  }

  /// The lines of the block and the blank line after it. With `probabilities` the parser's probability of each
  /// arc is written as `ArcProb`.
  public func text(probabilities: Bool = false) -> String {
    var lines = ""
    for comment in comments { lines += comment + "\n" }
    var next = multiwords.startIndex
    for (index, word) in words.enumerated() {
      if next < multiwords.count, multiwords[next].words.lowerBound == index {
        let multiword = multiwords[next]
        lines +=
          "\(index + 1)-\(multiword.words.upperBound)\t\(multiword.form)\t_\t_\t_\t_\t_\t_\t_\t\(multiword.misc)\n"
        next += 1
      }
      lines += "\(index + 1)\t\(word.form)\t\(word.lemma.isEmpty ? "_" : word.lemma)\t\(word.upos.rawValue)\t"
      lines +=
        "\(word.xpos)\t_\t\(word.head.map { $0 + 1 } ?? 0)\t\(word.head == nil ? "root" : word.deprel)\t_\t"
      lines += misc(of: index, probabilities) + "\n"
    }
    return lines + "\n"
  }

  private func misc(of index: Int, _ probabilities: Bool) -> String {
    guard probabilities else { return misc[index] }
    let kept = misc[index].split(separator: "|").filter { $0 != "_" && !$0.hasPrefix("ArcProb=") }
    // Two places, without Foundation.
    let hundredths = Int((words[index].confidence * 100).rounded())
    let digits = hundredths % 100
    let probability = "ArcProb=\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
    return (kept.map(String.init) + [probability]).joined(separator: "|")
  }
}
