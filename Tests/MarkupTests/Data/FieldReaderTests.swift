import Markup
import Testing

/// Keys read by name and type, and what is said of those that are missing, wrong or unknown.
struct FieldReaderTests {
  private enum Level: String, CaseIterable { case easy, medium, hard }

  /// What a read of the keys gives, and what is wrong with them.
  private func read<Value>(
    _ text: String, _ body: (inout FieldReader) -> Value
  ) throws -> (value: Value, report: [String]) {
    let source = SourceText(text)
    let node = try YAMLReader.read(source).get()
    var fields = FieldReader(node, in: source, what: "a claim")
    let value = body(&fields)
    return (value, fields.finish().map(\.report))
  }

  private static let unknownNote = "known keys: a"

  @Test(arguments: [
    ("a: x", "x", []), ("a: \"x y\"", "x y", []),
    ("", "", ["missing-key 1:1+1 a claim needs `a` (add `a: …`)"]),
    ("a:", "", ["missing-key 1:1+1 a claim needs `a` (add `a: …`)"]),
    ("a: ~", "", ["missing-key 1:1+1 a claim needs `a` (add `a: …`)"]),
    ("a: \"\"", "", []),
    ("a: [x]", "", ["wrong-type 1:4+1 `a` must be text, and is a list"]),
    ("a: {x: y}", "", ["wrong-type 1:4+1 `a` must be text, and is keys and values"]),
  ])
  func `text is required`(_ text: String, _ value: String, _ report: [String]) throws {
    let found = try read(text) { $0.text("a").value }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  @Test func `a value keeps its place, a missing one has that of its key or mapping`() throws {
    let text = "b: 1\na: two\nc:\n"
    let found = try read(text) { fields in
      [
        fields.text("a").place, fields.text("c").place, fields.text("d").place,
        fields.place(of: "b"), fields.place(of: "z"), fields.place,
      ].map(\.text)
    }
    #expect(found.value == ["2:4+3", "3:1+1", "1:1+1", "1:1+1", "1:1+1", "1:1+1"])
    #expect(
      found.report == [
        "missing-key 3:1+1 a claim needs `c` (add `c: …`)",
        "missing-key 1:1+1 a claim needs `d` (add `d: …`)",
        "unknown-key 1:1+1 a claim has no key `b` (known keys: a, c, d)",
      ])
  }

