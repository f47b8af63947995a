import Dispatch
package import Markup
import Synchronization

/// Tells which folders may have changed, in batches.
///
/// What a disk reports is a hint: bursts, lost events, new folders and disks that report nothing all
/// end in a scope that `SourceTree` looks at again. A batch closes after 4 ms without an event, or
/// 50 ms after its first.
package final class FolderWatch: Sendable {
  package static let quiet = 4
  package static let longest = 50

  /// What was noticed and not yet taken.
  private let noticed = Mutex<SourceTree.Scope?>(nil)
  private let signal: AsyncStream<Void>.Continuation
  private let signals: AsyncStream<Void>
  private let source: any EventSource

  /// Watches nothing until folders are given.
  package convenience init(root: String, isPolling: Bool) throws(DiskFailure) {
    self.init(source: isPolling ? PollingSource() : try systemEventSource(root: root))
  }

  package init(source: any EventSource) {
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    self.source = source
  }

  /// Watches these folders too, by their paths below the guide's; gives those that were not watched
  /// before, in which something may have happened unseen.
  package func watch(_ folders: [String]) -> PathSet { source.watch(folders) }

  /// Begins to listen, on a thread of its own, which waits in the system most of the time.
  package func start() {
    DispatchQueue(label: "guide.watch").async { [self] in
      while let scope = source.next() { notice(scope) }
      signal.finish()
    }
  }

  /// Adds a scope to what has not been taken yet.
  package func notice(_ scope: SourceTree.Scope) {
    noticed.withLock { $0 = $0.map { $0.union(scope) } ?? scope }
    signal.yield()
  }

  /// Calls `body` with what was noticed since it was last called, until the task is cancelled.
  package func forEachBatch(_ body: (SourceTree.Scope) async -> Void) async {
    for await _ in signals {
      guard let scope = noticed.withLock({ $0.take() }) else { continue }
      await body(scope)
    }
    source.stop()
  }
}

/// Where hints come from.
package protocol EventSource: Sendable {
  func watch(_ folders: [String]) -> PathSet
  /// Waits for the next batch; nil once stopped.
  func next() -> SourceTree.Scope?
  func stop()
}

extension SourceTree.Scope {
  package func union(_ other: Self) -> Self {
    guard case .folders(let mine) = self, case .folders(let others) = other else {
      return .everything
    }
    return .folders(mine.union(others))
  }
}
