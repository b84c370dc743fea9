import CKernels

/// Tagger and parser in one: tokens in, words with tags, heads and relations out.
///
/// Immutable; each call has its own room, so calls may run side by side and give the same results in any grouping.
public struct Parser: Sendable {
  /// A longer sentence is parsed in pieces of at most this many words, whose roots hang on the first one's.
  public static let longest = SentenceSplitter.longestSentence
  /// Words that are encoded together.
  private static let batch = 160
  /// The same where several threads share the sentences of one article: none is to wait long for another.
  private static let sharedBatch = 32

  public let model: SyntaxModel
  private let closedClasses = ClosedClasses.english

  public init(model: SyntaxModel) {
    self.model = model
  }

  /// One sentence out for each one in; lemmas are left empty.
  public func annotate(_ sentences: [[Token]], threads: Int = 1) -> [Sentence] {
    guard let longest = sentences.map({ $0.count }).max(), longest > 0 else {
      return sentences.map { _ in Sentence(words: []) }
    }
    var pieces: [ArraySlice<Token>] = []
    for sentence in sentences {
      for start in stride(from: 0, to: sentence.count, by: Self.longest) {
        pieces.append(sentence[start..<min(start + Self.longest, sentence.count)])
      }
    }
    let batches = batches(of: pieces, words: threads > 1 ? Self.sharedBatch : Self.batch)
    let most = batches.reduce(0) { max($0, $1.reduce(0) { $0 + $1.count }) }
    let parsed = Threads.map(
      batches, threads: threads,
      room: { Workspace(shape: model.shape, words: most, longest: min(longest, Self.longest)) },
      transform: { batch, room in parse(batch, Network(model: model, room: room)) })
    return join(parsed.flatMap { $0 }, into: sentences)
  }

  /// Neighbouring pieces put together until each batch has about that many words.
  private func batches(of pieces: [ArraySlice<Token>], words most: Int) -> [ArraySlice<ArraySlice<Token>>] {
    var batches: [ArraySlice<ArraySlice<Token>>] = []
    var first = 0
    var words = 0
    for (index, piece) in pieces.enumerated() {
      words += piece.count
      guard words >= most || index == pieces.count - 1 else { continue }
      batches.append(pieces[first...index])
      first = index + 1
      words = 0
    }
    return batches
  }

  /// Parses a batch of pieces.
  private func parse(_ pieces: ArraySlice<ArraySlice<Token>>, _ network: Network) -> [[Word]] {
    var rows: [Int32] = []
    rows.reserveCapacity(network.room.words * Features.count)
    for piece in pieces {
      for token in piece { Features.append(of: token.form, to: &rows) }
    }
    network.encode(rows: rows, lengths: pieces.map { $0.count })
    var start = 0
    return pieces.map { piece in
      defer { start += piece.count }
      return words(of: piece, start: start, network)
    }
  }

  private func words(of piece: ArraySlice<Token>, start: Int, _ network: Network) -> [Word] {
    let length = piece.count
    network.scoreArcs(start: start, length: length)
    let heads = tree(length: length, network)
    let labels = network.labels(start: start, heads: heads)
    let stride = network.arcStride(length)
    var words = piece.enumerated().map { index, token in
      let tag =
        model.tags[
          network.tag(of: start + index) { closedClasses.allow(token.form, as: model.tags[$0].upos) }]
      let head = heads[index]
      return Word(
        form: token.form, range: token.range, upos: tag.upos, xpos: tag.xpos,
        head: head == 0 ? nil : head - 1,
        deprel: model.labels[labels[index]],
        confidence: ck_probability(network.room.arcs + index * stride, length + 1, head))
    }
    Self.findNames(in: &words)
    Self.joinHyphens(in: &words)
    Self.joinTitles(in: &words)
    Self.joinListedNames(in: &words)
    Self.joinPossessors(in: &words)
    Self.joinNames(in: &words)
    Self.joinSubjects(in: &words)
    Self.findSubjects(in: &words)
    Self.findVerb(in: &words)
    Self.joinTimes(in: &words)
    Self.completeClauses(in: &words)
    Self.joinComplements(in: &words)
    Self.joinCopulas(in: &words)
    Self.joinConjuncts(in: &words)
    Self.joinTenses(in: &words)
    Self.joinRelatives(in: &words)
    Self.joinAppositions(in: &words)
    Self.joinNamesBehindLists(in: &words)
    return words
  }

  /// The head of each word, 0 for the root: the best one each, where that is a tree.
  private func tree(length: Int, _ network: Network) -> [Int] {
    let stride = network.arcStride(length)
    var heads = [Int](repeating: 0, count: length + 1)
    for word in 0..<length { heads[word + 1] = ck_greatest(network.room.arcs + word * stride, length + 1) }
    let roots = heads.dropFirst().count { $0 == 0 }
    if roots != 1 || TreeDecoder.cycle(in: heads) != nil {
      let nodes = length + 1
      var scores = [Float](repeating: 0, count: nodes * nodes)
      for word in 0..<length {
        for head in 0..<nodes { scores[(word + 1) * nodes + head] = network.room.arcs[word * stride + head] }
      }
      heads = TreeDecoder.heads(scores: scores, nodes: nodes)
    }
    return Array(heads.dropFirst())
  }

  /// Puts the pieces of long sentences together again.
  private func join(_ pieces: [[Word]], into sentences: [[Token]]) -> [Sentence] {
    var next = 0
    return sentences.map { tokens in
      guard tokens.count > Self.longest else {
        defer { next += tokens.isEmpty ? 0 : 1 }
        return Sentence(words: tokens.isEmpty ? [] : pieces[next])
      }
      var words: [Word] = []
      var root: Int?
      while words.count < tokens.count {
        let offset = words.count
        for var word in pieces[next] {
          if let head = word.head {
            word.head = head + offset
          } else if let root {
            word.head = root
            word.deprel = "parataxis"
          } else {
            root = words.count
          }
          words.append(word)
        }
        next += 1
      }
      return Sentence(words: words)
    }
  }
}