  @Test(arguments: [
    (
      "{a: read it aloud, in two parts}",
      [
        "unknown-key 1:20+12 a claim has no key `in two parts` (a text with a comma needs double "
          + "quotes: `a: \"…, in two parts\"`)"
      ]
    ),
    ("{a: read it\n , in two parts }", ["in two parts", "double quotes"]),
    ("{a: x, in two parts: y}", [Self.unknownNote]), ("{a: x, aloud}", [Self.unknownNote]),
    ("{a: x, in two parts: }", [Self.unknownNote]), ("a: x\nin two parts:", [Self.unknownNote]),
  ])
  func `a text that a comma cuts off is told from an unknown key`(
    _ text: String, _ pieces: [String]
  ) throws {
    let found = try read(text) { $0.text("a").value }
    #expect(found.report.count == 1)
    for piece in pieces { #expect(found.report.first?.contains(piece) == true, "\(found.report)") }
  }

  @Test(arguments: [
    ("a: x", "x", []), ("", nil, []), ("a:", nil, []), ("a: null", nil, []),
    ("a: 'null'", "null", []),
    ("a: []", nil, ["wrong-type 1:4+1 `a` must be text, and is a list"]),
  ])
  func `optional text may be left out`(_ text: String, _ value: String?, _ report: [String]) throws
  {
    let found = try read(text) { $0.optionalText("a")?.value }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  @Test(arguments: [
    ("A <!-- b --> c", "<!--"), ("[a](b)", "]("), ("See [@a]", "[@"), ("[[a]]", "[["),
    ("a[^1]", "[^"),
    ("A **b** c", "**"), ("*A Book*: a guide", "*"), ("A `b`", "`"), ("~~a~~", "~~"),
    ("a __b c__", "__"),
  ])
  func `Markdown in prose is told`(_ text: String, _ mark: String) throws {
    let found = try read("a: \"\(text)\"\n") { $0.prose("a") }
    let note = mark == "<!--" ? "a comment in YAML begins with ` #`" : "write the words alone"
    #expect(
      found.report == [
        "left-over-mark 1:4+\(text.count) `\(mark)` stands in a text without Markdown (\(note))"
      ])
  }

  @Test(arguments: [
    "5 * 3 * 2", "a*", "* a", "C* and D*", "a_b", "[sic]", "a [b] (c)", "x < y", "Hawai`i", "a*b*c",
    "~5",
  ])
  func `prose may have the signs of Markdown`(_ text: String) throws {
    #expect(try read("a: '\(text)'\n") { $0.prose("a") }.report == [])
  }

  @Test func `prose gets typographic marks`() throws {
    let found = try read("a: it's\nb: \"'x'\"\n") { fields in
      [fields.prose("a"), fields.optionalProse("b"), fields.optionalProse("c")]
    }
    #expect(found.value == ["it’s", "‘x’", nil])
    #expect(found.report == [])
  }

  @Test(arguments: [
    ("a: true", true, []), ("a: false", false, []), ("", false, []), ("a:", false, []),
    (
      "a: yes", false,
      ["wrong-type 1:4+3 `a` must be `true` or `false`, and is `yes` (write `true`)"]
    ),
    ("a: 'true'", true, []),
    ("a: [true]", false, ["wrong-type 1:4+1 `a` must be text, and is a list"]),
  ])
  func `a flag is true or false`(_ text: String, _ value: Bool, _ report: [String]) throws {
    let found = try read(text) { $0.flag("a") }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  private static func notWhole(_ text: String) -> String {
    "wrong-type 1:4+\(text.utf8.count) `a` must be a whole number, and is `\(text)` "
      + "(write a number from -3 to 12)"
  }

  @Test(arguments: [
    ("a: 12", 12, []), ("a: -3", -3, []), ("a: +7", 7, []), ("", nil, []),
    ("a: 1.5", nil, [notWhole("1.5")]), ("a: ten", nil, [notWhole("ten")]),
    ("a: 13", nil, [notWhole("13")]), ("a: -4", nil, [notWhole("-4")]),
    ("a: 99999999999999999999", nil, [notWhole("99999999999999999999")]),
    ("a: 1_2", nil, [notWhole("1_2")]), ("a: '1 '", nil, [notWhole("1 ")]),
  ])
  func `a number is whole and within its range`(_ text: String, _ value: Int?, _ report: [String])
    throws
  {
    let found = try read(text) { $0.integer("a", in: -3...12) }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  @Test(arguments: [
    ("a: [x, y]", ["x 1:5+1", "y 1:8+1"], []), ("a: x", ["x 1:4+1"], []), ("", [], []),
    ("a: []", [], []), ("a:\n- x\n- yy\n", ["x 2:3+1", "yy 3:3+2"], []),
    ("a: {x: y}", [], ["wrong-type 1:4+1 `a` must be a list, and is keys and values"]),
    (
      "a: [x, [y], z]", ["x 1:5+1", "z 1:13+1"],
      ["wrong-type 1:8+1 an item of `a` must be text, and is a list"]
    ),
  ])
  func `a list of texts may be one text`(
    _ text: String, _ value: [String], _ report: [String]
  ) throws {
    let found = try read(text) { $0.texts("a").map { "\($0.value) \($0.place.text)" } }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  @Test(arguments: [
    ("a: hard", "hard", []),
    ("", nil, ["missing-key 1:1+1 a claim needs `a` (add `a: …`)"]),
    ("a: hart", nil, ["wrong-type 1:4+4 `a` cannot be `hart` (did you mean `hard`?)"]),
    ("a: x", nil, ["wrong-type 1:4+1 `a` cannot be `x` (one of: easy, medium, hard)"]),
    ("a: [x]", nil, ["wrong-type 1:4+1 `a` must be text, and is a list"]),
  ])
  func `a choice is one of a closed list`(
    _ text: String, _ value: String?, _ report: [String]
  ) throws {
    let found = try read(text) { $0.choice("a", of: Level.self)?.rawValue }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  @Test(arguments: [
    ("a: easy", "easy", []), ("", nil, []),
    ("a: esay", nil, ["wrong-type 1:4+4 `a` cannot be `esay` (did you mean `easy`?)"]),
  ])
  func `a choice may be left out`(_ text: String, _ value: String?, _ report: [String]) throws {
    let found = try read(text) { $0.optionalChoice("a", of: Level.self)?.rawValue }
    #expect(found.value == value)
    #expect(found.report == report)
  }

  @Test(arguments: [
    ("a: [x, {y: z}]", 2, []), ("", 0, []), ("a:", 0, []),
    ("a: x", 0, ["wrong-type 1:4+1 `a` must be a list, and is text"]),
    ("a: {x: y}", 0, ["wrong-type 1:4+1 `a` must be a list, and is keys and values"]),
  ])
  func `a list of mappings is a list`(_ text: String, _ count: Int, _ report: [String]) throws {
    let found = try read(text) { $0.list("a").count }
    #expect(found.value == count)
    #expect(found.report == report)
  }

  @Test func `keys that nobody asks for are told in their order`() throws {
    let found = try read("titel: a\ncore: b\nzzz: c\n") { fields in
      fields.optionalText("title")?.value ?? fields.optionalText("core")?.value
    }
    #expect(
      found.report == [
        "unknown-key 1:1+5 a claim has no key `titel` (did you mean `title`?)",
        "unknown-key 3:1+3 a claim has no key `zzz` (known keys: title, core)",
      ])
  }

  @Test(arguments: [
    (
      "- a\n",
      "wrong-type 1:1+1 a claim is written as keys and values, not as a list (write `key: value`)"
    ),
    (
      "text",
      "wrong-type 1:1+4 a claim is written as keys and values, not as text (write `key: value`)"
    ),
  ])
  func `what is no mapping is told at once`(_ text: String, _ expected: String) throws {
    #expect(try read(text) { $0.flag("a") }.report == [expected])
  }

  @Test func `what was found within is taken over`() throws {
    let found = try read("a: 1") { fields in
      let inner = SourceText("x").diagnostic(.wrongType, "inner", at: 0)
      let value = fields.adopt(Parsed(7, [inner]))
      #expect(value == 7)
      fields.report(.wrongType, "outer", at: Place(line: 2, column: 3), note: "n")
      return fields.node("a") == nil
    }
    #expect(!found.value)
    #expect(found.report == ["wrong-type 1:1+1 inner", "wrong-type 2:3+1 outer (n)"])
  }

  @Test func `mappings within are read by readers of their own`() throws {
    let found = try read("a: {x: 1, y: 2}\nb: [{x: 3}, {z: 4}]") { fields in
      let one = fields.mapping("a", what: "an a") { $0.text("x").value }
      let many = fields.mappings("b", what: "a b") { $0.optionalText("x")?.value }
      let none = fields.mapping("c", what: "a c") { $0.text("x").value }
      return "\(one ?? "-") \(many.map { $0 ?? "-" }) \(none ?? "-")"
    }
    #expect(found.value == "1 [\"3\", \"-\"] -")
    #expect(
      found.report == [
        "unknown-key 1:11+1 an a has no key `y` (known keys: x)",
        "unknown-key 2:14+1 a b has no key `z` (known keys: x)",
      ])
  }

  @Test func `a key under its former name is read and told`() throws {
    let found = try read("old: 1\nother: 2") { fields in
      fields.rename("old", to: "new")
      fields.rename("missing", to: "other")
      return fields.text("new").value + fields.text("other").value
    }
    #expect(found.value == "12")
    #expect(found.report == ["renamed-key 1:1+3 `old` is called `new` now (write `new:`)"])
  }
}
