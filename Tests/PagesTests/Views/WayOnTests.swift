import Pages
import TestSupport
import Testing

/// What leads a reader on: whose claim a link leads to, where an entry is used, how long things take.
struct WayOnTests {
  private func page(_ path: String, _ changes: String) async throws -> String {
    try await TestSite(changes).page(path)
  }

  private static let uses = """
    -- templates/term.mustache --
    {{uses-count}}:{{#first-uses}} {{#link}}{{title}}{{/link}}{{/first-uses}}{{#has-more-uses}} +{{more-uses-count}}{{#more-uses}} {{#link}}{{title}}{{/link}}{{/more-uses}}{{/has-more-uses}}
    """

  private static func pages(_ count: Int) -> String {
    (1...count).map {
      "-- content/pages/a\($0).md --\n---\ntitle: A\($0)\n---\n\nThe old rampart fell in a storm \($0).\n"
    }.joined()
  }

  @Test func `sections and claims that use a term come first, and eight of all stand open`()
    async throws
  {
    let few = try await page("glossary/rampart.html", Self.pages(7) + Self.uses)
    #expect(few == "8: Walls A1 A2 A3 A4 A5 A6 A7\n")
    let more = try await page("glossary/rampart.html", Self.pages(9) + Self.uses)
    #expect(more == "10: Walls A1 A2 A3 A4 A5 A6 A7 +2 A8 A9\n")
  }

  @Test(arguments: [
    ("The old rampart fell in a storm.", "The old [rampart] fell in a storm."),
    (
      "See [the fallen wall](term:rampart) of the old town.",
      "See [the fallen wall] of the old town."
    ),
    ("See the one [](term:rampart) of the old town.", "See the one [Rampart] of the old town."),
  ])
  func `the words that use an entry are marked in their sentence`(
    _ text: String, _ expected: String
  ) async throws {
    let marked = try await page(
      "glossary/rampart.html",
      """
      -- content/pages/a.md --
      ---
      title: A
      ---

      One. \(text) Two.
      -- templates/term.mustache --
      {{#uses}}{{#marked}}{{before}}[{{word}}]{{after}};{{/marked}}{{/uses}}
      """)
    #expect(marked.hasSuffix(";\(expected);\n"))
  }

  @Test func `a citation is marked in its sentence`() async throws {
    let marked = try await page(
      "readings/stone-1990.html",
      """
      -- content/pages/a.md --
      ---
      title: A
      ---

      All the walls stood for ages [@stone-1990].
      -- templates/reading.mustache --
      {{#uses}}{{#marked}}{{before}}[{{word}}]{{after}};{{/marked}}{{/uses}}
      """)
    #expect(marked.contains("All the walls stood for ages [(Stone 1990)].;"))
  }

  @Test func `every link to a claim says whose it is, and no other does`() async throws {
    let site = TestSite(
      """
      -- content/claims/walls-pay.md --
      ---
      statement: Walls pay for themselves.
      whose: opponents
      kind: empirical
      status: disputed
      essay: [p1]
      core: true
      ---

      ## Its authors' case

      It says so.

      ## What supports it

      A count [@stone-1990].

      ## What tells against it

      Another count [@wood-1995].

      ## What is disputed

      The price.

      ## Test it yourself

      1. See [](term:rampart) and count all the stones.
      -- templates/claims.mustache --
      {{#core}}{{#claim}}{{whose}} {{whose-id}}: {{/claim}}{{title}}{{/core}}
      -- templates/section.mustache --
      {{#claims}}{{#claim}}{{whose}} {{whose-id}}: {{/claim}}{{title}}{{/claims}}
      -- templates/term.mustache --
      {{#uses}}{{#link}}{{#claim}}{{whose}}: {{/claim}}{{title}};{{/link}}{{/uses}}
      """)
    let said = "Opponents opponents: Walls pay for themselves.\n"
    #expect(try await site.page("claims.html") == said)
    #expect(try await site.page("sections/walls.html") == said)
    #expect(
      try await site.page("glossary/rampart.html")
        == "Walls;Opponents: Walls pay for themselves.;\n")
  }

  @Test func `the start page has the voices of its headings, other pages have none`() async throws {
    let text = "## It answers no {#argues}\n\nNo.\n\n## The record {#record}\n\nYes.\n"
    let site = TestSite(
      """
      -- content/index.md --
      ---
      title: Did it?
      ---

      \(text)
      -- content/pages/claims.md --
      ---
      title: Claims
      ---

      \(text)
      -- templates/index.mustache --
      {{#body}}{{{body}}}{{/body}}
      -- templates/claims.mustache --
      {{#body}}{{{body}}}{{/body}}{{#prose-parts}}{{address}} {{title}};{{/prose-parts}}
      """)
    let start = try await site.page("index.html")
    #expect(start.ranges(of: "<section aria-labelledby=").count == 2)
    let claims = try await site.page("claims.html")
    #expect(!claims.contains("<section"))
    #expect(claims.hasSuffix("#argues It answers no;#record The record;\n"))
  }

  @Test func `a question takes the author's minutes, or else those of its kind`() async throws {
    func time(_ keys: String) async throws -> String {
      try await page(
        "questions/why-walls.html",
        """
        -- content/questions/walls/why-walls.md --
        ---
        title: Why
        level: evaluate
        \(keys)
        ---

        Look at the wall. Why is it there?

        ## Answer

        So.

        ## Explanation

        So.
        -- templates/question.mustache --
        {{time}}{{#opening}}: {{opening}}{{/opening}}
        """)
    }
    #expect(try await time("minutes: 12") == "12 minutes: Look at the wall.\n")
    #expect(try await time("kind: short") == "5 minutes: Look at the wall.\n")
    #expect(try await time("kind: source") == "10 minutes: Look at the wall.\n")
  }

  @Test func `a work is linked where its reference begins`() async throws {
    let works = try await page(
      "sections/walls.html",
      "-- templates/section.mustache --\n{{#works}}[{{{reference-head}}}] {{{reference-rest}}}{{/works}}\n"
    )
    #expect(works.line == "[Stone, Ann. 1990.] <cite>Walls</cite>. York: Quarry.")
  }

  @Test func `a route says how long its next step takes`() async throws {
    let step = try await page(
      "glossary/rampart.html",
      """
      -- content/guide.yml --
      title: Small guide
      language: en
      essay:
        title: On Walls
      routes:
        - {id: short, title: Short, steps: ["term:rampart", {to: "claim:walls-pay", minutes: 7}]}
      -- templates/routes.mustache --
      {{title}}
      -- templates/term.mustache --
      {{#route-stops}}{{number}}{{#next}} {{#claim}}{{whose}}: {{/claim}}{{title}}{{#time}}, {{time}}{{/time}}{{/next}}{{/route-stops}}
      """)
    #expect(step == "1 The essay: Walls pay for themselves., 7 minutes\n")
  }

  @Test func `links to sections and figures say on paper where they lead`() async throws {
    let text = try await page(
      "about.html",
      """
      -- content/pages/about.md --
      ---
      title: About
      ---

      See [](section:walls) and [](figure:lengths), not [](term:rampart).
      """)
    #expect(text.contains("<a href=\"sections/walls.html\" data-place=\"§ 1\">Walls</a>"))
    #expect(text.contains("<a href=\"figures/lengths.html\" data-place=\"fig. 1\">"))
    #expect(text.ranges(of: "data-place").count == 2)
  }
}
