import Markup
import Testing

/// Marks that stay in the text because the form that they belong to is broken.
struct LeftOverMarkTests {
  private static let link =
    "`](` is left over: this is no link (an address holds no spaces; or write `\\](`)"
  private static let note =
    "`[^` is left over: this is no note (write `[^1]` here, and `[^1]: …` on a line of its own; or write `\\[`)"
  private static let alert =
    "`[!` is left over: this is no alert (begin a quotation with `> [!NOTE]`)"

  private static func address(_ address: String) -> String {
    "`\(address)` is not a link (write `<\(address)>` or `[words](\(address))`)"
  }

  @Test(
    arguments: [
      ("A [b](term:a b)", ["1:5+2 \(link)"]), ("](x", ["1:1+2 \(link)"]),
      ("a\n](b", ["2:1+2 \(link)"]), ("a[^1 2].", ["1:2+2 \(note)"]),
      ("x [!y]", ["1:3+2 \(alert)"]),
      ("a[^", ["1:2+2 \(note)"]), ("a[!", ["1:2+2 \(alert)"]), ("a](", ["1:2+2 \(link)"]),
      ("人[^1 ] [^]", ["1:2+2 \(note)", "1:8+2 \(note)"]),
      ("term:a", ["1:1+6 " + address("term:a")]),
      ("x term:a-b2.", ["1:3+9 " + address("term:a-b2")]),
      ("(claim:a)", ["1:2+7 " + address("claim:a")]),
      ("term:a claim:b", ["1:1+6 " + address("term:a"), "1:8+7 " + address("claim:b")]),
      ("*term:a*", ["1:2+6 " + address("term:a")]), ("term:aB", ["1:1+6 " + address("term:a")]),
      ("人term:a", ["1:2+6 " + address("term:a")]), ("9term:a", ["1:2+6 " + address("term:a")]),
      ("# term:a", ["1:3+6 " + address("term:a")]),
      ("| a[^1 |\n| - |", ["1:4+2 \(note)"]),
      ("x ](y [@k](z [^", ["1:3+2 \(link)", "1:14+2 \(note)"]),
    ] as [(String, [String])])
  func `a left-over mark is told with a remedy`(_ text: String, _ expected: [String]) {
    let found = Written.report(text).filter { !$0.hasPrefix("heading") }
    #expect(found == expected.map { "left-over-mark " + $0 })
  }

  @Test(arguments: [
    "a\\](b", "a\\[^1]", "\\[!x]", "`[^1]`", "a [b] c", "a ] ( b", "a: b", "term: a", "term:",
    "term:A", "term:1", "trem:a", "xterm:a", "Term:a", "aterm:b",
    "[term:a](term:b)", "<term:a>", "a\\]\\(b", "term\\:a", "[x term:a](/b)", "[^1](/b) [!x](/d)",
    "a ]\n( b", "9:30 [a]", "[", "]",
  ])
  func `what is escaped or means nothing is not`(_ text: String) {
    #expect(Written.report(text) == [])
  }

  @Test func `an address in a broken link is told once`() {
    #expect(Written.report("[b](term:a b)") == ["left-over-mark 1:3+2 \(Self.link)"])
    #expect(Written.report("[b] (term:a)").map { $0.prefix(21) } == ["left-over-mark 1:3+3 "])
  }
}
