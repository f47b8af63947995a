import Pages
import StudyGuide
import TestSupport
import Testing

/// The page of reports, which shows what `GuideReport` says.
struct ReportPageTests {
  @Test func `the page shows what treats paragraphs, early terms and questions by level`()
    async throws
  {
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
      {{#report}}
      {{#coverage}}
      {{#paragraph}}
      {{title}} {{first-words}}: {{gist}}
      {{/paragraph}}
      {{#claims}}
      {{address}}
      {{/claims}}
      {{/coverage}}
      {{#terms}}
      {{#early}}
      early: {{title}}
      {{/early}}
      {{/terms}}
      {{#levels}}
      {{#levels}}
      {{level}}
      {{/levels}}
      {{/levels}}
      {{/report}}
      """, base: .with(.claim, .term)
    ).page("reports.html")
    #expect(
      page == """
        ¶\u{A0}1 Walls keep out: Walls are useful.
        claims/walls-pay.html
        early: Walls
        Evaluate

        """)
  }
}
