import QA

/// An article of our own with its trees and with who is who in it; the format is told in Coreference/README.md.
struct CoreferenceGold {
  /// A mention marked in the text: the name of its chain and the words it covers.
  struct Mention: Hashable {
    var sentence: Int
    var words: Range<Int>
    var name: String
  }

  /// A link of the program that is wrong, or one that it did not find, in words.
  struct Score {
    var links = 0
    var correct = 0
    var gold = 0
    var wrong: [String] = []
    var missed: [String] = []

    var precision: Double { Double(correct) / Double(max(links, 1)) }
    var recall: Double { Double(correct) / Double(max(gold, 1)) }
  }

  let sentences: [Sentence]
  let mentions: [Mention]

  /// Reads the marked article; nil if its words are not those of the trees.
  init?(marked text: String, trees: [Sentence]) {
    sentences = trees
    var mentions: [Mention] = []
    var number = 0
    for line in text.split(separator: "\n") {
      guard trees.indices.contains(number) else { return nil }
      var open: [(name: String, start: Int)] = []
      for (index, marked) in line.split(separator: " ").enumerated() {
        var token = marked
        while token.first == "{", let colon = token.firstIndex(of: ":") {
          open.append((String(token[token.index(after: token.startIndex)..<colon]), index))
          token = token[token.index(after: colon)...]
        }
        var closing = 0
        while token.last == "}" {
          token.removeLast()
          closing += 1
        }
        guard trees[number].words.indices.contains(index), trees[number].words[index].form == token else {
          return nil
        }
        for _ in 0..<closing {
          guard let last = open.popLast() else { return nil }
          mentions.append(Mention(sentence: number, words: last.start..<index + 1, name: last.name))
        }
      }
      guard open.isEmpty else { return nil }
      number += 1
    }
    guard number == trees.count else { return nil }
    self.mentions = mentions
  }

  /// Counts the links of `map`: each mention of a chain but the one that stands for it is a link to that one.
  func score(_ map: EntityMap) -> Score {
    var names: [[Int: String]] = sentences.map { _ in [:] }
    for mention in mentions.sorted(by: { $0.words.count > $1.words.count }) {
      names[mention.sentence][head(of: mention)] = mention.name
    }
    var score = Score()
    score.gold = Dictionary(grouping: mentions, by: \.name).values.reduce(0) { $0 + $1.count - 1 }
    var linked: Set<[Int]> = []
    for chain in map.chains {
      let model = name(of: chain.model, names)
      for place in chain.mentions where place != chain.model {
        score.links += 1
        if let model, name(of: place, names) == model {
          score.correct += 1
          linked.insert([place.sentence, place.head])
          linked.insert([chain.model.sentence, chain.model.head])
        } else {
          score.wrong.append("\(words(place)) -> \(chain.representative)")
        }
      }
    }
    score.missed = mentions.filter { !linked.contains([$0.sentence, head(of: $0)]) }.map {
      "\($0.name): \(words($0))"
    }
    return score
  }

  /// The name of the marked mention with the same head, or else of the shortest one that ends with the same word.
  private func name(of place: EntityMap.Place, _ names: [[Int: String]]) -> String? {
    names[place.sentence][place.head]
      ?? mentions.filter {
        $0.sentence == place.sentence && $0.words.upperBound == place.words.upperBound
          && $0.words.lowerBound <= place.words.lowerBound
      }.min { $0.words.count < $1.words.count }?.name
  }

  private func head(of mention: Mention) -> Int {
    mention.words.first { index in
      sentences[mention.sentence].words[index].head.map { !mention.words.contains($0) } ?? true
    } ?? mention.words.lowerBound
  }

  private func words(_ place: EntityMap.Place) -> String {
    "\(place.sentence): \(sentences[place.sentence].text(of: place.words))"
  }

  private func words(_ mention: Mention) -> String {
    "\(mention.sentence): \(sentences[mention.sentence].text(of: mention.words))"
  }
}
