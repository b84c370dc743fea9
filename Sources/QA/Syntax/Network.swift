import CKernels

/// The network at work: a batch of sentences in, scores for tags, arcs and labels out.
///
/// Hashed word features are summed and run through gated recurrent layers both ways (Lei et al., "Simple Recurrent
/// Units for Highly Parallelizable Recurrence", 2018, without the cell in the gates, all values within [-1, 1]). One
/// matrix gives what all heads need. An arc's score is a product of two vectors (Dozat and Manning, "Deep Biaffine
/// Attention for Neural Dependency Parsing", 2017, in low rank) and a bias by distance; a label's comes from a hidden
/// layer over dependent, head and distance. Weights and activations have 8 bits.
struct Network {
  let model: SyntaxModel
  let room: Workspace
  private var shape: ModelShape { model.shape }

  /// Encodes `rows.count / Features.count` words, laid end to end in sentences of the given lengths; afterwards
  /// `room.outputs` holds `shape.headOutputs` numbers for each word.
  func encode(rows: [Int32], lengths: [Int]) {
    let words = rows.count / Features.count
    precondition(words <= room.words && lengths.reduce(0, +) == words)
    let table = weights(at: model.table)
    ck_embed(
      table, rows, words, Features.count, shape.embedding, Int32(shape.rows), model.tableScale, room.state,
      room.stateBytes)
    for (index, layer) in model.gates.enumerated() {
      multiply(layer, room.stateBytes, rows: words, into: room.outputs)
      if index == 0 { widenFirst(words: words) }
      var start = 0
      for length in lengths {
        ck_recur(
          room.outputs + start * layer.outputs, layer.outputs, length, shape.hidden,
          room.state + start * shape.width,
          room.stateBytes + start * shape.width)
        start += length
      }
    }
    multiply(model.heads, room.stateBytes, rows: words, into: room.outputs)
    for word in 0..<words {
      ck_tanh(room.outputs + word * shape.headOutputs + shape.dependentOutput, 2 * shape.arc)
    }
  }

  /// The first layer's fourth part takes the place of its input, which may have another width.
  private func widenFirst(words: Int) {
    let width = shape.width
    for word in 0..<words {
      let part = room.outputs + word * 4 * width + 3 * width
      ck_tanh(part, width)
      (room.state + word * width).update(from: part, count: width)
    }
  }

  /// The tag of a word of the batch: the best one, or the best of those that are `allowed` where that one is not.
  func tag(of word: Int, allowed: (_ tag: Int) -> Bool) -> Int {
    let scores = room.outputs + word * shape.headOutputs
    let best = ck_greatest(scores, shape.tags)
    if allowed(best) { return best }
    return (0..<shape.tags).filter(allowed).max { scores[$0] < scores[$1] } ?? best
  }

  /// Scores of all heads for all words of the sentence of `length` words from `start` on, in `room.arcs`: a row for
  /// each word, `arcStride` apart; the root first, then the words.
  func scoreArcs(start: Int, length: Int) {
    let stride = arcStride(length)
    let arc = shape.arc
    model.rootHead.withUnsafeBufferPointer {
      room.heads.update(from: $0.baseAddress ?? UnsafePointer(room.heads), count: arc)
    }
    for word in 0..<length {
      let output = room.outputs + (start + word) * shape.headOutputs
      ck_quantise(output + shape.dependentOutput, arc, room.dependents + word * arc)
      (room.heads + (word + 1) * arc).update(from: output + shape.headOutput, count: arc)
    }
    ck_pack(room.heads, arc, length + 1, arc, room.arcScale[0], room.packedHeads, room.arcBias)
    ck_matmul(room.dependents, length, arc, room.packedHeads, stride, room.arcScale, room.arcBias, room.arcs)
    for word in 0..<length {
      addDistances(
        room.outputs + (start + word) * shape.headOutputs + shape.distanceOutput, word: word, length: length,
        to: room.arcs + word * stride)
    }
  }

  func arcStride(_ length: Int) -> Int { ModelShape.tiled(length + 1) }

  private func addDistances(
    _ biases: UnsafePointer<Float>, word: Int, length: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    scores[0] += biases[ModelShape.distances - 1]
    for head in 0..<length { scores[head + 1] += biases[ModelShape.distance(head - word)] }
    scores[word + 1] = -10_000
  }

  /// The labels of the arcs of a sentence; `heads` as in `TreeDecoder`, 0 the root.
  func labels(start: Int, heads: [Int]) -> [Int] {
    let stride = model.labelOutput.outputs
    let hidden = shape.labelHidden
    model.labelDistances.withUnsafeBufferPointer { distances in
      // As many as the file was checked to hold, so there is a first.
      let distances = distances.baseAddress.unsafelyUnwrapped
      for (word, head) in heads.enumerated() where head != 0 {
        ck_relu_sum(
          room.outputs + (start + word) * shape.headOutputs + shape.labelOutput,
          room.outputs + (start + head - 1) * shape.headOutputs + shape.labelHeadOutput,
          distances + ModelShape.distance(head - 1 - word) * hidden, hidden, model.hiddenScale,
          room.hidden + word * hidden)
      }
    }
    multiply(model.labelOutput, room.hidden, rows: heads.count, into: room.labels)
    return heads.indices.map { word in
      if heads[word] == 0 { return model.rootLabel }
      let scores = room.labels + word * stride
      scores[model.rootLabel] = -10_000
      return ck_greatest(scores, shape.labels)
    }
  }

  private func multiply(
    _ layer: SyntaxModel.Layer, _ input: UnsafePointer<UInt8>, rows: Int,
    into output: UnsafeMutablePointer<Float>
  ) {
    ck_matmul(
      input, rows, layer.inputs, weights(at: layer.weights), layer.outputs, layer.scale, layer.bias, output)
  }

  private func weights(at offset: Int) -> UnsafePointer<Int8> {
    // `ModelFile.weights` checked that the part lies within the bytes, so they are not empty.
    model.bytes.raw.baseAddress.unsafelyUnwrapped.advanced(by: offset).assumingMemoryBound(to: Int8.self)
  }
}
