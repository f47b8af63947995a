import Markup
import Testing

/// JSON, strictly as RFC 8259 has it.
struct JSONReaderTests {
  private func read(_ text: String) -> Result<DataNode, Diagnostic.Failure> {
    let source = SourceText(path: "a.json", bytes: Array(text.utf8))
    return Result { () throws(Diagnostic.Failure) in
      try JSONReader.read(source, rule: .bibliographySyntax)
    }
  }

  /// The value written out again: texts in `«»`, bare words as they are.
  private func written(_ node: DataNode) -> String {
    switch node.content {
    case .scalar(let text, let isQuoted): isQuoted ? "«\(text)»" : text
    case .sequence(let items): "[" + items.map(written).joined(separator: " ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key):\(written($0.value))" }.joined(separator: " ") + "}"
    }
  }

  @Test(arguments: [
    ("[]", "[]"), (" { } ", "{}"), ("\u{FEFF}[1]", "[1]"), ("\"a\"", "«a»"),
    ("[1, -2, 0, 0.5, 12e3, 1E-2, -0.0e+1]", "[1 -2 0 0.5 12e3 1E-2 -0.0e+1]"),
    ("[true,false,null]", "[true false null]"),
    (#"{"a": {"b": ["c", {}]}, "d": ""}"#, "{a:{b:[«c» {}]} d:«»}"),
    ("[\r\n\t1\r\n]", "[1]"), (#"["\"\\\/\n\t\r"]"#, "[«\"\\/\n\t\r»]"),
    (#"["\u00e9\u957F\ud83d\ude42"]"#, "[«é长🙂»]"), ("[\"é长🙂\"]", "[«é长🙂»]"),
    (#"["a\bb\fc"]"#, "[«a b c»]"),
    (#"["&anchor", "*alias", "!tag", "<<"]"#, "[«&anchor» «*alias» «!tag» «<<»]"),
  ])
  func `what is JSON is read`(_ text: String, _ expected: String) throws {
    #expect(written(try read(text).get()) == expected)
  }

  @Test(arguments: [
    ("", 1, 1, "the text ends where a value must stand"),
    ("[1,]", 1, 3, "a comma stands before the end"),
    (#"{"a": 1,}"#, 1, 8, "a comma stands before the end"),
    ("[1 2]", 1, 4, "a comma or `]` must stand here"),
    (#"{"a" 1}"#, 1, 6, "a colon must stand here"),
    ("[\n  {a: 1}]", 2, 4, "a key in double quotes must stand here"),
    ("- id: a\n", 1, 1, "`-` is no value of JSON"),
    ("['a']", 1, 2, "`'a'` is no value of JSON"),
    ("[\n1,\nabc]", 3, 1, "`abc` is no value of JSON"),
    ("[01]", 1, 2, "`01` is no value of JSON"), ("[+1]", 1, 2, "`+1` is no value of JSON"),
    ("[.5]", 1, 2, "`.5` is no value of JSON"), ("[1.]", 1, 2, "`1.` is no value of JSON"),
    ("[1e]", 1, 2, "`1e` is no value of JSON"), ("[NaN]", 1, 2, "`NaN` is no value of JSON"),
    ("[-]", 1, 2, "`-` is no value of JSON"), ("[True]", 1, 2, "`True` is no value of JSON"),
    ("[1] x", 1, 5, "something stands after the end of the value"),
    ("[1]\n[2]", 2, 1, "something stands after the end of the value"),
    ("[1", 1, 1, "`[` is never closed"), (#"{"a": [1]"#, 1, 1, "`{` is never closed"),
    ("{", 1, 1, "`{` is never closed"), ("[\"a", 1, 2, "a text is never closed"),
    ("[\"a\nb\"]", 1, 4, "a text ends with its line"),
    ("[\"a\tb\"]", 1, 4, "a text holds a control character"),
    (#"["a\u0007"]"#, 1, 2, "a text holds a control character, `\\u{7}`"),
    (#"["\x"]"#, 1, 3, "no escape begins so"),
    (#"["\u12g4"]"#, 1, 3, "`\\u` needs four hexadecimal digits"),
    (#"["\u+123"]"#, 1, 3, "`\\u` needs four hexadecimal digits"),
    (#"["\u12"#, 1, 3, "`\\u` needs four hexadecimal digits"),
    (#"["\ud83d"]"#, 1, 3, "half of a pair of escapes stands alone"),
    (#"["\ude42\ud83d"]"#, 1, 3, "half of a pair of escapes stands alone"),
    (#"["\ud83d\u0041"]"#, 1, 3, "half of a pair of escapes stands alone"),
    (#"{"a": 1, "b": 2, "a": 3}"#, 1, 18, "the key `a` stands here more than once"),
    ("[1, // two\n2]", 1, 5, "`//` is no value of JSON"), ("[,]", 1, 2, "a value must stand here"),
    (String(repeating: "[", count: 101), 1, 101, "lists and objects are nested more than 100 deep"),
  ])
  func `what is no JSON is told where it stops`(
    _ text: String, _ line: Int, _ column: Int, _ problem: String
  ) {
    guard case .failure(let failure) = read(text) else {
      Issue.record("read: \(text)")
      return
    }
    #expect(failure.diagnostic.message == "this is not JSON: " + problem)
    #expect(failure.diagnostic.place.map { [$0.line, $0.column] } == [line, column])
    #expect(failure.diagnostic.rule.id == "bibliography-syntax")
  }

  @Test func `each value and key has its place`() throws {
    guard case .mapping(let entries) = try read("{\n \"é\": [\"ab\", 1]}").get().content,
      case .sequence(let items) = entries[0].value.content
    else {
      Issue.record("no list")
      return
    }
    #expect(entries[0].keyPlace == Place(line: 2, column: 2, length: 3))
    #expect(
      items.map(\.place) == [
        Place(line: 2, column: 8, length: 4), Place(line: 2, column: 14, length: 1),
      ])
  }

  @Test func `a hundred lists in each other are read`() throws {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(written(try read(text).get()) == text)
  }
}
