import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The files by which browsers keep a guide.
struct OfflineFileTests {
  private static let settings =
    "-- content/guide.yml --\ntitle: a\nlanguage: ar\nessay: {title: b}\n"

  private static let assets = """
    -- templates/assets/icon.svg --
    <svg/>
    -- templates/assets/icon-maskable.svg --
    <svg></svg>
    -- templates/assets/worker.js --
    worker
    -- content/images/a wall.png --
    x

    """

  private static func site(
    _ changes: String = "", published: Bool = false, tool: String = ""
  ) async throws -> Site {
    var options = BuildOptions()
    (options.isPublished, options.tool) = (published, tool)
    let result = await TestSite(settings + assets + changes).build(options)
    return try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
  }

  private static func version(
    _ changes: String = "", published: Bool = false, tool: String = ""
  ) async throws -> Substring? {
    try await site(changes, published: published, tool: tool).text("sw.js")
      .split(separator: "\"").dropFirst().first
  }

  @Test func `the list has every file that readers load, with its size`() async throws {
    let site = try await Self.site()
    let lines = site.text("offline.json").split(separator: "\n")
    let version = try #require(try await Self.version())
    #expect(lines.first == "{\"version\":\"\(version)\",")
    #expect(lines.dropFirst().first == "\"files\":[" && lines.last == "]}")
    let listed = lines.dropFirst(2).dropLast().map {
      String($0.hasSuffix(",") ? $0.dropLast() : $0)
    }
    let expected = site.paths().filter { !["offline.json", "sw.js"].contains($0) }.map { path in
      "{\"path\":\"\(path.replacing(" ", with: "%20"))\",\"size\":\(site.render(path)?.count ?? 0)}"
    }
    #expect(listed == expected)
    #expect(listed.contains { $0.contains("offline.html") })
  }

  @Test func `the list is the same whatever was rendered before`() async throws {
    let (first, second) = (try await Self.site(), try await Self.site())
    for path in second.renderingOrder() { _ = second.render(path) }
    #expect(second.renderingOrder().last == "offline.json")
    #expect(second.renderingOrder().sorted() == second.paths().sorted())
    #expect(first.text("offline.json") == second.text("offline.json"))
  }

  @Test func `the version is that of what the guide is made from`() async throws {
    let version = try await Self.version()
    #expect(try await Self.version() == version)
    #expect(version?.count == 16)
    #expect(
      try await Self.version("-- content/pages/a.md --\n---\ntitle: A\n---\n\nB.\n") != version)
    #expect(try await Self.version("-- templates/assets/worker.js --\nother\n") != version)
    #expect(try await Self.version(published: true) != version)
    #expect(try await Self.version(tool: "2") != version)
  }

  @Test func `a published guide is kept by its published names`() async throws {
    let site = try await Self.site(published: true)
    let list = site.text("offline.json")
    for name in ["icon", "icon-maskable", "worker", "a%20wall"] {
      #expect(list.contains("\"immutable/\(name)."))
    }
    for name in ["assets/", "images/", "_headers", "_redirects", ".nojekyll", "sw.js"] {
      #expect(!list.contains("\"path\":\"\(name)"), "\(name)")
    }
    #expect(site.text("sw.js").contains("importScripts(\"./immutable/worker."))
    #expect(site.text("manifest.webmanifest").contains("\"src\":\"immutable/icon."))
    #expect(site.text("_headers").contains("\n/sw.js\n  Cache-Control: no-cache\n"))
    #expect(site.text("_headers").contains("\n/offline.json\n  Cache-Control: no-cache\n"))
    let addresses = site.addresses
    #expect(addresses.contains("offline.html"))
    for name in ["sw.js", "offline.json", "manifest.webmanifest"] {
      #expect(!addresses.contains(name))
    }
  }

  @Test func `the manifest names the guide in its language`() async throws {
    #expect(
      try await Self.site().text("manifest.webmanifest") == """
        {"id":"./","name":"a","lang":"ar","dir":"rtl","start_url":"./index.html","scope":"./",\
        "display":"minimal-ui","icons":[
        {"src":"assets/icon.svg","type":"image/svg+xml","sizes":"any","purpose":"any"},
        {"src":"assets/icon-maskable.svg","type":"image/svg+xml","sizes":"any","purpose":"maskable"}
        ]}

        """)
  }

  @Test func `a guide may do without`() async throws {
    let site = try await TestSite.published()
    for name in ["sw.js", "offline.json", "manifest.webmanifest", "offline.html"] {
      #expect(site.render(name) == nil, "\(name)")
    }
    #expect(
      await TestSite("-- content/pages/a.md --\n---\ntitle: A\n---\n\n[b](page:offline)\n").report()
        == [
          "broken-reference content/pages/a.md:5:5 there is no page `offline` yet: `offline` is `false` (take one of them out of `guide.yml`)"
        ])
    let kept = TestSite(
      Self.settings + Self.assets
        + "-- content/pages/a.md --\n---\ntitle: A\n---\n\n[b](page:offline)\n")
    #expect(await kept.report().filter { $0.contains("broken-reference") } == [])
  }

  @Test func `what tells of a new version is sent last, and never kept by others`() async throws {
    let review = await (try await Self.site(published: true)).review(limit: 1 << 20, jobs: 2)
    let plan = PublishPlan(site: review.manifest, live: nil)
    #expect(plan.sent.count == 3)
    #expect(plan.sent[1].allSatisfy { $0.title != nil })
    #expect(plan.sent[2].map(\.path) == ["offline.json", "sw.js"])
    #expect(plan.sent[2].map(\.caching) == ["no-cache", "no-cache"])
    #expect(Set(plan.sent[1].map(\.caching)) == [PublishManifest.shortCaching])
    #expect(
      plan.sent[0].first { $0.path.hasPrefix("immutable/") }?.caching
        == PublishManifest.lastingCaching)
  }
}
