import Pages
import TestSupport
import Testing

/// What pages show of the looks, routes, menus, notes and files that an author chose.
struct LookViewTests {
  private static func settings(_ keys: String) -> String {
    "-- content/guide.yml --\ntitle: T\nlanguage: en\nessay: {title: E}\n\(keys)\n"
  }

  private static func page(_ text: String) -> String {
    "-- content/pages/us.md --\n---\ntitle: Us\n---\n\n\(text)\n-- templates/page.mustache --\n"
      + "{{{body}}}\n{{#notes}}\n{{{notes}}}\n{{/notes}}\n"
  }

  // MARK: Theme

  @Test func `a theme is a style sheet that sets tokens, in both schemes`() async throws {
    let site = TestSite(
      Self.settings("theme: {accent: navy, width: narrow, appearance: light}")
        + PrintedNames.file("sections", "has-theme"), base: .bare)
    #expect(try await site.page("sections.html").line == "has-theme: yes")
    let sheet = try await site.page("assets/theme.css")
    #expect(sheet.contains("@layer tokens {\n:root {\n--accent: light-dark(#000080, #"))
    #expect(sheet.contains("\n--measure: 33rem;\n"))
    #expect(sheet.contains("\n:root:not([data-theme]) { color-scheme: light; }\n"))
    #expect(!sheet.contains("--serif"))
  }

  @Test func `without a theme, or with one that changes nothing, there is no style sheet`()
    async throws
  {
    for keys in ["", "theme: {font: serif, width: normal, appearance: auto}"] {
      let result = await TestSite(Self.settings(keys), base: .bare).build()
      #expect(try #require(result.site).paths().filter { $0.hasSuffix("theme.css") } == [])
    }
  }

  @Test func `a published theme and logo have digests in their names`() async throws {
    let site = try await TestSite.published(
      Self.settings("theme: {font: sans, logo: images/a b.svg}")
        + "-- content/images/a b.svg --\n<svg/>\n-- templates/sections.mustache --\n"
        + "<link href=\"{{root}}assets/theme.css\">{{#logo}}{{logo}}{{/logo}}\n")
    let page = site.text("sections.html")
    #expect(page.firstMatch(of: /^<link href="immutable\/theme\.[0-9a-f]{16}\.css">/) != nil)
    #expect(page.contains(/>immutable\/a%20b\.[0-9a-f]{16}\.svg\n/))
  }

  // MARK: Menu, authors

