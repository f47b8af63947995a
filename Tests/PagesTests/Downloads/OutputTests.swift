import Pages
import StudyGuide
import TestSupport
import Testing

/// Charts and files for programs.
struct OutputTests {
  @Test func `a line chart has a name, keeps zero and tells no colour alone`() async throws {
    let page = try await TestSite(
      """
      -- templates/figure.mustache --
      {{#chart}}
      {{{chart}}}
      {{/chart}}
      """
    ).page("figures/lengths.html")
    #expect(page.contains("<title id=\"_chart-lengths\">Lengths of walls</title>"))
    #expect(page.contains("points=\"30,"))
    #expect(page.contains(">0</text>"))
    #expect(!page.contains("style="))
  }

  @Test func `the graph lists every entry with its links`() async throws {
    let json = try await TestSite().page("guide.json")
    #expect(
      json.contains(
        "{\"kind\":\"question\",\"id\":\"why-walls\",\"title\":\"Why build a wall?\","
          + "\"address\":\"questions/why-walls.html\",\"links\":[{\"relation\":\"claims\","
          + "\"to\":\"claim:walls-pay\"},{\"relation\":\"section\",\"to\":\"section:walls\"},"
          + "{\"relation\":\"text\",\"to\":\"reading:stone-1990\"}]}"))
  }

  @Test func `the reading list is there for reference managers`() async throws {
    let bib = try await TestSite().page("readings.bib")
    #expect(
      bib.hasPrefix(
        "@book{stone-1990,\n  author = {Stone, Ann},\n  title = {{Walls}},\n  publisher = {Quarry},\n"
          + "  address = {York},\n  year = {1990},\n}\n"))
    let ris = try await TestSite().page("readings.ris")
    #expect(ris.hasPrefix("TY  - BOOK\r\nAU  - Stone, Ann\r\nTI  - Walls\r\nPY  - 1990\r\n"))
  }

  @Test func `a definition in data says its values and titles`() async throws {
    let json = try await TestSite(
      "-- content/glossary/rampart.md --\n---\nterm: Rampart\n---\n\n"
        + "It was [](value:lengths/1901), see [](section:walls) [@stone-1990].\n"
    ).page("terms.json")
    #expect(
      json.contains("\"definition\":\"It was 12.5\u{A0}miles, see Walls (Stone 1990).\""), "\(json)"
    )
  }

  @Test func `a sitemap is made only for a guide that says where it will stand`() async throws {
    #expect(await TestSite().build().site?.paths().contains("sitemap.xml") == false)
    let site = TestSite(TestSite.withBaseURL)
    let sitemap = try await site.page("sitemap.xml")
    #expect(sitemap.contains("<loc>https://example.org/a/sections/walls.html</loc>"))
    #expect(!sitemap.contains("404"))
  }

  /// Every link of every page leads to an output of the site, and its fragment to a place there.
  @Test func `every internal link leads somewhere`() async throws {
    let anchors =
      "-- templates/essay.mustache --\n{{#headings}}{{#paragraphs}}<p id=\"{{id}}\">{{#claims}}<a href=\"{{address}}\">c</a>{{/claims}}</p>{{/paragraphs}}{{/headings}}\n"
    let result = await TestSite(
      anchors + """
        -- content/pages/about.md --
        ---
        title: About
        ---

        ## Here

        [a](claim:walls-pay#what-supports-it), [b](#here), [p1](essay:p1), [](section:walls) and [c](page:about#here).
        """
    ).build()
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    var ids: [String: Set<String>] = [:]
    var links: [(page: String, target: String)] = []
    for path in site.paths() {
      let page = site.text(path)
      ids[path] = Set(page.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
      guard path.hasSuffix(".html") else { continue }
      links += page.matches(of: /href="([^"]*)"/).map { (path, String($0.1)) }
    }
    #expect(links.count { $0.target.contains("#") } == 19)
    for (page, target) in links where !target.contains(":") {
      let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let folder = page.split(separator: "/").dropLast().joined(separator: "/")
      var path = parts[0].isEmpty ? page : folder.isEmpty ? parts[0] : folder + "/" + parts[0]
      path = path.replacing(/[^\/]+\/\.\.\//, with: "")
      #expect(ids[path] != nil, "\(page): \(target)")
      if parts.count > 1 { #expect(ids[path]?.contains(parts[1]) == true, "\(page): \(target)") }
    }
  }
}
