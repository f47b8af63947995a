import Foundation
import GuideKit
import Markup
import Pages
import Synchronization
import TestSupport
import Testing

/// Edits under a running preview, without a network or a system's hints.
struct PreviewLoopTests {
  /// A preview of a guide in a folder of its own; a test says what has changed.
  private final class Preview: Sendable {
    let folder: TemporaryFolder
    let broadcaster = SnapshotBroadcaster()
    let watch = FolderWatch(source: FakeEventSource(staysOpen: true))
    private let said = Mutex<[String]>([])
    private let task = Mutex<Task<Void, Never>?>(nil)

    init(_ changes: String = "") throws {
      folder = try TemporaryFolder(TestSite(changes).texts)
    }

    func start() {
      let loop = PreviewLoop(
        source: folder.path, options: BuildOptions(), watch: watch, broadcaster: broadcaster,
        terminal: PreviewTerminal { said in self.said.withLock { $0.append(said) } })
      task.withLock { $0 = Task { await loop.run() } }
    }

    /// What was told on the terminal, without times.
    var told: [String] {
      said.withLock { $0.map { $0.replacing(/, [0-9.]+ m?s\n/, with: "\n") } }
    }

    /// Waits for the snapshot of a number.
    func snapshot(_ number: Int) async -> PreviewSnapshot? {
      for await snapshot in await broadcaster.snapshots() where snapshot.number >= number {
        return snapshot
      }
      return nil
    }

