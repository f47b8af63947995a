/// Escaping for HTML and XML, which texts and addresses enter through these functions only; JSON in
/// a script element is escaped by ``JSONWriter``.
extension [UInt8] {
  /// Appends text for the content of an element or a double-quoted attribute: `& < > "` become
  /// entities.
  package mutating func append(escaping bytes: some RandomAccessCollection<UInt8>) {
    append(bytes, entity: entity(for:))
  }

  package mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends text for an attribute with either quotation marks: `'` becomes an entity as well.
  package mutating func append(escapingQuotes text: String) {
    var text = text
    text.withUTF8 { bytes in
      append(bytes) { $0 == UInt8(ascii: "'") ? "&#39;" : entity(for: $0) }
    }
  }

  private mutating func append(
    _ bytes: some RandomAccessCollection<UInt8>, entity: (UInt8) -> StaticString?
  ) {
    var runStart = bytes.startIndex
    var index = bytes.startIndex
    while index != bytes.endIndex {
      if let entity = entity(bytes[index]) {
        append(contentsOf: bytes[runStart..<index])
        append(entity)
        runStart = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    append(contentsOf: bytes[runStart..<bytes.endIndex])
  }

  /// Appends an address for a double-quoted attribute, with the bytes percent-encoded that a URI
  /// may not hold, as in CommonMark's reference implementation (`houdini_href_e.c`): `é` becomes
  /// `%C3%A9`.
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

  /// Appends text without escaping.
  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension String {
  /// The bytes that a text encodes with `%` (RFC 3986, section 2.1); nil for a broken escape.
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

  /// The text without its percent-encoding; unchanged if the result would not be UTF-8.
  package var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")), let bytes = percentDecodedBytes,
      bytes.firstInvalidUTF8 == nil
    else { return self }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the text with the bytes percent-encoded for which `isUnsafe` is true.
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
  /// Whether cmark leaves the byte as it is in an address: RFC 3986's characters without `& ' [ ]`.
  /// A table look-up, because every byte of every address is tested.
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
