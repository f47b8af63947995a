extension [UInt8] {
  /// The offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7); nil if all
  /// are.
  package var firstInvalidUTF8: Int? {
    withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        let length = scalarLength(bytes, at: index)
        if length == 0 { return index }
        index += length
      }
      return nil
    }
  }
}

/// Returns the length in bytes of the well-formed scalar at `index`; 0 if there is none.
private func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch bytes[index] {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else {
    return 0
  }
  for offset in 2..<Swift.max(length, 2) where !bytes[index + offset].isUTF8Continuation {
    return 0
  }
  return length
}
