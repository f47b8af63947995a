import Markup
import Testing

/// What events say of themselves: details, numbers, lines and columns.
struct MarkdownEventTests {
  /// The events of a kind that are entered or stand alone.
  private func events(_ text: String, _ kind: MarkdownEvent.Kind) -> [MarkdownEvent] {
    Written.document(text).events.filter { $0.kind == kind && $0.phase != .exit }
  }

  @Test func `details say level, order, tightness, state and alignment`() {
    let details = { (text: String, kind: MarkdownEvent.Kind) in
      self.events(text, kind).map(\.detail)
    }
    #expect(details("## a\n\n### b\n\nc\n---\n", .heading) == [2, 3, 2])
    #expect(details("1. a\n", .list) == [1])
    #expect(details("- a\n", .list) == [0])
    #expect(details("- a\n", .paragraph) == [1])
    #expect(details("- a\n\n- b\n", .paragraph) == [0, 0])
    #expect(details("- > a\n", .paragraph) == [0])
    #expect(details("a\n", .paragraph) == [0])
    #expect(details("- [ ] a\n- [x] b\n- c\n", .item) == [1, 2, 0])
    #expect(details("|a|b|c|d|\n|-|:-|:-:|-:|\n", .tableCell) == [0, 1, 2, 3])
    #expect(details("|a|\n|-|\n|b|\n", .tableRow) == [1, 0])
    #expect(details("![](term:a)\n", .card) == [0])
    #expect(details("> [!TIP]\n> a\n", .alert) == [1])
  }

  @Test func `an ordered list knows its first number`() {
    #expect(events("7. a\n8. b\n", .list).map(\.number) == [7])
    #expect(events("0) a\n", .list).map(\.number) == [0])
    #expect(events("- a\n", .list).map(\.number) == [0])
  }

  @Test func `blocks know their lines and columns`() {
    let text = "a\nb\n\n> - c\n>   d\n\n| e |\n| - |\n| f |\n"
    let paragraphs = events(text, .paragraph).map { [$0.line, $0.column, $0.endLine] }
    #expect(paragraphs == [[1, 1, 2], [4, 5, 5]])
    #expect(events("a\n\n ***\n", .thematicBreak).map { [$0.line, $0.column] } == [[3, 2]])
    #expect(events(text, .list).map { [$0.line, $0.column] } == [[4, 3]])
    #expect(events(text, .table).map { [$0.line, $0.column, $0.endLine] } == [[7, 1, 9]])
    #expect(events(text, .blockQuote).map { [$0.line, $0.column] } == [[4, 1]])
    #expect(
      events("x\n\n ![](term:a)\n", .card).map { [$0.line, $0.column, $0.endLine] } == [[3, 2, 3]])
    #expect(events("x\n\n> [!NOTE]\n> a\n", .alert).map { [$0.line, $0.column] } == [[3, 1]])
  }

  @Test func `texts, codes and addresses are stretches of the document's text`() {
    let document = Written.document("a `b` [c](/d \"e\")\n\n```f g\nh\n```\n")
    func text(_ range: Range<Int>) -> String {
      String(decoding: document.text[range], as: UTF8.self)
    }
    let found = document.events.filter { $0.phase != .exit }.map {
      "\($0.kind) \(text($0.range))"
        + ([.reference, .codeBlock].contains($0.kind) ? "|" + text($0.extraRange) : "")
    }
    #expect(
      Array(found.dropFirst()) == [
        "text a ", "code b", "text  ", "reference /d|e", "text c", "codeBlock h\n|f g",
      ])
  }

  @Test func `kinds of alerts have names`() {
    #expect(AlertKind.allCases.map(\.name) == ["note", "tip", "caution", "essay", "record"])
  }
}
