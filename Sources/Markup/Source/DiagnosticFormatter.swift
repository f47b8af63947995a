/// The formats in which people and programs read diagnostics.
package enum DiagnosticFormatter {
  /// Returns a diagnostic for the terminal, with its source line and a caret; `folder` leads to the
  /// guide, as `lessons/`:
  ///
  ///     error[broken-reference]: no term `ramprat`
  ///       --> content/sections/050-walls.md:14:13
  ///     14 | A [rampart](term:ramprat) was raised.
  ///        |             ^^^^^^^^^^^^ did you mean `rampart`?
  package static func terminal(
    _ diagnostic: Diagnostic, color: Bool = false, folder: String = ""
  ) -> String {
    let paint = Paint(isOn: color)
    let severity = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.id)]"
    let path = (folder + diagnostic.path).printableLine
    var text = paint(severity, diagnostic.severity == .error ? .red : .yellow)
    text += ": " + paint(diagnostic.message.printableLine, .bold) + "\n"
    text += "  --> \(path)" + (diagnostic.place.map { ":\($0.line):\($0.column)" } ?? "") + "\n"
    if let place = diagnostic.place, diagnostic.source != nil {
      return text + excerpt(diagnostic, at: place, paint) + "\n"
    }
    if let note = diagnostic.note { text += "   = \(note.printableLine)\n" }
    return text
  }

  /// Returns the source line with its number, and below it the caret and the note; empty for a
  /// problem of a file as a whole, and where the line may not be shown.
  package static func excerpt(_ diagnostic: Diagnostic) -> String {
    guard let place = diagnostic.place, diagnostic.source != nil else { return "" }
    return excerpt(diagnostic, at: place, Paint(isOn: false))
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
    if let note = diagnostic.note { text += " " + note.printableLine }
    return text
  }

  /// Returns a diagnostic on one line, as a workflow command of GitHub; `folder` leads to the guide.
  package static func github(_ diagnostic: Diagnostic, folder: String = "") -> String {
    func escaped(_ text: String, _ marks: String = "%\r\n") -> String {
      text.percentEncoded { marks.utf8.contains($0) }
    }
    let path = escaped(folder + diagnostic.path, "%\r\n:,")
    var line = "::\(diagnostic.severity.rawValue) file=\(path)"
    if let place = diagnostic.place {
      line += ",line=\(place.line),col=\(place.column),endColumn=\(place.column + place.length)"
    }
    let note = diagnostic.note.map { " (\($0))" } ?? ""
    return line + ",title=\(diagnostic.rule.id)::\(escaped(diagnostic.message + note))"
  }

  /// Returns diagnostics as a JSON array, one object on a line, with the keys `severity`, `rule`,
  /// `path`, `line`, `column`, `length`, `message`, `note` and `fix`: what to write where, if that is
  /// certain.
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
      if let fix = diagnostic.fix {
        fields.append(
          "\"fix\":{\"line\":\(fix.place.line),\"column\":\(fix.place.column),"
            + "\"length\":\(fix.place.length),\"text\":\(JSONWriter.quoted(fix.new))}")
      }
      return "  {" + fields.joined(separator: ",") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}

/// The slice of a source line that a terminal shows, with the caret's position below it.
private struct Excerpt {
  let text: String
  let indent: String
  let caretCount: Int

  /// Takes at most 160 scalars of the line, around the place.
  init(of source: SourceText?, place: Place) {
    let length = source?.length(ofLine: place.line) ?? 0
    let column = min(place.column - 1, length)
    let start = column > 120 ? column - 60 : 0
    let end = min(length, start + 160)
    // The scalars from `start` on: places below are counted from there.
    let scalars = source?.scalars(ofLine: place.line, in: start..<end) ?? []
    text = (start > 0 ? "…" : "") + Self.shown(scalars[...]) + (end < length ? "…" : "")
    let before = scalars.prefix(column - start)
    indent = (start > 0 ? " " : "") + Self.blanks(for: before)
    let covered = scalars.dropFirst(column - start).prefix(place.length)
    caretCount = max(1, Self.blanks(for: covered).count)
  }

  /// The text of scalars, with those spelt out that a terminal would act on.
  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).printable
  }

  /// Returns as many blanks as scalars take cells; tabs stay, so that carets align.
  private static func blanks(for scalars: ArraySlice<Unicode.Scalar>) -> String {
    shown(scalars).split(separator: "\t", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: String($0).cells) }.joined(separator: "\t")
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
