import GuideKit
import Markup
import Pages
import Testing

struct PreviewPagesTests {
  private func snapshot(_ site: Site?) -> PreviewSnapshot {
    PreviewSnapshot(number: 1, site: site, isStale: false, problems: [], assets: 4)
  }

  private func text(_ page: PreviewPages.Page, _ snapshot: PreviewSnapshot) -> String {
    String(decoding: PreviewPages.withScript(page, snapshot), as: UTF8.self)
  }

  @Test func `a page gets the script at the end of its head, and keeps every other byte`()
    async throws
  {
    let snapshot = snapshot(try await Fixtures.previewed())
    let page = PreviewPages.page(at: "essay.html", in: snapshot)
    #expect(page.found == .output)
    #expect(page.path == "essay.html")
    #expect(page.isPage)
    #expect(page.digest == SHA256.hex(of: page.bytes))
    #expect(
      text(page, snapshot) == """
        <html><head>  <script src="/.guide/live.js" data-page="\(page.digest)" \
        data-style="\(snapshot.style)" data-assets="4" defer></script>
        </head><body id="p1">Essay</body></html>

        """)
  }

  @Test func `a page without a head gets it at its end`() async throws {
    let snapshot = snapshot(try await Fixtures.previewed())
    let page = PreviewPages.page(at: "sections/walls.html", in: snapshot)
    let bytes = PreviewPages.withScript(page, snapshot)
    #expect(Array(bytes.prefix(page.bytes.count)) == page.bytes)
    let script = String(decoding: bytes.dropFirst(page.bytes.count), as: UTF8.self)
    #expect(script.hasPrefix("  <script src=\"/.guide/live.js\""))
  }

  @Test func `an address that leads nowhere shows the guide's page, with its links from the root`()
    async throws
  {
    let snapshot = snapshot(try await Fixtures.previewed())
    let page = PreviewPages.page(at: "deep/er/none.html", in: snapshot)
    #expect(page.found == .missing)
    #expect(page.path == "404.html")
    #expect(page.bytes == snapshot.site?.render("404.html"))
    #expect(page.digest == SHA256.hex(of: page.bytes))
    #expect(text(page, snapshot).hasPrefix("<html><head>\u{3C}base href=\"/\">"))
    #expect(text(page, snapshot).contains("data-page=\"\(page.digest)\""))
    let output = PreviewPages.page(at: "404.html", in: snapshot)
    #expect(output.found == .output)
    #expect(!text(output, snapshot).contains("<base"))
  }

  @Test func `before there is a site a page shows problems only`() {
    let snapshot = snapshot(nil)
    let page = PreviewPages.page(at: "index.html", in: snapshot)
    #expect(page.found == .broken)
    #expect(page.digest == "none")
    #expect(page.isPage)
    #expect(text(page, snapshot).contains("The guide cannot be shown yet"))
    #expect(text(page, snapshot).contains("data-page=\"none\""))
  }

  @Test func `only pages are pages`() async throws {
    let snapshot = snapshot(try await Fixtures.previewed())
    #expect(!PreviewPages.page(at: "assets/site.css", in: snapshot).isPage)
  }
}
