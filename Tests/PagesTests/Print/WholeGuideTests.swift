import Pages
import TestSupport
import Testing

/// The whole guide as one document, and what is made from all claims.
struct WholeGuideTests {
  private static let site = TestSite(
    """
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: What walls are for.
    owns: [p1]
    ---

    A rampart, [broad](term:rampart); [](claim:walls-pay), [it](section:gates#when) and [@stone-1990].[^a]

    ![](figure:lengths)

    ![](question:why-walls)

    [^a]: See [](reading:wood-1995).

    ## Now {#now}

    ![](figure:lengths)
    -- content/sections/020-gates.md --
    ---
    title: Gates
    summary: What gates are for.
    ---

    Back to [the walls](section:walls).[^a]

    ![](figure:lengths)

    ## When {#when}

    Then.

    [^a]: So.
    -- templates/print-guide.mustache --
    {{#parts}}
    {{#sections}}
    <h2 id="section-{{id}}">{{number}} {{title}}</h2>
    {{{body}}}
    {{#notes}}{{{notes}}}{{/notes}}
    {{/sections}}
    {{/parts}}
    {{#figures-apart}}
    apart: {{title}}
    {{/figures-apart}}
    {{#claims}}
    {{number}} {{{body}}}
    {{/claims}}
    """)

  @Test func `links lead to what stands in it, and say where that is`() async throws {
    let text = try await Self.site.page("print/whole-guide.html")
    #expect(text.contains("A rampart, <a href=\"#term-rampart\">broad</a>;"))
    #expect(
      text.contains(
        "<a href=\"#claim-walls-pay\" data-place=\"claim 1\">Walls pay for themselves.</a>"))
    #expect(text.contains("<a href=\"#section-gates\" data-place=\"§ 2\">it</a>"))
    #expect(text.contains("<a href=\"#section-walls\" data-place=\"§ 1\">the walls</a>"))
    #expect(text.contains("href=\"#reading-stone-1990\""))
    #expect(text.contains("Why build a wall? (question 1.1)"))
    #expect(!text.contains("glossary/") && !text.contains("questions/"))
  }

  @Test func `each section has notes of its own, and no id stands twice`() async throws {
    let text = try await Self.site.page("print/whole-guide.html")
    #expect(text.contains("href=\"#_section-walls-note-1\""))
    #expect(text.contains("<li id=\"_section-gates-note-1\">"))
    let ids = text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count && !ids.isEmpty, "\(ids)")
  }

  @Test func `a figure stands where a section shows it first, and headings below their title`()
    async throws
  {
    let text = try await Self.site.page("print/whole-guide.html")
    #expect(text.matches(of: /figure: Lengths/).count == 1)
    #expect(text.contains("href=\"#figure-lengths\""))
    #expect(text.contains("<h3>When</h3>") && text.contains("<h4>What supports it</h4>"))
    #expect(!text.contains("apart:"))
  }

  @Test func `a figure that no section shows stands apart`() async throws {
    let site = TestSite(
      """
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: What walls are for.
      owns: [p1]
      ---

      [](claim:walls-pay), [](figure:lengths), [@stone-1990]
      -- templates/print-guide.mustache --
      {{#figures-apart}}
      apart: {{title}}
      {{/figures-apart}}
      """)
    #expect(try await site.page("print/whole-guide.html") == "apart: Lengths of walls\n")
  }
}
