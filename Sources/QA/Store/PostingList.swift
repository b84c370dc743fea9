/// The facts in which a term occurs, as bytes: the first number, then the distance from each to the next.
struct PostingList {
  private(set) var count = 0
  private var last: Int64 = 0
  private var writer = ByteWriter(capacity: 8)

  var bytes: [UInt8] { writer.bytes }

  /// Adds a number that is not less than the last one added; the same one twice counts once.
  mutating func append(_ number: Int64) {
    guard count == 0 || number != last else { return }
    writer.signed(Int(number - last))
    last = number
    count += 1
  }

  /// Appends the numbers in `bytes` to `numbers`.
  static func decode(_ bytes: UnsafeRawBufferPointer, into numbers: inout [Int64]) throws(CodingError) {
    var reader = ByteReader(bytes)
    var last: Int64 = 0
    while !reader.isAtEnd {
      last &+= Int64(try reader.signed())
      numbers.append(last)
    }
  }
}
