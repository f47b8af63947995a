import Markup
import Testing

/// Pipe tables: which paragraphs are tables, how lines become cells, and what is told.
struct PipeTableTests {
  /// The rows of the first table, cells between bars with their alignment; nothing if there is none.
  private func table(_ text: String) -> String? {
    let document = Written.document(text)
    guard document.events.contains(where: { $0.kind == .table }) else { return nil }
    var rows = ""
    for (index, event) in document.events.enumerated() where event.phase == .enter {
      if event.kind == .tableRow { rows += event.detail == 1 ? "" : "/" }
      if event.kind == .tableCell {
        let words = document.plainText(of: index..<document.end(ofElementAt: index))
        rows += "|" + ["", "<", "^", ">"][Int(event.detail)] + words
      }
    }
    return rows
  }

  @Test(
    arguments: [
      ("| a | b |\n| - | - |\n| c | d |", "|a|b/|c|d"), ("|a|b|\n|:-|-:|\n|c|d|", "|<a|>b/|<c|>d"),
      ("|a|\n|:-:|", "|^a"), ("|a|\n|---|", "|a"),
      ("| a | b\n| - | -\n| c | d", "|a|b/|c|d"), ("|a\n|-\n|b", "|a/|b"),
      ("|a\n|-\n|b\\", "|a/|b\\"), ("|a\n|-\n|\\|b\\|", "|a/||b|"),
      ("| a | b |\n| - | - |\n| c |", "|a|b/|c|"),
      ("| a | b |\n| - | - |\n| c | d | e |", "|a|b/|c|d"),
      ("| a \\| b | c |\n| - | - |", "|a | b|c"), ("| a \\|| b |\n| - | - |", "|a ||b"),
      ("| a\\\\| b |\n| - |", "|a| b"),
      ("| | |\n| - | - |\n| | x |", "||/||x"),
      ("|\ta\t|\n|\t-\t|", "|a"), ("| a |\n| - |\n|", "|a/|"),
      ("| `a|b` | c |\n| - | - | - |", "|`a|b`|c"),
      ("| a |\n| - |\n| *b* [c](/d) ... |", "|a/|b c …"),
      ("> | a |\n> | - |\n> | b |", "|a/|b"), ("> | a |\n| - |\n| b |", "|a/|b"),
      ("- | a |\n  | - |\n  | b |", "|a/|b"), ("| a |\r\n| - |\r\n| b |\r\n", "|a/|b"),
      ("| a |\r| - |\r| b |", "|a/|b"), (" | a |\n   | - |\n  | b |", "|a/|b"),
      ("> - | a |\n>   | - |\n>   | b |", "|a/|b"), ("| a |\n| :--- |", "|<a"),
      ("| # a |\n| - |\n| - b |", "|# a/|- b"), ("| a # |\n| - |\n| b ## |", "|a #/|b ##"),
      ("| a |\n| - |\n| |", "|a/|"), ("|a|b|\n|-|-|\n||x|", "|a|b/||x"),
      ("| a |\n|-|\n| \\ |", "|a/|\\"),
    ])
  func `lines with bars are a table`(_ text: String, _ expected: String) {
    #expect(table(text) == expected)
  }

  private static let told =
    "a line begins with `|`, but this is no table "
    + "(a table has a row `| --- |` with as many cells as its head; or write `\\|`)"

  @Test(arguments: [
    ("| a |", "1:1+1"), ("| a |\n| b |", "1:1+1"), ("| a | b |\n| - |", "1:1+1"),
    ("| a |\n| - | - |", "1:1+1"), ("| a |\n| - |\nb", "1:1+1"),
    ("| a |\n| -: : |", "1:1+1"), ("| a |\n| : |", "1:1+1"), ("| a |\n| :: |", "1:1+1"),
    ("| a |\n| |", "1:1+1"), ("x\n\n  | a |\n", "3:3+1"), ("| a |\n- b", "1:1+1"), ("|", "1:1+1"),
    ("| a |\n| -x |", "1:1+1"), ("| a |\n\\| - |", "1:1+1"),
  ])
  func `lines with a bar that are no table are told`(_ text: String, _ place: String) {
    #expect(table(text) == nil)
    #expect(Written.report(text) == ["left-over-mark \(place) \(Self.told)"])
  }

  @Test(arguments: ["\\| a |\n", "a | b\n--- - -", "`|`", "a\n| b |", "&#124; a", "# | a |"])
  func `a bar elsewhere means nothing`(_ text: String) {
    #expect(table(text) == nil)
    #expect(Written.report(text).filter { !$0.hasPrefix("heading") } == [])
  }

  @Test func `a row with more cells than the head is told`() {
    let message =
      "this row has more cells than the head of its table (write `\\|` for a bar within a cell)"
    #expect(
      Written.report("| a |\n| - |\n| b | cd | e |\n| f |\n| g | h |") == [
        "left-over-mark 3:7+2 " + message, "left-over-mark 5:7+1 " + message,
      ])
  }

  @Test func `a table is written with head and body`() {
    #expect(
      Written.html("| a | b |\n| :-: | -: |\n| c | d |\n| e | f |\n\n| g |\n| :- |\n") == """
        <table>
        <thead>
        <tr>
        <th class="mid">a</th>
        <th class="num">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="mid">c</td>
        <td class="num">d</td>
        </tr>
        <tr>
        <td class="mid">e</td>
        <td class="num">f</td>
        </tr>
        </tbody>
        </table>
        <table>
        <thead>
        <tr>
        <th>g</th>
        </tr>
        </thead>
        </table>

        """)
  }

  @Test func `forms in cells are read as elsewhere`() {
    let document = Written.document(
      "## H\n\n| [a](term:b) | @k |\n| - | - |\n| x[^1] | <b> |\n\n[c](term:d) [@l]\n\n## H\n")
    #expect(document.references.map(\.address) == ["term:b", "term:d"])
    #expect(document.references.map { document.events[$0.event].index } == [0, 1])
    #expect(document.citations.map { $0.items[0].key } == ["k", "l"])
    #expect(document.diagnostics.map(\.shortReport) == ["broken-note 5:4+4", "raw-html 5:11+3"])
    #expect(document.headings.map(\.id) == ["h", "h-2"])
  }

  @Test(arguments: [
    ("| [A] |\n| - |\n\n[a]: /b\n", ["/b"]),
    ("[a]:\n/b\n'c'\n\n| x |\n| - |\n| [y][a] |\n", ["/b"]),
    ("> [a]: /b\n\n| [a][] [A  b] |\n| - |\n\n[a]: /c\n[a b]: /d\n", ["/b", "/d"]),
    ("| [a] |\n| - |\n\n| [a] [b] |\n| - |\n\n[a]: /b\n", ["/b", "/b"]), ("| [a] |\n| - |\n", []),
    ("| [a] |\n| - |\n\na [a]: /b\n", []), ("| [a\\]] |\n| - |\n\n[a\\]]: /b\n", ["/b"]),
  ])
  func `cells see the definitions of the text`(_ text: String, _ addresses: [String]) {
    #expect(Written.document(text).references.map(\.address) == addresses)
    #expect(Written.report(text) == [])
  }

  @Test func `a link in a cell without a definition is told`() {
    #expect(
      Written.report("| [a][b] |\n| - |\n") == [
        "left-over-mark 1:3+6 no line defines the address of this link "
          + "(write `[a](ADDRESS)`, or a line `[b]: ADDRESS`)"
      ])
  }
}
