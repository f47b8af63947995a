import Pages
import StudyGuide
import TestSupport
import Testing

/// What the guide covers, cites and asks, as its report says it in words, in JSON and on a page.
struct ReportTests {
  private let site = TestSite(
    """
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: Beginning, first-words: Walls keep out, gist: Walls are useful.}
      - id: p2
        heading: Beginning
        first-words: And doors let in
        gist: Doors are too.
        silence: {thin-coverage: a bare greeting}
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: What walls are for.
    owns: [p1, p2]
    ---

    The essay argues that a rampart pays; see [](claim:walls-pay) and [@stone-1990; @wood-1995].
    """)

  @Test func `the report names what treats each paragraph and where sources stand`() async {
    let text = await site.build().report().text
    #expect(text.contains("  p1: section walls; claims walls-pay; questions none\n"))
    #expect(text.contains("  p2: section walls; claims none; questions none\n"))
    #expect(
      text.contains("  walls-pay: for builder (stone-1990); against builder (wood-1995)\n"))
    #expect(text.contains("  most cited author: Ann Stone, 60.0 per cent\n"))
    #expect(text.contains("  walls: evaluate 1\n  remember and understand: 0.0 per cent of all\n"))
    #expect(text.contains("References in 100 words\n  walls: 40.0\n"))
    #expect(text.hasSuffix("Core entries\n  none\n"))
  }

  @Test func `the report is JSON for programs`() async {
    let json = await site.build().report().json
    #expect(
      json.contains(
        "{\"id\":\"walls-pay\",\"supports\":{\"builder\":[\"stone-1990\"]},"
          + "\"against\":{\"builder\":[\"wood-1995\"]},\"one-sided\":null}"))
    #expect(json.contains("\"most-cited\":{\"name\":\"Ann Stone\",\"permille\":600}"))
  }

  @Test func `its page shows the same, and a term that comes too early`() async throws {
    let page = try await TestSite(
      """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart]
      introduced: gates
      ---

      A broad wall.
      -- content/sections/020-gates.md --
      ---
      title: Gates
      summary: On gates.
      ---

      A rampart has gates.
      -- templates/reports.mustache --
      {{#report}}{{#coverage}}{{#paragraph}}{{title}} {{first-words}}: {{gist}}{{/paragraph}}: {{#claims}}{{address}}{{/claims}}
      {{/coverage}}
      {{#terms}}{{#early}}{{title}}{{/early}}{{/terms}} {{#levels}}{{#levels}}{{level}}{{/levels}}{{/levels}}{{/report}}
      """
    ).page("reports.html")
    #expect(
      page.contains("¶\u{A0}1 Walls keep out: Walls are useful.: claims/walls-pay.html"))
    #expect(page.contains("Walls Evaluate"))
  }

  @Test func `a threshold warns of what it names, where nobody has said why not`() async {
    let report = await TestSite(
      """
      -- content/guide.yml --
      title: Small
      language: en
      essay: {title: On Walls}
      thresholds: {questions-per-paragraph: 1, claims-per-paragraf: 1}
      """
    ).report()
    #expect(report.count == 2)
    #expect(report.contains { $0.hasPrefix("unknown-key content/guide.yml:4:") })
    #expect(report.contains { $0.contains("paragraph `p1` has 0 questions, and 1 is the least") })
    let silent = await site.report()
    #expect(!silent.contains { $0.contains("thin-coverage") })
  }
}
