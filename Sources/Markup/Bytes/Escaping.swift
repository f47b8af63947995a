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

extension String {
  /// The bytes behind percent-encoding (RFC 3986, section 2.1); nil for a broken escape.
  package var percentDecodedBytes: [UInt8]? {
    let raw = Array(utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "%") else {
        bytes.append(raw[index])
        index += 1
        continue
      }
      guard index + 2 < raw.count, let high = raw[index + 1].hexDigit,
        let low = raw[index + 2].hexDigit
      else { return nil }
      bytes.append(high << 4 | low)
      index += 3
    }
    return bytes
  }

  /// The text behind percent-encoding, or itself where that is no text.
  package var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")), let bytes = percentDecodedBytes,
      bytes.firstInvalidUTF8 == nil
    else { return self }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same with those of its bytes percent-encoded that `isUnsafe` names.
  package func percentEncoded(where isUnsafe: (UInt8) -> Bool) -> String {
    guard utf8.contains(where: isUnsafe) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if isUnsafe(byte) {
        bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    Character(Unicode.Scalar(self)).hexDigitValue.map(UInt8.init)
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
