import Markup
import Testing

/// Places of references, citations and marks within one paragraph, and what is pointed at when the
/// source has nothing to point at.
struct InlineMapTests {
  /// The addresses of a text and where they stand.
  private func references(_ text: String) -> [String] {
    Written.document(text).references.map { "\($0.address) \($0.place.text)" }
  }

  @Test(
    arguments: [
      ("[a](term:b)", ["term:b 1:5+6"]), ("x\n*[a](term:b)*", ["term:b 2:6+6"]),
      ("[a](<term:b>)", ["term:b 1:6+6"]), ("<term:b>", ["term:b 1:2+6"]),
      ("[a](<b c>)", ["b c 1:6+3"]),
      ("[a]( term:b \"t\" )", ["term:b 1:6+6"]), ("[a]()", [" 1:4+2"]), ("[a](<>)", [" 1:4+4"]),
      ("![a](b.png)", ["b.png 1:6+5"]), ("[a][r]\n\n[r]: term:b", ["term:b 1:1+6"]),
      ("[r]\n\n[r]: term:b", ["term:b 1:1+3"]),
      ("[r][]\n\n[r]: term:b", ["term:b 1:1+5"]), ("x ![r]\n\n[r]: b", ["b 1:3+4"]),
      ("人 [a](term:é)", ["term:é 1:7+6"]),
      ("[a](term:b) [c](term:d)", ["term:b 1:5+6", "term:d 1:17+6"]),
      ("[![i](a.png)](term:b)", ["term:b 1:15+6", "a.png 1:7+5"]), ("[a](a&amp;b)", ["a&b 1:5+7"]),
      ("[a](a\\*b)", ["a*b 1:5+4"]), ("![](term:b)", ["term:b 1:5+6"]),
      ("> x\n\n> ![](term:b)", ["term:b 3:7+6"]),
      ("- ![a](claim:b#c)", ["claim:b#c 1:8+9"]), ("[r]: term:b\n[r]", ["term:b 2:1+3"]),
      ("[r]: term:b\n[r]: term:c\n[r]\n---", ["term:b 3:1+3"]),
      ("[r]\n===\n\n[r]: term:b", ["term:b 1:1+3"]), ("[r]: /u\n[a](term:b) *c*", ["term:b 2:5+6"]),
      ("# [a](term:b) {#c}", ["term:b 1:7+6"]), ("| [a](term:b) |\n| - |", ["term:b 1:7+6"]),
    ] as [(String, [String])])
  func `addresses stand where they are written, or their link does`(
    _ text: String, _ expected: [String]
  ) {
    #expect(references(text) == expected)
  }

  @Test func `many marks of one text are each found`() {
    let text = String(repeating: "a term:b *c* \\term:d\n", count: 40)
    let found = Written.document(text).diagnostics.map(\.shortReport)
    #expect(
      found == (1...40).flatMap { ["left-over-mark \($0):3+6", "left-over-mark \($0):15+6"] })
  }

  @Test func `a text tells of its first hundred problems`() {
    let text = String(repeating: "term:b ", count: 150)
    let found = Written.document(text).diagnostics.map(\.shortReport)
    #expect(found == (0..<100).map { "left-over-mark 1:\($0 * 7 + 1)+6" })
  }

  @Test func `definitions before a text are searched up to a limit`() {
    func place(_ count: Int) -> [String] {
      references(String(repeating: "[r]: /u\n", count: count) + "x *a* [b](/v)")
    }
    #expect(place(3) == ["/v 4:11+2"])
    #expect(place(64) == ["/v 65:11+2"])
    func decoyed(_ count: Int, _ link: String) -> [String] {
      references(String(repeating: "[r]: /v\n", count: count) + "x *a* " + link)
    }
    #expect(decoyed(64, "[b](/v)") == ["/v 65:11+2"])
    // Links that nothing can be mistaken for are counted, whatever stands before them.
    #expect(decoyed(65, "[b](/v)") == ["/v 66:11+2"])
    #expect(decoyed(65, "[b](</v>)") == ["/v 1:6+2"])
    #expect(decoyed(65, "[b](a&amp;b)") == ["a&b 1:1+1"])
    let lost = String(repeating: "[r]: /v\n", count: 65) + "x *a* b[^1] term:c"
    #expect(
      Written.document(lost).diagnostics.filter { !$0.message.contains("not shown") }.map(\.rule.id)
        == [
          "broken-note", "left-over-mark",
        ])
  }
}
