internal import Markup

/// Texts as the fields of a record hold them.
extension String {
  /// The text on one line without blanks at its ends, with one space for line ends and controls, so
  /// that no field can begin a line, and so a field or record, of its own.
  var onOneLine: String {
    var text = withoutLineEnds[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text with one space for each run of line ends and controls.
  var withoutLineEnds: String {
    guard unicodeScalars.contains(where: \.endsLine) else { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.endsLine { line.append(scalar) } else if line.last != " " { line.append(" ") }
    }
    return String(line)
  }
}

extension Unicode.Scalar {
  /// Whether programs may take it for the end of a line, or it is a control character.
  fileprivate var endsLine: Bool {
    isControl || ["\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}"].contains(self)
  }
}
