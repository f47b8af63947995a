import Markup
import Testing

/// Spaces between numbers and their units, which do not break.
struct UnitSpaceTests {
  private func html(_ text: String, units: [String] = ["million", "per", "миллионов"]) -> String {
    var style = MarkdownStyle()
    style.units = Set(units.map { Array($0.utf8) })
    return Written.html(text, style)
  }

  @Test(arguments: [
    ("16.4 million and 10 per cent", "16.4\u{A0}million and 10\u{A0}per cent"),
    ("16.4\nmillion", "16.4\u{A0}million"), ("5 миллионов", "5\u{A0}миллионов"),
    ("in 1958 millions fled", "in 1958 millions fled"), ("ten million", "ten million"),
    ("1958\nand", "1958\nand"), ("5 *million*", "5 *million*"),
    ("7 million, 8 per", "7\u{A0}million, 8\u{A0}per"),
  ])
  func `a number stays with its unit on one line`(_ text: String, _ expected: String) {
    let expected = expected.replacing("*million*", with: "<em>million</em>")
    #expect(html(text) == "<p>\(expected)</p>\n")
  }

  @Test func `without units spaces stay as they are`() {
    #expect(html("16.4 million", units: []) == "<p>16.4 million</p>\n")
  }
}
