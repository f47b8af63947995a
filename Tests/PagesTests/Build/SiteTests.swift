import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// What a site holds, and how its outputs are found.
struct SiteTests {
  private static let pages = [
    "404.html", "claims.html", "claims/walls-pay.html", "essay.html", "figures.html",
    "figures/lengths.html", "find.html", "glossary.html", "glossary/rampart.html", "index.html",
    "practice.html", "questions.html", "questions/why-walls.html", "readings.html",
    "readings/stone-1990.html",
    "readings/wood-1995.html", "reports.html", "sections.html", "sections/walls.html",
    "take-away.html",
  ]
  private static let printed = [
    "print/claim-cards.html", "print/glossary.html", "print/readings.html",
    "print/walls-key.html", "print/walls-sheet.html", "print/whole-guide.html",
  ]
  private static let downloads = [
    "data/lengths.csv", "guide.json", "readings.bib", "readings.json", "readings.ris",
    "search/index.js", "search/names-0.js", "search/texts-0.js", "search/words-0.js",
    "search/words-1.js", "search/words-2.js", "search/words-3.js", "terms.json",
  ]

  private func built(_ site: TestSite, published: Bool = false) async throws -> Site {
    var options = BuildOptions()
    options.isPublished = published
    let result = await site.build(options)
    return try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
  }

  private func sorted(_ paths: [String]) -> [String] { paths.sorted { $0.precedesInBytes($1) } }

