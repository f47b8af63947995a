import GuideKit
import Markup
import Pages
import TestSupport
import Testing

/// Drafts under the templates of a whole guide: nothing of them is in any output.
struct HiddenDraftTests {
  private static func guide() async throws -> TestSite {
    var site = TestSite("", base: nil)
    for file in try await SourceTree.files(below: "templates", of: PackageFolder.path) {
      site = site.adding(file.path, file.bytes)
    }
    for (path, text) in StarterGuide.files() {
      site = site.adding("content/" + path, Array(text.utf8))
    }
    let drafts = TestSite(TestSite.drafts(ofSection: "the-count"), base: nil)
    for (path, text) in drafts.texts { site = site.adding(path, Array(text.utf8)) }
    // A record and an event of a draft stand in files that others share.
    return site.changing("content/readings/bibliography.json") { text in
      let record =
        #"{"id": "zebra-2001", "type": "book", "title": "Zebra", "author": [{"family": "Zebra"}]}"#
      let end = text.lastIndex(of: "]") ?? text.endIndex
      return String(text[..<end]) + ", " + record + "]\n"
    }.changing("content/timeline.yml") {
      $0 + "- {id: secret, date: 1901, title: Zebra event, body: Zebra happened., draft: true}\n"
    }
  }

  @Test func `the word of all drafts is in no output`() async throws {
    let guide = try await Self.guide()
    for isPublished in [false, true] {
      var options = BuildOptions()
      options.isPublished = isPublished
      let result = await guide.build(options)
      let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
      for path in site.paths() {
        #expect(!path.contains("zebra") && !path.contains("secret"), "\(path)")
        #expect(!site.text(path).lowercased().contains("zebra"), "\(path)")
      }
    }
  }

  @Test func `the preview shows and marks each of them`() async throws {
    var options = BuildOptions()
    options.includesDrafts = true
    let result = await (try await Self.guide()).build(options)
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    let mark = "Draft: only the preview shows it"
    let pages = site.paths().filter {
      $0.hasSuffix("secret.html") || $0.hasSuffix("zebra-2001.html")
    }
    #expect(pages.count == 8)
    for path in pages { #expect(site.text(path).contains(mark), "\(path)") }
    #expect(
      site.text("timeline.html").contains("Zebra event</h3> <span class=\"draft\">\(mark)</span>"))
    #expect(!site.text("index.html").contains(mark))
    #expect(site.render("data/zebra.csv") != nil && site.render("images/zebra.png") != nil)
  }
}
