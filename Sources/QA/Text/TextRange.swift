/// A half-open range of UTF-8 byte offsets, counted from 0, into `Article.text`.
///
/// Inside the library every position is in bytes; the machine-readable output counts Unicode scalars
/// and converts with `ScalarOffsets`.
public typealias TextRange = Range<Int>
