import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Addresses that have been published lead somewhere, or are given up on purpose.
@Suite struct PublishedAddressTests {
  @Test func `a former id leads to the entry, in the site on disk too`() async throws {
    let changes =
      "-- content/pages/us.md --\n---\ntitle: Us\nformerly: [about, we]\n---\n\nText.\n"
      + TestSite.withBaseURL
    let site = try #require(await TestSite(changes).build().site)
    #expect(site.text("about.html") == "<p><a href=\"us.html\">Us</a></p>\n")
    #expect(!site.text("sitemap.xml").contains("about.html"))
    let redirects = try await TestSite.published(changes).text("_redirects")
    #expect(redirects == "/a/about.html /a/us.html 301\n/a/we.html /a/us.html 301\n")
  }

  @Test func `a former id of an event is a place on the timeline`() async throws {
    let timeline = """
      -- content/published.txt --
      timeline.html#old
      -- content/timeline.yml --
      - {id: new, date: "1900", title: A wall, body: Built., formerly: [old]}
      -- templates/timeline.mustache --
      {{#event-groups}}{{#stretches}}{{#events}}<p id="{{id}}">{{#former-ids}}<a id="{{id}}"></a>{{/former-ids}}</p>{{/events}}{{/stretches}}{{/event-groups}}
      """
    #expect(await TestSite(timeline).report() == [])
    let site = try await TestSite.published(timeline)
    #expect(site.text("timeline.html").contains("<p id=\"new\"><a id=\"old\"></a></p>"))
    #expect(!site.paths().contains { $0.contains("#") })
    let addresses = await site.review(limit: 100_000, jobs: 1).addresses
    #expect(addresses.contains("timeline.html#new") && addresses.contains("timeline.html#old"))
  }

  @Test func `published addresses are kept, and given up only by hand`() async throws {
    let list =
      "-- content/published.txt --\n# head\nabout.html gone\nold.html\nsections/walls.html#x\n"
    let report = await TestSite(list).report()
    #expect(
      report == [
        "vanished-address content/published.txt:3:1 nothing answers `old.html` any more (say "
          + "`formerly: [old]` in the entry that took its place, or write `gone` behind it in "
          + "content/published.txt)",
        "vanished-address content/published.txt:4:1 nothing answers `sections/walls.html#x` any more "
          + "(keep the id, or give the heading `{#x}`; or write `gone` behind it in "
          + "content/published.txt)",
      ])
    let site = try #require(await TestSite(list).build().site)
    let added = String(decoding: site.ledger.adding(["new.html", "old.html"]), as: UTF8.self)
    #expect(added.hasSuffix("\nabout.html gone\nnew.html\nold.html\nsections/walls.html#x\n"))
  }

  @Test func `names of files may hold what addresses cannot`() async throws {
    let names = ["Lesson plan.pdf", "a#b.txt", "50%.txt", "über.txt"]
    var site = TestSite(
      "-- content/pages/about.md --\n---\ntitle: About\n---\n\n"
        + "[a](<files/Lesson plan.pdf>), [d](files/über.txt), [b](files/a%23b.txt), [c](files/50%.txt).\n"
        + "-- templates/essay.mustache --\n<h1 id=\"p1\">{{title}}</h1>\n")
    for name in names { site = site.adding("content/files/" + name, Array("x".utf8)) }
    var options = BuildOptions()
    options.isPublished = true
    let built = try #require(await site.build(options).site)
    let review = await built.review(limit: 100_000, jobs: 1)
    #expect(review.brokenLinks == [])
    let addresses = review.addresses.filter { $0.hasPrefix("files/") }
    #expect(
      addresses == [
        "files/50%25.txt", "files/Lesson%20plan.pdf", "files/a%23b.txt", "files/über.txt",
      ])
    for address in addresses { #expect(built.answers(address)) }
    let list = built.ledger.adding(review.addresses)
    #expect(await site.adding("content/published.txt", list).report() == [])
  }

  @Test func `a place on a page that moved must stand on the new page`() async throws {
    let list = "-- content/published.txt --\nabout.html#rights\n-- content/pages/us.md --\n---\n"
    let moved = "title: Us\nformerly: [about]\n---\n\n## "
    #expect(await TestSite(list + moved + "Rights\n\nText.\n").report() == [])
    let report = await TestSite(list + moved + "Duties\n\nText.\n").report()
    #expect(report.count == 1)
    #expect(report.first?.contains("nothing answers `about.html#rights` any more") == true)
  }

  @Test func `places are missed by what the host holds, without any list`() async throws {
    let page = "-- content/pages/about.md --\n---\ntitle: About\n---\n\n## "
    let live = await (try await TestSite.published(page + "Rights\n\nText.\n")).review(
      limit: 100_000, jobs: 1
    ).manifest
    #expect(live.files["about.html"]?.places == ["rights"])
    #expect(PublishManifest(text: live.text) == live)
    let site = try await TestSite.published(page + "Duties\n\nText.\n")
    #expect(site.vanishing(from: live) == ["about.html#rights"])
  }
}
