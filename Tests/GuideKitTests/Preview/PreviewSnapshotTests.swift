import GuideKit
import Markup
import Pages
import Testing

struct PreviewSnapshotTests {
  private func snapshot() async throws -> PreviewSnapshot {
    PreviewSnapshot(number: 1, site: try await Fixtures.previewed(), isStale: false, problems: [])
  }

  @Test(arguments: [
    ("", "index.html"), ("index.html", "index.html"), ("essay", "essay.html"),
    ("sections/walls", "sections/walls.html"), ("assets/site.css", "assets/site.css"),
  ])
  func `an address leads to its output, as static hosts answer`(
    _ address: String, _ path: String
  ) async throws {
    let snapshot = try await snapshot()
    let output = try #require(snapshot.output(at: address))
    #expect(output.path == path)
    #expect(output.output.bytes == snapshot.site?.render(path))
    #expect(output.output.digest == SHA256.hex(of: output.output.bytes))
  }

  @Test(arguments: ["none", "sections/", "index.html/", "essay.html.html", "sections"])
  func `other addresses lead nowhere`(_ address: String) async throws {
    let snapshot = try await snapshot()
    // A kind's list stands beside its folder.
    if address == "sections" {
      #expect(snapshot.output(at: address)?.path == "sections.html")
    } else {
      #expect(snapshot.output(at: address) == nil)
    }
  }

  @Test func `without a site there is nothing`() {
    let snapshot = PreviewSnapshot(number: 1, site: nil, isStale: true, problems: [])
    #expect(snapshot.output(at: "") == nil)
    #expect(snapshot.style == SHA256.hex(of: []))
    #expect(snapshot.assets == 0)
  }

  @Test func `the style is the digest of all style sheets`() async throws {
    let black = try await snapshot()
    let white = PreviewSnapshot(
      number: 1, site: try await Fixtures.previewed("white"), isStale: false, problems: [])
    #expect(black.style == SHA256.hex(of: black.site?.styleSheets ?? []))
    #expect(black.style != white.style)
  }

  @Test func `large files whose names read alike have tags of their own`() {
    let files = LargeFiles(limit: 1)
    let (one, other) = ([1], [2]) as ([UInt8], [UInt8])
    let tag = files.tag(of: one, at: "\u{E9}")
    #expect(files.tag(of: other, at: "e\u{301}") != tag)
    #expect(files.tag(of: one, at: "\u{E9}") == tag)
  }
}
