/// Why a text is no YAML, in libyaml's words where it has any, and where it stopped, from 1.
struct YAMLFault: Error {
  let problem: String?
  let line: Int
  let column: Int

  /// The problem at its place in a file, or the usual slip above it that led there.
  func diagnostic(in source: SourceText, lines: YAMLLines, at place: Place) -> Diagnostic {
    guard let problem else {
      return source.diagnostic(.yamlSyntax, "this is not YAML", place: place)
    }
    return lines.cause(before: place)
      ?? source.diagnostic(
        .yamlSyntax, "this is not YAML: \(Self.reworded(problem))", place: place,
        note: Self.advice(for: problem))
  }

  private static func reworded(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context": "a second `: ` on one line"
    case "could not find expected ':'": "a line without `: ` among keys"
    case "did not find expected key": "a line that is neither a key nor part of the one above"
    case "found character that cannot start any token": "a character that must stand in quotes"
    case "found unexpected end of stream": "a quotation mark or bracket that is never closed"
    case "did not find expected ',' or ']'": "a list in `[ ]` without `,` or its `]`"
    case "did not find expected ',' or '}'": "keys in `{ }` without `,` or their `}`"
    case "did not find expected '-' indicator": "a line that is no item of the list above it"
    default: problem
    }
  }

  private static func advice(for problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context",
      "found character that cannot start any token":
      "put the text in double quotes"
    case "did not find expected key", "could not find expected ':'":
      "write `key: value`, or indent the line if it goes on with the one above"
    case "did not find expected '-' indicator":
      "begin it with `- ` in the column of the items above"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'",
      "found unexpected end of stream":
      "close what is open, and put commas between"
    case "found unknown escape character":
      "write `\\\\` for a backslash, or put the text in single quotes"
    default: "put the text in double quotes"
    }
  }
}
