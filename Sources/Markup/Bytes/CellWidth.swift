/// How many cells of a terminal a text takes (UAX #11 and UTS #51): two for a Han letter or an
/// emoji, whatever it is joined of, and none for a mark upon another letter.
extension String {
  package var cells: Int {
    // Most texts are ASCII, where each byte is a cell.
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.cells }
  }

  /// The text with spaces behind it, so that it takes so many cells.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - cells))
  }
}

extension Character {
  package var cells: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    let isEmoji =
      first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}")
      || scalars.count == 2 && scalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
    return isEmoji || first.isWide ? 2 : first.takesNoCell ? 0 : 1
  }
}

extension Unicode.Scalar {
  /// Whether it stands upon the letter before it, or shows nothing.
  fileprivate var takesNoCell: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: value != 0xAD
    default: (0x1160..<0x1200).contains(value)
    }
  }

  /// The classes W and F of UAX #11, without the emoji among them.
  fileprivate var isWide: Bool {
    switch value {
    case 0x303F: false
    case 0x1100..<0x1160, 0x2329...0x232A, 0x2E80..<0xA4D0, 0xA960..<0xA980, 0xAC00..<0xD7A4,
      0xF900..<0xFB00, 0xFE10..<0xFE1A, 0xFE30..<0xFE70, 0xFF01..<0xFF61, 0xFFE0..<0xFFE7,
      0x16FE0..<0x18E00, 0x1AFF0..<0x1B300, 0x1F200..<0x1F266, 0x20000..<0x40000:
      true
    default: false
    }
  }
}
