import Foundation
import GuideKit
import Markup
import Synchronization
import Testing

struct FolderWatchTests {
  /// What the watch hands on until its source ends.
  private func batches(_ watch: FolderWatch) async -> [SourceTree.Scope] {
    var batches: [SourceTree.Scope] = []
    await watch.forEachBatch { batches.append($0) }
    return batches
  }

  @Test func `what was noticed before anybody listened comes as one batch`() async {
    let source = FakeEventSource([.folders(["a"]), .folders(["b"]), .folders(["a", "c"])])
    let watch = FolderWatch(source: source)
    watch.start()
    // The source ends by itself once all is told.
    try? await Task.sleep(for: .milliseconds(50))
    let batches = await batches(watch)
    #expect(
      batches.reduce(SourceTree.Scope.folders([])) { $0.union($1) } == .folders(["a", "b", "c"]),
      "\(batches)")
    #expect(batches.count == 1)
    #expect(source.isStopped)
  }

  @Test func `each notice is handed on once`() async {
    let watch = FolderWatch(source: FakeEventSource())
    watch.notice(.folders(["a"]))
    watch.notice(.everything)
    watch.start()
    #expect(await batches(watch) == [.everything])
  }

  @Test func `a source that has nothing gives no batch`() async {
    let watch = FolderWatch(source: FakeEventSource())
    watch.start()
    #expect(await batches(watch).isEmpty)
  }

  @Test func `what is noticed while a batch is at work comes next`() async {
    var batches: [SourceTree.Scope] = []
    let second = FolderWatch(source: FakeEventSource())
    second.notice(.folders(["a"]))
    await second.forEachBatch { scope in
      batches.append(scope)
      if batches.count == 1 {
        second.notice(.folders(["b"]))
        second.start()
      }
    }
    #expect(batches == [.folders(["a"]), .folders(["b"])])
  }

  @Test func `the source says which folders are new to it`() {
    let watch = FolderWatch(source: FakeEventSource())
    #expect(watch.watch(["a", "b"]) == ["a", "b"])
    #expect(watch.watch(["b", "c"]) == ["c"])
  }

  @Test func `a batch is short`() {
    #expect(FolderWatch.quiet == 4)
    #expect(FolderWatch.longest == 50)
  }
}

#if os(Linux)
  /// The system's own hints.
  struct InotifyTests {
    @Test(.timeLimit(.minutes(10)))
    func `a write is told with its folder`() async throws {
      let folder = try TemporaryFolder(["content/a.md": "1", "content/deep/b.md": "2"])
      let watch = try FolderWatch(root: folder.path, isPolling: false)
      #expect(watch.watch(["content", "content/deep"]) == ["content", "content/deep"])
      #expect(watch.watch(["content"]).isEmpty)
      watch.start()
      try folder.write("content/deep/b.md", "3")
      let found = await firstBatch(of: watch)
      guard case .folders(let folders) = found else {
        Issue.record("\(String(describing: found))")
        return
      }
      #expect(folders.contains("content/deep"))
    }

    @Test(.timeLimit(.minutes(10)))
    func `a change of the guide's own folder is a change of everything`() async throws {
      let folder = try TemporaryFolder(["content/a.md": "1"])
      let watch = try FolderWatch(root: folder.path, isPolling: false)
      watch.start()
      try folder.makeFolder("templates")
      #expect(await firstBatch(of: watch) == .everything)
    }

    private func firstBatch(of watch: FolderWatch) async -> SourceTree.Scope? {
      let found = Mutex<SourceTree.Scope?>(nil)
      let task = Task {
        await watch.forEachBatch { scope in
          found.withLock { $0 = $0 ?? scope }
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await task.value
      return found.withLock { $0 }
    }
  }
#endif
