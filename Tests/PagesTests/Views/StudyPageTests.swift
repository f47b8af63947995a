import Pages
import StudyGuide
import TestSupport
import Testing

/// What pages put within reach of a reader: paragraphs, the core, where to start.
struct StudyPageTests {
  private let named =
    "{{#named-paragraphs}}[{{title}} {{first-words}}: {{gist}}]{{/named-paragraphs}}"

  @Test(arguments: [
    ("claim", "claims/walls-pay.html"), ("page", "about.html"), ("term", "glossary/rampart.html"),
  ])
  func `a page that names a paragraph has its first words and gist`(
    _ template: String, _ path: String
  ) async throws {
    let page = try await TestSite(
      """
      -- content/pages/about.md --
      ---
      title: About
      ---

      As [p1](essay:p1) says.
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart]
      ---

      A wall; see [p1](essay:p1).
      -- templates/\(template).mustache --
      \(named)
      """
    ).page(path)
    #expect(page == "[¶\u{A0}1 Walls keep out: Walls are useful.]\n")
  }

  @Test func `a section lists the paragraphs of others, those in its cards among them`()
    async throws
  {
    let page = try await TestSite(
      """
      -- content/essay.yml --
      paragraphs:
        - {id: p1, heading: A, first-words: One, gist: G1.}
        - {id: p2, heading: A, first-words: Two, gist: G2.}
        - {id: p3, heading: A, first-words: Three, gist: G3.}
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: What walls are for.
      owns: [p1]
      also: [p3]
      ---

      [p1](essay:p1) on a rampart; see [](claim:walls-pay) and [@stone-1990].

      ![](figure:lengths)
      -- content/sections/020-gates.md --
      ---
      title: Gates
      summary: Gates.
      owns: [p2, p3]
      ---

      Gates.
      -- content/figures/lengths.md --
      ---
      title: Lengths
      data: lengths.csv
      key: year
      columns: [{name: length, label: Length, unit: miles}]
      ---

      As in [p2](essay:p2).
      -- templates/section.mustache --
      \(named)
      """
    ).page("sections/walls.html")
    #expect(page == "[¶\u{A0}2 Two: G2.][¶\u{A0}3 Three: G3.]\n")
  }

  @Test func `a page of prose named like a page of the tool stands at its head`() async throws {
    let site = TestSite(
      """
      -- content/pages/essay.md --
      ---
      title: The text
      summary: What it is.
      ---

      Unsigned.
      -- templates/essay.mustache --
      {{title}}/{{#summary}}{{summary}}{{/summary}}/{{#body}}{{{body}}}{{/body}}
      """)
    #expect(try await site.page("essay.html") == "The text/What it is./<p>Unsigned.</p>\n")
    #expect(await site.report() == [])
  }

  @Test func `the core and the readings to start with can be listed alone`() async throws {
    let site = TestSite(
      """
      -- content/readings/wood-1995.md --
      ---
      stance: builder
      level: advanced
      basis: abstract
      access: open
      start: true
      core: true
      ---

      On wood.
      -- templates/readings.mustache --
      {{#core}}{{title}}{{/core}}/{{#start-here}}{{label}}, {{basis}}{{/start-here}}
      -- templates/claims.mustache --
      {{#core}}{{title}}{{/core}}/{{#claim-groups}}{{#claims}}{{#is-core}}core{{/is-core}}{{/claims}}{{/claim-groups}}
      """)
    #expect(try await site.page("readings.html") == "Wood 1995/Wood 1995, Abstract\n")
    #expect(try await site.page("claims.html") == "/\n")
    #expect(await site.build().report().text.hasSuffix("Core entries\n  reading: 1\n"))
  }

  @Test func `a question without a title takes its first sentence, paragraphs by their signs`()
    async throws
  {
    let question =
      "-- content/questions/walls/why-walls.md --\n---\nlevel: evaluate\n---\n\n"
      + "Read [p1](essay:p1) and [the first](essay:p1). Why?\n\n## Answer\n\nSo.\n\n"
      + "## Explanation\n\nSo.\n"
    let page = try await TestSite(question).page("questions/why-walls.html")
    #expect(page.hasPrefix("<h1>Read ¶\u{A0}1 and the first.</h1>\n"))
    let titled = question.replacing("---\nlevel", with: "---\ntitle: A wall's use\nlevel")
    let other = try await TestSite(titled).page("questions/why-walls.html")
    #expect(other.hasPrefix("<h1>A wall’s use</h1>\n"))
  }

  @Test func `a table stands in a box, and its cells bear the names of their columns`() async throws
  {
    let page = try await TestSite(
      """
      -- content/pages/about.md --
      ---
      title: About
      ---

      | a | *two* |
      | --- | --- |
      | b | c |

      After.
      """
    ).page("about.html")
    #expect(page.contains("<div class=\"scroll\">\n<table>"))
    #expect(page.contains("<td data-label=\"a\">b</td>\n<td data-label=\"two\">c</td>"))
    #expect(page.contains("</table>\n</div>\n<p>After.</p>"))
  }
}
