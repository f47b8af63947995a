import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The last look at a site before it is sent: links, weights, places.
struct SiteReviewTests {
  /// A site of which one page holds some HTML, besides pages with ids.
  private func review(_ html: String, limit: Int = 100_000, jobs: Int = 1, _ more: String = "")
    async throws -> SiteReview
  {
    try await TestSite.published(
      "-- templates/term.mustache --\n\(html)\n-- templates/essay.mustache --\n<h1 id=\"p1\">E</h1>\n\(more)"
    ).review(limit: limit, jobs: jobs)
  }

  /// What is wrong with a page's links, without the page's own name.
  private func faults(_ html: String, _ more: String = "") async throws -> [String] {
    try await review(html, more).brokenLinks.map {
      $0.replacing("glossary/rampart.html leads to ", with: "")
    }
  }

  private static let gone = "x.html, which is not there"

  @Test(arguments: [
    ("<a href=\"x.html\">", [gone]), ("<a href='x.html'>", [gone]),
    ("<img src=\"x.html\">", [gone]),
    ("<a class=\"b\" href=\"x.html\">", [gone]), ("<a\nhref=\"x.html\">", [gone]),
    ("<a href=\"x.html\" href='y.html'>", [gone, "y.html, which is not there"]),
    ("<p title=\"<a href='x.html'>\">", []), ("<!-- <a href=\"x.html\"> -->", []),
    ("<!-- > --><a href=\"x.html\">", [gone]),
    ("a < b <a href=\"x.html\">", [gone]), ("</a href=\"x.html\">", []), ("<a href=x.html>", []),
    ("<a data-href=\"x.html\">", []), ("<a hrefs=\"x.html\">", []), ("<a rel=\"x.html\">", []),
    ("<a href=\"\">", []), ("<a href=\"https://e.org/x\">", []), ("<a href=\"mailto:a\">", []),
    ("<a href=\"//e.org/x\">", []), ("<", []),
    ("<a href=\"x.html?a&amp;b\">", ["x.html?a&b, which is not there"]),
    ("<a href=\"x.html\"><a href=\"x.html\">", [gone]),
    ("<a href=\"moat.html\">", ["moat.html, which is not there"]),
    ("<a href=\"rampart.html\">", []),
    ("<a href=\"./rampart.html\">", []), ("<a href=\"../index.html\">", []),
    ("<a href=\"../\">", []),
    ("<a href=\"../../index.html\">", []), ("<a href=\"/index.html\">", []), ("<a href=\"/\">", []),
    ("<a href=\"../sections/\">", ["../sections/, which is not there"]),
    ("<a href=\"../sections\">", ["../sections, which is not there"]),
    ("<a href=\"../sections/walls.html?x\">", []), ("<a href=\"?x\">", []),
    ("<a href=\"../essay.html#p1\">", []),
    ("<a href=\"../essay.html#p2\">", ["../essay.html#p2, but essay.html has no such place"]),
    ("<a href=\"../essay.html#\">", []), ("<a href=\"#\">", []),
    ("<a href=\"#here\">", ["#here, but glossary/rampart.html has no such place"]),
    ("<a id=\"here\" href=\"#here\">", []), ("<a href=\"#h%65re\"><p id='here'>", []),
    ("<p xid=\"here\"><a href=\"#here\">", ["#here, but glossary/rampart.html has no such place"]),
    ("<a href=\"../data/lengths.csv#x\">", []), ("<a href=\"../%69ndex.html\">", []),
  ])
  func `links are looked for in finished pages`(_ html: String, _ expected: [String]) async throws {
    #expect(try await faults(html) == expected)
  }

  @Test func `a link from the root is one below the base address`() async throws {
    let html =
      "<a href=\"/a/index.html\"><a href=\"/b/x.html\"><a href=\"/a/x.html\"><a href=\"/a/\">"
    #expect(try await faults(html, TestSite.withBaseURL) == ["/a/x.html, which is not there"])
  }

