import GuideKit
import Markup
import Pages
import Testing

/// The events that an open page is sent.
struct LiveStreamTests {
  /// All events that snapshots give for a page.
  private func events(
    _ snapshots: [PreviewSnapshot], at address: String? = "essay.html", follows: Bool = false
  ) async throws -> [String] {
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewSnapshot.self)
    for snapshot in snapshots { continuation.yield(snapshot) }
    continuation.finish()
    let live = LiveStream(
      address: address, snapshots: stream, editor: try Fixtures.link(), follows: follows)
    var iterator = live.makeAsyncIterator()
    var events: [String] = []
    while let event = await iterator.next() {
      let text = String(decoding: event, as: UTF8.self)
      #expect(text.hasSuffix("\n\n"))
      events.append(String(text.dropLast(2)))
    }
    return events
  }

  private func snapshot(
    _ number: Int, _ site: Site, problems: [Diagnostic] = [], saved: String? = nil, assets: Int = 0
  ) -> PreviewSnapshot {
    PreviewSnapshot(
      number: number, site: site, isStale: false, problems: problems, savedPage: saved,
      assets: assets)
  }

  private func data(_ snapshot: PreviewSnapshot, go: String? = nil) throws -> String {
    let page = PreviewPages.page(at: "essay.html", in: snapshot)
    return "data: "
      + PageState(snapshot, page: page.digest).json(editor: try Fixtures.link(), go: go)
  }

  @Test func `the state comes at once, and then only when it differs`() async throws {
    let first = try await Fixtures.previewed()
    let second = try await Fixtures.previewed(essay: "Another")
    let (one, two) = (snapshot(1, first), snapshot(2, second))
    let events = try await events([one, one, two, two, one])
    #expect(
      events == [
        "retry: 300\n" + (try data(one)), ":", try data(two), ":", try data(one),
      ])
  }

  @Test func `a build that leaves the page alone is no news, but a problem or a picture is`()
    async throws
  {
    let site = try await Fixtures.previewed()
    let calm = snapshot(1, site)
    let events = try await events([
      calm, snapshot(2, site), snapshot(3, site, problems: [Fixtures.problem("a")]),
      snapshot(4, site, assets: 1),
    ])
    #expect(events.map { $0.first } == ["r", ":", "d", "d"])
  }

  @Test func `who follows is led to the page that was saved, once, and not at the first`()
    async throws
  {
    let site = try await Fixtures.previewed()
    let (one, two) = (snapshot(1, site, saved: "a.html"), snapshot(2, site, saved: "b.html"))
    let events = try await events([one, one, two, two, snapshot(3, site)], follows: true)
    #expect(
      events == [
        "retry: 300\n" + (try data(one)), ":", try data(two, go: "/b.html"), ":", ":",
      ])
    let still = try await self.events([one, two], follows: false)
    #expect(still.last == ":")
  }

  @Test func `windows that share a stream are told of every build, and where to go`() async throws {
    let site = try await Fixtures.previewed()
    let (one, two) = (snapshot(1, site, saved: "a.html"), snapshot(2, site, saved: "b.html"))
    #expect(
      try await events([one, one, two, snapshot(3, site)], at: nil) == [
        "retry: 300\ndata: {\"number\":1}", ":", "data: {\"number\":2}", "data: {\"number\":3}",
      ])
    #expect(
      try await events([one, two, two], at: nil, follows: true) == [
        "retry: 300\ndata: {\"number\":1}", "data: {\"number\":2,\"go\":\"/b.html\"}", ":",
      ])
  }
}
