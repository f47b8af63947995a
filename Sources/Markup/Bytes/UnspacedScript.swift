/// The scripts that put no spaces between words.
package enum UnspacedScript {
  /// Says whether a scalar is of such a script: Thai to Tibetan, Burmese, Khmer; kana, Han and its
  /// extensions.
  package static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xE00: false
    case 0xE00..<0x10A0, 0x1780..<0x1800, 0x3005..<0x3008, 0x3040..<0x3100, 0x31F0..<0x3200,
      0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000:
      true
    default: false
    }
  }
}
