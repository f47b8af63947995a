import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// What publishing adds to a site, and how it compares one with what is live.
struct PublishFormTests {
  /// NIST's vectors for SHA-256: short messages, two blocks, and a million signs.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
        + "mnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `digests are NIST's`(_ text: String, _ digest: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == digest)
  }

  /// Every length around the ends of blocks, digested as one text of digests (by sha256sum).
  @Test func `digests of every length around a block's end are right`() {
    let all = (0...130).map { SHA256.hex(of: [UInt8](repeating: 0x61, count: $0)) }
    #expect(
      SHA256.hex(of: Array(all.joined(separator: "\n").utf8))
        == "54b09079010dd11cd873e3d0abdf1e218738c7ec6ccb707825f58465447d9acc")
  }

  private static let sheets = """
    -- templates/assets/main.css --
    @import "part.css"; /* url(icon.svg) stays */
    a { background: url(icon.svg#a) url("../images/dot.png") url( 'none.svg' ) url(data:x) }
    b { content: "url(icon.svg)" }
    -- templates/assets/part.css --
    @import url(main.css);
    -- templates/assets/icon.svg --
    <svg/>
    -- content/images/dot.png --
    dot
    -- templates/index.mustache --
    <link href="{{root}}assets/main.css"><a href='{{root}}assets/none.css'>assets/main.css</a>
    <img src="{{root}}images/dot.png?x">{{#body}}{{{body}}}{{/body}}
    -- content/index.md --
    ---
    title: Home
    ---

    ![A dot](images/dot.png)

    """

  @Test func `addresses of assets bear digests in templates, texts and style sheets`() async throws
  {
    let site = try await TestSite.published(Self.sheets)
    let names = Dictionary(
      uniqueKeysWithValues: site.paths().filter { $0.hasPrefix("immutable/") }
        .map { ($0.dropFirst(10).prefix { $0 != "." }, $0) })
    let (main, icon, dot) = try (
      #require(names["main"]), #require(names["icon"]), #require(names["dot"])
    )
    let index = site.text("index.html")
    #expect(index.contains("<link href=\"\(main)\"><a href='assets/none.css'>assets/main.css</a>"))
    #expect(index.contains("src=\"\(dot)?x\""))
    #expect(index.contains("<img src=\"\(dot)\""), "\(index)")
    let sheet = site.text(main)
    let sibling = { (name: String) in String(name.dropFirst("immutable/".count)) }
    #expect(sheet.contains("url(\(sibling(icon))#a) url(\"\(sibling(dot))\") url( 'none.svg' )"))
    #expect(sheet.contains("/* url(icon.svg) stays */"))
    #expect(sheet.contains("\"url(icon.svg)\""))
    // In a circle of sheets, one leads to a plain name.
    let part = try #require(names["part"])
    #expect(sheet.contains("@import \"\(sibling(part))\""))
    #expect(site.text(part).contains("url(../assets/main.css)"))
    #expect(site.text("assets/main.css").contains("url(icon.svg#a)"))
  }

  @Test func `a site on disk has no digests and no files for hosts`() async throws {
    let site = try #require(await TestSite(Self.sheets).build().site)
    #expect(!site.paths().contains { $0.hasPrefix("immutable/") || $0.hasPrefix("_") })
    #expect(site.text("index.html").contains("href=\"assets/main.css\""))
  }

  @Test func `the page for missing addresses leads home from any depth`() async throws {
    let template = "-- templates/404.mustache --\n<a href=\"{{root}}index.html\">\n"
    #expect(
      try await TestSite.published(template + TestSite.withBaseURL).text("404.html")
        == "<a href=\"/a/index.html\">\n")
    #expect(
      try await TestSite.published(template).text("404.html").hasPrefix("<a href=\"index.html\">\n")
    )
  }

  @Test func `no two rules of the headers set one header for one address`() async throws {
    let lines = try await TestSite.published().text("_headers").split(separator: "\n")
    let patterns = lines.filter { $0.hasPrefix("/") }
    #expect(patterns.starts(with: ["/*", "/", "/:file"]))
    #expect(Set(patterns).count == patterns.count)
    #expect(lines.count { $0.hasPrefix("  Content-Security-Policy: default-src 'none'; ") } == 1)
    #expect(lines.count { $0.hasPrefix("  Cache-Control:") } == patterns.count - 1)
  }

  @Test func `a manifest is read as it was written`() async throws {
    let manifest = await (try await TestSite.published()).review(limit: 1_000, jobs: 2).manifest
    #expect(PublishManifest(text: manifest.text) == manifest)
    #expect(manifest.text.hasPrefix("# guide manifest 1\n# 0\n"))
    let page = manifest.files["glossary/rampart.html"]
    let line = "# \(page?.size ?? 0) Rampart\n\(page?.digest ?? "")  glossary/rampart.html\n"
    #expect(manifest.text.contains(line))
  }

  @Test(arguments: [
    "", "# guide manifest 2\n", "# guide manifest 1\n# 1 a\n", "# guide manifest 1\n# x\nab  c\n",
    "# guide manifest 1\n# 1\n\(String(repeating: "a", count: 64))  ../x\n",
    "# guide manifest 1\n# 1\n\(String(repeating: "a", count: 64))  /x\n",
    "# guide manifest 1\n# 1\n\(String(repeating: "a", count: 64))  x",
    "# guide manifest 1\n# -1\n\(String(repeating: "a", count: 64))  x\n",
    "# guide manifest 1\n# 9223372036854775807\n\(String(repeating: "a", count: 64))  x\n",
  ])
  func `a manifest that is cut or leads elsewhere is none`(_ text: String) {
    #expect(PublishManifest(text: text) == nil)
  }

  private func file(_ path: String, _ digest: Character, title: String? = nil)
    -> PublishManifest.File
  {
    PublishManifest.File(
      path: path, digest: String(repeating: digest, count: 64), size: 1, title: title)
  }

  @Test func `a plan sends what is new and what is uncertain, and deletes what is left`() {
    let live = PublishManifest([
      file("a.html", "a", title: "A"), file("b.html", "a", title: "B"),
      file("c.html", "a", title: "C"),
      file("immutable/x.css", "a"),
    ])
    let site = PublishManifest([
      file("a.html", "a", title: "A"), file("b.html", "b", title: "B"),
      file("d.html", "a", title: "D"),
      file("immutable/y.css", "b"),
    ])
    let plan = PublishPlan(site: site, live: live, uncertain: ["a.html", "e.html"])
    #expect(plan.added.map(\.path) == ["d.html", "immutable/y.css"])
    #expect(plan.changed.map(\.path) == ["a.html", "b.html"])
    #expect(plan.removed.map(\.path) == ["c.html", "e.html"])
    #expect(plan.retained.map(\.path) == ["immutable/x.css"])
    #expect(plan.removedShare == 34)
    #expect(
      plan.sent.map { $0.map(\.path) } == [["immutable/y.css"], ["d.html", "a.html", "b.html"]])
    let again = PublishPlan(site: site, live: plan.manifest)
    #expect(again.isEmpty)
    #expect(again.manifest == plan.manifest)
    let next = PublishPlan(site: live, live: plan.manifest)
    #expect(next.removed.map(\.path) == ["d.html"])
    #expect(next.retained.map(\.path) == ["immutable/y.css"])
    #expect(PublishPlan(site: site, live: nil).isFirst)
  }

  @Test(arguments: [
    ("host:a", "a", false), ("me@[::1]:/a", "/a", false), ("host::mod/a", "mod/a", true),
    ("rsync://h:1/a", "/a", true), ("[::1]::a", "a", true),
  ])
  func `rsync's names of folders are told apart`(_ text: String, _ path: String, _ isDaemon: Bool)
    throws
  {
    let address = try #require(RsyncAddress(text))
    #expect(address.path == path)
    #expect(address.isDaemon == isDaemon)
    #expect(RsyncAddress("a/b:c") == nil && RsyncAddress("/a") == nil)
  }

  @Test(arguments: ["99999999999999999", "0", "-5"])
  func `a page size that is none is told`(_ size: String) async throws {
    let text = TestSite().texts["content/guide.yml"] ?? ""
    let site = TestSite().adding(
      "content/guide.yml", Array("\(text)publish: {max-page-size: \(size)}\n".utf8))
    #expect(await site.report().first?.contains("`max-page-size` must be a whole number") == true)
  }

  @Test func `links that lead to nothing are seen on finished pages`() async throws {
    let site = try await TestSite.published(
      """
      -- templates/term.mustache --
      <!-- <a href="lost"> --><a href="{{root}}lost.html">a</a><a href='{{root}}index.html#lost'>b</a>
      <a id="here" href="#here">c</a><a href="https://example.org/">d</a><p title="<a href='x'>">
      -- templates/essay.mustache --
      <h1 id="p1">{{title}}</h1>
      """)
    let review = await site.review(limit: 100_000, jobs: 2)
    #expect(
      review.brokenLinks == [
        "glossary/rampart.html leads to ../index.html#lost, but index.html has no such place",
        "glossary/rampart.html leads to ../lost.html, which is not there",
      ])
    #expect(
      await site.review(limit: 10, jobs: 1).heavyPages.contains {
        $0.contains("`max-page-size` allows")
      })
  }
}
