import Markup
import Testing

/// How diagnostics look, to people and to programs.
struct DiagnosticFormatterTests {
  private let diagnostic = SourceText("x\nIn a [b](x) <i>land</i>.\n", path: "content/a.md")
    .diagnostic(.rawHTML, "HTML `<i>`", at: 14, length: 3, note: "write Markdown")

  @Test func `the terminal shows the line with a caret`() {
    #expect(
      DiagnosticFormatter.terminal(diagnostic) == """
        error[raw-html]: HTML `<i>`
          --> content/a.md:2:13
        2 | In a [b](x) <i>land</i>.
          |             ^^^ write Markdown

        """)
  }

  @Test func `a problem of a file as a whole shows no line`() {
    let whole = Diagnostic(rule: .invalidUTF8, message: "m", path: "a.md", note: "save it\u{7}")
    #expect(
      DiagnosticFormatter.terminal(whole)
        == "error[invalid-utf8]: m\n  --> a.md\n   = save it\\u{7}\n")
    let bare = Diagnostic(rule: .invalidUTF8, message: "m", path: "a.md")
    #expect(DiagnosticFormatter.terminal(bare) == "error[invalid-utf8]: m\n  --> a.md\n")
    #expect(DiagnosticFormatter.excerpt(bare) == "")
  }

  @Test func `colours mark severity, message, margin and caret`() {
    var warning = SourceText("ab").diagnostic(.rawHTML, "m", at: 1)
    let lines =
      "\u{1B}[0m: \u{1B}[1mm\u{1B}[0m\n  --> a.md:1:2\n\u{1B}[2m1 | \u{1B}[0mab\n"
      + "\u{1B}[2m  | \u{1B}[0m \u{1B}[31m^\u{1B}[0m\n"
    #expect(
      DiagnosticFormatter.terminal(warning, color: true) == "\u{1B}[31merror[raw-html]" + lines)
    warning.severity = .warning
    #expect(
      DiagnosticFormatter.terminal(warning, color: true) == "\u{1B}[33mwarning[raw-html]" + lines)
  }

  @Test func `the margin is as wide as the number of the line`() {
    let source = SourceText(String(repeating: "\n", count: 99) + "ab")
    let diagnostic = source.diagnostic(.rawHTML, "m", at: 99, length: 2, note: "n")
    #expect(DiagnosticFormatter.excerpt(diagnostic) == "100 | ab\n    | ^^ n")
  }

  @Test(arguments: [
    ("\t人民 x", 8, 1, "\t人民 x", "\t     ^"), ("人民", 0, 6, "人民", "^^^^"), ("a人b", 1, 3, "a人b", " ^^"),
    ("e\u{301}x", 3, 1, "e\u{301}x", " ^"), ("ab", 2, 1, "ab", "  ^"), ("", 0, 1, "", "^"),
    ("abc", 1, 2, "abc", " ^^"), ("👩🏽‍🚀 x", 16, 1, "👩🏽‍🚀 x", "   ^"), ("🇨🇳x", 8, 1, "🇨🇳x", "  ^"),
    ("❤️x", 6, 1, "❤️x", "  ^"), ("a\u{202E}b", 4, 1, "a\\u{202E}b", "         ^"),
    ("\u{7}b", 0, 1, "\\u{7}b", "^^^^^"), ("\u{200B}a", 3, 1, "\u{200B}a", "^"),
    ("a\tb", 0, 3, "a\tb", "^^^"),
    ("ｈ！x", 6, 1, "ｈ！x", "    ^"), ("😀x", 4, 1, "😀x", "  ^"), ("한x", 3, 1, "한x", "  ^"),
    ("\u{301}x", 0, 2, "\u{301}x", "^"), ("ｱx", 3, 1, "ｱx", " ^"), ("ｈ", 0, 3, "ｈ", "^^"),
  ])
  func `carets stand under what they mean, in wide letters and behind tabs`(
    _ line: String, _ offset: Int, _ length: Int, _ shown: String, _ carets: String
  ) {
    let diagnostic = SourceText(line + "\n").diagnostic(.rawHTML, "m", at: offset, length: length)
    #expect(DiagnosticFormatter.excerpt(diagnostic) == "1 | \(shown)\n  | \(carets)")
  }

  /// The line of `a` with `b` at the column, from 1, as an excerpt.
  private func excerpt(column: Int, of count: Int, length: Int = 1) -> [Substring] {
    let before = String(repeating: "a", count: column - 1)
    let line = before + "b" + String(repeating: "c", count: count - column)
    let diagnostic = SourceText(line).diagnostic(.rawHTML, "m", at: column - 1, length: length)
    return DiagnosticFormatter.excerpt(diagnostic).split(separator: "\n")
  }

  private func run(_ letter: String, _ count: Int) -> String {
    String(repeating: letter, count: count)
  }

  @Test func `a long line is shown around the place`() {
    let plain = excerpt(column: 121, of: 160)
    #expect(plain[0] == "1 | " + run("a", 120) + "b" + run("c", 39))
    #expect(plain[1] == "  | " + run(" ", 120) + "^")
    let tail = excerpt(column: 121, of: 161)
    #expect(tail[0] == "1 | " + run("a", 120) + "b" + run("c", 39) + "…")
    let middle = excerpt(column: 122, of: 300)
    #expect(middle[0] == "1 | …" + run("a", 60) + "b" + run("c", 99) + "…")
    #expect(middle[1] == "  | " + run(" ", 61) + "^")
    let end = excerpt(column: 122, of: 122)
    #expect(end[0] == "1 | …" + run("a", 60) + "b")
    #expect(end[1] == "  | " + run(" ", 61) + "^")
  }

  @Test func `carets end where the excerpt does`() {
    #expect(excerpt(column: 1, of: 300, length: 300)[1] == "  | " + run("^", 160))
    #expect(excerpt(column: 300, of: 400, length: 300)[1] == "  | " + run(" ", 61) + run("^", 100))
  }

  @Test(arguments: [
    ("\u{1B}[31m", "\\u{1B}[31m"), ("a\u{0}\u{1F}b", "a\\u{0}\\u{1F}b"), ("\u{7F}", "\\u{7F}"),
    ("\u{80}\u{9F}\u{A0}", "\\u{80}\\u{9F}\u{A0}"), ("a\tb", "a\tb"), (" ~", " ~"),
    ("\u{202A}\u{202E}\u{2066}\u{2069}", "\\u{202A}\\u{202E}\\u{2066}\\u{2069}"),
    ("\u{2029}\u{202F}\u{2065}\u{206A}", "\\u{2029}\u{202F}\u{2065}\u{206A}"),
  ])
  func `control characters never reach the terminal`(_ line: String, _ shown: String) {
    let excerpt = DiagnosticFormatter.excerpt(SourceText(line).diagnostic(.rawHTML, "m", at: 0))
    #expect(excerpt.hasPrefix("1 | \(shown)\n  | ^"))
    let message = DiagnosticFormatter.terminal(
      Diagnostic(rule: .rawHTML, message: line, path: "p\n", note: line + "\n"))
    let words = shown.replacing("\t", with: "\\u{9}")
    #expect(message == "error[raw-html]: \(words)\n  --> p\\u{A}\n   = \(words)\\u{A}\n")
  }

  @Test func `a line that may not be shown is left out, and its place is told`() {
    #expect(
      DiagnosticFormatter.terminal(diagnostic.withoutExcerpt) == """
        error[raw-html]: HTML `<i>`
          --> content/a.md:2:13
           = write Markdown

        """)
  }

  @Test func `paths are seen from where the reader stands`() {
    #expect(
      DiagnosticFormatter.terminal(diagnostic, folder: "../a b/").contains(
        "\n  --> ../a b/content/a.md:2:13\n"))
    #expect(
      DiagnosticFormatter.github(diagnostic, folder: "a,b:c%/").hasPrefix(
        "::error file=a%2Cb%3Ac%25/content/a.md,line=2,"))
  }

  @Test func `GitHub gets one line`() {
    #expect(
      DiagnosticFormatter.github(diagnostic)
        == "::error file=content/a.md,line=2,col=13,endColumn=16,title=raw-html"
        + "::HTML `<i>` (write Markdown)")
    var whole = Diagnostic(rule: .yamlSyntax, message: "50%\r\nof", path: "a%\n.md")
    #expect(
      DiagnosticFormatter.github(whole)
        == "::error file=a%25%0A.md,title=yaml-syntax::50%25%0D%0Aof")
    let odd = Diagnostic(rule: .yamlSyntax, message: "a: b, c", path: "a:b,c.md")
    #expect(
      DiagnosticFormatter.github(odd) == "::error file=a%3Ab%2Cc.md,title=yaml-syntax::a: b, c")
    whole.severity = .warning
    #expect(DiagnosticFormatter.github(whole).hasPrefix("::warning file="))
  }

  @Test func `programs get JSON, one object a line`() {
    let whole = Diagnostic(rule: .yamlSyntax, message: "a \"b\"", path: "<a>.md")
    #expect(
      DiagnosticFormatter.json([diagnostic, whole]) == #"""
        [
          {"severity":"error","rule":"raw-html","path":"content/a.md","line":2,"column":13,\#
        "length":3,"message":"HTML `\u003ci>`","note":"write Markdown"},
          {"severity":"error","rule":"yaml-syntax","path":"\u003ca>.md","message":"a \"b\""}
        ]

        """#)
    #expect(DiagnosticFormatter.json([]) == "[]\n")
  }

  @Test func `paint is laid on or not`() {
    #expect(Paint(isOn: true)("a", .green) == "\u{1B}[32ma\u{1B}[0m")
    #expect(Paint(isOn: false)("a", .green) == "a")
  }
}
