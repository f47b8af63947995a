internal import Markup
internal import Synchronization

/// The sizes of the outputs that were rendered so far. A list of sizes so needs no output twice
/// where it is asked for last; a lock makes this safe for outputs rendered in parallel.
final class OutputSizes: Sendable {
  private let known = Mutex<PathTable<Int>>([:])

  func note(_ size: Int, of path: String) { known.withLock { $0[path] = size } }

  func size(of path: String) -> Int? { known.withLock { $0[path] } }
}
