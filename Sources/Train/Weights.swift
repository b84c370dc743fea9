import Foundation

/// Fitted weights as PyTorch saved them: a safetensors file of 32-bit floats.
struct Weights {
  enum Failure: Error, CustomStringConvertible {
    case unreadable(String)
    case missing(String)

    var description: String {
      switch self {
      case .unreadable(let path): "\(path): not a safetensors file of 32-bit floats"
      case .missing(let name): "the weights have no tensor \(name)"
      }
    }
  }

  /// A matrix in rows, or a vector as one row.
  struct Tensor {
    let rows: Int
    let columns: Int
    let values: [Float]
  }

  private struct Entry: Decodable {
    let dtype: String
    let shape: [Int]
    let offsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case offsets = "data_offsets"
    }
  }

  private let tensors: [String: Tensor]
  /// Text beside the tensors: the names of tags and labels.
  let metadata: [String: String]

  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard data.count > 8 else { throw Failure.unreadable(path) }
    let length = Int(
      data.prefix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * $1.offset) })
    guard length <= data.count - 8,
      let header = try JSONSerialization.jsonObject(with: data[8..<(8 + length)]) as? [String: Any]
    else { throw Failure.unreadable(path) }
    let body = data[(8 + length)...]
    var tensors: [String: Tensor] = [:]
    for (name, value) in header where name != "__metadata__" {
      let entry = try JSONDecoder().decode(Entry.self, from: JSONSerialization.data(withJSONObject: value))
      let count = entry.shape.reduce(1, *)
      guard entry.dtype == "F32", entry.offsets.count == 2, entry.offsets[1] <= body.count,
        entry.offsets[1] - entry.offsets[0] == 4 * count
      else { throw Failure.unreadable(path) }
      let from = body.startIndex + entry.offsets[0]
      let values = body[from..<(from + 4 * count)].withUnsafeBytes { raw in
        (0..<count).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
      }
      let columns = entry.shape.last ?? 1
      tensors[name] = Tensor(rows: count / max(columns, 1), columns: columns, values: values)
    }
    self.tensors = tensors
    metadata = header["__metadata__"] as? [String: String] ?? [:]
  }

  func tensor(_ name: String) throws -> Tensor {
    guard let tensor = tensors[name] else { throw Failure.missing(name) }
    return tensor
  }

  func names(_ name: String) throws -> [String] {
    guard let text = metadata[name] else { throw Failure.missing(name) }
    return text.split(separator: "\n").map(String.init)
  }
}
