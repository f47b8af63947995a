import Markup
import Pages
import TestSupport
import Testing

/// Drafts: nothing of them leaves, their problems stop nobody, and the preview marks them.
struct DraftTests {
  /// The settings, and the files that drafts share with others.
  private static let shared = """
    -- content/guide.yml --
    title: Small guide
    language: en
    han-language: zh-Hans
    base-url: https://example.org/
    essay:
      title: On Walls
    -- content/readings/bibliography.json --
    [{"id": "zebra-2001", "type": "book", "title": "Zebra [, \\" {", "author": [{"family": "Zebra", "given": "Ann"}],
      "issued": {"date-parts": [[2001]]}, "publisher": "Zebra", "publisher-place": "Zebra"},
     {"id": "okapi-2000", "type": "book", "title": "Zebra of a draft event"},
     {"id": "quagga-1999", "type": "book", "title": "Zebra of a whole library"},
     {"id": "stone-1990", "type": "book", "title": "Walls", "author": [{"family": "Stone", "given": "Ann"}],
      "issued": {"date-parts": [[1990]]}, "publisher": "Quarry", "publisher-place": "York"},
     {"id": "wood-1995", "type": "article-journal", "title": "Gates", "author": [{"family": "Wood", "given": "Ben"}],
      "issued": {"date-parts": [[1995]]}, "container-title": "Doors", "volume": "3", "page": "1–9"}]
    -- content/timeline.yml --
    - {id: built, date: 1900, title: Built, body: Built.}
    - {id: secret, date: 1901, title: Zebra event, body: Zebra happened., draft: true, sources: [okapi-2000]}

    """

  private static let drafts = shared + TestSite.drafts(ofSection: "walls")

  @Test func `nothing of a draft is in any output`() async throws {
    for isPublished in [false, true] {
      var options = BuildOptions()
      options.isPublished = isPublished
      let result = await TestSite(Self.drafts).build(options)
      let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
      for path in site.paths() {
        #expect(!path.lowercased().contains("zebra") && !path.contains("secret"), "\(path)")
        let text = site.text(path).lowercased()
        #expect(!text.contains("zebra") && !text.contains("secret"), "\(path)")
      }
      #expect(site.text("readings.json").contains("stone-1990"))
      let addresses = await site.review(limit: .max, jobs: 1).addresses
      #expect(!addresses.contains { $0.contains("zebra") || $0.contains("secret") })
    }
  }

  @Test func `all of it is in the preview, marked as a draft`() async throws {
    var options = BuildOptions()
    options.includesDrafts = true
    let marked = TestSite(Self.drafts)
    let changed = ["section", "claim", "term", "person", "reading", "question", "figure", "page"]
      .reduce(marked) { site, kind in
        site.changing("templates/\(kind).mustache") {
          "{{#draft}}<b>{{draft}}</b>{{/draft}}\n" + $0
        }
      }
    let result = await changed.build(options)
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    for path in [
      "sections/secret.html", "claims/secret.html", "glossary/secret.html", "people/secret.html",
      "readings/zebra-2001.html", "questions/secret.html", "figures/secret.html", "secret.html",
    ] {
      #expect(site.text(path).contains("<b>Draft</b>"), "\(path)")
    }
    #expect(!site.text("claims/walls-pay.html").contains("<b>Draft</b>"))
    #expect(site.render("data/zebra.csv") != nil && site.render("images/zebra.png") != nil)
    #expect(site.text("readings.json").contains("zebra-2001"))
  }

  private static let unfinished = """
    -- content/claims/new.md --
    ---
    statement: One sentence
    whose: essay
    kind: empirical
    status: disputed
    essay: [p9]
    draft: true
    ---

    ## The essay's case

    See [](term:none).

    """

  @Test func `an unfinished draft is told as warnings, the same with drafts and without`() async {
    var reports: [[String]] = []
    for (includesDrafts, isStrict) in [(false, false), (true, false), (false, true), (true, true)] {
      var options = BuildOptions()
      (options.includesDrafts, options.isStrict) = (includesDrafts, isStrict)
      let result = await TestSite(Self.unfinished).build(options)
      #expect(result.site != nil)
      #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
      reports.append(result.diagnostics.map(TestSite.line))
    }
    #expect(Set(reports).count == 1)
    let rules = Set(reports[0].map { String($0.prefix { $0 != " " }) })
    #expect(
      rules == ["broken-reference", "missing-part", "undiscussed-claim"])
  }

  @Test func `a link to a draft is an error without drafts, and a warning with them`() async {
    let link =
      Self.unfinished + "-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\n[x](claim:new)\n"
    var options = BuildOptions()
    let without = await TestSite(link).build(options)
    options.includesDrafts = true
    let with = await TestSite(link).build(options)
    #expect(without.site == nil && with.site != nil)
    #expect(without.diagnostics.map(TestSite.line) == with.diagnostics.map(TestSite.line))
    #expect(without.diagnostics.hasErrors && !with.diagnostics.hasErrors)
  }
}
