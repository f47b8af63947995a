import Markup
import Testing

/// Texts as books (EPUB 3) have them.
struct BookWritingTests {
  private static let style = MarkdownStyle.with {
    $0.popsUpNotes = true
    $0.idPrefix = "e-"
  }

  @Test func `a reference to a note says what it is, so that readers open a window`() {
    #expect(
      Written.html("A[^1].\n\n[^1]: B.\n", Self.style)
        == "<p>A<sup><a class=\"n\" id=\"_ref-1\" href=\"#_note-1\" epub:type=\"noteref\""
        + " role=\"doc-noteref\">1</a></sup>.</p>\n")
  }

  @Test func `each note stands for itself, with its number and the way back`() {
    let document = Written.document("A[^1].\n\n[^1]: B.\n")
    var html: [UInt8] = []
    MarkdownWriter.writeNotes(
      of: document, links: WrittenLinks(document: document), style: Self.style, into: &html)
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <aside id="_note-1" epub:type="footnote" role="doc-footnote">
        <p class="note-number">1</p>
        <p>B. <a href="#_ref-1" role="doc-backlink" aria-label="">↩</a></p>
        </aside>

        """)
  }

  @Test func `ids of headings begin as the document asks`() {
    #expect(
      Written.html("## A b\n", Self.style) == "<h2 id=\"e-a-b\">A b</h2>\n")
    var style = Self.style
    style.voices = [:]
    #expect(
      Written.html("## A b\n", style)
        == "<section aria-labelledby=\"e-a-b\">\n<h2 id=\"e-a-b\">A b</h2>\n</section>\n")
  }

  @Test func `drawings name their namespace where the text around them has another`() {
    var xml = XMLWriter(namespace: "urn:a&b")
    xml.begin("svg", [("x", "1")])
    xml.leaf("g", [])
    xml.end()
    #expect(
      String(decoding: xml.bytes, as: UTF8.self)
        == "<svg xmlns=\"urn:a&amp;b\" x=\"1\">\n<g/>\n</svg>\n")
  }
}
