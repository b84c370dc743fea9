import QA

/// Lays fitted weights out as the runtime wants them, in 8 bits.
struct Packer {
  let weights: Weights
  let shape: ModelShape
  private var parts: [(name: String, bytes: [UInt8])] = []

  init(_ weights: Weights) throws {
    self.weights = weights
    let table = try weights.tensor("table")
    var layers = 0
    while (try? weights.tensor("gates.\(layers).weight")) != nil { layers += 1 }
    shape = try ModelShape([
      table.rows, table.columns, weights.tensor("first.weight").rows / 2, layers,
      weights.tensor("dep.weight").rows,
      weights.tensor("lab_dep.weight").rows, weights.names("tags").count, weights.names("labels").count,
    ])
  }

  /// The bytes of the model file.
  mutating func model() throws -> [UInt8] {
    parts = [("shape", bytes(shape.sizes.map { Int32($0) }))]
    for name in ["tags", "labels"] {
      parts.append((name, Array(try weights.names(name).joined(separator: "\n").utf8)))
    }
    try addTable()
    let width = shape.width
    for layer in 0..<shape.layers {
      var matrix = Matrix(inputs: layer == 0 ? shape.embedding : width, outputs: width * (layer == 0 ? 4 : 3))
      matrix.place(
        try weights.tensor("gates.\(layer).weight"), try weights.tensor("gates.\(layer).bias"), at: 0)
      if layer == 0 {
        matrix.place(try weights.tensor("first.weight"), try weights.tensor("first.bias"), at: 3 * width)
      }
      add("gates\(layer)", matrix, inputStep: 1 / 127, inputZero: 128)
    }
    try addHeads()
    return ModelFile.encode(parts)
  }

  /// Embedding rows in steps of one size for all.
  private mutating func addTable() throws {
    let table = try weights.tensor("table")
    let most = try weights.tensor("table.clip").values[0]
    let step = most / 127
    parts.append(
      ("table", table.values.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 / step).rounded())))) }))
    parts.append(("table.scale", bytes([step])))
  }

  private mutating func addHeads() throws {
    var heads = Matrix(inputs: shape.width, outputs: shape.headOutputs)
    for (name, hasBias, place) in [
      ("tag", true, 0), ("dep", true, shape.dependentOutput), ("head", true, shape.headOutput),
      ("near", true, shape.distanceOutput), ("lab_dep", true, shape.labelOutput),
      ("lab_head", false, shape.labelHeadOutput),
    ] {
      let bias = hasBias ? try weights.tensor(name + ".bias") : nil
      heads.place(try weights.tensor(name + ".weight"), bias, at: place)
    }
    add("heads", heads, inputStep: 1 / 127, inputZero: 128)
    let clip = try weights.tensor("hidden.clip").values[0]
    var label = Matrix(inputs: shape.labelHidden, outputs: ModelShape.tiled(shape.labels))
    label.place(try weights.tensor("lab_out.weight"), try weights.tensor("lab_out.bias"), at: 0)
    add("label", label, inputStep: clip / 255, inputZero: 0)
    parts.append(("hidden.scale", bytes([255 / clip])))
    parts.append(("root.head", bytes(try weights.tensor("root").values)))
    let distances = try weights.tensor("lab_near").values.prefix(
      (ModelShape.distances - 1) * shape.labelHidden)
    parts.append(("label.distances", bytes(Array(distances))))
  }

  private mutating func add(_ name: String, _ matrix: Matrix, inputStep: Float, inputZero: Int) {
    let packed = matrix.packed(inputStep: inputStep, inputZero: inputZero)
    parts.append((name, packed.weights.map { UInt8(bitPattern: $0) }))
    parts.append((name + ".scale", bytes(packed.scale)))
    parts.append((name + ".bias", bytes(packed.bias)))
  }

  private func bytes<Value>(_ values: [Value]) -> [UInt8] {
    values.withUnsafeBytes { Array($0) }
  }
}
