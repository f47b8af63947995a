import Markup
import Testing

/// How diagnostics look, to people and to programs.
struct DiagnosticTextTests {
  private let diagnostic = SourceText(
    path: "content/a.md", bytes: Array("x\nIn a [commune](term:comune) land.\n".utf8)
  ).diagnostic(
    .unknownScheme, "no term `comune`", at: 17, length: 11, note: "did you mean `commune`?")

  @Test func `the terminal shows the line with a caret`() {
    #expect(
      DiagnosticText.terminal(diagnostic) == """
        error[unknown-scheme]: no term `comune`
          --> content/a.md:2:16
        2 | In a [commune](term:comune) land.
          |                ^^^^^^^^^^^ did you mean `commune`?

        """)
  }

  @Test func `carets stand under what they mean, in wide letters and behind tabs`() {
    let source = SourceText(path: "a", bytes: Array("\t人民 x\n".utf8))
    let text = DiagnosticText.terminal(source.diagnostic(.rawHTML, "m", at: 8))
    #expect(text.hasSuffix("1 | \t人民 x\n  | \t     ^\n"))
  }

  @Test func `control characters never reach the terminal`() {
    let source = SourceText(path: "a", bytes: Array("\u{1B}[31m\n".utf8))
    let text = DiagnosticText.terminal(source.diagnostic(.rawHTML, "m\u{7}", at: 0))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test func `GitHub gets one line`() {
    #expect(
      DiagnosticText.github(diagnostic)
        == "::error file=content/a.md,line=2,col=16,endColumn=27,title=unknown-scheme"
        + "::no term `comune` (did you mean `commune`?)")
  }

  @Test func `programs get JSON, one object a line`() {
    #expect(
      DiagnosticText.json([diagnostic]) == """
        [
          {"severity":"error","rule":"unknown-scheme","path":"content/a.md","line":2,"column":16,\
        "length":11,"message":"no term `comune`","note":"did you mean `commune`?"}
        ]

        """)
    #expect(DiagnosticText.json([]) == "[]\n")
  }
}
