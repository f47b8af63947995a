import Markup

/// The path of a request as the name of an output, or why it cannot be one.
enum RequestAddress {
  /// Decodes a path (RFC 3986, section 2.1) and takes its first slash off; nil for what can name
  /// nothing here: no slash at its front, broken escapes, no UTF-8, control characters, backslashes,
  /// escaped slashes, and segments `.` and `..`.
  static func decoded(_ path: String) -> String? {
    guard let bytes = bytes(of: path), bytes.first == UInt8(ascii: "/") else { return nil }
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    guard isPlain, bytes.firstInvalidUTF8 == nil else { return nil }
    let address = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let isInside = address.split(separator: "/").allSatisfy { $0 != "." && $0 != ".." }
    return isInside ? address : nil
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let raw = Array(path.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      if raw[index] != UInt8(ascii: "%") {
        bytes.append(raw[index])
        index += 1
        continue
      }
      guard index + 2 < raw.count, let high = digit(raw[index + 1]), let low = digit(raw[index + 2])
      else { return nil }
      let byte = high << 4 | low
      if byte == UInt8(ascii: "/") { return nil }
      bytes.append(byte)
      index += 3
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }

  /// The value of a parameter of a query, decoded; `page=%2Fa.html` gives `/a.html`.
  static func parameter(_ name: String, in query: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0] == name else { continue }
      return decoded(String(parts[1]).replacing("%2F", with: "/").replacing("%2f", with: "/"))
    }
    return nil
  }
}
