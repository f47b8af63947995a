import Dispatch
import Synchronization
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for many sockets at once, on one thread (poll(2)), each wait with a deadline.
package final class SocketPoll: Sendable {
  package enum Event: Sendable { case readable, writable }
  package enum Outcome: Sendable { case ready, late, cancelled }

  private struct Wait {
    let descriptor: Int32
    let event: Event
    let deadline: ContinuousClock.Instant?
    let continuation: CheckedContinuation<Outcome, Never>
  }

  private struct State {
    var waits: [Int: Wait] = [:]
    var isEnded = false
    /// Whether a byte stands in the pipe for the thread.
    private var isWoken = false

    /// Whether the thread must be told, and has not been.
    mutating func wake() -> Bool {
      defer { isWoken = true }
      return !isWoken
    }

    /// What the thread waits for next; nil at the end.
    mutating func nextRound(waker: Int32) -> Round? {
      isWoken = false
      return isEnded ? nil : Round(waits, waker: waker)
    }
  }

  /// One call of poll(2): the pipe and then all sockets.
  private struct Round {
    var sockets: [pollfd]
    var waits: [(id: Int, deadline: ContinuousClock.Instant?)] = []
    /// Milliseconds until the next deadline; −1 stands for ever.
    let patience: Int32

    init(_ all: [Int: Wait], waker: Int32) {
      sockets = [pollfd(fd: waker, events: Int16(POLLIN), revents: 0)]
      var nearest: ContinuousClock.Instant?
      for (id, wait) in all {
        let events = Int16(wait.event == .readable ? POLLIN : POLLOUT)
        sockets.append(pollfd(fd: wait.descriptor, events: events, revents: 0))
        waits.append((id, wait.deadline))
        if let deadline = wait.deadline { nearest = min(nearest ?? deadline, deadline) }
      }
      patience =
        nearest.map { Int32(max(0, min(3_600_000, ContinuousClock.now.milliseconds(to: $0)))) }
        ?? -1
    }
  }

  private let state = Mutex(State())
  private let count = Atomic(0)
  /// Wakes the thread when there is another socket to wait for.
  private let pipe: (read: FileDescriptor, write: FileDescriptor)

  /// Begins to wait, until `end`.
  package init() throws(Errno) {
    do {
      let ends = try FileDescriptor.pipe()
      pipe = (ends.readEnd, ends.writeEnd)
    } catch {
      throw (error as? Errno) ?? .ioError
    }
    for end in [pipe.read, pipe.write] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
    DispatchQueue(label: "guide.sockets").async { self.run() }
  }

  deinit { for end in [pipe.read, pipe.write] { try? end.close() } }

  /// Ends the thread, and cancels every wait.
  package func end() {
    let isWoken = state.withLock { state in
      state.isEnded = true
      return state.wake()
    }
    if isWoken { signal() }
  }

  /// Waits until a socket has bytes, or room for some; or is closed from afar, which reading tells.
  package func wait(
    for event: Event, on socket: TCPSocket, until deadline: ContinuousClock.Instant?
  ) async -> Outcome {
    let id = count.add(1, ordering: .relaxed).newValue
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let wait = Wait(
          descriptor: socket.descriptor, event: event, deadline: deadline,
          continuation: continuation)
        let (isTaken, isWoken) = state.withLock { state in
          if state.isEnded || Task.isCancelled { return (false, false) }
          state.waits[id] = wait
          return (true, state.wake())
        }
        if isWoken { signal() }
        if !isTaken { continuation.resume(returning: .cancelled) }
      }
    } onCancel: {
      finish([(id, .cancelled)])
    }
    return withExtendedLifetime(socket) { outcome }
  }

  private func signal() { _ = try? pipe.write.writeAll([0]) }

  private func finish(_ outcomes: [(id: Int, outcome: Outcome)]) {
    let found = state.withLock { state in
      outcomes.compactMap { id, outcome in
        state.waits.removeValue(forKey: id).map { ($0.continuation, outcome) }
      }
    }
    for (continuation, outcome) in found { continuation.resume(returning: outcome) }
  }

  /// The thread's work. A descriptor that was closed meanwhile does no harm: nobody waits for it.
  private func run() {
    while let round = state.withLock({ $0.nextRound(waker: pipe.read.rawValue) }) {
      var sockets = round.sockets
      if poll(&sockets, nfds_t(sockets.count), round.patience) < 0, errno != EINTR {
        usleep(10_000)
      }
      if sockets[0].revents != 0 {
        withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) {
          _ = try? pipe.read.read(into: $0)
        }
      }
      let now = ContinuousClock.now
      finish(
        zip(sockets.dropFirst(), round.waits).compactMap { socket, wait in
          if socket.revents != 0 { return (wait.id, .ready) }
          return wait.deadline.map { $0 <= now } == true ? (wait.id, .late) : nil
        })
    }
    finish(state.withLock { $0.waits.keys.map { ($0, .cancelled) } })
  }
}

extension ContinuousClock.Instant {
  /// Whole milliseconds until another moment, rounded up.
  fileprivate func milliseconds(to other: Self) -> Int64 {
    let (seconds, rest) = duration(to: other).components
    return seconds * 1_000 + (rest + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
