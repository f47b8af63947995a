import Dispatch
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, and the signal by which a machine asks a program to end, as events of a queue.
///
/// A handler notes them in a pipe: Dispatch's own source of signals loses one that comes before it is
/// at work, and none comes again when nobody presses a key twice.
enum StopSignals {
  private static let noted = Atomic<Int32>(-1)

  /// Calls `heard` for each signal from now on, once the source is resumed. The process gives up what
  /// these signals do by themselves, for good.
  static func source(
    on queue: DispatchQueue, heard: @escaping @Sendable () -> Void
  ) throws -> any DispatchSourceRead {
    let pipe = try FileDescriptor.pipe()
    for end in [pipe.readEnd, pipe.writeEnd] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
    let source = DispatchSource.makeReadSource(
      fileDescriptor: pipe.readEnd.rawValue, queue: queue)
    source.setEventHandler {
      withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) {
        for _ in 0..<((try? pipe.readEnd.read(into: $0)) ?? 0) { heard() }
      }
    }
    noted.store(pipe.writeEnd.rawValue, ordering: .relaxed)
    for number in HeededSignals.among([SIGINT, SIGTERM]) {
      signal(number) { _ in
        let before = errno
        let pipe = StopSignals.noted.load(ordering: .relaxed)
        _ = withUnsafeBytes(of: UInt8(0)) { write(pipe, $0.baseAddress, 1) }
        errno = before
      }
    }
    return source
  }
}
