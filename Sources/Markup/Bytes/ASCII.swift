/// Classes of ASCII bytes, as CommonMark and identifiers need them.
extension UInt8 {
  package var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  package var isASCIILetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  package var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  package var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// The bytes that no address need encode (RFC 3986, section 2.3).
  package var isUnreserved: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "~")
  }

  /// Not printed: C0 and DEL.
  package var isASCIIControl: Bool { self < 0x20 || self == 0x7F }

  package var isASCIIPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }

  /// A byte that goes on with a scalar begun before it.
  package var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }

  package var asciiLowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether `prefix` stands at `offset`.
  package func hasBytes(_ prefix: some Collection<UInt8>, at offset: Int) -> Bool {
    guard offset >= startIndex, endIndex - offset >= prefix.count else { return false }
    return self[offset..<offset + prefix.count].elementsEqual(prefix)
  }

  /// The first place of `needle` at or after `start`.
  package func firstRange(of needle: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    var offset = start
    while offset + needle.count <= endIndex {
      if self[offset] == first, hasBytes(needle, at: offset) {
        return offset..<offset + needle.count
      }
      offset += 1
    }
    return nil
  }
}
