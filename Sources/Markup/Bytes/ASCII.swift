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

  /// The value of a hexadecimal digit; nil for any other byte.
  package var hexDigit: UInt8? {
    if isASCIIDigit { return self - UInt8(ascii: "0") }
    let letter = self | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f")
      ? letter - UInt8(ascii: "a") + 10 : nil
  }

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
}

extension [UInt8] {
  /// Returns the first occurrence of `needle` at or after `start`; nil if there is none, or the
  /// needle is empty.
  package func firstRange(of needle: [UInt8], from start: Int) -> Range<Int>? {
    self[...].firstRange(of: needle, from: start)
  }
}

extension ArraySlice<UInt8> {
  /// Returns the first occurrence of `needle` at or after `start`; nil if there is none, or the
  /// needle is empty.
  package func firstRange(of needle: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    return withUnsafeBufferPointer { bytes in
      var offset = start - startIndex
      let last = bytes.count - needle.count
      while offset <= last {
        if bytes[offset] == first, needle.indices.allSatisfy({ bytes[offset + $0] == needle[$0] }) {
          return startIndex + offset..<startIndex + offset + needle.count
        }
        offset += 1
      }
      return nil
    }
  }

  /// The bytes without the blanks at both ends.
  package var trimmingBlanks: ArraySlice<UInt8> {
    var slice = self
    while slice.first?.isBlank == true { slice.removeFirst() }
    while slice.last?.isBlank == true { slice.removeLast() }
    return slice
  }
}
