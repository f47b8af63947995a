/// The runs of Han characters in UTF-8 text.
package enum HanRuns {
  /// Calls `body` with each run of the text in turn, and whether it is Han: Han characters, with
  /// the Chinese punctuation between them.
  package static func split(
    _ text: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>, _ isHan: Bool) -> Void
  ) {
    var plainStart = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let (scalar, length) = scalar(in: text, at: index)
      guard isHan(scalar) else {
        index += length
        continue
      }
      if plainStart < index { body(text[plainStart..<index], false) }
      let end = endOfRun(in: text, from: index + length)
      body(text[index..<end], true)
      index = end
      plainStart = end
    }
    if plainStart < text.endIndex { body(text[plainStart...], false) }
  }

  /// Returns the end of the last Han character that is reached through Han characters and Chinese
  /// punctuation alone.
  private static func endOfRun(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    var index = start
    while index < text.endIndex {
      let (scalar, length) = scalar(in: text, at: index)
      index += length
      if isHan(scalar) {
        end = index
      } else if !isPunctuation(scalar) {
        break
      }
    }
    return end
  }

  private static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000, 0x3005, 0x3007: true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    (0x3000..<0x3040).contains(scalar) || (0xFF00..<0xFFF0).contains(scalar)
  }

  /// Returns the scalar at an index of valid UTF-8, and its length in bytes.
  private static func scalar(in text: ArraySlice<UInt8>, at index: Int) -> (UInt32, Int) {
    let byte = UInt32(text[index])
    let (length, lead): (Int, UInt32) =
      switch byte {
      case 0..<0x80: (1, byte)
      case 0..<0xE0: (2, byte & 0x1F)
      case 0..<0xF0: (3, byte & 0x0F)
      default: (4, byte & 0x07)
      }
    guard index + length <= text.endIndex else { return (byte, 1) }
    let rest = text[(index + 1)..<(index + length)]
    return (rest.reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }, length)
  }
}
