/// The letters of Arabic that writers often exchange, and the marks that they mostly leave out.
package enum ArabicLetters {
  /// Returns a text with one form of alif and of ya, without vowel marks and lengthening strokes.
  /// With `joiningHa` the tied ta becomes a ha, as it is often typed.
  package static func plain(_ text: String, joiningHa: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { 0x620..<0x680 ~= $0.value }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x64B...0x65F, 0x670, 0x640: continue
      case 0x622, 0x623, 0x625, 0x671: scalars.append("\u{627}")
      case 0x649: scalars.append("\u{64A}")
      case 0x629 where joiningHa: scalars.append("\u{647}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
