import Markup
import Pages
import TestSupport
import Testing

/// The whole round of a file whose name needs care: a link in a text, the page, the review before it
/// is published, and back to the file.
struct AddressRoundTests {
  private static let names = [
    "a b", "a?b", "a#b", "100%", "a%20b", "no:such", "\"q\" 'r'", "a&b;c+d=e", "(a)[b]{c}",
    "\u{E9}", "o\u{302}", "中文", "\u{1F642}", "a<b>|*", "x~$!@^`",
  ]

  private static var site: TestSite {
    let links = names.map { name in
      "[x](files/\(PathAddress.encoded(name)).txt?v=1#y) ![x](images/\(PathAddress.written(name)).png)"
    }
    var site = TestSite(
      "-- templates/essay.mustache --\n<h1 id=\"p1\">{{title}}</h1>\n-- content/pages/us.md --\n---\ntitle: Us\n---\n\n\(links.joined(separator: "\n\n"))\n"
    )
    for name in names {
      site = site.adding("content/files/\(name).txt", Array(name.utf8))
        .adding("content/images/\(name).png", Array(name.utf8))
    }
    return site
  }

  /// The addresses of a page, without HTML's escapes.
  private func addresses(_ page: String, _ attribute: String) -> [String] {
    page.split(separator: attribute + "=\"").dropFirst().map { piece in
      String(piece.prefix { $0 != "\"" }).replacing("&amp;", with: "&").replacing(
        "&#x27;", with: "'")
    }
  }

  @Test func `every link and image of a page leads to its file`() async throws {
    let result = await Self.site.build()
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    #expect(result.diagnostics.allSatisfy { $0.rule.id == "portable-name" })
    let page = site.text("us.html")
    for (attribute, folder, ending) in [("href", "files/", ".txt"), ("src", "images/", ".png")] {
      let found = addresses(page, attribute).filter { $0.hasPrefix(folder) }
      #expect(found.count == Self.names.count)
      for (address, name) in zip(found, Self.names) {
        let parts = PathAddress.parts(of: address)
        #expect(Array(parts.path.utf8) == Array((folder + name + ending).utf8))
        #expect(site.render(parts.path) == Array(name.utf8))
        #expect(parts.rest == (attribute == "href" ? "?v=1#y" : ""))
      }
    }
  }

  @Test func `what is published keeps all of them, under addresses that lead to them`() async throws
  {
    var options = BuildOptions()
    options.isPublished = true
    let site = try #require(await Self.site.build(options).site)
    let review = await site.review(limit: .max, jobs: 2)
    #expect(review.brokenLinks == [])
    let paths = PathSet(site.paths())
    for name in Self.names {
      #expect(paths.contains("files/\(name).txt") && paths.contains("images/\(name).png"))
      #expect(review.addresses.contains(PathAddress.written("files/\(name).txt")))
      #expect(site.answers(PathAddress.written("files/\(name).txt")))
    }
    let again = try #require(PublishManifest(text: review.manifest.text))
    #expect(again.paths.map { Array($0.utf8) } == site.paths().map { Array($0.utf8) })
    #expect(PublishPlan(site: review.manifest, live: again).isEmpty)
    let page = site.text("us.html")
    for address in addresses(page, "src") where address.hasPrefix("immutable/") {
      #expect(site.render(PathAddress.parts(of: address).path) != nil, "\(address)")
    }
  }

  @Test func `a link that leads nowhere is told, whatever signs it holds`() async throws {
    let site = try await TestSite.published(
      "-- templates/page.mustache --\n<a href=\"files/no%3Asuch.txt\">x</a>\n<a href='a&amp;b.html'>y</a>\n"
        + "-- content/pages/us.md --\n---\ntitle: Us\n---\n\nText.\n"
        + "-- templates/essay.mustache --\n<h1 id=\"p1\">{{title}}</h1>\n")
    #expect(
      await site.review(limit: .max, jobs: 1).brokenLinks == [
        "us.html leads to a&b.html, which is not there",
        "us.html leads to files/no%3Asuch.txt, which is not there",
      ])
  }

  @Test func `two files that read alike are two files of a plan`() {
    let files = ["files/\u{E9}.txt", "files/e\u{301}.txt"].map {
      PublishManifest.File(path: $0, digest: String(repeating: "0", count: 64), size: 1, title: nil)
    }
    let both = PublishManifest(files)
    #expect(both.paths.count == 2)
    let plan = PublishPlan(site: PublishManifest([files[0]]), live: both)
    #expect(plan.removed.map { Array($0.path.utf8) } == [Array(files[1].path.utf8)])
    #expect(plan.unchangedCount == 1)
    #expect(
      both.paths(unlike: [files[0].path: 1]).sorted().map { Array($0.utf8) } == [
        Array(files[1].path.utf8)
      ])
  }

  @Test func `a former page takes along the place that was asked for`() async throws {
    let text = """
      -- content/pages/us.md --
      ---
      title: Us
      formerly: [we]
      ---

      ## Where

      Here.

      ## Друзья

      There.
      -- templates/essay.mustache --
      <h1 id="p1">{{title}}</h1>
      -- templates/redirect.mustache --
      <script src="{{root}}assets/moved.js"></script>
      <a href="{{address}}">{{title}}</a>{{^has-places}} none{{/has-places}}
      {{#places}}<p id="{{id}}"><a href="{{address}}">{{title}}</a></p>
      {{/places}}
      -- templates/assets/moved.js --
      "";

      """
    let site = try await TestSite.published(text)
    let page = site.text("we.html")
    #expect(page.contains("<p id=\"where\"><a href=\"us.html#where\">Where</a></p>"))
    #expect(page.contains("<p id=\"друзья\">"))
    let review = await site.review(limit: .max, jobs: 1)
    #expect(review.brokenLinks == [])
    #expect(site.answers("we.html#where") && !site.answers("we.html#elsewhere"))
  }
}
