import Markup
import Testing

/// Headings and paragraphs that lead to themselves, and notes for the margin.
struct OwnLinkTests {
  private static let style = MarkdownStyle.with {
    $0.hasOwnLinks = true
    $0.hasMarginNotes = true
    $0.words[.ownLink] = "Here & now"
  }

  private static func anchor(_ id: String) -> String {
    " <a class=\"anchor\" href=\"#\(id)\" aria-label=\"Here &amp; now\">§</a>"
  }

  @Test func `paragraphs have the id of their heading and a number behind a point`() {
    #expect(
      Written.html("One.\n\nTwo.\n\n## A b\n\nThree.", Self.style) == """
        <p id="_text.1">One.\(Self.anchor("_text.1"))</p>
        <p id="_text.2">Two.\(Self.anchor("_text.2"))</p>
        <h2 id="a-b"><a class="own" href="#a-b">A b</a></h2>
        <p id="a-b.1">Three.\(Self.anchor("a-b.1"))</p>

        """)
  }

  @Test func `a heading with a link of its own does not lead to itself`() {
    let html = Written.html(
      "## See [A](https://a.example)\n\n### *B*\n\n[c](https://c.example)", Self.style)
    #expect(html.contains("<h2 id=\"see-a\">See <a href=\"https://a.example\">A</a></h2>\n"))
    #expect(html.contains("<h3 id=\"b\"><a class=\"own\" href=\"#b\"><em>B</em></a></h3>\n"))
  }

  @Test(arguments: ["- A.\n\n  B.", "> A.", "> [!NOTE]\n> A.", "| A |\n| - |\n| b |"])
  func `what stands in lists, quotations, alerts and tables has none and is not counted`(
    _ block: String
  ) {
    let html = Written.html(block + "\n\nText.", Self.style)
    #expect(html.hasSuffix("<p id=\"_text.1\">Text.\(Self.anchor("_text.1"))</p>\n"))
    #expect(html.ranges(of: "class=\"anchor\"").count == 1)
  }

  @Test func `a part of a text has the ids that it has in the whole`() {
    let text = "## A\n\nOne.\n\n- x\n\nTwo.\n\n## B\n\nThree."
    let document = Written.document(text)
    let whole = Written.html(text, Self.style)
    for (index, event) in document.events.enumerated()
    where event.kind == .paragraph && event.phase == .enter && event.detail == 0 {
      #expect(whole.hasSuffix(Written.html(text, Self.style, index..<document.bodyEnd)))
    }
  }

  @Test func `without the style there are none`() {
    #expect(
      Written.html("A.\n\n## B", MarkdownStyle()) == "<p>A.</p>\n<h2 id=\"b\">B</h2>\n")
  }

  @Test func `the first reference to a note holds its words for the margin`() {
    let html = Written.html("A[^n] b[^n].\n\n[^n]: *See* \"C\" & `d`.\n\n    More.", Self.style)
    #expect(html.contains("data-note=\"1 See “C” &amp; d. More.\" role=\"doc-noteref\">1</a>"))
    #expect(html.ranges(of: "data-note").count == 1)
  }
}
