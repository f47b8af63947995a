/// Classes of bytes, as CommonMark and identifiers need them.
extension UInt8 {
  package var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  package var isASCIILetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  package var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  package var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// Whether no address need encode the byte (RFC 3986, section 2.3).
  package var isUnreserved: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "~")
  }

  /// Whether the byte is a control character: C0 or DEL.
  package var isASCIIControl: Bool { self < 0x20 || self == 0x7F }

  package var isASCIIPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }

  /// Whether the byte continues a scalar that began before it.
  package var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }

  package var asciiLowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Says whether the bytes at `offset` are those of `prefix`.
  package func hasBytes(_ prefix: some Collection<UInt8>, at offset: Int) -> Bool {
    guard offset >= startIndex, endIndex - offset >= prefix.count else { return false }
    return self[offset..<offset + prefix.count].elementsEqual(prefix)
  }

  /// Returns the first occurrence of `needle` at or after `start`; nil if there is none, or the
  /// needle is empty.
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
