import Markup
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Twice as much of a text takes about twice the time, however it is made to take more.
struct GrowthTests {
  /// Makes a text of about a number of bytes.
  struct Text: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (_ bytes: Int) -> String

    var testDescription: String { name }

    /// A piece again and again.
    static func repeating(_ name: String, _ piece: String) -> Text {
      Text(name: name) { String(repeating: piece, count: $0 / piece.utf8.count) }
    }

    /// Pieces again and again, with others as often behind them.
    static func nested(_ name: String, _ open: String, _ middle: String, _ close: String) -> Text {
      Text(name: name) { bytes in
        let count = bytes / (open.utf8.count + close.utf8.count)
        return String(repeating: open, count: count) + middle
          + String(repeating: close, count: count)
      }
    }

    /// Lines in front of a text of the same piece.
    static func headed(_ name: String, _ head: String, _ piece: String) -> Text {
      Text(name: name) { head + String(repeating: piece, count: $0 / piece.utf8.count) }
    }
  }

  static let texts: [Text] = [
    .nested("nested emphasis", "*a **a ", "b", " a** a*"),
    .repeating("closers without openers", "a_ "), .repeating("openers without closers", "_a "),
    .nested("brackets", "[", "a", "]"), .repeating("images", "![a](b.png) "),
    .repeating("links", "[a](b) "), .repeating("links without ends", "[a](b "),
    .repeating("nested quotations", "> > > > a\n\n"),
    .repeating("nested lists", "- a\n  - b\n    - c\n      - d\n\n"),
    Text(name: "backticks") { bytes in
      (1..<bytes).lazy.prefix { $0 * $0 < 2 * bytes }
        .map { "e" + String(repeating: "`", count: $0) }.joined()
    },
    .repeating("angle openers", "<"), .repeating("comments", "a <!-- b --> "),
    .headed("wide table", "|a|b|\n|-|-|\n", "|*a*|`b`|\n"), .repeating("bars", "|"),
    .headed("cells with marks", "|a|\n|-|\n", "|[^ term:a|\n"),
    .repeating("citations", "[@a; @b, p. 1] "), .repeating("works in sentences", "@a [p. 4] "),
    .repeating("unclosed citations", "[@a "), .repeating("parts without works", "[@a; b] "),
    .repeating("at signs", "@"), .repeating("escapes", "\\[\\@\\]"),
    .repeating("left-over marks", "](x "), .repeating("addresses in words", "a term:b\n"),
    .repeating("escaped addresses", "a term\\:b \\[^ *c* "), .repeating("entities", "&amp; &x; "),
    .repeating("heading ids", "## a {#a}\n\n"), .repeating("equal headings", "## a\n\n"),
    .repeating("alerts", "> [!NOTE]\n> a\n\n"), .repeating("tasks", "- [ ] a\n"),
    .repeating("definitions", "[a]: /b\n"), .repeating("typography", "\"a\"--'b'... "),
    .repeating("comments that are unknown", "a <!-- b -- c --> "),
    .repeating("comments that do not end", "a <!-- b "),
    .repeating("bare addresses", "https://e.org/a_b, "),
    .repeating("addresses that are cut", "https://e.org/*a* "), .repeating("dollars", "$a $b "),
    .repeating("stars beside letters", "a**“b”**c *d\u{E9}* "), .repeating("pairs", "~~a ==b ++c "),
    .repeating("pairs with inlines", "~~a *b* "), .repeating("braces", "{{ {a {% "),
    .repeating("angles", "<br <<a "), .repeating("backticks left over", "a ` b `` "),
    .repeating("short codes", ":a :b "), .repeating("references", "&abc &d; "),
    .repeating("lines of items", "-a\n1)b\n"), .repeating("rows", "a|b\n"),
    .repeating("quotation marks", "'a \"b "),
    .repeating("fences", "```\na\n\n"), .repeating("underlines", "a b c.\n---\n\n"),
    .headed("cells with definitions", "[a]: /b\n\n", "|[a]|\n|-|\n\n"),
    .repeating("brackets in a row", "[a][b] "),
    .repeating("Han over lines", "人\n"), .repeating("escapes in citations", "[@a, \\] b] "),
    .repeating("cards", "![](term:b)\n\n"), .repeating("HTML", "<b>a</b> "),
    .repeating("hard breaks", "a  \nb\\\n"), .repeating("line ends", "\r\n \n\r"),
  ]

  @Test(arguments: texts)
  func `Markdown takes time in proportion to its length`(_ text: Text) {
    expectProportion(text, bytes: 3_000) { bytes in
      let source = SourceText(path: "a.md", bytes: bytes)
      let document = MarkdownDocument(parsing: source, options: MarkdownOptions(schemes: ["term"]))
      var html: [UInt8] = []
      MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    }
  }

  @Test(arguments: [
    Text.repeating("keys", "a: [b, 'c', \"d\"]\n- e\n"), .repeating("list", "- a: b\n"),
    .repeating("anchors", "- & * &a\n"), .repeating("brackets", "[] {} "),
  ])
  func `YAML takes time in proportion to its length`(_ text: Text) {
    expectProportion(text, bytes: 6_000) { bytes in
      _ = YAMLReader.read(SourceText(path: "a.yml", bytes: bytes))
    }
  }

  @Test(arguments: [
    Text.repeating("fields", "a,\"b\"\"c\",\n"), .repeating("quotes", "\"\""),
    .repeating("commas", ","),
  ])
  func `CSV takes time in proportion to its length`(_ text: Text) {
    expectProportion(text, bytes: 20_000) { bytes in
      _ = CSVTable.read(SourceText(path: "a.csv", bytes: bytes))
    }
  }

  @Test(arguments: [
    Text.repeating("fields", "@book{a, b = {c}, d = \"e\"}\n"), .repeating("comments", "a@b "),
    Text(name: "unknown names") { bytes in
      (0..<bytes / 60).map { "@string{name\($0)={n}}\n@book{a, b = nama\($0)}\n" }.joined()
    },
  ])
  func `BibTeX takes time in proportion to its length`(_ text: Text) {
    expectProportion(text, bytes: 20_000) { bytes in
      _ = try? BibTeXReader.read(
        SourceText(path: "a.bib", bytes: bytes), rule: .bibliographySyntax)
    }
  }

  @Test(arguments: [
    Text.repeating("variables", "a {{title}} b\n"), .repeating("remarks", "\n{{! a }}\n"),
    .repeating("sections", "{{#is-on}}\na\n{{/is-on}}\n"), .repeating("partials", "  {{>p}}\n"),
    .repeating("wrong names", "{{titel}} "), .repeating("tags that are closed", "{{/a}}"),
    .repeating("HTML", "<a b=\"c\"><!-- d --> "),
    .repeating("parents", "{{<p}}{{$b}}c{{/b}}{{/p}}"),
  ])
  func `templates take time in proportion to their length`(_ text: Text) {
    expectProportion(text, bytes: 3_000) { bytes in
      let template = String(decoding: bytes, as: UTF8.self)
      _ = Templates.print(template, Item(), ["p": "x\n{{$b}}{{/b}}"])
    }
  }

  /// Expects twice the text to take at most three times as long. What else runs on the machine
  /// does not count: the time is that of this thread's work, the least of several runs, and a ratio
  /// that is too large is measured again, since one by chance is not so five times.
  private func expectProportion(_ text: Text, bytes: Int, _ body: ([UInt8]) -> Void) {
    let single = Array(text.make(bytes).utf8)
    let double = Array(text.make(2 * bytes).utf8)
    let scale = Double(double.count) / Double(single.count) / 2
    var ratios: [Double] = []
    for runs in 2..<7 {
      let ratio = least(of: runs) { body(double) } / least(of: runs) { body(single) } / scale
      if ratio <= 3 { return }
      ratios.append(ratio)
    }
    Issue.record("twice the text takes \(ratios) times as long")
  }

  /// The least time of the thread's work that one of some runs takes, in seconds.
  private func least(of runs: Int, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = threadSeconds()
      body()
      return max(threadSeconds() - start, 1e-6)
    }.min() ?? 1
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