  @Test func `a menu has links to other sites, and groups`() async throws {
    let page = try await TestSite(
      Self.settings(
        "navigation: [sections, {title: More, pages: [questions, {title: Web, url: \"https://example.org/?a=b\"}]}]\n"
          + "footer: [{title: School, url: \"https://example.org\"}]\nauthors: [Ann, Ben, Cy]\nedition: Second"
      )
        + PrintedNames.file(
          "questions",
          "has-subtitle authors author-names edition menu(title address is-above items) footer"),
      base: .bare
    ).page("questions.html")
    #expect(
      page.line == """
        has-subtitle: no
        authors:
        - Ann
        - Ben
        - Cy
        author-names: Ann, Ben, and Cy
        edition: Second
        menu:
        - Sections | sections.html
        - More | questions.html | is-above | items(Questions | questions.html | is-current) | items(Web | https://example.org/?a=b | is-external)
        footer:
        - School | https://example.org | is-external
        """)
  }

  // MARK: Routes

  private static let routes = settings(
    "routes:\n  - {id: short, title: Short, steps: [section:walls, {to: \"page:us#a\", minutes: 3, note: Read.}]}\n"
      + "  - {id: long, title: Long, minutes: 90, summary: All., steps: [page:us, section:walls, \"question:why-walls\"]}"
  )

  @Test func `routes stand on their page with their steps and minutes`() async throws {
    let page = try await TestSite(
      Self.routes + Self.page("## A")
        + PrintedNames.file(
          "routes",
          "routes(id title summary address time step-count steps(kind link(title address) time note))"
        ), base: .bare
    ).page("routes.html")
    #expect(
      page.line == """
        routes:
        - short | Short | #_route-short | 4 minutes | 2 | steps(Section | link(Walls | sections/walls.html) | 1 minute) | steps(Page | link(Us | us.html#a) | 3 minutes | note=Read.)
        - long | Long | summary=All. | #_route-long | 90 minutes | 3 | steps(Page | link(Us | us.html) | 1 minute) | steps(Section | link(Walls | sections/walls.html) | 1 minute) | steps(Question | link(Why build a wall? | questions/why-walls.html) | 1 minute)
        """)
  }

  @Test func `a page says which step of which route it is`() async throws {
    let page = try await TestSite(
      Self.routes + Self.page("## A")
        + PrintedNames.file(
          "section", "route-stops(title address number step-count previous(title) next(address))"),
      base: .bare
    ).page("sections/walls.html")
    #expect(
      page.line == """
        route-stops:
        - Short | ../routes.html#_route-short | 1 | 2 | next(../us.html#a)
        - Long | ../routes.html#_route-long | 2 | 3 | previous(Us) | next(../questions/why-walls.html)
        """)
  }

  @Test func `a guide without routes has no page of them`() async throws {
    let result = await TestSite.bare.build()
    let paths = try #require(result.site).paths()
    #expect(!paths.contains("routes.html"))
    #expect(paths.contains("questions.html"))
  }

  // MARK: Files

  @Test func `images have their sizes, films their captions and posters`() async throws {
    let site = TestSite(
      Self.page("![A](images/a.svg \"B\")\n\n![C](files/c.mp4)\n\n![D](files/d.ogg)"), base: .bare
    )
    .adding("content/images/a.svg", Array("<svg viewBox=\"0 0 30 20\"/>".utf8))
    .adding("content/files/c.mp4", [1]).adding("content/files/c.vtt", [1])
    .adding("content/files/c.webp", [1]).adding("content/files/d.ogg", [1])
    .adding("content/files/d.vtt", [1])
    #expect(await site.report() == [])
    let page = try await site.page("us.html")
    #expect(page.contains("<img src=\"images/a.svg\" alt=\"A\" width=\"30\" height=\"20\" loading"))
    #expect(page.contains("src=\"files/c.mp4\" poster=\"files/c.webp\" aria-label=\"C\">"))
    #expect(
      page.contains("<track kind=\"captions\" src=\"files/c.vtt\" srclang=\"en\" default=\"\" />"))
    #expect(page.contains("<a href=\"files/d.vtt\">Transcript</a></small>"))
    #expect(!page.contains("<a href=\"files/c.vtt\">"))
  }

  @Test func `a file that would go with a film is told of where there is none`() async {
    let site = TestSite(Self.page("Text."), base: .bare).adding("content/files/c.vtt", [1])
    #expect(await site.report().map { $0.prefix(31) } == ["unused-file content/files/c.vtt"])
  }

  // MARK: Notes

  @Test func `the notes of a term stay on its page, and lists link there`() async throws {
    let site = TestSite(
      "-- content/glossary/rampart.md --\n---\nterm: Rampart\naliases: [rampart]\n---\n\nA wall[^1].\n\nMore[^1].\n\n[^1]: Of earth.\n"
        + "-- templates/term.mustache --\n{{{definition}}}{{#more}}{{{more}}}{{/more}}{{#notes}}{{{notes}}}{{/notes}}\n"
        + "-- templates/glossary.mustache --\n{{#terms}}{{{definition}}}{{/terms}}\n",
      base: .with(.term))
    let page = try await site.page("glossary/rampart.html")
    #expect(
      page.matches(of: /id="([^"]*)"/).map { String($0.1) } == ["_ref-1", "_ref-1-2", "_note-1"])
    #expect(
      page.matches(of: /href="([^"]*)"/).map { String($0.1) }
        == ["#_note-1", "#_note-1", "#_ref-1", "#_ref-1-2"])
    let list = try await site.page("glossary.html")
    #expect(
      list.line
        == "<p>A wall<sup><a class=\"n\" href=\"glossary/rampart.html#_note-1\" role=\"doc-noteref\">1</a></sup>.</p>"
    )
  }

  @Test func `events that share a page share no ids of notes`() async throws {
    let page = try await TestSite(
      "-- content/timeline.yml --\n- {id: a, date: 1900, title: A, body: \"A[^1]\\n\\n[^1]: B\"}\n"
        + "- {id: b, date: 1901, title: B, body: \"A[^1]\\n\\n[^1]: B\"}\n"
        + "-- content/pages/timeline.md --\n---\ntitle: T\n---\n\nC[^1]\n\n[^1]: D\n"
        + "-- templates/timeline.mustache --\n{{#body}}{{{body}}}{{/body}}{{#notes}}{{{notes}}}{{/notes}}"
        + "{{#event-groups}}{{#stretches}}{{#events}}{{{body}}}{{#notes}}{{{notes}}}{{/notes}}"
        + "{{/events}}{{/stretches}}{{/event-groups}}\n",
      base: .bare
    ).page("timeline.html")
    let ids = page.matches(of: /id="([^"]*)"/).map { String($0.1) }
    #expect(ids == ["_ref-1", "_note-1", "_a-ref-1", "_a-note-1", "_b-ref-1", "_b-note-1"])
    let targets = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(Set(targets) == Set(ids))
  }

  @Test func `a card has no notes of its own`() async throws {
    let page = try await TestSite(
      "-- content/questions/walls/why-walls.md --\n---\nlevel: evaluate\n---\n\nWhy[^1]?\n\n## Criteria\n\nSo.\n\n## Explanation\n\nSo.\n\n[^1]: A note.\n"
        + Self.page("![](question:why-walls)")
        + "-- templates/cards/question.mustache --\n{{{prompt}}}\n", base: .bare
    ).page("us.html")
    #expect(!page.contains("id="))
    #expect(page.contains("href=\"questions/why-walls.html#_note-1\""))
  }
}
