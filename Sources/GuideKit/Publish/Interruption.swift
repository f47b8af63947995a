import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, and the signals by which a machine asks a program to end.
enum Interruption {
  private static let received = Atomic<Int32>(0)
  /// Found before any of them is listened to.
  private static let signals = HeededSignals.among([SIGINT, SIGTERM, SIGHUP])

  /// Runs `body`; on a signal it is cancelled, with the tools that it runs, and its end awaited.
  static func cancelling(_ body: @escaping @Sendable () async throws -> Void) async throws {
    // A tool that ends before it has read all says why; that we write to it still must not end us.
    signal(SIGPIPE, SIG_IGN)
    listen(true)
    defer { listen(false) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await body() }
      group.addTask {
        while received.load(ordering: .relaxed) == 0 {
          try await Task.sleep(for: .milliseconds(50))
        }
        throw CancellationError()
      }
      do {
        try await group.next()
      } catch {
        group.cancelAll()
        try? await group.waitForAll()
        guard received.load(ordering: .relaxed) == 0 else {
          throw PublishFailure(
            "interrupted", remedy: "publish again: that completes what was begun, if anything was")
        }
        throw error
      }
      group.cancelAll()
    }
  }

  /// Whether signals are noted, or end the program at once as they do by themselves.
  static func listen(_ isOn: Bool) {
    for number in signals {
      if isOn {
        signal(number) { Interruption.received.store($0, ordering: .relaxed) }
      } else {
        signal(number, SIG_DFL)
      }
    }
  }
}
