import Markup
import Testing

/// Trees of libcmark as events, with every extension off.
struct MarkdownTreeTests {
  private func events(_ text: String) -> [String] {
    let document = MarkdownDocument(parsingCommonMark: Array(text.utf8))
    return document.events.map { event in
      let mark = ["+", "-", "."][Int(event.phase.rawValue)]
      let isText = [.text, .code, .htmlInline, .htmlBlock, .codeBlock].contains(event.kind)
      let words = isText ? String(decoding: document.text[event.range], as: UTF8.self) : ""
      return "\(mark)\(event.kind)\(words.isEmpty ? "" : " " + words)"
    }
  }

  @Test(
    arguments: [
      (
        "a\nb  \nc\n",
        ["+paragraph", ".text a", ".softBreak", ".text b", ".lineBreak", ".text c", "-paragraph"]
      ),
      (
        "*a* **b**",
        [
          "+paragraph", "+emphasis", ".text a", "-emphasis", ".text  ", "+strong", ".text b",
          "-strong", "-paragraph",
        ]
      ),
      (
        "> - a\n",
        [
          "+blockQuote", "+list", "+item", "+paragraph", ".text a", "-paragraph", "-item", "-list",
          "-blockQuote",
        ]
      ),
      ("a&amp;\\*b]", ["+paragraph", ".text a&*b]", "-paragraph"]), ("***\n", [".thematicBreak"]),
      ("<b>x", ["+paragraph", ".htmlInline <b>", ".text x", "-paragraph"]),
      ("<div>\n", [".htmlBlock <div>\n"]),
      ("# a #\n", ["+heading", ".text a", "-heading"]), ("    x\n", [".codeBlock x\n"]),
      ("`x`", ["+paragraph", ".code x", "-paragraph"]),
      ("![a](b)", ["+paragraph", "+image", ".text a", "-image", "-paragraph"]),
      ("[](b)", ["+paragraph", "+link", "-link", "-paragraph"]),
      ("\"a\"...", ["+paragraph", ".text \"a\"...", "-paragraph"]), ("", []),
      ("a\u{0}", ["+paragraph", ".text a\u{FFFD}", "-paragraph"]),
    ] as [(String, [String])])
  func `each node is entered and left, or stands alone`(_ text: String, _ expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() {
    let document = MarkdownDocument(parsingCommonMark: [0x61, 0xFF, 0x62])
    #expect(String(decoding: document.text, as: UTF8.self) == "a\u{FFFD}b")
    #expect(document.text.firstInvalidUTF8 == nil)
  }
}
