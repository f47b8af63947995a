/// The reading of texts, numbers and words in JSON.
extension JSONParser {
  mutating func string() throws(Diagnostic.Failure) -> String {
    let open = index
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return try checked(String(decoding: text, as: UTF8.self), at: open)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case ..<0x20:
        let isLineEnd = byte == 0x0A || byte == 0x0D
        throw failure(
          isLineEnd ? "a text ends with its line" : "a text holds a control character",
          note: isLineEnd ? "close it with `\"`, or write `\\n`" : "write `\\t` for a tab")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw failure("a text is never closed", at: open, note: "close it with `\"`")
  }

  /// Returns a text, unless it holds a control character, written so or escaped.
  private func checked(_ text: String, at open: Int) throws(Diagnostic.Failure) -> String {
    guard let control = text.unicodeScalars.first(where: \.isControl) else { return text }
    throw failure(
      "a text holds a control character, `\(String(control).printable)`", at: open,
      note: "leave it out")
  }

  /// Reads an escape, with the second half of a pair if it is the first.
  private mutating func escape() throws(Diagnostic.Failure) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = next
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    // A backspace and a form feed print nothing.
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "u"): return try unicode(from: start)
    default:
      throw failure("no escape begins so", at: start, note: "write `\\\\` for a backslash")
    }
  }

  private mutating func unicode(from start: Int) throws(Diagnostic.Failure) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, source.bytes.hasBytes("\\u".utf8, at: index) {
      index += 2
      let second = try hexadecimal(from: start)
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw failure(
      "half of a pair of escapes stands alone", at: start,
      note: "write both halves, or the sign itself")
  }

  private mutating func hexadecimal(from start: Int) throws(Diagnostic.Failure) -> UInt32 {
    let digits = source.bytes[index..<min(index + 4, source.bytes.count)]
    // A sign would be read as part of a number.
    guard digits.count == 4, digits.allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw failure("`\\u` needs four hexadecimal digits", at: start) }
    index += 4
    return number
  }

  /// Reads a number, `true`, `false` or `null`, as it is written.
  mutating func bareWord() throws(Diagnostic.Failure) -> String {
    let start = index
    while let byte = next, !endsWord(byte) { index += 1 }
    let word = String(decoding: source.bytes[start..<index], as: UTF8.self)
    if ["true", "false", "null"].contains(word) || Self.isNumber(word.utf8) { return word }
    index = start
    if word.isEmpty {
      if next == nil { throw failure("the text ends where a value must stand") }
      throw failure("a value must stand here", note: "write a text in double quotes")
    }
    throw failure(
      "`\(word.prefix(40))` is no value of JSON", note: "put texts in double quotes")
  }

  private func endsWord(_ byte: UInt8) -> Bool {
    byte.isBlank || byte.isLineEnd || ",:[]{}\"".utf8.contains(byte)
  }

  /// Says whether a word is a number: no plus sign, no leading zero, a digit on each side of a
  /// point.
  private static func isNumber(_ word: String.UTF8View) -> Bool {
    var rest = word[...]
    func digits() -> Int {
      let run = rest.prefix(while: \.isASCIIDigit)
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let hasZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || whole > 1 && !hasZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits() > 0 else { return false }
    }
    if let letter = rest.first, letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest.removeFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
