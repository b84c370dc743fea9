import CKernels

/// Room for the numbers of one batch of sentences; one per call and never shared.
final class Workspace {
  /// Most words of a batch.
  let words: Int
  /// Most words of a sentence.
  let longest: Int
  /// Layer states as floats and as bytes, words x width.
  let state: UnsafeMutablePointer<Float>
  let stateBytes: UnsafeMutablePointer<UInt8>
  /// Outputs of a matrix product, words x the widest.
  let outputs: UnsafeMutablePointer<Float>
  /// Of one sentence: dependents as bytes, heads as floats and packed, arc scores, labels.
  let dependents: UnsafeMutablePointer<UInt8>
  let heads: UnsafeMutablePointer<Float>
  let packedHeads: UnsafeMutablePointer<Int8>
  let arcScale: UnsafeMutablePointer<Float>
  let arcBias: UnsafeMutablePointer<Float>
  let arcs: UnsafeMutablePointer<Float>
  let hidden: UnsafeMutablePointer<UInt8>
  let labels: UnsafeMutablePointer<Float>

  init(shape: ModelShape, words: Int, longest: Int) {
    let rows = Self.rounded(words)
    let sentence = Self.rounded(longest)
    let arcOutputs = ModelShape.tiled(longest + 1)
    self.words = words
    self.longest = longest
    let width = max(shape.width, shape.embedding)
    let widest = max(4 * shape.width, shape.headOutputs)
    state = Self.room(rows * width)
    stateBytes = Self.room(rows * width)
    outputs = Self.room(rows * widest)
    dependents = Self.room(sentence * shape.arc)
    heads = Self.room((longest + 1) * shape.arc)
    packedHeads = Self.room(arcOutputs * shape.arc)
    arcScale = Self.room(arcOutputs)
    arcBias = Self.room(arcOutputs)
    arcs = Self.room(sentence * arcOutputs)
    hidden = Self.room(sentence * shape.labelHidden)
    labels = Self.room(sentence * ModelShape.tiled(shape.labels))
    arcScale.update(repeating: 1 / (127 * 63), count: arcOutputs)
  }

  deinit {
    state.deallocate()
    stateBytes.deallocate()
    outputs.deallocate()
    dependents.deallocate()
    heads.deallocate()
    packedHeads.deallocate()
    arcScale.deallocate()
    arcBias.deallocate()
    arcs.deallocate()
    hidden.deallocate()
    labels.deallocate()
  }

  private static func rounded(_ rows: Int) -> Int { (rows + Int(CK_ROWS) - 1) / Int(CK_ROWS) * Int(CK_ROWS) }

  /// Nothing is cleared: every number is written before it counts, and fetching memory that a batch does not use would
  /// take a tenth of the time of a short article. (Kernels may read rows past the last word; nobody reads what they
  /// make of them.)
  private static func room<Number: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Number> {
    .allocate(capacity: count)
  }
}
