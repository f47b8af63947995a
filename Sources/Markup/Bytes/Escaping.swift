/// Bytes that leave this module as HTML pass through one of these two functions; nothing else escapes.
extension [UInt8] {
  /// Appends text for element content or a double-quoted attribute: `& < > "` become entities.
  package mutating func append(escaping bytes: some RandomAccessCollection<UInt8>) {
    var runStart = bytes.startIndex
    var index = bytes.startIndex
    while index != bytes.endIndex {
      if let entity = entity(for: bytes[index]) {
        append(contentsOf: bytes[runStart..<index])
        append(entity)
        runStart = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    append(contentsOf: bytes[runStart..<bytes.endIndex])
  }

  package mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends an address for a double-quoted attribute, percent-encoding what a URI may not hold,
  /// as CommonMark's reference implementation does (`houdini_href_e.c`): `é` becomes `%C3%A9`.
  package mutating func append(escapingAddress bytes: some Collection<UInt8>) {
    if bytes.allSatisfy(\.isAddressSafe) {
      append(contentsOf: bytes)
      return
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case _ where byte.isAddressSafe: append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigits[Int(byte >> 4)])
        append(hexDigits[Int(byte & 15)])
      }
    }
  }

  package mutating func append(escapingAddress text: String) {
    var text = text
    text.withUTF8 { append(escapingAddress: $0) }
  }

  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

private let addressSafe = (0...255).map { UInt8($0).isSafeInAddress }

private func entity(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: nil
  }
}

extension UInt8 {
  /// The bytes that cmark leaves as they are in an address: RFC 3986's characters without `& ' [ ]`.
  @inline(__always) fileprivate var isAddressSafe: Bool { addressSafe[Int(self)] }

  fileprivate var isSafeInAddress: Bool {
    if isASCIILetter || isASCIIDigit { return true }
    return switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"),
      UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
