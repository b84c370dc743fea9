import CKernels

/// The weights of one matrix product, an output a row.
struct Matrix {
  let inputs: Int
  let outputs: Int
  private var values: [Float]
  private var bias: [Float]

  init(inputs: Int, outputs: Int) {
    self.inputs = inputs
    self.outputs = outputs
    values = [Float](repeating: 0, count: inputs * outputs)
    bias = [Float](repeating: 0, count: outputs)
  }

  /// Puts a layer's outputs from output `place` on.
  mutating func place(_ weight: Weights.Tensor, _ offsets: Weights.Tensor?, at place: Int) {
    precondition(weight.columns == inputs && place + weight.rows <= outputs)
    for (index, value) in weight.values.enumerated() { values[place * inputs + index] = value }
    for (index, value) in (offsets?.values ?? []).enumerated() { bias[place + index] = value }
  }

  /// Weights of -63...63 in the order of `ck_matmul`, with a scale for each output. The zero of the input bytes and
  /// their step go into bias and scale.
  func packed(inputStep: Float, inputZero: Int) -> (weights: [Int8], scale: [Float], bias: [Float]) {
    let tile = Int(CK_TILE)
    var weights = [Int8](repeating: 0, count: inputs * outputs)
    var scale = [Float](repeating: 0, count: outputs)
    var offset = bias
    for output in 0..<outputs {
      let row = values[(output * inputs)..<((output + 1) * inputs)]
      let most = row.reduce(Float(0)) { max($0, abs($1)) }
      let step = most > 0 ? most / 63 : 1
      var sum = 0
      for (input, value) in row.enumerated() {
        let whole = Int((value / step).rounded())
        sum += whole
        let place = (output / tile * (inputs / 4) + input / 4) * tile * 4 + output % tile * 4 + input % 4
        weights[place] = Int8(whole)
      }
      scale[output] = step * inputStep
      offset[output] -= Float(inputZero * sum) * scale[output]
    }
    return (weights, scale, offset)
  }
}
