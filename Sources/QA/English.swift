import CEnglish

/// The files about English that are embedded in the program. The one place that knows `CEnglish`.
public enum English {
  /// The bytes of an embedded file, which live as long as the program; nil if there is no such file.
  package static func bytes(of name: String) -> UnsafeRawBufferPointer? {
    var index = 0
    while true {
      let file = asknews_embedded(index)
      guard let fileName = file.name else { return nil }
      if String(cString: fileName) == name {
        return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
      }
      index += 1
    }
  }

  /// The bytes of the model of tagger and parser.
  package static var syntaxModel: UnsafeRawBufferPointer {
    let file = asknews_syntax_model()
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  /// The text of an embedded file; nil if there is no such file.
  package static func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }
}
