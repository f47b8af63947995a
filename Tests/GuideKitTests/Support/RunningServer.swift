import GuideKit
import Testing

/// A server on a free port of loopback, for as long as a test's body runs.
struct RunningServer: Sendable {
  typealias Answer = @Sendable (HTTPRequest) async -> HTTPResponse

  let port: UInt16
  let load: HTTPServer.Load
  /// For clients.
  private let poll: SocketPoll
  /// Ends the server.
  let stop: @Sendable () -> Void

  static func run(
    _ limits: HTTPLimits = HTTPLimits(),
    answer: @escaping Answer = Self.echo,
    _ body: (RunningServer) async throws -> Void
  ) async throws {
    let listener = try TCPSocket.listening(on: "127.0.0.1", port: 0)
    let load = HTTPServer.Load()
    let poll = try SocketPoll()
    defer { poll.end() }
    let server = HTTPServer(listener: listener, limits: limits, answer: answer)
    let task = Task { try await server.run(load: load) }
    let port = try #require(listener.port)
    let running = RunningServer(port: port, load: load, poll: poll) { task.cancel() }
    do {
      try await body(running)
    } catch {
      task.cancel()
      throw error
    }
    task.cancel()
    try await task.value
    #expect(load.openConnections == 0)
    #expect(load.openStreams == 0)
  }

  /// Says what was asked for.
  static let echo: Answer = { request in
    .text(.ok, "\(request.method) \(request.path)")
  }

  func client() throws -> HTTPClient { try HTTPClient(port: port, poll: poll) }

  /// All answers to bytes as they are.
  func answers(to text: String) async throws -> String {
    let client = try client()
    await client.send(text)
    return await client.rest()
  }

  /// Waits, as long as the test may take.
  func until(_ isSo: (HTTPServer.Load) -> Bool) async throws {
    while !isSo(load) { try await Task.sleep(for: .milliseconds(2)) }
  }
}

extension String {
  /// The status codes of answers that follow each other.
  var statuses: [Int] {
    matches(of: /HTTP\/1\.1 (\d+)/).compactMap { Int($0.1) }
  }
}