  @Test func `faults are told for each page, those of one address too`() async throws {
    let broken = try await review(
      "<a href=\"x.html\"><a href=\"#p1\">",
      "-- templates/claim.mustache --\n<a href=\"x.html\"><svg><symbol id=\"_i-essay\"></svg>\n-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nWater.\n"
    )
    .brokenLinks
    #expect(
      broken == [
        "claims/walls-pay.html leads to x.html, which is not there",
        "glossary/moat.html leads to #p1, but glossary/moat.html has no such place",
        "glossary/moat.html leads to x.html, which is not there",
        "glossary/rampart.html leads to #p1, but glossary/rampart.html has no such place",
        "glossary/rampart.html leads to x.html, which is not there",
      ])
  }

  @Test func `a page heavier than the limit is told, one of its weight is not`() async throws {
    let html = String(repeating: "x", count: 9_000)
    let size = try await review(html).manifest.files["glossary/rampart.html"]?.size ?? 0
    #expect(size == 9_001)
    #expect(try await review(html, limit: size).heavyPages == [])
    #expect(
      try await review(html, limit: size - 1).heavyPages
        == ["glossary/rampart.html has 9 kB; `max-page-size` allows 9"])
    #expect(
      try await review(html, limit: 2_500).heavyPages
        == ["glossary/rampart.html has 9 kB; `max-page-size` allows 2"])
  }

  @Test func `documents for paper of the whole guide may be heavier than a page`() async throws {
    let words = Array(repeating: "Stone upon stone.", count: 400).joined(separator: " ")
    let site = try await TestSite.published(
      "-- templates/print-guide.mustache --\n\(words)\n-- templates/print-sheet.mustache --\n\(words)\n"
    )
    let review = await site.review(limit: 5_000, jobs: 2)
    #expect(review.manifest.files["print/whole-guide.html"]?.size ?? 0 > 5_000)
    #expect(review.heavyPages.contains { $0.hasPrefix("print/walls-sheet.html has 7 kB") })
    #expect(!review.heavyPages.contains { $0.hasPrefix("print/whole-guide.html") })
  }

  @Test func `the manifest has every file with its digest, size and title`() async throws {
    let site = try await TestSite.published(Self.pages)
    for jobs in [1, 4] {
      let review = await site.review(limit: 100_000, jobs: jobs)
      #expect(review.manifest.paths == site.paths())
      for (path, file) in review.manifest.files {
        let bytes = try #require(site.render(path))
        #expect(file.digest == SHA256.hex(of: bytes) && file.size == bytes.count)
        #expect(file.title == site.title(of: path))
      }
      #expect(review.manifest.pageCount == site.pageCount)
    }
  }

  private static let pages = """
    -- content/pages/us.md --
    ---
    title: Us
    formerly: [we]
    ---

    ## Here

    Text.
    -- content/timeline.yml --
    - {id: built, date: "1900", title: Built, body: B., formerly: [made]}
    -- templates/timeline.mustache --
    <p id="built"></p>
    -- templates/essay.mustache --
    <p id="p1"></p>
    -- content/files/a b.txt --
    a
    -- content/images/dot.png --
    dot
    -- templates/assets/a.css --
    a

    """

  @Test func `pages are called what readers call them`() async throws {
    let site = try await TestSite.published(Self.pages)
    let titles = [
      ("index.html", "Small guide"), ("us.html", "Us"), ("we.html", "→ us.html"),
      ("readings/stone-1990.html", "Stone 1990"), ("timeline.html", "Timeline"),
      ("404.html", "Not found"), ("questions/why-walls.html", "Why build a wall?"),
      ("guide.json", nil), ("none.html", "none.html"),
    ]
    for (path, title) in titles { #expect(site.title(of: path) == title, "\(path)") }
    let onDisk = try #require(await TestSite(Self.pages).build().site)
    #expect(onDisk.title(of: "us.html") == "us.html")
    #expect(onDisk.title(of: "index.html") == "Small guide")
  }

  @Test func `addresses are pages, downloads and the places that pages truly have`() async throws {
    let site = try await TestSite.published(Self.pages)
    let outputs = site.paths().filter {
      !$0.hasPrefix("_") && !$0.hasPrefix(".") && !$0.hasPrefix("assets/")
        && !$0.hasPrefix("images/") && !$0.hasPrefix("search/") && !$0.hasPrefix("print/")
        && !$0.hasPrefix("immutable/") && $0 != "404.html" && $0 != "we.html"
    }.map { $0.replacing(" ", with: "%20") }
    let claim = [
      "the-essays-case", "what-supports-it", "what-tells-against-it", "what-is-disputed",
      "test-it-yourself",
    ]
    .sorted().map { "claims/walls-pay.html#\($0)" }
    let question = ["criteria", "explanation"].map { "questions/why-walls.html#\($0)" }
    let places =
      claim + ["essay.html#p1"] + question + [
        "timeline.html#built", "timeline.html#made", "us.html#here",
      ]
    #expect(site.addresses == outputs + places)
    let review = await site.review(limit: 100_000, jobs: 2)
    // The small templates print no text of a question, and the timeline here no former ids.
    #expect(
      review.addresses == outputs + claim + [
        "essay.html#p1", "timeline.html#built", "us.html#here",
      ])
    #expect(review.manifest.files["timeline.html"]?.places == ["built"])
    #expect(review.manifest.files["claims/walls-pay.html"]?.places.count == 5)
    #expect(review.manifest.files["sections/walls.html"]?.places == [])
    for address in site.addresses { #expect(site.answers(address), "\(address)") }
  }

  @Test(arguments: [
    ("us.html", true), ("us.html#here", true), ("us.html#there", false), ("none.html", false),
    ("none.html#here", false), ("we.html", true), ("we.html#here", true), ("we.html#there", false),
    ("files/a%20b.txt", true), ("files/a b.txt", true), ("files/a.txt", false),
    ("timeline.html#made", true), ("timeline.html#none", false), ("", false), ("guide.json", true),
  ])
  func `an address is answered if something stands there`(_ address: String, _ isAnswered: Bool)
    async throws
  {
    #expect(try await TestSite.published(Self.pages).answers(address) == isAnswered)
  }

  @Test func `what a host holds and this site does not is vanishing, save what is given up`()
    async throws
  {
    func file(_ path: String, _ places: [String] = []) -> PublishManifest.File {
      var file = PublishManifest.File(path: path, digest: "", size: 1, title: "T")
      file.places = places
      return file
    }
    let live = PublishManifest([
      file("us.html", ["here", "there", "over"]), file("old.html", ["x"]), file("404.html"),
      file("_headers"), file(".nojekyll"), file("assets/x.css"), file("images/x.png"),
      file("immutable/x.css"), file("files/a b.txt"), file("files/b#c.txt"), file("gone.html"),
      file("we.html", ["here"]),
    ])
    let site = try await TestSite.published(
      Self.pages + "-- content/published.txt --\ngone.html gone\nus.html#over gone\n")
    #expect(site.vanishing(from: live) == ["files/b%23c.txt", "old.html", "us.html#there"])
    #expect(site.vanishing(from: nil) == [])
  }
}
