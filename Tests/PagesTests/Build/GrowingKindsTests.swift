import Pages
import StudyGuide
import TestSupport
import Testing

/// A guide has the pages of what it holds, and no others.
struct GrowingKindsTests {
  /// Settings, a paragraph and a section, and nothing else.
  private static let least =
    "-- content/sections/010-walls.md --\n---\ntitle: Walls\nsummary: W.\nowns: [p1]\n"
    + "silence: {low-order-section: none}\n---\n\nWalls stand.\n"

  private func site(_ text: String = "", hasQuestion: Bool = false) -> TestSite {
    let site = TestSite(Self.least + text, base: .bare)
    return hasQuestion ? site : site.removing("content/questions/walls/why-walls.md")
  }

  private static let absent = [
    "claims.html", "glossary.html", "people.html", "readings.html", "questions.html",
    "timeline.html", "figures.html", "silences.html", "terms.json", "readings.bib", "readings.ris",
    "readings.json",
  ]

  @Test func `a guide of sections alone has none of the other pages`() async throws {
    let result = await site().build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    let built = try #require(result.site)
    #expect(Set(built.paths()).isDisjoint(with: Self.absent))
    #expect(
      Set(built.paths()).isSuperset(of: [
        "index.html", "sections.html", "essay.html", "reports.html", "404.html",
        "sections/walls.html",
      ]))
  }

  @Test func `a guide of everything has all of them`() async throws {
    let site = TestSite(
      "-- content/timeline.yml --\n- {id: a, date: 1900, title: A, body: B.}\n"
        + "-- content/people/ann.md --\n---\nname: Ann\npart: Built.\ngroup: builders\n---\n\nShe.\n"
        + "-- content/sections/020-gates.md --\n---\ntitle: Gates\nsummary: G.\n"
        + "silence: {low-order-section: none}\n---\n\nA.\n\n## Not said {#silent}\n\nMuch.\n")
    let built = try #require(await site.build().site)
    #expect(Set(built.paths()).isSuperset(of: Self.absent))
  }

  @Test func `the menu leaves out pages that are not there, and reports those that never are`()
    async throws
  {
    let settings =
      "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b}\n"
      + "navigation: [sections, claims, timeline, clams]\nfooter: [people, silences, reports]\n"
    #expect(
      await site(settings).report() == [
        "broken-reference content/guide.yml:4:42 no page `clams` (did you mean `claims`?)"
      ])
    let page = try await site(
      settings.replacing(", clams", with: "")
        + "-- templates/sections.mustache --\n{{#menu}}{{title}} {{/menu}}/ {{#footer}}{{title}} {{/footer}}\n"
    ).page("sections.html")
    #expect(page.line == "Sections / Reports ")
  }

  @Test func `a link to a page that is not there is told with what would make it`() async {
    #expect(
      await site(
        "-- content/pages/about.md --\n---\ntitle: About\n---\n\n[a](page:claims), [b](page:silences).\n"
      ).report() == [
        "broken-reference content/pages/about.md:5:5 there is no page `claims` yet: the guide has no claim "
          + "(write a claim, or take the reference out)",
        "broken-reference content/pages/about.md:5:23 there is no page `silences` yet: no section says "
          + "what the text leaves out (give a section that part, with `{#silent}` behind its heading, or "
          + "take the reference out)",
      ])
  }

  @Test func `a page that the author has written is there without entries`() async throws {
    let page = try await site(
      "-- content/pages/glossary.md --\n---\ntitle: Words\n---\n\nNone yet.\n"
    ).page("glossary.html")
    #expect(page.contains("Words"))
  }

  @Test func `the preview has the page of what is a draft`() async throws {
    var options = BuildOptions()
    let draft = site(
      "-- content/glossary/moat.md --\n---\nterm: Moat\ndraft: true\n---\n\nWater.\n")
    #expect(
      try #require(await draft.build(options).site).paths().contains("glossary.html") == false)
    options.includesDrafts = true
    #expect(try #require(await draft.build(options).site).paths().contains("glossary.html"))
  }

  @Test func `templates know what the guide has, and who speaks in it`() async throws {
    let pages: [String] = ["claims", "glossary", "questions", "timeline", "silences"].map {
      "{{#shows-\($0)}}\($0) {{/shows-\($0)}}"
    }
    let voices: [String] = ["essay", "opponents", "record", "dispute", "question"].map {
      "{{#hears-\($0)}}\($0) {{/hears-\($0)}}"
    }
    let names = "-- templates/index.mustache --\n\(pages.joined())/ \(voices.joined())\n"
    #expect(try await site(names).page("index.html").line == "/ essay ")
    #expect(
      try await site(names, hasQuestion: true).page("index.html").line
        == "questions / essay question ")
    #expect(
      try await TestSite(names).page("index.html").line
        == "claims glossary questions / essay question ")
    let boxes = "-- content/pages/about.md --\n---\ntitle: A\n---\n\n> [!RECORD]\n> So.\n"
    #expect(try await site(names + boxes).page("index.html").line == "/ essay record ")
  }
}
