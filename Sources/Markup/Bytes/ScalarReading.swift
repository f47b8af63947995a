extension UnsafeBufferPointer<UInt8> {
  /// Returns the scalar that begins at an index of valid UTF-8, and the number of its bytes.
  package func scalar(at index: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = self[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for offset in 1..<width where index + offset < count {
      value = value << 6 | UInt32(self[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
