import Markup
import TestSupport
import Testing

/// Texts that are made to break a reader: none crashes it, hangs it or leaves it with bytes that are
/// no UTF-8.
struct HostileTests {
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let pathological: [(name: String, text: String)] = [
    ("nested emphasis", repeated("*a **a ", 2000) + "b" + repeated(" a** a*", 2000)),
    ("closers without openers", repeated("a_ ", 8000)),
    ("openers without closers", repeated("_a ", 8000)),
    ("brackets", repeated("[", 1_000) + "a" + repeated("]", 1_000)),
    ("image openers", repeated("![[]()", 500)),
    ("links in links", repeated("[a](", 1_000)),
    ("nested quotations", repeated("> ", 4000) + "a"),
    ("nested lists", (0..<300).map { repeated("  ", $0) + "- a\n" }.joined()),
    ("backticks", (1..<300).map { "e" + repeated("`", $0) }.joined()),
    ("angle openers", repeated("<", 10000) + repeated("<!--", 1000)),
    ("table bars", repeated("|", 10000) + "\n|---|\n" + repeated("|a", 10000)),
    ("citations", repeated("[@a; @b, p. 1] ", 500)),
    ("unclosed citations", repeated("[@a ", 500) + repeated("@", 10000)),
    ("escapes", repeated("\\[\\@\\]", 4000)),
    ("left-over marks", repeated("](", 4000)),
    ("entities", repeated("&amp;", 10000)),
    ("heading ids", repeated("## a {#a}\n\n", 600)),
    ("equal headings", repeated("## a\n\n", 2000)),
    ("alerts", repeated("> [!NOTE]\n> a\n\n", 800)),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: pathological.indices)
  func `pathological texts take no more than a moment`(_ index: Int) {
    check(Array(Self.pathological[index].text.utf8))
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<8)
  func `texts made of marks never break it`(_ part: Int) {
    var generator = MarkdownGenerator(seed: UInt64(100 + part))
    for _ in 0..<400 { check(generator.next(limit: 60)) }
  }

  @Test(.timeLimit(.minutes(1)))
  func `bytes of any kind never break it`() {
    var generator = MarkdownGenerator(seed: 7)
    for _ in 0..<2_000 { check(generator.bytes()) }
  }

  private func check(_ bytes: [UInt8]) {
    let source = SourceText(path: "a.md", bytes: bytes)
    let document = MarkdownDocument(parsing: source, options: MarkdownOptions(schemes: ["term"]))
    var html: [UInt8] = []
    MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    #expect(html.firstInvalidUTF8 == nil)
    for diagnostic in document.diagnostics.prefix(20) {
      #expect(!DiagnosticText.terminal(diagnostic).isEmpty)
    }
    let text = String(decoding: html, as: UTF8.self)
    for scheme in ["javascript:", "vbscript:", "data:"] {
      #expect(!text.contains("href=\"\(scheme)"))
    }
  }

  @Test(arguments: [
    (String(repeating: "a", count: 1_000_001), Rule.fileTooLarge),
    (String(repeating: "[", count: 5_001), .tooManyBrackets),
    (String(repeating: "> ", count: 200) + "a", .nestingTooDeep),
  ])
  func `a text beyond a limit is told so and left`(_ text: String, _ rule: Rule) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    let document = MarkdownDocument(parsing: source, options: MarkdownOptions(schemes: []))
    #expect(document.diagnostics.map(\.rule) == [rule])
    #expect(document.isEmpty)
  }
}
