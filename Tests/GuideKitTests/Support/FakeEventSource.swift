import Dispatch
import GuideKit
import Markup
import Synchronization

/// Hints as a test gives them.
final class FakeEventSource: EventSource {
  private let scopes: Mutex<[SourceTree.Scope]>
  private let watched = Mutex<PathSet>([])
  private let stopped = Mutex(false)

  private let end = DispatchSemaphore(value: 0)
  private let staysOpen: Bool

  /// Gives these hints; one that stays open then waits until it is stopped.
  init(_ scopes: [SourceTree.Scope] = [], staysOpen: Bool = false) {
    self.scopes = Mutex(scopes)
    self.staysOpen = staysOpen
  }

  var isStopped: Bool { stopped.withLock { $0 } }

  func watch(_ folders: [String]) -> PathSet {
    watched.withLock { watched in
      let new = PathSet(folders).subtracting(watched)
      watched.formUnion(folders)
      return new
    }
  }

  func next() -> SourceTree.Scope? {
    if let scope = scopes.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return scope }
    if staysOpen { end.wait() }
    return nil
  }

  func stop() {
    stopped.withLock { $0 = true }
    end.signal()
  }
}