    func stop() async {
      let task = task.withLock { $0.take() }
      task?.cancel()
      await task?.value
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `an edit gives a new site, and the page that was saved`() async throws {
    let preview = try Preview()
    preview.start()
    let first = try #require(await preview.snapshot(1))
    #expect(first.number == 1)
    #expect(first.site?.text("glossary/rampart.html").contains("earth") == true)
    #expect(!first.isStale)
    #expect(first.assets == 0 || first.assets == 1)
    try preview.folder.write(
      "content/glossary/rampart.md", "---\nterm: Rampart\naliases: [rampart]\n---\n\nOf clay.\n")
    preview.watch.notice(.folders(["content/glossary"]))
    let second = try #require(await preview.snapshot(2))
    #expect(second.site?.text("glossary/rampart.html").contains("clay") == true)
    #expect(second.savedPage == "glossary/rampart.html")
    #expect(second.assets == first.assets)
    await preview.stop()
  }

  @Test(.timeLimit(.minutes(10)))
  func `with errors the last good site stays, until they are mended`() async throws {
    let preview = try Preview()
    preview.start()
    let first = try #require(await preview.snapshot(1))
    try preview.folder.write("content/index.md", "---\ntitle: Home\n---\n\n[a](term:nobody)\n")
    preview.watch.notice(.folders(["content"]))
    let second = try #require(await preview.snapshot(2))
    #expect(second.isStale)
    #expect(second.problems.map(\.rule.id) == ["broken-reference"])
    #expect(second.site?.text("index.html") == first.site?.text("index.html"))
    try preview.folder.write("content/index.md", "---\ntitle: Home\n---\n\nText.\n")
    preview.watch.notice(.everything)
    let third = try #require(await preview.snapshot(3))
    #expect(!third.isStale)
    #expect(third.problems.isEmpty)
    await preview.stop()
    let pages = third.site?.pageCount ?? 0
    #expect(
      preview.told.filter { !$0.isEmpty } == [
        "read: \(pages) pages, no problems\n",
        DiagnosticPrinter.text(of: second.problems, color: false),
        "content/index.md: 1 error; pages stay as they were\n", "content/index.md: no problems\n",
      ])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a guide that goes is told once, and comes back by itself`() async throws {
    let preview = try Preview()
    preview.start()
    _ = await preview.snapshot(1)
    try preview.folder.move("content", to: "elsewhere")
    preview.watch.notice(.everything)
    let second = try #require(await preview.snapshot(2))
    #expect(second.isStale)
    #expect(second.site != nil)
    #expect(second.problems.isEmpty)
    #expect(
      second.failure == "cannot find the folder \(preview.folder.path)/content: run guide in a "
        + "guide's folder, or name it with --source")
    preview.watch.notice(.everything)
    try preview.folder.move("elsewhere", to: "content")
    // No notice: the loop looks again.
    let third = try #require(await preview.snapshot(3))
    #expect(third.number == 3)
    #expect(third.failure == nil)
    #expect(!third.isStale)
    #expect(preview.told.count { $0.contains("cannot find the folder") } == 1)
    await preview.stop()
  }

  @Test(.timeLimit(.minutes(10)))
  func `pictures and scripts are counted, style sheets are not`() async throws {
    let preview = try Preview("-- templates/assets/site.css --\na { color: black }\n")
    preview.start()
    let first = try #require(await preview.snapshot(1))
    try preview.folder.write("templates/assets/site.css", "a { color: white }\n")
    preview.watch.notice(.everything)
    let second = try #require(await preview.snapshot(2))
    #expect(second.assets == first.assets)
    #expect(second.style != first.style)
    try preview.folder.write("templates/assets/a.js", "1")
    preview.watch.notice(.everything)
    let third = try #require(await preview.snapshot(3))
    #expect(third.assets == first.assets + 1)
    try preview.folder.write("content/images/a.svg", "<svg/>")
    preview.watch.notice(.everything)
    let fourth = try #require(await preview.snapshot(4))
    #expect(fourth.assets == first.assets + 2)
    await preview.stop()
  }

  @Test(.timeLimit(.minutes(10)))
  func `no change gives no snapshot, and several give no page to go to`() async throws {
    let preview = try Preview()
    preview.start()
    _ = await preview.snapshot(1)
    preview.watch.notice(.everything)
    try await Task.sleep(for: .milliseconds(60))
    try preview.folder.write("content/files/a.txt", "1")
    try preview.folder.write("content/files/b.txt", "2")
    preview.watch.notice(.everything)
    let second = try #require(await preview.snapshot(2))
    #expect(second.number == 2)
    #expect(second.savedPage == nil)
    await preview.stop()
  }

  @Test(.timeLimit(.minutes(10)), arguments: [true, false])
  func `a file that goes for a moment while it is saved is no error`(_ isEmptied: Bool) async throws
  {
    let preview = try Preview()
    preview.start()
    _ = await preview.snapshot(1)
    let text = try #require(preview.folder.read("content/glossary/rampart.md"))
    for turn in 2...6 {
      try preview.folder.move("content/glossary/rampart.md", to: "content/glossary/rampart.md.bck")
      preview.watch.notice(.folders(["content/glossary"]))
      try await Task.sleep(for: .milliseconds(20))
      if isEmptied {
        try preview.folder.write("content/glossary/rampart.md", "")
        preview.watch.notice(.folders(["content/glossary"]))
        try await Task.sleep(for: .milliseconds(10))
      }
      try preview.folder.write(
        "content/glossary/rampart.md", text.replacing("A broad", with: "Turn \(turn)."))
      try preview.folder.remove("content/glossary/rampart.md.bck")
      preview.watch.notice(.folders(["content/glossary"]))
      let next = try #require(await preview.snapshot(turn))
      #expect(next.site?.text("glossary/rampart.html").contains("Turn \(turn).") == true)
    }
    await preview.stop()
    #expect(!preview.told.contains { $0.contains("error") || $0.contains("warning") })
  }

  @Test(.timeLimit(.minutes(10)))
  func `a file that is deleted is missed soon`() async throws {
    let preview = try Preview("-- content/files/a.txt --\nx\n")
    preview.start()
    #expect(await preview.snapshot(1)?.output(at: "files/a.txt") != nil)
    try preview.folder.remove("content/files/a.txt")
    preview.watch.notice(.everything)
    let second = try #require(await preview.snapshot(2))
    #expect(second.output(at: "files/a.txt") == nil)
    await preview.stop()
  }
}
