import Pages
import TestSupport
import Testing

/// The guide's report as its page shows it, and pages of prose.
struct ReportViewTests {
  @Test func `every row of the report is shown`() async throws {
    let page = try await WideGuide.site(
      """
      -- content/sections/040-more.md --
      ---
      title: More
      summary: M.
      ---

      A moat.
      -- content/glossary/moat.md --
      ---
      term: moat
      introduced: [moats]
      ---

      Water.

      """
        + PrintedNames.file(
          "reports",
          """
          report(low-levels) report(coverage(paragraph(title first-words) owners also claims questions))
          report(balance-groups(whose balance(claim supports(stance works) against(stance works) one-sided)))
          report(stances most-cited terms(term introduced first early) levels(section levels(level questions)) density)
          """)
    ).page("reports.html")
    #expect(
      page.line.replacing(" | report", with: "\n  report").replacing(") | ", with: ")\n    ") == """
        report:
        - 33.3
        report:
        - coverage(paragraph(¶\u{A0}1 | One)
            owners(Walls | sections/walls.html)
            claims(Walls cost. | claims/cost.html))coverage(paragraph(¶\u{A0}2 | Two)
            owners(Walls | sections/walls.html)
            claims(Walls pay | claims/walls-pay.html)
            questions(Why build a wall, as ¶\u{A0}1 says? | questions/why-walls.html))coverage(paragraph(¶\u{A0}3 | Three)
            owners(Gates | sections/gates.html)
            claims(Walls harm. | claims/other.html)
            questions(Who opens gates? | questions/who.html))coverage(paragraph(¶\u{A0}4 | Four)
            owners(Moats | sections/moats.html)
            also(Walls | sections/walls.html))coverage(paragraph(¶\u{A0}5 | Five)
            owners(Moats | sections/moats.html)
            claims(Walls cost. | claims/cost.html))
        report:
        - balance-groups(The essay | balance(claim(Walls cost. | claims/cost.html)
            supports(Builders | works(Stone 1990 | readings/stone-1990.html))
            against(Builders | works(Wood 1995 | readings/wood-1995.html))
            one-sided=None wrote.)
            balance(claim(Walls pay | claims/walls-pay.html)
            supports(Builders | works(Stone 1990 | readings/stone-1990.html))
            against(Builders | works(Wood 1995 | readings/wood-1995.html)))
            balance(claim(Walls hide. | claims/loose.html)
            supports(Builders | works(Stone 1990 | readings/stone-1990.html))
            against(Builders | works(Wood 1995 | readings/wood-1995.html))))balance-groups(Opponents | balance(claim(Walls harm. | claims/other.html)
            supports(Builders | works(Stone 1990 | readings/stone-1990.html))
            against(Builders | works(Wood 1995 | readings/wood-1995.html)))
            balance(claim(Walls are. | claims/aside.html)
            supports(Builders | works(Stone 1990 | readings/stone-1990.html))
            against(Builders | works(Wood 1995 | readings/wood-1995.html))))
        report:
        - stances(Builders | 100.0)
            most-cited(Ann Stone | 50.0)
            terms(term(Ärmel | glossary/zone.html))
            terms(term(moat | glossary/moat.html)
            introduced(Moats | sections/moats.html)
            first(Walls | sections/walls.html)
            early(Walls | sections/walls.html)
            early(Gates | sections/gates.html))
            terms(term(Rampart | glossary/rampart.html)
            first(Walls | sections/walls.html))
            levels(section(Walls | sections/walls.html)
            levels(Remember | questions(When | questions/when.html))
            levels(Evaluate | questions(Why build a wall, as ¶\u{A0}1 says? | questions/why-walls.html)))
            levels(section(Gates | sections/gates.html)
            levels(Apply | questions(Who opens gates? | questions/who.html)))
            levels(section(Moats | sections/moats.html))
            levels(section(More | sections/more.html))
            density(Walls | 42.9)
            density(Gates | 27.3)
            density(Moats | 16.7)
            density(More | 50.0)
        """)
  }

  @Test func `a page of prose shows its text, outline and works`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file(
        "page",
        "title summary body parts named-paragraphs(title) works(label) page-title page-description")
    ).page("about.html")
    #expect(
      page.line == """
        title: About this
        summary: How it is made.
        body: <h2 id="how">How</h2>
        <p>By <a href="sections/walls.html" data-place="§ 1">hand</a>, says (<a class="w" href="readings/wood-1995.html">Wood 1995</a>, 4) of <a class="p" href="essay.html#p5">¶\u{A0}5</a>.</p>
        parts:
        - How | #how
        named-paragraphs:
        - ¶\u{A0}5
        works:
        - Wood 1995
        page-title: About this
        page-description: How it is made.
        """)
    let plain = try await TestSite(
      "-- content/pages/about.md --\n---\ntitle: About\n---\n\nText.\n"
        + PrintedNames.file("page", "title summary parts page-description")
    ).page("about.html")
    #expect(plain.line == "title: About\nsummary: \nparts:\npage-description: ")
  }
}
