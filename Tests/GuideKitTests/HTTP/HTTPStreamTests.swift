import GuideKit
import Synchronization
import Testing

/// Answers that end only with their readers.
@Suite(.timeLimit(.minutes(10)))
struct HTTPStreamTests {
  /// Whom pieces are handed to, and how many wait for them.
  private final class Source: Sendable {
    private let readers = Mutex<[AsyncStream<[UInt8]>.Continuation]>([])
    let ended = Atomic(0)

    func answer(_ request: HTTPRequest) -> HTTPResponse {
      if request.path != "/live" { return .text(.ok, "page") }
      let (stream, reader) = AsyncStream.makeStream(of: [UInt8].self)
      reader.onTermination = { _ in self.ended.add(1, ordering: .relaxed) }
      reader.yield(Array("first\n".utf8))
      readers.withLock { $0.append(reader) }
      return HTTPResponse(.ok, [], .stream(stream))
    }

    func send(_ text: String) {
      for reader in readers.withLock({ $0 }) { reader.yield(Array(text.utf8)) }
    }

    func finish() {
      for reader in readers.withLock({ $0 }) { reader.finish() }
    }
  }

  private static let live = "GET /live HTTP/1.1\r\nHost: a\r\n\r\n"
  private static let page = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

  private func run(
    _ limits: HTTPLimits = HTTPLimits(), _ body: (RunningServer, Source) async throws -> Void
  ) async throws {
    let source = Source()
    let answer: RunningServer.Answer = { source.answer($0) }
    try await RunningServer.run(limits, answer: answer) {
      try await body($0, source)
    }
  }

  @Test func `pieces come as they are made, and the end with the last`() async throws {
    try await run { server, source in
      let client = try server.client()
      await client.send(Self.live)
      let head = await client.text(through: "first\n")
      #expect(head.statuses == [200])
      #expect(head.contains("Connection: close\r\n") && !head.contains("Content-Length"))
      source.send("second\n")
      #expect(await client.text(through: "second\n") == "second\n")
      source.send("third\n")
      source.finish()
      #expect(await client.rest() == "third\n")
    }
  }

  @Test func `HEAD of a stream ends at once`() async throws {
    try await run { server, _ in
      let text = try await server.answers(to: Self.live.replacing("GET", with: "HEAD"))
      #expect(text.statuses == [200])
      #expect(text.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func `a reader who leaves is noticed at once, and so is one who asks for more`()
    async throws
  {
    try await run { server, source in
      var client: HTTPClient? = try server.client()
      await client?.send(Self.live)
      _ = await client?.text(through: "first\n")
      #expect(server.load.openStreams == 1)
      client = nil
      try await server.until { $0.openConnections == 0 }
      #expect(source.ended.load(ordering: .relaxed) == 1)
      #expect(try await server.answers(to: Self.live + Self.page).statuses == [400])
      let other = try server.client()
      await other.send(Self.live)
      _ = await other.text(through: "first\n")
      await other.send(Self.page)
      #expect(await other.rest() == "")
      try await server.until { $0.openConnections == 0 }
    }
  }

  @Test func `two hundred readers who come again and again leave nothing behind`() async throws {
    try await run { server, source in
      for round in 1...3 {
        var clients: [HTTPClient] = []
        for _ in 0..<200 {
          let client = try server.client()
          await client.send(Self.live)
          clients.append(client)
        }
        for client in clients {
          #expect(await client.text(through: "first\n").statuses == [200])
        }
        #expect(server.load.openStreams == 200)
        source.send("\(round)\n")
        for client in clients { #expect(await client.text(through: "\n") == "\(round)\n") }
        #expect(try await server.answers(to: Self.page).statuses == [200])
        clients = []
        try await server.until { $0.openStreams == 0 && $0.openConnections == 0 }
        #expect(source.ended.load(ordering: .relaxed) == round * 200)
      }
    }
  }

  @Test func `streams leave room for other requests`() async throws {
    try await run(HTTPLimits(connections: 8)) { server, _ in
      var clients: [HTTPClient] = []
      for _ in 0..<6 {
        let client = try server.client()
        await client.send(Self.live)
        #expect(await client.text(through: "first\n").statuses == [200])
        clients.append(client)
      }
      #expect(try await server.answers(to: Self.live).statuses == [503])
      #expect(try await server.answers(to: Self.page).statuses == [200])
      clients.removeLast()
      try await server.until { $0.openStreams == 5 }
      let client = try server.client()
      await client.send(Self.live)
      #expect(await client.text(through: "first\n").statuses == [200])
    }
  }

  @Test func `stopping ends streams and resting connections`() async throws {
    try await run { server, source in
      var clients: [HTTPClient] = []
      for text in [Self.live, Self.live, "GET / HTT", ""] {
        let client = try server.client()
        await client.send(text)
        if text == Self.live { _ = await client.text(through: "first\n") }
        clients.append(client)
      }
      try await server.until { $0.openConnections == 4 }
      server.stop()
      for client in clients { #expect(await client.rest() == "") }
      try await server.until { $0.openConnections == 0 }
      #expect(source.ended.load(ordering: .relaxed) == 2)
    }
  }

  @Test func `a stream whose reader takes nothing is given up`() async throws {
    try await run(HTTPLimits(answer: .milliseconds(20))) { server, source in
      let client = try server.client()
      await client.send(Self.live)
      _ = await client.text(through: "first\n")
      source.send(String(repeating: "a", count: 16 << 20))
      try await server.until { $0.openConnections == 0 }
      _ = client
    }
  }
}
