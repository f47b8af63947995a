/// Texts of keys, which hold words and no Markdown.
package enum PlainProse {
  /// The mark that begins a comment, one of those that ``mark(in:)`` returns.
  package static let comment = Comment.opening

  /// Returns the first mark of Markdown in a text that can only be meant as one; nil if there is
  /// none.
  package static func mark(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.contains(where: \.mayBeMark) else { return nil }
      let bytes = Array(bytes)
      for mark in [Comment.opening, "](", "[@", "[[", "[^"]
      where bytes.firstRange(of: Array(mark.utf8), from: 0) != nil { return mark }
      for mark in ["**", "~~", "`", "*", "__"] where hasPair(mark, in: bytes) { return mark }
      return nil
    }
  }

  /// Says whether a mark stands before a word and again behind one.
  private static func hasPair(_ mark: String, in bytes: [UInt8]) -> Bool {
    let mark = Array(mark.utf8)
    guard let open = bytes.firstRange(of: mark, from: 0), open.upperBound < bytes.count,
      bytes[open.upperBound] > 0x20, bytes[open.upperBound] != mark[0],
      open.lowerBound == 0
        || !bytes[open.lowerBound - 1].isASCIILetter
          && !bytes[open.lowerBound - 1].isASCIIDigit,
      let close = bytes.firstRange(of: mark, from: open.upperBound + 1)
    else { return false }
    let behind = close.upperBound < bytes.count ? bytes[close.upperBound] : 0x20
    return bytes[close.lowerBound - 1] > 0x20 && !behind.isASCIILetter && !behind.isASCIIDigit
  }
}

extension UInt8 {
  fileprivate var mayBeMark: Bool {
    switch self {
    case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
