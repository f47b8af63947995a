import Synchronization
package import SystemPackage

/// A small server of HTTP/1.1: `GET` and `HEAD` without bodies, kept connections, answers in the order
/// of the requests, and streams. It bounds what any client takes of it.
package struct HTTPServer: Sendable {
  let listener: TCPSocket
  let limits: HTTPLimits
  /// The fields of every answer, refusals included.
  let common: [HTTPField]
  let answer: @Sendable (HTTPRequest) async -> HTTPResponse

  package init(
    listener: TCPSocket, limits: HTTPLimits, common: [HTTPField] = [],
    answer: @escaping @Sendable (HTTPRequest) async -> HTTPResponse
  ) {
    (self.listener, self.limits) = (listener, limits)
    (self.common, self.answer) = (common, answer)
  }

  /// How many connections are open, and how many of them are streams.
  package final class Load: Sendable {
    let connections = Atomic(0)
    let streams = Atomic(0)

    package init() {}

    package var openConnections: Int { connections.load(ordering: .relaxed) }
    package var openStreams: Int { streams.load(ordering: .relaxed) }
  }

  /// Serves until the task is cancelled, and then ends every connection.
  package func run(load: Load = Load()) async throws(Errno) {
    Output.ignoreBrokenPipes()
    let poll = try SocketPoll()
    defer { poll.end() }
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        // No connection is taken where there is no room; those that come wait with the system.
        guard load.openConnections < limits.connections else {
          try? await Task.sleep(for: .milliseconds(20))
          continue
        }
        switch listener.nextArrival() {
        case .connection(let socket):
          load.connections.add(1, ordering: .relaxed)
          group.addTask {
            await HTTPConnection(socket: socket, poll: poll, server: self, load: load).serve()
            load.connections.subtract(1, ordering: .relaxed)
          }
        case .none:
          _ = await poll.wait(for: .readable, on: listener, until: nil)
        case .failure:
          try? await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }
}
