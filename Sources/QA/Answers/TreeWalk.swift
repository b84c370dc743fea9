/// The words around a predicate, each with the way to it through the tree.
///
/// After the dependency paths of question answering by tree matching (Cui et al. 2005, "Question answering
/// passage retrieval using dependency relations"): a path is written "^xcomp nsubj" for up to the governor of an
/// open complement and down to its subject.
struct TreeWalk {
  struct Node {
    /// The index of the word.
    let head: Int
    let path: String
    /// How many steps up.
    let ups: Int
    /// The relation of the last step down; of the last step up where there is none down.
    let relation: String
    /// Whether the way goes up to what a clause is the object or the frame of: "he said that ...".
    let leavesClause: Bool

    /// How likely a word that stands here is the one in `slot`.
    func features(for slot: String, voice: Voice) -> CandidateFeatures {
      var features = CandidateFeatures()
      features.add("path \(slot)\(voice == .passive ? " passive" : "") \(path)")
      features.add("last \(slot) \(relation)")
      features.add("ups \(slot) \(ups)")
      return features
    }
  }

  let nodes: [Node]
  private static let mostUps = 3
  private static let mostNodes = 160

  init(from predicate: Int, in sentence: Sentence) {
    var nodes: [Node] = []
    var top = predicate
    var came: Int?
    var prefix = ""
    var leavesClause = false
    for ups in 0...Self.mostUps {
      if ups > 0 {
        let relation = sentence.words[top].deprel
        guard let head = sentence.words[top].head else { break }
        leavesClause =
          leavesClause || sentence.words[top].has(deprel: "ccomp")
          || sentence.words[top].has(deprel: "parataxis")
        prefix += (prefix.isEmpty ? "^" : " ^") + relation
        came = top
        top = head
        nodes.append(
          Node(head: head, path: prefix, ups: ups, relation: "^" + relation, leavesClause: leavesClause))
      }
      let start = (prefix: prefix, ups: ups, leavesClause: leavesClause)
      Self.descend(from: top, besides: came, start, depth: 2, in: sentence, to: &nodes)
      if nodes.count > Self.mostNodes { break }
    }
    self.nodes = nodes
  }

  private static func descend(
    from word: Int, besides: Int?, _ way: (prefix: String, ups: Int, leavesClause: Bool), depth: Int,
    in sentence: Sentence, to nodes: inout [Node]
  ) {
    for child in sentence.dependents[word] where child != besides {
      let relation = sentence.words[child].deprel
      guard !isClosed(sentence.words[child]) else { continue }
      let path = way.prefix.isEmpty ? relation : way.prefix + " " + relation
      nodes.append(
        Node(head: child, path: path, ups: way.ups, relation: relation, leavesClause: way.leavesClause))
      if depth > 1, nodes.count < mostNodes {
        let further = (prefix: path, ups: way.ups, leavesClause: way.leavesClause)
        descend(from: child, besides: nil, further, depth: depth - 1, in: sentence, to: &nodes)
      }
    }
  }

  /// Whether a word only serves another: a determiner, an auxiliary, a preposition.
  private static func isClosed(_ word: Word) -> Bool {
    switch word.universalDeprel {
    case "punct", "cc", "det", "aux", "cop", "case", "mark", "fixed", "flat", "goeswith", "discourse":
      return true
    default: return false
    }
  }
}
