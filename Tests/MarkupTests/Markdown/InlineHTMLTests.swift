import Markup
import Testing

/// Inline HTML for words that come from data.
struct InlineHTMLTests {
  private func html(_ write: (inout [UInt8]) -> Void) -> String {
    var html = Array(">".utf8)
    write(&html)
    return String(decoding: html.dropFirst(), as: UTF8.self)
  }

  @Test(arguments: [
    ("a & b", "zh", "a &amp; b"), ("人<b", "zh-\"", "<span lang=\"zh-&quot;\">人</span>&lt;b"),
    ("人", nil, "人"),
    ("é人，民。", "zh", "é<span lang=\"zh\">人，民</span>。"), ("é ü", "zh", "é ü"), ("", "zh", ""),
    ("ー", "zh", "ー"),
    ("\u{3400}", "zh", "<span lang=\"zh\">\u{3400}</span>"),
    ("𠀀", "zh", "<span lang=\"zh\">𠀀</span>"),
  ])
  func `runs of Han characters bear their language`(
    _ text: String, _ language: String?, _ expected: String
  ) {
    #expect(html { InlineHTML.marked(text, language, into: &$0) } == expected)
    #expect(html { InlineHTML.marked(Array(text.utf8)[...], language, into: &$0) } == expected)
  }

  @Test func `titles of works are cited and links escaped`() {
    #expect(
      html { InlineHTML.cite("A & 人", "zh", into: &$0) }
        == "<cite>A &amp; <span lang=\"zh\">人</span></cite>")
    #expect(
      html { InlineHTML.link("a b?c&d", words: "<x>", into: &$0) }
        == "<a href=\"a%20b?c&amp;d\">&lt;x&gt;</a>")
  }
}
