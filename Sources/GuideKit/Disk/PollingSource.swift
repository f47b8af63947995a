import Markup
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Hints for systems and disks that report nothing: everything may have changed, five times a second.
final class PollingSource: EventSource {
  static let milliseconds: Int32 = 200

  private let isStopped = Atomic(false)

  func watch(_ folders: [String]) -> PathSet { [] }

  func next() -> SourceTree.Scope? {
    usleep(UInt32(Self.milliseconds) * 1_000)
    return isStopped.load(ordering: .relaxed) ? nil : .everything
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }
}

#if !os(Linux)
  func systemEventSource(root: String) throws(DiskFailure) -> any EventSource { PollingSource() }
#endif
