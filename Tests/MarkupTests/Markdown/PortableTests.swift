import Markup
import Testing

/// HTML for programs that show only the plainest.
struct PortableTests {
  private func html(_ text: String) -> String {
    Written.html(
      text,
      .with {
        $0.isPortable = true
        $0.hasHeadingIDs = false
        $0.alertTitles = [.note: "Note"]
      })
  }

  @Test func `links and citations have no classes, and nothing beside`() {
    #expect(html("[a](term:b)\n") == "<p><a href=\"term/b\">a</a></p>\n")
    #expect(html("<https://a.b> [c](https://d.e \"f\")\n").contains("title") == false)
    #expect(!html("[@a]\n").contains("class"))
  }

  @Test func `a box is a quotation under its title`() {
    #expect(
      html("> [!NOTE]\n> a\n")
        == "<blockquote>\n<p><strong>Note</strong></p>\n<p>a</p>\n</blockquote>\n")
  }

  @Test func `tasks have signs, headings no names`() {
    #expect(html("- [ ] a\n- [x] b\n") == "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>\n")
    #expect(html("## A\n") == "<h2>A</h2>\n")
  }

  @Test func `an image that others do not have is its words`() {
    #expect(html("a ![b *c*](none) d\n") == "<p>a b c d</p>\n")
    #expect(html("![b](none)\n") == "<p>b</p>\n")
  }
}
