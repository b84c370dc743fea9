import CKernels

/// The fitted network of tagger and parser. See `Network` for how the parts are used.
///
/// Made of checked bytes and immutable, so one model serves several threads. 8-bit weights stay where they are.
public struct SyntaxModel: Sendable {
  /// A matrix product: packed weights and what turns its sums into floats.
  struct Layer: Sendable {
    /// Offset of the packed weights (see `ck_matmul`).
    let weights: Int
    /// Of the input; a multiple of 4.
    let inputs: Int
    /// A multiple of `CK_TILE`.
    let outputs: Int
    let scale: [Float]
    let bias: [Float]

    init(_ file: ModelFile, _ name: String, inputs: Int, outputs: Int) throws(ModelError) {
      weights = try file.weights(name, count: inputs * outputs)
      scale = try file.floats(name + ".scale", count: outputs)
      bias = try file.floats(name + ".bias", count: outputs)
      self.inputs = inputs
      self.outputs = outputs
    }
  }

  let bytes: ModelBytes
  let shape: ModelShape
  /// Joint tags, "UPOS|XPOS" split in two.
  let tags: [(upos: UPOS, xpos: String)]
  /// Relations with subtypes.
  let labels: [String]
  /// Which of `labels` is "root".
  let rootLabel: Int
  /// Offset of the embedding rows, and the worth of one step of theirs.
  let table: Int
  let tableScale: Float
  let gates: [Layer]
  let heads: Layer
  let labelOutput: Layer
  /// What the root is as a head of arcs.
  let rootHead: [Float]
  /// What each distance but the root's adds to the hidden layer of the label scorer.
  let labelDistances: [Float]
  /// What a hidden unit of the label scorer is multiplied with to become a byte.
  let hiddenScale: Float

  /// A model out of the bytes of a file.
  public init(bytes: [UInt8]) throws(ModelError) {
    try self.init(file: ModelFile(bytes: ModelBytes(copying: bytes)))
  }

  package init(file: ModelFile) throws(ModelError) {
    let shape = try ModelShape(file.integers("shape", count: ModelShape.count))
    bytes = file.bytes
    self.shape = shape
    var tags: [(upos: UPOS, xpos: String)] = []
    for name in try file.names("tags") {
      let parts = name.split(separator: "|", maxSplits: 1)
      guard parts.count == 2, let upos = UPOS(rawValue: String(parts[0])) else { throw .part("tags") }
      tags.append((upos, String(parts[1])))
    }
    self.tags = tags
    labels = try file.names("labels")
    guard tags.count == shape.tags, labels.count == shape.labels, let root = labels.firstIndex(of: "root")
    else {
      throw .part("labels")
    }
    rootLabel = root
    table = try file.weights("table", count: shape.rows * shape.embedding)
    tableScale = try file.floats("table.scale", count: 1)[0]
    var gates: [Layer] = []
    for layer in 0..<shape.layers {
      let inputs = layer == 0 ? shape.embedding : shape.width
      gates.append(
        try Layer(file, "gates\(layer)", inputs: inputs, outputs: shape.width * (layer == 0 ? 4 : 3)))
    }
    self.gates = gates
    heads = try Layer(file, "heads", inputs: shape.width, outputs: shape.headOutputs)
    labelOutput = try Layer(file, "label", inputs: shape.labelHidden, outputs: ModelShape.tiled(shape.labels))
    rootHead = try file.floats("root.head", count: shape.arc)
    labelDistances = try file.floats(
      "label.distances", count: (ModelShape.distances - 1) * shape.labelHidden)
    hiddenScale = try file.floats("hidden.scale", count: 1)[0]
  }
}
