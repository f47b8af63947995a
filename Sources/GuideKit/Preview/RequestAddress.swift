import Markup

/// The path of a request as the name of an output, or why it cannot be one.
package enum RequestAddress {
  /// Decodes a path (RFC 3986, section 2.1) and takes its first slash off; nil for what can name
  /// nothing here: no slash at its front, broken escapes, no UTF-8, control characters, backslashes,
  /// escaped slashes, and segments `.` and `..`.
  package static func decoded(_ path: String) -> String? {
    if path.utf8.contains("%2F".utf8) || path.utf8.contains("%2f".utf8) { return nil }
    guard let bytes = path.percentDecodedBytes, bytes.first == UInt8(ascii: "/") else { return nil }
    let isPlain = bytes.allSatisfy { !$0.isASCIIControl && $0 != UInt8(ascii: "\\") }
    guard isPlain, bytes.firstInvalidUTF8 == nil else { return nil }
    let address = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let isInside = address.split(separator: "/").allSatisfy { $0 != "." && $0 != ".." }
    return isInside ? address : nil
  }

  /// The value of a parameter of a query, decoded; `page=%2Fa.html` gives `/a.html`.
  package static func parameter(_ name: String, in query: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0] == name else { continue }
      return decoded(String(parts[1]).replacing("%2F", with: "/").replacing("%2f", with: "/"))
    }
    return nil
  }
}
