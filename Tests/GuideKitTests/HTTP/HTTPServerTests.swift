import Foundation
import GuideKit
import Synchronization
import Testing

/// The running server, and clients of every kind.
@Suite(.timeLimit(.minutes(10)))
struct HTTPServerTests {
  private static func get(_ path: String, _ fields: String = "") -> String {
    "GET \(path) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
  }

  private static let last = "Connection: close\r\n"

  @Test func `requests that come at once are answered in their order`() async throws {
    try await RunningServer.run { server in
      let many = (0..<300).map { Self.get("/\($0)") }.joined()
      let text = try await server.answers(to: many + Self.get("/end", Self.last) + Self.get("/x"))
      let paths = text.matches(of: /GET \/(\w+)\n/).map { String($0.1) }
      #expect(paths == (0..<300).map(String.init) + ["end"])
      #expect(text.statuses.count == 301)
      #expect(text.matches(of: /Connection: close/).count == 1)
    }
  }

  @Test func `a request may come byte by byte`() async throws {
    try await RunningServer.run { server in
      let client = try server.client()
      for byte in Self.get("/a", Self.last).utf8 {
        await client.send(String(decoding: [byte], as: UTF8.self))
      }
      #expect(await client.rest().hasSuffix("\r\n\r\nGET /a\n"))
    }
  }

  @Test func `HEAD has the head of GET alone`() async throws {
    let answer: RunningServer.Answer = { _ in .text(.ok, "body") }
    try await RunningServer.run(answer: answer) { server in
      let head = Self.get("/").replacing("GET", with: "HEAD")
      let text = try await server.answers(to: head + head + Self.get("/", Self.last))
      #expect(text.matches(of: /Content-Length: 5\r\n/).count == 3)
      #expect(text.matches(of: /body/).count == 1)
      #expect(text.hasSuffix("\r\n\r\nbody\n"))
    }
  }

  @Test func `answers tell the time`() async throws {
    try await RunningServer.run { server in
      let text = try await server.answers(to: Self.get("/", Self.last))
      let date = try #require(text.firstMatch(of: /\r\nDate: (.*)\r\n/)).1
      let format = DateFormatter()
      format.locale = Locale(identifier: "en_US_POSIX")
      format.timeZone = TimeZone(identifier: "GMT")
      format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
      let time = try #require(format.date(from: String(date)))
      #expect(abs(time.timeIntervalSinceNow) < 60)
      #expect(format.string(from: time) == date)
    }
  }

