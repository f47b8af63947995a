import Markup
import Testing

/// Stretches of documents as HTML, words that link themselves, and documents without links.
struct MarkdownWriterTests {
  @Test func `a stretch of events is written alone`() {
    #expect(Written.html("a\n\nb *c*\n\nd\n", MarkdownStyle(), 3..<9) == "<p>b <em>c</em></p>\n")
    #expect(Written.html("a\n\nb\n", MarkdownStyle(), 0..<0) == "")
  }

  /// The HTML of a text with words of its texts marked, over a stretch of events.
  private func marked(
    _ text: String, _ words: [(event: Int, range: Range<Int>)], _ range: Range<Int>? = nil
  ) -> String {
    let document = Written.document(text)
    var links = WrittenLinks(document: document)
    links.marks = words.map {
      MarkdownMark(event: $0.event, range: $0.range, address: "t b", style: "s")
    }
    var html: [UInt8] = Array("<!>\n".utf8)
    MarkdownWriter.write(document, range, links: links, style: MarkdownStyle(), into: &html)
    return String(decoding: html.dropFirst(4), as: UTF8.self)
  }

  @Test func `words that link themselves are written as links`() {
    func link(_ word: String) -> String { "<a class=\"s\" href=\"t%20b\">\(word)</a>" }
    #expect(
      marked("ab cd ef", [(1, 0..<2), (1, 6..<8)]) == "<p>\(link("ab")) cd \(link("ef"))</p>\n")
    #expect(
      marked("a *b*\n\nc", [(3, 2..<3), (7, 3..<4)])
        == "<p>a <em>\(link("b"))</em></p>\n<p>\(link("c"))</p>\n")
    #expect(marked("a\n\nb", [(1, 0..<1), (4, 1..<2)], 3..<6) == "<p>\(link("b"))</p>\n")
    #expect(marked("人x", [(1, 3..<4)]) == "<p>人\(link("x"))</p>\n")
  }

  @Test func `a text without links leads nowhere`() {
    let document = Written.document("[a](term:b) [](term:c) [@k] ![d](e)\n\n![](term:f)\n")
    var html: [UInt8] = []
    MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p>a   <img src=\"e\" alt=\"d\" loading=\"lazy\" decoding=\"async\" /></p>\n")
  }
}
