import Pages
import StudyGuide
import TestSupport
import Testing

/// How pages stand among others of their kind, and what a reader is told of it.
struct PageOrderTests {
  private let terms = """
    -- content/glossary/a-last.md --
    ---
    term: Zwinger
    ---

    A ward.
    -- content/glossary/z-first.md --
    ---
    term: Ärmel
    ---

    A sleeve.

    """

  @Test func `terms follow each other by name, whatever their files are called`() async throws {
    let site = TestSite(
      terms + """
        -- templates/term.mustache --
        {{#previous}}{{title}}{{/previous}} < {{title}} > {{#next}}{{title}}{{/next}}
        -- templates/glossary.mustache --
        {{#letters}}{{letter}}: {{#terms}}{{title}} {{/terms}}{{/letters}}
        """)
    #expect(try await site.page("glossary/rampart.html") == "Ärmel < Rampart > Zwinger\n")
    #expect(try await site.page("glossary/z-first.html") == " < Ärmel > Rampart\n")
    #expect(try await site.page("glossary.html") == "A: Ärmel R: Rampart Z: Zwinger \n")
  }

  @Test func `the menu marks the list in which a page stands`() async throws {
    let page = try await TestSite(
      """
      -- content/guide.yml --
      title: Walls
      language: en
      essay:
        title: On Walls
      navigation: [claims, glossary]
      -- templates/term.mustache --
      {{#menu}}{{title}}{{#is-above}}!{{/is-above}} {{/menu}}
      """
    ).page("glossary/rampart.html")
    #expect(page == "Claims Glossary! \n")
  }

  @Test func `a column with numbers of five digits groups those of four`() async throws {
    let site = TestSite(
      """
      -- content/data/lengths.csv --
      year,length
      1900,4156
      1901,12345.5
      """)
    let page = try await site.page("figures/lengths.html")
    #expect(page.contains("<p>1900 4,156.0</p>\n<p>1901 12,345.5</p>"))
  }
}
