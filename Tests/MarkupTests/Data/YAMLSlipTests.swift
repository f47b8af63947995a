import Markup
import Testing

/// The usual slips in YAML: each is told where it stands, with what to write.
struct YAMLSlipTests {
  /// A text, the place of its only problem, and words of the message and of the remedy.
  struct Slip: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    let words: [String]

    init(_ text: String, _ place: String, _ words: String...) {
      (self.text, self.place, self.words) = (text, place, words)
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: slips)
  func `a slip is told where it stands, with what to write`(_ slip: Slip) throws {
    let source = SourceText(path: "a.yml", bytes: Array(slip.text.utf8))
    guard case .failure(let failure) = YAMLReader.read(source) else {
      Issue.record("the text is read")
      return
    }
    let diagnostic = failure.diagnostic
    let place = try #require(diagnostic.place)
    #expect("\(place.line):\(place.column)" == slip.place)
    let told = diagnostic.message + " | " + (diagnostic.note ?? "")
    for word in slip.words { #expect(told.contains(word), "\(told)") }
  }

  static let slips = [
    Slip("title: A: b\n", "1:9", "second `: `", "`title: \"A: b\"`"),
    Slip("id: a\ntitle: The \"old\": b\n", "2:17", #"`title: "The \"old\": b"`"#),
    Slip("a: b\n\tc: d\n", "2:1", "a tab", "blanks"),
    Slip("a:\n  - b\n  \t- c\n", "3:3", "a tab", "blanks"),
    Slip("a: [b, c\nd: e\n", "1:4", "`[` is never closed", "write `]`"),
    Slip("a: {b: c\nd: e\n", "1:4", "`{` is never closed", "write `}`"),
    Slip("a: [b, c", "1:4", "`[` is never closed"),
    Slip("a: \"b\nc: \"d\"\n", "1:4", "quotation mark `\"` is never closed", "at its end"),
    Slip("a: 'b\nc: d\n", "1:4", "quotation mark `'` is never closed"),
    Slip("a: 'the poor's'\nb: c\n", "1:13", "an apostrophe", "`a: \"the poor's\"`"),
    Slip("a: \"b\" c\n", "1:8", "text behind the closing `\"`", "\\\""),
    Slip("a: [b](c)\n", "1:7", "text behind the closing `]`", "`a: \"[b](c)\"`"),
    Slip("a: @b\n", "1:4", "no text may begin with `@`", "`a: \"@b\"`"),
    Slip("a: `b`\n", "1:4", "no text may begin with ```", "`a: \"`b`\"`"),
    Slip("a: %b\n", "1:4", "no text may begin with `%`"),
    Slip("a: *b* c\nd: e: f\n", "1:4", "no text may begin with `*`"),
    Slip("a: > 5 people\n", "1:4", "no text may begin with `>`", "`a: \"> 5 people\"`"),
    Slip("a: b\nc\nd: e\n", "2:1", "without `: `", "`key: value`"),
    Slip("a: b\nc:d\ne: f\n", "2:1", "without `: `", "a blank behind `:`"),
    Slip("a: b\n  c: d\n", "2:3", "has its value already", "the column of `a`"),
    Slip("a: b\nc: d\na: e\n", "3:1", "the key `a` stands here more than once", "on line 1"),
    Slip("- {id: a}\n- b: c\n  d: e\n  b: f\n", "4:3", "`b` stands here", "on line 2"),
  ]

  @Test func `a mark of YAML in front of a word is refused with quotes as its remedy`() {
    for text in ["a: &b c\n", "a: !b c\n"] {
      let source = SourceText(path: "a.yml", bytes: Array(text.utf8))
      guard case .failure(let failure) = YAMLReader.read(source) else {
        Issue.record("the text is read")
        continue
      }
      #expect(failure.diagnostic.note?.contains("in double quotes") == true)
    }
  }

  @Test(arguments: [
    "a: |\n  [b\n  'c\n  \t@\nd: e: f\n", "# [a\n---\na: [b,\n  c]\nd: \"e\n  f\"\ng: h: i\n",
    "a: [it's, b]\nc: d: e\n", "- a: b\n  c: d\n- e: f\n  g: h: i\n", "a: b\n  c\nd: e: f\n",
    "\"a: b\": c\nd: e: f\n",
  ])
  func `what is sound is not taken for the slip`(_ text: String) {
    let source = SourceText(path: "a.yml", bytes: Array(text.utf8))
    guard case .failure(let failure) = YAMLReader.read(source) else {
      Issue.record("the text is read")
      return
    }
    #expect(failure.diagnostic.message.contains("a second `: `"), "\(failure.diagnostic.message)")
  }

  @Test func `folded blocks lose their last line end, literal ones keep theirs`() throws {
    let text = "a: >\n  b\n  c\n\nd: |\n  e\n  f\n"
    let node = try YAMLReader.read(SourceText(path: "a.yml", bytes: Array(text.utf8))).get()
    guard case .mapping(let entries) = node.content else { return }
    let texts = entries.map { entry -> String in
      if case .scalar(let text, _) = entry.value.content { return text }
      return ""
    }
    #expect(texts == ["b c", "e\nf\n"])
    var fields = FieldReader(
      node, in: SourceText(path: "a.yml", bytes: Array(text.utf8)), what: "this")
    #expect(fields.text("d").value == "e\nf")
    _ = fields.finish()
  }

  @Test(arguments: [
    ("a: b, c", "write `a: [b, c]`"), ("a: p1, p4", "write `a: [p1, p4]`"),
    ("a: b; c", "write `a: [b, c]`"), ("a: 甲、乙", "write `a: [甲, 乙]`"),
    ("a:\n  -b\n  -c", "a blank behind the `-`"),
  ])
  func `a list that is written as one text is told with the list`(_ text: String, _ remedy: String)
    throws
  {
    let source = SourceText(path: "a.yml", bytes: Array(text.utf8))
    var fields = FieldReader(try YAMLReader.read(source).get(), in: source, what: "this")
    #expect(fields.texts("a").count == 2)
    let found = fields.finish()
    #expect(found.count == 1)
    #expect(found.first?.note?.contains(remedy) == true, "\(found.first?.note ?? "")")
  }

  @Test func `a text that begins with a remark is missed with its remedy`() throws {
    let source = SourceText(path: "a.yml", bytes: Array("a: #5\nb: 1".utf8))
    var fields = FieldReader(try YAMLReader.read(source).get(), in: source, what: "this")
    _ = fields.text("a")
    _ = fields.text("b")
    #expect(
      fields.finish().map(\.note) == ["`#` begins a remark: put the text in double quotes"])
  }

  @Test(arguments: ["a: b", "a: \"b, c\"", "a: [b, c]", "a: [\"b, c\"]", "a:\n- b\n- c"])
  func `a list that is one is told of nothing`(_ text: String) throws {
    let source = SourceText(path: "a.yml", bytes: Array(text.utf8))
    var fields = FieldReader(try YAMLReader.read(source).get(), in: source, what: "this")
    _ = fields.texts("a")
    #expect(fields.finish().isEmpty)
  }

  @Test(arguments: [("yes", "write `true`"), ("No", "write `false`"), ("maybe", nil)])
  func `words for true and false are told with the word to write`(_ word: String, _ note: String?)
    throws
  {
    let source = SourceText(path: "a.yml", bytes: Array("a: \(word)".utf8))
    var fields = FieldReader(try YAMLReader.read(source).get(), in: source, what: "this")
    _ = fields.flag("a")
    #expect(fields.finish().map(\.note) == [note])
  }
}
