internal import Markup

/// Texts as the fields of a record hold them.
extension String {
  /// The text on one line, with one space for line ends and controls, so that no field can begin a
  /// line, and so a field or record, of its own.
  var onOneLine: String {
    guard unicodeScalars.contains(where: \.endsLine) else { return self }
    return split { $0.unicodeScalars.contains(where: \.endsLine) }.joined(separator: " ")
  }

  /// The text for a field in braces: as it is where its braces are balanced, as the author means
  /// them; else with commands that print them, since one too many would end the field.
  var withBalancedBraces: String {
    var depth = 0
    for byte in utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { break }
    }
    if depth == 0 { return self }
    return map { character in
      switch character {
      case "{": "\\textbraceleft "
      case "}": "\\textbraceright "
      default: String(character)
      }
    }.joined()
  }

  /// The text as the key of a record: signs that end or divide a key give way to `_`.
  var asKey: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          let isUnsafe =
            scalar.endsLine || scalar.properties.isWhitespace
            || "{}(),=\"'#%~\\@&".unicodeScalars.contains(scalar)
          return isUnsafe ? "_" : scalar
        }))
  }
}

extension Unicode.Scalar {
  /// Whether programs may take it for the end of a line, or it is a control character.
  fileprivate var endsLine: Bool {
    isControl || ["\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}"].contains(self)
  }
}
