import Markup
import Testing

/// YAML values with their places, and what is refused.
struct YAMLReaderTests {
  /// The value in brackets and braces, each part with its place.
  private func show(_ node: DataNode) -> String {
    switch node.content {
    case .scalar(let text, let isQuoted):
      return (isQuoted ? "'\(text)'" : text) + "@\(node.place.text)"
    case .sequence(let items):
      return "[\(items.map(show).joined(separator: " "))]@\(node.place.text)"
    case .mapping(let entries):
      let parts = entries.map { "\($0.key)@\($0.keyPlace.text)=\(show($0.value))" }
      return "{\(parts.joined(separator: " "))}@\(node.place.text)"
    }
  }

  @Test(arguments: [
    ("", "{}@1:1+1"), ("# remark\n", "{}@1:1+1"), ("a", "a@1:1+1"),
    ("a: bc", "{a@1:1+1=bc@1:4+2}@1:1+1"),
    ("a: 'b c'", "{a@1:1+1='b c'@1:4+3}@1:1+1"), ("a: \"\"", "{a@1:1+1=''@1:4+1}@1:1+1"),
    ("a: |\n  b\n", "{a@1:1+1='b\n'@1:4+2}@1:1+1"), ("a: true", "{a@1:1+1=true@1:4+4}@1:1+1"),
    ("é人: [x, 人民]", "{é人@1:1+2=[x@1:6+1 人民@1:9+2]@1:5+1}@1:1+1"),
    ("a:\n- b\n- c: d\n", "{a@1:1+1=[b@2:3+1 {c@3:3+1=d@3:6+1}@3:3+1]@2:1+1}@1:1+1"),
    (
      "{\"a\": [1, {\"b\": null}]}", "{a@1:2+1=[1@1:8+1 {b@1:12+1=null@1:17+4}@1:11+1]@1:7+1}@1:1+1"
    ),
    ("a: R&D * 2", "{a@1:1+1=R&D * 2@1:4+7}@1:1+1"),
    ("a: x & y\nb: 2 *z", "{a@1:1+1=x & y@1:4+5 b@2:1+1=2 *z@2:4+4}@1:1+1"),
    ("a: '&x'\nb: '*x'", "{a@1:1+1='&x'@1:4+2 b@2:1+1='*x'@2:4+2}@1:1+1"),
  ])
  func `values keep their places`(_ text: String, _ expected: String) throws {
    #expect(show(try YAMLReader.read(SourceText(text)).get()) == expected)
  }

