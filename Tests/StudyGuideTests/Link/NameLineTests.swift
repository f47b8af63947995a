import StudyGuide
import TestSupport
import Testing

/// Names that run over blanks and line ends.
struct NameLineTests {
  private static let terms = """
    -- content/glossary/moat.md --
    ---
    term: Great moat
    aliases: [deep water ditch, Órgano Á, 长城墙]
    ---

    Water.

    """

  private func page(_ text: String) async throws -> String {
    try await TestSite(
      Self.terms + "-- content/pages/us.md --\n---\ntitle: Us\n---\n\n\(text)\n"
    ).page("us.html")
  }

  @Test(arguments: [
    ("The Great\nmoat is.", "The <a class=\"t\" href=\"glossary/moat.html\">Great\nmoat</a> is."),
    ("A Great  moat.", "A <a class=\"t\" href=\"glossary/moat.html\">Great  moat</a>."),
    (
      "A\nGreat \n   moats, a rampart.",
      "A\n<a class=\"t\" href=\"glossary/moat.html\">Great\nmoats</a>, a <a class=\"t\" href=\"glossary/rampart.html\">rampart</a>."
    ),
    ("A deep\nwater\nditch.", "A deep\nwater\nditch."),
    ("The Great\n*moat* is.", "The Great\n<em>moat</em> is."),
    ("The Great\nmoathouse.", "The Great\nmoathouse."),
    ("A Great\\\nmoat.", "A Great<br />\nmoat."),
    (
      "The O\u{301}rgano A\u{301} and.",
      "The <a class=\"t\" href=\"glossary/moat.html\">O\u{301}rgano A\u{301}</a> and."
    ),
    // Readers see no line end between Chinese characters.
    (
      "A 长\n城墙 is.",
      "A <a class=\"t\" href=\"glossary/moat.html\"><span lang=\"zh-Hans\">长</span><span lang=\"zh-Hans\">城墙</span></a> is."
    ),
    (
      "The rampart\nand more.",
      "The <a class=\"t\" href=\"glossary/rampart.html\">rampart</a>\nand more."
    ),
  ])
  func `a name matches over blanks and one line end`(_ text: String, _ html: String) async throws {
    let page = try await page(text)
    #expect(page.contains("<p>\(html)</p>"), "\(page)")
  }
}
