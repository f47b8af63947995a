import Markup
import Testing

/// Texts that would cost libcmark too much: they are told before it parses.
struct MarkdownLimitTests {
  private static let deep =
    " quotations, lists or emphasis are nested more than 100 deep (flatten them)"
  private static let empty =
    " nested lists hold too many empty lines (take out the empty lines, or flatten the lists)"

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// What plain CommonMark is told, which has no limit but these.
  private func report(_ text: String) -> [String] {
    let document = MarkdownDocument(parsingCommonMark: SourceText(text))
    #expect(document.isEmpty == !document.diagnostics.isEmpty)
    return document.diagnostics.map(\.report)
  }

  @Test(arguments: ["- ", "+\t", "1. ", "12) ", "> ", ">", "> - ", "* + ", "-     "])
  func `marks of any kind are nested 100 deep, and no deeper`(_ mark: String) {
    let marks = mark.split(separator: " ").count
    let most = 100 / marks
    #expect(report(repeated(mark, most) + "a") == [])
    let more = report("a\n" + repeated(mark, most + 1) + "a")
    let column =
      mark.utf8.count * most + (marks == 2 ? 1 : mark == "12) " ? 3 : mark == "1. " ? 2 : 1)
    #expect(more == ["nesting-too-deep 2:\(column)+1" + Self.deep])
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\n\n\t\n"])
  func `lists are nested by indentation too`(_ end: String) {
    func lists(_ depth: Int) -> String {
      (0..<depth).map { repeated(" ", 2 * $0) + "- a" + end }.joined()
    }
    #expect(report(lists(100)) == [])
    #expect(report(lists(101)).map { $0.prefix(16) } == ["nesting-too-deep"])
    // Lists that have ended do not count.
    #expect(report(repeated(lists(90) + "b" + end + end, 3)) == [])
  }

  @Test func `tabs are as wide as their stop`() {
    let lists = (0..<60).map { repeated("\t", $0) + "- a\n" + repeated("\t", $0) + "  - b\n" }
    #expect(report(lists.joined()).map { $0.prefix(16) } == ["nesting-too-deep"])
    #expect(report(lists[..<49].joined()) == [])
  }

  @Test(arguments: ["- ", "1. ", "> - "])
  func `empty lines count once for each list around them`(_ mark: String) {
    let most = 1_000_000 / 50
    let end = mark.hasPrefix(">") ? ">\n" : "\n"
    let (lists, line) = (repeated(mark, 50) + "a\n", repeated(end, most))
    #expect(report(lists + line) == [])
    #expect(report(lists + line + end).map { $0.hasSuffix(Self.empty) } == [true])
    #expect(report(lists + line + "b\n" + repeated("\n", 10)) == [])
    #expect(report("- a" + repeated("\n", 100_000)) == [])
  }

  @Test(arguments: [
    "- - - ", "* * ", "***", "- a", "-a ", "1.a", "1234567890. ", "a - ", "`- `",
  ])
  func `what is no mark of a list is not counted`(_ piece: String) {
    #expect(report(repeated(repeated(piece, 120) + "\n", 120)) == [])
  }

  @Test func `brackets are counted for plain CommonMark too`() {
    #expect(
      report(repeated("[", 5_001))
        == [
          "too-many-brackets 1:5001+1 one block holds more than 5,000 `[` (split it with blank lines)"
        ])
    #expect(MarkdownDocument(parsingCommonMark: Array(repeated("[", 5_001).utf8)).isEmpty)
  }

  @Test func `the text before the Markdown is not looked at`() {
    let source = SourceText(repeated("- ", 101) + "a\nb\n")
    let options = MarkdownOptions(schemes: [])
    #expect(MarkdownDocument(parsing: source, options: options).isEmpty)
    let rest = MarkdownDocument(parsing: source, from: 204, line: 2, options: options)
    #expect(rest.diagnostics.isEmpty)
    #expect(!rest.isEmpty)
  }

  // MARK: Tables

  private func table(columns: Int, rows: Int, _ cells: String = "b|") -> String {
    "|" + repeated("a|", columns) + "\n|" + repeated("-|", columns) + "\n"
      + repeated("|" + cells + "\n", rows)
  }

  @Test func `rows leave out 10,000 cells in all tables of a text`() {
    let most = table(columns: 101, rows: 50) + "\n" + table(columns: 51, rows: 100)
    #expect(Written.report(most + "\n" + table(columns: 1, rows: 9)) == [])
    let more = Written.report(most + "\n" + table(columns: 2, rows: 2))
    #expect(more.map { $0.prefix(22) } == ["too-many-cells 159:2+1"])
    #expect(Written.html(table(columns: 101, rows: 50)).components("<td") == 5_050)
    #expect(
      Written.report(table(columns: 300, rows: 40, "")).map { $0.prefix(14) } == ["too-many-cells"])
  }

  @Test func `a long head names its column with its first words`() {
    let style = MarkdownStyle.with { $0.boxesTables = true }
    let head = String(repeating: "ab ", count: 40)
    let html = Written.html("|\(head)|\n|-|\n|c|\n", style)
    let label = String(repeating: "ab ", count: 26).dropLast()
    #expect(html.contains("<td data-label=\"\(label)…\">c</td>"))
  }

  @Test func `the places of marks that are left over end with the hundredth`() {
    let report = Written.report(repeated("a term:b ", 3_000))
    #expect(report.count == 100)
    #expect(report[99].hasPrefix("left-over-mark 1:894+6 "))
  }

  @Test func `addresses that the walk does not reach are found one after the other`() {
    let text = "[a]: b\n[c]: #\n" + repeated("c\n", 70) + "[d](javascript:e) [f](javascript:g)\n"
    let report = Written.report(text)
    #expect(
      report.map { $0.prefix(26) } == [
        "left-over-mark 1:1+1 this ", "unsafe-address 73:5+12 add", "unsafe-address 73:23+12 ad",
      ])
  }
}

extension String {
  /// The number of times that a piece stands in the text.
  fileprivate func components(_ piece: String) -> Int { ranges(of: piece).count }
}
