import Markup

/// The words of a link in the bytes of a text.
enum LinkText {
  /// Puts the words of a link in its place; `address` is the range of its address without a fragment.
  /// Nil for a card, and for a link whose address is defined elsewhere.
  static func edit(
    unlinking address: Range<Int>, in bytes: [UInt8], title: String
  ) -> SourceEdit? {
    let start = address.lowerBound
    let isBracketed = bytes.hasBytes("<".utf8, at: start - 1)
    let open = isBracketed ? start - 1 : start
    guard bytes.hasBytes("](".utf8, at: open - 2) else {
      guard isBracketed, !title.isEmpty,
        let close = bytes[address.upperBound...].firstIndex(of: UInt8(ascii: ">"))
      else { return nil }
      return SourceEdit(range: open..<close + 1, text: title)
    }
    guard let first = bracket(closedAt: open - 2, in: bytes),
      !bytes.hasBytes("!".utf8, at: first - 1),
      let end = parenthesis(from: address.upperBound, in: bytes)
    else { return nil }
    let words = String(decoding: bytes[first + 1..<open - 2], as: UTF8.self)
    if words.isEmpty, title.isEmpty { return nil }
    return SourceEdit(range: first..<end + 1, text: words.isEmpty ? title : words)
  }

  /// Returns the offset of the `[` that a `]` closes, in the same paragraph.
  private static func bracket(closedAt close: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    var index = close
    while index >= 0 {
      let isEscaped = index > 0 && bytes[index - 1] == UInt8(ascii: "\\")
      if bytes[index] == UInt8(ascii: "]"), !isEscaped { depth += 1 }
      if bytes[index] == UInt8(ascii: "["), !isEscaped { depth -= 1 }
      if depth == 0 { return index }
      if bytes.hasBytes("\n\n".utf8, at: index) { return nil }
      index -= 1
    }
    return nil
  }

  /// Returns the offset of the `)` that ends an address, and perhaps a title in marks.
  private static func parenthesis(from start: Int, in bytes: [UInt8]) -> Int? {
    var mark: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte.isLineEnd { return nil }
      if byte == mark { mark = nil } else if mark == nil, byte == UInt8(ascii: "\"") { mark = byte }
      if mark == nil, byte == UInt8(ascii: ")") { return index }
    }
    return nil
  }
}
