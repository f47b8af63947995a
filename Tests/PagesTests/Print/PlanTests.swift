import Pages
import TestSupport
import Testing

/// The plan of a lesson, and the page that hands out what there is for each.
struct PlanTests {
  private static let route = """
    routes:
      - id: short
        title: In short
        summary: A wall.
        aims: ["They can *not* yet.", "They count \\"stones\\"."]
        steps:
          - {to: "section:walls", minutes: 4, note: read it aloud}
          - {to: "claim:walls-pay", minutes: 6}
          - "question:why-walls"
    """

  private func page(_ path: String, _ template: String, settings: String = route) async throws
    -> String
  {
    try await TestSite(
      "\(TestSite.settings)\(settings.replacing("*not*", with: "not"))\n-- templates/\(template)"
    ).page(path)
  }

  @Test func `a plan has the aims, and each step with the minutes from its beginning to its end`()
    async throws
  {
    let text = try await page(
      "print/route-short-plan.html",
      """
      print-plan.mustache --
      {{title}}, {{time}}{{#summary}}: {{summary}}{{/summary}}
      {{#aims}}
      * {{name}}
      {{/aims}}
      {{#steps}}
      {{start}}-{{end}} {{kind}} {{title}}{{#place}} ({{place}}){{/place}}{{#note}}: {{note}}{{/note}}
      {{/steps}}
      {{#handouts}}
      {{title}} {{address}}
      {{/handouts}}
      {{#questions}}
      {{number}} {{{prompt}}}
      {{/questions}}
      """)
    #expect(
      text == """
        In short, 11 minutes: A wall.
        * They can not yet.
        * They count “stones”.
        0-4 Section Walls (§ 1): read it aloud
        4-10 Claim Walls pay for themselves. (claim 1)
        10-11 Question Why build a wall? (question 1.1)
        In short ../print/route-short-sheet.html
        Walls ../print/walls-sheet.html
        1.1 <p>Why build a wall?</p>

        """)
  }

  @Test func `aims are text without Markdown`() async {
    #expect(
      await TestSite(TestSite.settings + Self.route).report().first?.hasPrefix(
        "left-over-mark content/guide.yml:11:") == true)
  }

  private static let takeAway = """
    take-away.mustache --
    {{#take-away}}
    {{#route-packs}}
    {{title}}{{#plan}} {{plan}}{{/plan}}{{#sheet}} {{sheet}}{{/sheet}}{{#key}} {{key}}{{/key}}
    {{/route-packs}}
    {{#section-packs}}
    {{#number}}{{number}} {{/number}}{{title}}{{#sheet}} {{sheet}}{{/sheet}}{{#key}} {{key}}{{/key}}
    {{/section-packs}}
    {{#whole-guide}}{{whole-guide}}{{/whole-guide}} {{#claim-cards}}{{claim-cards}}{{/claim-cards}}
    {{#glossary-sheet}}{{glossary-sheet}}{{/glossary-sheet}} {{#reading-sheet}}{{reading-sheet}}{{/reading-sheet}}
    {{^has-downloads}}no downloads{{/has-downloads}}
    {{/take-away}}
    """

  @Test func `one page hands out what there is, by lesson`() async throws {
    #expect(
      try await page("take-away.html", Self.takeAway) == """
        In short print/route-short-plan.html print/route-short-sheet.html print/route-short-key.html
        1 Walls print/walls-sheet.html print/walls-key.html
        print/whole-guide.html print/claim-cards.html
        print/glossary.html print/readings.html
        no downloads

        """)
    #expect(
      try await page("take-away.html", Self.takeAway, settings: "print-packs: [readings]") == """
         
         print/readings.html
        no downloads

        """)
  }
}
