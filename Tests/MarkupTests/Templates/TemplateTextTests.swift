import Markup
import Testing

/// Words that templates print by name.
struct TemplateTextTests {
  /// The text named `t`, as the one value of a file of words.
  private static func print(
    _ template: String, _ text: String, _ item: Item = Item()
  ) -> (text: String, report: [String]) {
    let source = SourceText(path: "words", bytes: Array("t: \(text)".utf8))
    let words = TemplateText("t", Located(text, at: Place(line: 1, column: 4)), in: source)
    let library = TemplateLibrary(["page": SourceText(template, path: "page")], texts: [words])
    let (program, found) = library.compile("page", against: Item.shape)
    var bytes: [UInt8] = []
    _ = program?.render(item, into: &bytes)
    return (String(decoding: bytes, as: UTF8.self), (library.diagnostics + found).map(\.report))
  }

  @Test(arguments: [
    ("<p>{{>words/t}}</p>", "Words", "<p>Words</p>"),
    (
      "<p title=\"{{>words/t}}\">", "A \"b\" & <c>", "<p title=\"A &quot;b&quot; &amp; &lt;c&gt;\">"
    ),
    ("{{>words/t}}", "1 < 2 & {{title}}", "1 &lt; 2 &amp; T &amp; t"),
    ("{{#note}}{{>words/t}}{{/note}}", "[{{note}}]", "[n]"),
    ("{{#parts}}{{>words/t}};{{/parts}}", "{{title}} {{#}", "1 {{#};2 {{#};"),
    ("a\n{{>words/t}}\nb\n", "W", "a\nW\nb\n"), ("  {{>words/t}}\n", "W", "  W\n"),
    ("{{>words/t}}{{>words/t}}", "ظ。", "ظ。ظ。"), ("<i>{{>words/t}}</i>", "", "<i></i>"),
  ])
  func `words are text with names of the caller's record`(
    _ template: String, _ text: String, _ expected: String
  ) {
    let item = Item(note: "n", parts: [Item(title: "1"), Item(title: "2")])
    // A tag that never ends is told at its place, and the rest of the words stands.
    if text.hasSuffix("{{#}") {
      #expect(Self.print(template, text, item).report.count == 1)
    } else {
      #expect(Self.print(template, text, item) == (expected, []))
    }
  }

  @Test(arguments: [
    ("{{{body}}}", "body"), ("{{#note}}x{{/note}}", "note"), ("{{>other}}", "other"),
  ])
  func `words hold nothing but text and names`(_ text: String, _ name: String) {
    let report = Self.print("{{>words/t}}", text).report
    #expect(report.count == 1)
    #expect(report.first?.contains("words hold text and names in two braces") == true)
    #expect(report.first?.contains(" 1:4") == true)
  }

  @Test func `a name that the caller's record lacks is told where the words stand`() {
    let report = Self.print("<p>{{>words/t}}</p>", "Page {{titel}}").report
    #expect(report.count == 1)
    #expect(report.first?.contains(" 1:9") == true)
    #expect(report.first?.contains("title") == true)
  }

  @Test func `words that are not there are told with near ones`() {
    let report = Self.print("{{>words/tt}}", "x").report
    #expect(report.count == 1)
    #expect(report.first?.contains("there are no words `tt`") == true)
    #expect(
      Self.print("{{>words/something}}", "x").report.first?.contains("under `text`") == true)
  }
}
