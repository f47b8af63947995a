import Markup
import Testing

/// Limits of texts, exactly at them and one past them, and how a text within a file is read.
struct MarkdownReaderTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func `a file of 1 MB is read, and one byte more is not`() {
    let text = repeated("aaaa bbbb\n", 100_000)
    #expect(Written.document(text).diagnostics.isEmpty)
    let large = Written.document(text + "a")
    #expect(
      large.diagnostics == [
        Diagnostic(
          rule: .fileTooLarge, message: "the file is larger than 1 MB", path: "a.md",
          note: "split it into several entries")
      ])
    #expect(large.isEmpty)
  }

  private static let brackets =
    " one block holds more than 5,000 `[` (split it with blank lines)"

  @Test func `a block holds 5,000 brackets, and one more is told where it stands`() {
    let most = repeated("[", 5_000)
    #expect(Written.report(most) == [])
    #expect(Written.report(most + "\n[") == ["too-many-brackets 2:1+1" + Self.brackets])
    #expect(Written.document(most + "[").isEmpty)
    #expect(Written.report("[" + most) == ["too-many-brackets 1:5001+1" + Self.brackets])
    #expect(
      Written.report("a\n" + most + "b\n c\t [") == ["too-many-brackets 3:5+1" + Self.brackets])
  }

  @Test(arguments: ["\n\n", "\n \t\n", "\r\n\r\n", "\n\n\n"])
  func `brackets are counted between blank lines`(_ gap: String) {
    #expect(Written.report(repeated("[", 5_000) + gap + "[").isEmpty)
  }

  @Test func `brackets before the text do not count`() {
    let source = SourceText(repeated("[", 10) + "\n" + repeated("[", 5_000))
    let options = MarkdownOptions(schemes: [])
    let document = MarkdownDocument(parsing: source, from: 11, line: 2, options: options)
    #expect(document.diagnostics.isEmpty)
    #expect(MarkdownDocument(parsing: source, options: options).diagnostics.count == 1)
  }

  @Test func `blocks and inlines are nested 100 deep, and no deeper`() {
    let message =
      " quotations, lists or emphasis are nested more than 100 deep (flatten them)"
    let atStart = "nesting-too-deep 1:1+1" + message
    #expect(Written.report(repeated("> ", 99) + "a") == [])
    #expect(Written.report(repeated("> ", 100) + "a") == [atStart])
    #expect(Written.report(repeated("> ", 101) + "a") == ["nesting-too-deep 1:201+1" + message])
    #expect(Written.report("a\n\n" + repeated("> ", 98) + "*a*") == [])
    #expect(Written.report("a\n\n" + repeated("> ", 98) + "***a***") == [atStart])
    #expect(Written.document(repeated("> ", 100) + "a").isEmpty)
    let source = SourceText("x\n" + repeated("> ", 100) + "a")
    let document = MarkdownDocument(
      parsing: source, from: 2, line: 2, options: MarkdownOptions(schemes: []))
    #expect(document.diagnostics.map(\.shortReport) == ["nesting-too-deep 2:1+1"])
  }

  @Test func `a text begins where it is told`() {
    let text = "---\nx: y\n---\n# A\n\n<b>\n"
    let document = MarkdownDocument(
      parsing: SourceText(text), from: 13, line: 4, options: MarkdownOptions(schemes: []))
    #expect(document.headings.map(\.title) == ["A"])
    #expect(document.headings.map(\.place.text) == ["4:1+1"])
    #expect(
      document.diagnostics.sorted().map(\.shortReport) == ["heading-skip 4:1+1", "raw-html 6:1+3"])
  }

  @Test func `an empty text has no events`() {
    #expect(Written.document("").isEmpty)
    #expect(Written.document("\n\n").isEmpty)
    #expect(MarkdownDocument(empty: SourceText("a")).isEmpty)
    #expect(!Written.document("a").isEmpty)
    #expect(Written.document("<!-- a -->\n").events.isEmpty)
  }

  @Test func `the version of libcmark is known`() {
    #expect(MarkdownDocument.libraryVersion.hasPrefix("0."))
  }
}
