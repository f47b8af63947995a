/// The formats in which people and programs read diagnostics.
package enum DiagnosticFormatter {
  /// Returns a diagnostic for the terminal, with its source line and a caret:
  ///
  ///     error[broken-reference]: no term `ramprat`
  ///       --> content/sections/050-walls.md:14:13
  ///     14 | A [rampart](term:ramprat) was raised.
  ///        |             ^^^^^^^^^^^^ did you mean `rampart`?
  package static func terminal(_ diagnostic: Diagnostic, color: Bool = false) -> String {
    let paint = Paint(isOn: color)
    let severity = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.id)]"
    var text = paint(severity, diagnostic.severity == .error ? .red : .yellow)
    text += ": " + paint(visible(diagnostic.message), .bold) + "\n"
    guard let place = diagnostic.place else {
      text += "  --> \(visible(diagnostic.path))\n"
      if let note = diagnostic.note { text += "   = \(visible(note))\n" }
      return text
    }
    text += "  --> \(visible(diagnostic.path)):\(place.line):\(place.column)\n"
    return text + excerpt(diagnostic, at: place, paint) + "\n"
  }

  /// Returns the source line with its number, and below it the caret and the note; empty for a
  /// problem of a file as a whole.
  package static func excerpt(_ diagnostic: Diagnostic) -> String {
    diagnostic.place.map { excerpt(diagnostic, at: $0, Paint(isOn: false)) } ?? ""
  }

  private static func excerpt(
    _ diagnostic: Diagnostic, at place: Place, _ paint: Paint
  ) -> String {
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let excerpt = Excerpt(of: diagnostic.source, place: place)
    var text = paint("\(number) | ", .dim) + excerpt.text + "\n"
    text += paint("\(margin) | ", .dim) + excerpt.indent
    text += paint(String(repeating: "^", count: excerpt.caretCount), .red)
    if let note = diagnostic.note { text += " " + visible(note) }
    return text
  }

  /// Returns a diagnostic on one line, as a workflow command of GitHub.
  package static func github(_ diagnostic: Diagnostic) -> String {
    func escaped(_ text: String, _ marks: String = "%\r\n") -> String {
      text.percentEncoded { marks.utf8.contains($0) }
    }
    let path = escaped(diagnostic.path, "%\r\n:,")
    var line = "::\(diagnostic.severity.rawValue) file=\(path)"
    if let place = diagnostic.place {
      line += ",line=\(place.line),col=\(place.column),endColumn=\(place.column + place.length)"
    }
    let note = diagnostic.note.map { " (\($0))" } ?? ""
    return line + ",title=\(diagnostic.rule.id)::\(escaped(diagnostic.message + note))"
  }

  /// Returns diagnostics as a JSON array, one object on a line, with the keys `severity`, `rule`,
  /// `path`, `line`, `column`, `length`, `message` and `note`.
  package static func json(_ diagnostics: [Diagnostic]) -> String {
    let objects = diagnostics.map { diagnostic in
      var fields = [
        "\"severity\":" + JSONWriter.quoted(diagnostic.severity.rawValue),
        "\"rule\":" + JSONWriter.quoted(diagnostic.rule.id),
        "\"path\":" + JSONWriter.quoted(diagnostic.path),
      ]
      if let place = diagnostic.place {
        fields.append(
          "\"line\":\(place.line),\"column\":\(place.column),\"length\":\(place.length)")
      }
      fields.append("\"message\":" + JSONWriter.quoted(diagnostic.message))
      if let note = diagnostic.note { fields.append("\"note\":" + JSONWriter.quoted(note)) }
      return "  {" + fields.joined(separator: ",") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// Returns a text with its control characters made visible, so that none from a file reaches the
  /// terminal.
  fileprivate static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
  }

  fileprivate static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "?"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}

/// The slice of a source line that a terminal shows, with the caret's position below it.
private struct Excerpt {
  let text: String
  let indent: String
  let caretCount: Int

  /// Takes at most 160 scalars of the line, around the place. Tabs are kept in the indent, so that
  /// carets align.
  init(of source: SourceText?, place: Place) {
    let length = source?.length(ofLine: place.line) ?? 0
    let column = min(place.column - 1, length)
    let start = column > 120 ? column - 60 : 0
    let end = min(length, start + 160)
    // The scalars from `start` on: places below are counted from there.
    let scalars = source?.scalars(ofLine: place.line, in: start..<end) ?? []
    func show(_ slice: ArraySlice<Unicode.Scalar>) -> String {
      String(
        String.UnicodeScalarView(slice.map { $0 == "\t" ? $0 : DiagnosticFormatter.visible($0) }))
    }
    text = (start > 0 ? "…" : "") + show(scalars[...]) + (end < length ? "…" : "")
    let before = scalars.prefix(column - start)
    indent = (start > 0 ? " " : "") + before.map { Self.blank(for: $0) }.joined()
    let covered = scalars.dropFirst(column - start).prefix(place.length)
    caretCount = max(1, covered.reduce(0) { $0 + Self.blank(for: $1).count })
  }

  /// Returns blanks as wide as a scalar: Han and other wide characters take two cells, combining
  /// marks none.
  private static func blank(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: "\t"
    case 0x300..<0x370, 0x200B...0x200F: ""
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70,
      0xFF00..<0xFF61, 0x1F300..<0x1FB00, 0x20000..<0x40000:
      "  "
    default: " "
    }
  }
}

/// A painter of text in ANSI colours, which leaves it plain if colours are off.
package struct Paint: Sendable {
  /// A colour or weight; raw values are the numbers of ANSI's escape sequences (ECMA-48, SGR).
  package enum Color: String {
    case red = "31"
    case yellow = "33"
    case green = "32"
    case bold = "1"
    case dim = "2"
  }

  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  package func callAsFunction(_ text: String, _ color: Color) -> String {
    isOn ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
