import CKernels

/// The sizes of a network.
package struct ModelShape: Sendable, Equatable {
  static let count = 8

  /// Rows of the embedding table, and numbers in each.
  package let rows: Int
  package let embedding: Int
  /// Units of a layer each way.
  package let hidden: Int
  package let layers: Int
  /// Length of the vectors whose product scores an arc.
  package let arc: Int
  /// Hidden units of the label scorer.
  package let labelHidden: Int
  package let tags: Int
  package let labels: Int

  /// Distances between head and dependent that the arc scorer tells apart; the last is that of the root.
  package static let distances = 13
  /// Outputs reserved for them.
  static let distanceOutputs = 16

  package init(_ sizes: [Int]) throws(ModelError) {
    guard sizes.count == Self.count, sizes.allSatisfy({ $0 > 0 && $0 < 1 << 24 }) else {
      throw .part("shape")
    }
    (rows, embedding, hidden, layers) = (sizes[0], sizes[1], sizes[2], sizes[3])
    (arc, labelHidden, tags, labels) = (sizes[4], sizes[5], sizes[6], sizes[7])
    guard rows == Features.formRows + Features.affixRows, embedding % 16 == 0, hidden % 16 == 0,
      hidden <= 512,
      layers <= 16, arc % 16 == 0, labelHidden % 16 == 0, embedding <= 1024, arc <= 512, labelHidden <= 1024,
      tags <= 1024, labels <= 1024
    else { throw .part("shape") }
  }

  package var sizes: [Int] { [rows, embedding, hidden, layers, arc, labelHidden, tags, labels] }

  /// Units of a layer, both ways.
  package var width: Int { 2 * hidden }

  // The outputs of the joint matrix of all heads: tags, dependents, heads, distances, label as dependent, as head.
  package var dependentOutput: Int { (tags + 15) / 16 * 16 }
  package var headOutput: Int { dependentOutput + arc }
  package var distanceOutput: Int { headOutput + arc }
  package var labelOutput: Int { distanceOutput + Self.distanceOutputs }
  package var labelHeadOutput: Int { labelOutput + labelHidden }
  package var headOutputs: Int { Self.tiled(labelHeadOutput + labelHidden) }

  /// A number of outputs made up to whole tiles.
  package static func tiled(_ outputs: Int) -> Int {
    (outputs + Int(CK_TILE) - 1) / Int(CK_TILE) * Int(CK_TILE)
  }

  /// The distance class of a head `offset` words after its dependent (negative: before).
  package static func distance(_ offset: Int) -> Int {
    let size = abs(offset)
    let step = size >= 16 ? 5 : size >= 8 ? 4 : size >= 5 ? 3 : size >= 3 ? 2 : size >= 2 ? 1 : 0
    return offset > 0 ? step + 6 : step
  }
}
