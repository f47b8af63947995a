import Pages
import TestSupport
import Testing

/// Cards of cards, and cards that a text shows often.
struct CardTests {
  private func question(_ id: String, _ text: String) -> String {
    "-- content/questions/walls/\(id).md --\n---\nlevel: evaluate\n---\n\n\(text)\n\n## Criteria\n\nSo.\n\n"
      + "## Explanation\n\nSo.\n"
  }

  private func section(_ text: String) -> String {
    "-- content/sections/010-walls.md --\n---\ntitle: Walls\nsummary: S.\nowns: [p1]\n---\n\n\(text)\n"
      + "-- templates/section.mustache --\n{{{body}}}\n{{#named-paragraphs}}{{id}}{{/named-paragraphs}}\n"
      + "-- templates/cards/question.mustache --\n({{title}}: {{{prompt}}})\n"
  }

  @Test func `a card within a card is a link, so that cards may name each other`() async throws {
    let page = try await TestSite(
      question("a", "Why?\n\n![](question:b)") + question("b", "How?\n\n![](question:a)")
        + section("A rampart.\n\n![](claim:walls-pay)\n\n![](question:a)")
    ).page("sections/walls.html")
    #expect(
      page == """
        <p>A <a class="t" href="../glossary/rampart.html">rampart</a>.</p>
        <p>card: Walls pay for themselves.</p>
        (Why?: <p>Why?</p>
        <a href="../questions/b.html">How?</a>)

        """ + "\n\n")
  }

  @Test func `a text shows a card five times, then links`() async throws {
    let page = try await TestSite(
      section(
        "A rampart. [](claim:walls-pay)\n\n"
          + String(repeating: "![](question:why-walls)\n\n", count: 7))
    ).page("sections/walls.html")
    #expect(page.ranges(of: "<p>Why build a wall?</p>").count == 5)
    #expect(
      page.ranges(of: "<a href=\"../questions/why-walls.html\">Why build a wall?</a>").count == 2)
  }
}