  @Test func `a range of a file has the places of the file`() throws {
    let source = SourceText("---\na: 1\nb: é\n---\nText: x: y\n")
    let node = try YAMLReader.read(source, range: 4..<15, firstLine: 2).get()
    #expect(show(node) == "{a@2:1+1=1@2:4+1 b@3:1+1=é@3:4+1}@2:1+1")
    #expect(show(try YAMLReader.read(source, range: 4..<4, firstLine: 2).get()) == "{}@2:1+1")
    let failure = YAMLReader.read(source, range: 19..<30, firstLine: 5)
    #expect(
      failure.report
        == "yaml-syntax 5:8+1 this is not YAML: a second `: ` on one line "
        + "(put it in double quotes: `Text: \"x: y\"`)"
    )
  }

  @Test(arguments: [
    (
      "a: &x b",
      "1:4+1 YAML anchors are not read here (put text that begins with `&` in double quotes)"
    ),
    (
      "é: !!str b",
      "1:4+1 YAML tags are not read here (put text that begins with `!` in double quotes)"
    ),
    (
      "b: c\na:\n  - !x b",
      "3:5+1 YAML tags are not read here (put text that begins with `!` in double quotes)"
    ),
    ("a:\n  <<: {b: c}", "2:3+2 the merge key `<<` is not read here (write the keys out)"),
    (
      "a: &x b\nc: *x",
      "1:4+2 YAML anchors and aliases are not read here (write the value out where it is used)"
    ),
    (
      "c: [&x1 b, &y c, *x1]",
      "1:5+2 YAML anchors and aliases are not read here (write the value out where it is used)"
    ),
    (
      "- &1 b\n- *1",
      "1:3+2 YAML anchors and aliases are not read here (write the value out where it is used)"
    ),
    (
      "? &x b\n: {a: *x}",
      "1:3+2 YAML anchors and aliases are not read here (write the value out where it is used)"
    ),
    (
      "\r&x a: [b,*x]",
      "2:1+2 YAML anchors and aliases are not read here (write the value out where it is used)"
    ),
    (
      "{&x a: 1, *x : 2}",
      "1:2+2 YAML anchors and aliases are not read here (write the value out where it is used)"
    ),
  ])
  func `features that a reader would have to follow are refused`(
    _ text: String, _ expected: String
  ) {
    #expect(YAMLReader.read(SourceText(text)).report == "yaml-feature " + expected)
  }

  private static let keys =
    " (write `key: value`, or indent the line if it goes on with the one above)"

  @Test(arguments: [
    (
      "a: b: c",
      "1:5+1 this is not YAML: a second `: ` on one line (put it in double quotes: `a: \"b: c\"`)"
    ),
    ("a: 1\nbc\nd: 2", "2:1+1 this is not YAML: a line without `: ` among keys" + keys),
    (
      "a: \"x\" y",
      "1:8+1 this is not YAML: text behind the closing `\"` (write `\\\"` for quotation marks within the text)"
    ),
    (
      "a: @b",
      "1:4+1 this is not YAML: no text may begin with `@` (put it in double quotes: `a: \"@b\"`)"
    ),
    (
      "a: \"b",
      "1:4+1 this is not YAML: the quotation mark `\"` is never closed (write `\"` at its end)"
    ),
    (
      "a: [b c: d",
      "1:4+1 this is not YAML: `[` is never closed (write `]` at its end, or put the text in double quotes)"
    ),
    (
      "a: {b: c",
      "1:4+1 this is not YAML: `{` is never closed (write `}` at its end, or put the text in double quotes)"
    ),
    (
      "- a\nb: c",
      "2:1+1 this is not YAML: a line that is no item of the list above it "
        + "(begin it with `- ` in the column of the items above)"
    ),
    (
      "a: *x",
      "1:4+1 this is not YAML: no text may begin with `*` (put it in double quotes: `a: \"*x\"`)"
    ),
    (
      "a: 1\nb: 2\na: 3",
      "3:1+1 the key `a` stands here more than once (the first is on line 1; take one of them out)"
    ),
    (
      "x:\n  é: 1\n  é: 2",
      "3:3+1 the key `é` stands here more than once (the first is on line 2; take one of them out)"
    ),
    ("{a: 1, a: 2}", "1:2+1 the key `a` stands here more than once (take one of them out)"),
    (
      "a: %",
      "1:4+1 this is not YAML: no text may begin with `%` (put it in double quotes: `a: \"%\"`)"
    ),
    (
      "a: \"\\z\"",
      "1:5+1 this is not YAML: found unknown escape character (write `\\\\` for a backslash, or put the text in single quotes)"
    ),
  ])
  func `the parser's errors are told in our words`(_ text: String, _ expected: String) {
    #expect(YAMLReader.read(SourceText(text)).report == "yaml-syntax " + expected)
  }

  @Test func `a key is text`() {
    #expect(
      YAMLReader.read(SourceText("[a]: b")).report == "wrong-type 1:1+1 a key must be plain text")
  }

  /// Lists in lists.
  private func nested(_ depth: Int, _ open: String, _ close: String) -> SourceText {
    SourceText(String(repeating: open, count: depth) + String(repeating: close, count: depth))
  }

  @Test func `brackets are nested up to a limit`() {
    let message = "yaml-syntax 1:1+1 lists and mappings are nested more than 100 deep"
    #expect(YAMLReader.read(nested(100, "[", "]")).report == nil)
    #expect(YAMLReader.read(nested(101, "[", "]")).report == message)
    #expect(YAMLReader.read(nested(101, "{a: ", "}")).report == message)
    #expect(YAMLReader.read(nested(50, "[", "]] ]")).report?.contains("100 deep") != true)
    let wide = SourceText("[" + String(repeating: "[], {}, ", count: 200) + "]")
    #expect(YAMLReader.read(wide).report == nil)
  }

  @Test func `lists of hyphens are nested up to a limit`() {
    func hyphens(_ depth: Int) -> SourceText {
      SourceText(String(repeating: "- ", count: depth) + "a")
    }
    #expect(YAMLReader.read(hyphens(99)).report == nil)
    #expect(
      YAMLReader.read(hyphens(100)).report == "yaml-syntax 1:201+1 values are nested too deeply")
  }
}
