extension String {
  /// The text as a terminal may show it: lines and tabs as they are, and every other control
  /// character, and every mark that changes the direction of what follows, as `\u{202E}`.
  package var printable: String {
    unicodeScalars.contains(where: \.isUnprintable) ? spelt(\.isUnprintable) : self
  }

  /// The same for a text that must stay on its line: line ends and tabs are spelt out too.
  package var printableLine: String { spelt { $0.isUnprintable || $0 == "\n" || $0 == "\t" } }

  private func spelt(_ isHidden: (Unicode.Scalar) -> Bool) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if isHidden(scalar) {
        text += scalar.spelling
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// The scalar by its number, as Swift writes it: `\u{202E}`.
  package var spelling: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }

  /// Whether a terminal would act on the scalar, or read what follows the other way.
  package var isUnprintable: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks, embeddings, overrides and isolates of UAX #9; line and paragraph separators; tags.
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether the scalar has no place in a text: a control character other than tab and line ends.
  package var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    default: value < 0x20 || 0x7F..<0xA0 ~= value
    }
  }
}
