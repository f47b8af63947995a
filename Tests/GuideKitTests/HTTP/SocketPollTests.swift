import GuideKit
import SystemPackage
import Testing

/// Waiting for sockets, and the sockets themselves.
@Suite(.timeLimit(.minutes(10)))
struct SocketPollTests {
  private func listener() throws -> TCPSocket {
    try TCPSocket.listening(on: "127.0.0.1", port: 0)
  }

  @Test func `a wait ends at its deadline, and not before`() async throws {
    let (poll, socket) = (try SocketPoll(), try listener())
    defer { poll.end() }
    for milliseconds in [0, 1, 30] {
      let deadline = ContinuousClock.now + .milliseconds(milliseconds)
      #expect(await poll.wait(for: .readable, on: socket, until: deadline) == .late)
      #expect(ContinuousClock.now >= deadline)
    }
  }

  @Test func `a wait ends when there is something, beside others that go on`() async throws {
    let (poll, socket, quiet) = (try SocketPoll(), try listener(), try listener())
    defer { poll.end() }
    async let other = poll.wait(for: .readable, on: quiet, until: nil)
    async let arrival = poll.wait(for: .readable, on: socket, until: nil)
    let client = try HTTPClient(port: try #require(socket.port), poll: poll)
    #expect(await arrival == .ready)
    guard case .connection = socket.nextArrival() else {
      Issue.record("nobody came")
      return
    }
    guard case .none = socket.nextArrival() else {
      Issue.record("another came")
      return
    }
    poll.end()
    #expect(await other == .cancelled)
    _ = client
  }

  @Test func `a wait is cancelled with its task, whenever that is`() async throws {
    let (poll, socket) = (try SocketPoll(), try listener())
    defer { poll.end() }
    for round in 0..<200 {
      let task = Task { await poll.wait(for: .readable, on: socket, until: nil) }
      if round % 3 == 1 { await Task.yield() }
      if round % 20 == 2 { try await Task.sleep(for: .milliseconds(1)) }
      task.cancel()
      #expect(await task.value == .cancelled)
    }
  }

  @Test func `after the end every wait is cancelled`() async throws {
    let (poll, socket) = (try SocketPoll(), try listener())
    let outcomes = await withTaskGroup { group in
      for _ in 0..<300 {
        group.addTask { await poll.wait(for: .readable, on: socket, until: nil) }
      }
      group.addTask {
        poll.end()
        return .cancelled
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.allSatisfy { $0 == .cancelled })
    #expect(await poll.wait(for: .writable, on: socket, until: nil) == .cancelled)
  }

  @Test func `a port is held while its listener is, and named when it is asked for`() throws {
    let first = try listener()
    let port = try #require(first.port)
    #expect(port > 0)
    #expect(throws: Errno.addressInUse) { try TCPSocket.listening(on: "127.0.0.1", port: port) }
    #expect(try TCPSocket.listening(on: "127.0.0.1", port: 0).port != port)
  }

  @Test(arguments: [
    "", "localhost", "127.1", "0", "127.0.0.256", "no.such.host.invalid", "1.2.3.4.5",
  ])
  func `only addresses in digits are listened on`(_ host: String) {
    #expect(throws: Errno.invalidArgument) { try TCPSocket.listening(on: host, port: 0) }
  }
}