  @Test func `old clients are answered and left`() async throws {
    try await RunningServer.run { server in
      let text = try await server.answers(to: "GET /a HTTP/1.0\r\n\r\n" + Self.get("/b"))
      #expect(text.statuses == [200])
      #expect(text.contains("Connection: close\r\n"))
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\n\r\n", 505), ("\u{16}\u{3}\u{1}\r\n", 400),
    (get("/", "Content-Length: 5\r\n") + "hello", 413),
    (get("/", "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n", 501),
    (get("/", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n") + "0\r\n\r\n", 400),
  ])
  func `after a refusal nothing is read as a request`(_ text: String, _ status: Int) async throws {
    try await RunningServer.run { server in
      let answers = try await server.answers(to: text + Self.get("/smuggled"))
      #expect(answers.statuses == [status])
      #expect(!answers.contains("smuggled"))
      #expect(answers.contains("Connection: close\r\n"))
    }
  }

  @Test(arguments: [
    ("GET /", "a", 414), ("", "X: y\r\n", 431), ("", "X: yyyyyyyyyyyyyyyyy\r\n", 431),
  ])
  func `after a head without end nothing is read as a request`(
    _ start: String, _ piece: String, _ status: Int
  ) async throws {
    try await RunningServer.run { server in
      let begun = start.isEmpty ? "GET / HTTP/1.1\r\nHost: a\r\n" : start
      let text = begun + String(repeating: piece, count: 20_000 / piece.utf8.count)
      let answers = try await server.answers(to: text + "\r\n" + Self.get("/smuggled"))
      #expect(answers.statuses == [status])
      #expect(!answers.contains("smuggled"))
    }
  }

  @Test func `a body that is not wanted ends the connection after its answer`() async throws {
    let answer: RunningServer.Answer = { _ in .text(.methodNotAllowed, "no") }
    try await RunningServer.run(answer: answer) { server in
      let inner = Self.get("/inner")
      let text = try await server.answers(
        to: "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(inner.utf8.count)\r\n\r\n" + inner)
      #expect(text.statuses == [405])
      let kept = try await server.answers(
        to: "POST / HTTP/1.1\r\nHost: a\r\n\r\n" + Self.get("/", Self.last))
      #expect(kept.statuses == [405, 405])
    }
  }

  @Test func `endless request lines are refused, and others are answered meanwhile`() async throws {
    try await RunningServer.run { server in
      let long = "GET /" + String(repeating: "a", count: 120_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"
      let huge = String(repeating: "a", count: 1 << 20)
      let answers = try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 0..<6 { group.addTask { try await server.answers(to: long).statuses } }
        group.addTask { try await server.answers(to: huge).statuses }
        for _ in 0..<20 {
          group.addTask { try await server.answers(to: Self.get("/", Self.last)).statuses }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.count { $0 == [414] } == 7)
      #expect(answers.count { $0 == [200] } == 20)
    }
  }

  @Test func `a head that drips is given up, whatever comes of it`() async throws {
    try await RunningServer.run(HTTPLimits(head: .milliseconds(60))) { server in
      let client = try server.client()
      await client.send("GET / HTTP/1.1\r\nX: ")
      // Each byte comes long before the deadline that it would have, had each its own.
      while await client.send("a") { try await Task.sleep(for: .milliseconds(10)) }
      #expect(await client.rest().statuses.allSatisfy { $0 == 408 })
      let silent = try server.client()
      await silent.send("GET")
      #expect(await silent.rest().statuses == [408])
    }
  }

  @Test func `a connection that rests is closed without a word`() async throws {
    try await RunningServer.run(HTTPLimits(idle: .milliseconds(30))) { server in
      #expect(try await server.client().rest() == "")
      let client = try server.client()
      await client.send(Self.get("/a"))
      #expect(await client.rest().statuses.count <= 1)
    }
  }

  @Test func `where it is crowded a connection rests a second at most`() async throws {
    let limits = HTTPLimits(idle: .seconds(900), connections: 100)
    #expect(limits.rest(among: 75) == .seconds(900))
    #expect(limits.rest(among: 76) == .seconds(1))
    #expect(HTTPLimits(idle: .milliseconds(5), connections: 1).rest(among: 1) == .milliseconds(5))
    try await RunningServer.run(HTTPLimits(idle: .seconds(900), connections: 1)) { server in
      let resting = try server.client()
      try await server.until { $0.openConnections == 1 }
      #expect(try await server.answers(to: Self.get("/", Self.last)).statuses == [200])
      #expect(await resting.rest() == "")
    }
  }

  @Test func `a reader who takes nothing is left`() async throws {
    let body = [UInt8](repeating: 97, count: 32 << 20)
    let limits = HTTPLimits(answer: .milliseconds(2))
    let answer: RunningServer.Answer = { _ in HTTPResponse(.ok, [], .bytes(body[...])) }
    try await RunningServer.run(limits, answer: answer) { server in
      let client = try server.client()
      await client.send(Self.get("/"))
      _ = await client.text(through: "\r\n\r\n")
      try await server.until { $0.openConnections == 0 }
      _ = client
    }
  }

  @Test func `a large body arrives whole, to readers at every pace`() async throws {
    let body = (0..<(5 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let answer: RunningServer.Answer = { .file(body, [], tag: "\"t\"", to: $0) }
    try await RunningServer.run(answer: answer) { server in
      let client = try server.client()
      await client.send(Self.get("/", "Range: bytes=100-\r\n" + Self.last))
      #expect(await client.text(through: "\r\n\r\n").contains("206 Partial"))
      var read: [UInt8] = []
      while let bytes = await client.next(atMost: 100_000) { read += bytes }
      #expect(read == Array(body[100...]))
    }
  }

  @Test func `no more connections are served than there is room for, and the next one waits`()
    async throws
  {
    let permits = Permits()
    let answer: RunningServer.Answer = { request in
      if request.path == "/busy" { await permits.take() }
      return .text(.ok, request.path)
    }
    try await RunningServer.run(HTTPLimits(connections: 3), answer: answer) { server in
      let busy = try (0..<3).map { _ in try server.client() }
      for client in busy { await client.send(Self.get("/busy", Self.last)) }
      try await server.until { $0.openConnections == 3 }
      let next = try server.client()
      await next.send(Self.get("/next", Self.last))
      #expect(server.load.openConnections == 3)
      permits.give(1)
      #expect(await next.rest().hasSuffix("/next\n"))
      permits.give(2)
      for client in busy { #expect(await client.rest().hasSuffix("/busy\n")) }
    }
  }

  /// What answers wait for.
  private final class Permits: Sendable {
    private let count = Mutex(0)

    func give(_ more: Int) { count.withLock { $0 += more } }

    func take() async {
      while !count.withLock({ count in
        defer { count = max(0, count - 1) }
        return count > 0
      }) {
        try? await Task.sleep(for: .milliseconds(2))
      }
    }
  }

  @Test func `other clients are answered while one answer is long in the making`() async throws {
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let answer: RunningServer.Answer = { request in
      if request.path == "/slow" { for await _ in gate { break } }
      return .text(.ok, request.path)
    }
    try await RunningServer.run(answer: answer) { server in
      let slow = try server.client()
      await slow.send(Self.get("/slow", Self.last))
      for _ in 0..<20 {
        #expect(try await server.answers(to: Self.get("/", Self.last)).statuses == [200])
      }
      opener.yield()
      #expect(await slow.rest().hasSuffix("/slow\n"))
    }
  }

  @Test func `the fields of every answer stand in refusals too`() async throws {
    let listener = try TCPSocket.listening(on: "127.0.0.1", port: 0)
    let server = HTTPServer(
      listener: listener, limits: HTTPLimits(), common: [HTTPField("X-All", "yes")],
      answer: RunningServer.echo)
    let poll = try SocketPoll()
    defer { poll.end() }
    let task = Task { try await server.run() }
    for text in [Self.get("/", Self.last), "x\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"] {
      let client = try HTTPClient(port: try #require(listener.port), poll: poll)
      await client.send(text)
      #expect(await client.rest().contains("\r\nX-All: yes\r\n"))
    }
    task.cancel()
    try await task.value
  }
}