  @Test func `a small guide has these outputs and no others`() async throws {
    let site = try await built(TestSite())
    #expect(site.paths() == sorted(Self.pages + Self.printed + Self.downloads))
    #expect(site.pageCount == Self.pages.count + Self.printed.count)
    #expect(!site.hasBaseURL)
    #expect(site.basePath == "/")
    #expect(
      site.copiedFiles.map { "\($0.output) < \($0.origin)" } == [
        "data/lengths.csv < content/data/lengths.csv"
      ])
  }

  private static let more = TestSite(
    """
    \(TestSite.withBaseURL)
    -- content/pages/us.md --
    ---
    title: Us
    formerly: [we]
    ---

    Text.
    -- content/pages/glossary.md --
    ---
    title: All terms
    ---

    Text.
    -- content/index.md --
    ---
    title: Home
    ---

    Text.
    -- content/images/b/dot.png --
    dot
    -- content/files/a.txt --
    a
    -- templates/assets/main.css --
    b { color: red }
    -- templates/assets/a.css --
    a { color: red }
    """)

  @Test func `a guide with more has them as well, where it will stand`() async throws {
    let site = try await built(Self.more)
    let more = [
      "assets/a.css", "assets/main.css", "files/a.txt", "images/b/dot.png", "robots.txt",
      "sitemap.xml", "us.html", "we.html",
    ]
    #expect(site.paths() == sorted(Self.pages + Self.printed + Self.downloads + more))
    #expect(site.pageCount == Self.pages.count + Self.printed.count + 2)
    #expect(site.hasBaseURL)
    #expect(site.basePath == "/a/")
    #expect(site.configuration.title == "a")
    #expect(
      site.copiedFiles.map { "\($0.output) < \($0.origin)" } == [
        "files/a.txt < content/files/a.txt", "images/b/dot.png < content/images/b/dot.png",
        "data/lengths.csv < content/data/lengths.csv",
        "assets/a.css < templates/assets/a.css", "assets/main.css < templates/assets/main.css",
      ])
  }

  @Test func `one that is published has the files of hosts and addresses with digests`()
    async throws
  {
    let site = try await built(Self.more, published: true)
    let extra = site.paths().filter {
      !(Self.pages + Self.printed + Self.downloads).contains($0)
    }
    let digest = { (text: String) in SHA256.hex(of: Array(text.utf8)).prefix(16) }
    #expect(
      extra == [
        ".nojekyll", "_headers", "_redirects", "assets/a.css", "assets/main.css", "files/a.txt",
        "images/b/dot.png", "immutable/a.\(digest("a { color: red }\n")).css",
        "immutable/dot.\(digest("dot\n")).png",
        "immutable/main.\(digest("b { color: red }\n")).css", "robots.txt", "sitemap.xml",
        "us.html", "we.html",
      ])
    #expect(site.pageCount == Self.pages.count + Self.printed.count + 2)
    #expect(site.text("_redirects") == "/a/we.html /a/us.html 301\n")
    #expect(site.text(".nojekyll") == "")
    #expect(site.hasAllOutputs)
  }

  @Test func `copied files are as they were`() async throws {
    let site = try await built(Self.more.adding("content/files/b.bin", [0, 255, 10, 13]))
    #expect(site.render("files/b.bin") == [0, 255, 10, 13])
    #expect(site.text("images/b/dot.png") == "dot\n")
    #expect(site.text("data/lengths.csv") == TestSite.small.texts["content/data/lengths.csv"])
    #expect(
      String(decoding: site.styleSheets, as: UTF8.self) == "a { color: red }\nb { color: red }\n")
  }

  @Test(arguments: [
    "none.html", "sections/none.html", "sections/walls", "walls.html", "sections", "",
    "/index.html",
    "timeline.html#built", "timeline/built.html", "essay/p1.html", "questions/walls/why-walls.html",
    "content/guide.yml", "sitemap.xml", "_headers", "sections/walls.html#x",
  ])
  func `a path that the site does not have has no bytes`(_ path: String) async throws {
    let site = try await built(TestSite())
    #expect(site.render(path) == nil)
    #expect(site.text(path) == "")
    #expect(site.redirectTarget(of: path) == nil)
  }

  @Test(arguments: [
    ("content/guide.yml", "index.html"), ("content/index.md", "index.html"),
    ("content/data/lengths.csv", "figures/lengths.html"),
    ("content/sections/010-walls.md", "sections/walls.html"),
    ("content/questions/walls/why-walls.md", "questions/why-walls.html"),
    ("content/essay.yml", "essay.html"), ("content/pages/us.md", "us.html"),
    ("content/pages/glossary.md", "glossary.html"),
    ("content/glossary/rampart.md", "glossary/rampart.html"), ("content/data/none.csv", nil),
    ("content/readings/bibliography.json", nil), ("content/files/a.txt", nil), ("none", nil),
    ("data/lengths.csv", nil),
  ])
  func `the page of a source is known`(_ source: String, _ page: String?) async throws {
    let site = try await built(Self.more)
    #expect(site.page(ofSource: source) == page)
  }

  @Test func `a former address leads on, and pages of prose stand at the head of the tool's`()
    async throws
  {
    let site = try await built(Self.more)
    #expect(site.redirectTarget(of: "we.html") == "us.html")
    #expect(site.redirectTarget(of: "us.html") == nil)
    #expect(site.redirectTarget(of: "claims.html") == nil)
    #expect(site.text("we.html").line == "<p><a href=\"us.html\">Us</a></p>")
    #expect(site.text("claims.html").line == "<h1>Claims</h1>")
    #expect(site.text("glossary.html").line == "<h1>All terms</h1>")
    #expect(site.text("index.html").line == "<h1>Home</h1>")
    #expect(try await built(TestSite()).text("index.html").line == "<h1>Small guide</h1>")
    let taken = try await built(
      TestSite(
        "-- content/glossary/moat.md --\n---\nterm: Moat\nformerly: [ditch, 'claim:dig']\n---\n\nWater.\n"
      ))
    #expect(taken.redirectTarget(of: "glossary/ditch.html") == "glossary/moat.html")
    #expect(
      taken.text("glossary/ditch.html").line == "<p><a href=\"../glossary/moat.html\">Moat</a></p>")
    #expect(
      taken.text("claims/dig.html").line == "<p><a href=\"../glossary/moat.html\">Moat</a></p>")
  }

  @Test(arguments: [false, true])
  func `every path has bytes, and the order of files and of tasks does not show`(_ published: Bool)
    async throws
  {
    var options = BuildOptions()
    options.isPublished = published
    let first = try #require(await Self.more.build(options).site)
    options.jobs = 4
    var random = SeededGenerator(seed: 4)
    let input = Input(files: Self.more.input.files.shuffled(using: &random))
    let second = try #require(await Pages.build(input, options).site)
    #expect(first.paths() == second.paths())
    for path in first.paths() {
      let bytes = try #require(first.render(path))
      #expect(second.render(path) == bytes)
      #expect(first.render(path) == bytes, "\(path) is another when it is rendered again")
    }
  }
}

extension Site {
  fileprivate var hasAllOutputs: Bool { paths().allSatisfy { render($0) != nil } }
}
