import GuideKit
import Testing

/// Heads of requests, and what is taken for none.
struct RequestParserTests {
  private static let plain =
    "GET /a%20b/c.html?x=1&y=?#2 HTTP/1.1\r\n".replacing("#", with: "%23")
    + "Host: localhost:8484\r\nAccept:\t text/html \t\r\nX-Empty:\r\naccept: */*\r\n\r\n"

  private func head(_ line: String, _ fields: String = "Host: a\r\n") -> String {
    line + "\r\n" + fields + "\r\n"
  }

  @Test func `a head is read`() throws {
    let outcome = HTTPOutcome(Self.plain)
    let request = try #require(outcome.requests.first)
    #expect(outcome.requests.count == 1)
    #expect(!outcome.isWithin)
    #expect(request.method == "GET")
    #expect(request.path == "/a%20b/c.html")
    #expect(request.query == "x=1&y=?%232")
    #expect(request.authority == nil)
    #expect(request["HOST"] == "localhost:8484")
    #expect(request["Accept"] == "text/html, */*")
    #expect(request["X-Empty"] == "")
    #expect(request["X-None"] == nil)
    #expect(request.keepsAlive)
  }

  @Test(arguments: [
    plain + plain, "\r\n" + plain, "GET / HTTP/1.0\r\n\r\n" + plain, "GET  / HTTP/1.1\r\n\r\n",
    "HEAD http://h:1/a?b HTTP/1.1\r\nHost: h:1\r\n\r\nPOST / HTTP/1.1\r\nHost: h\r\n\r\n",
    "GET / HTTP/1.1\nHost: a\n\n", "GET / HTTP/1.1\r\nHost: a\r\nb\r\n\r\n", plain + "G",
    "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", "GET / HTTP/1.1\r\nHost: \u{e9}\r\n\r\n", "\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", "GET /\rHTTP/1.1\r\n\r\n",
  ])
  func `every split of the bytes into two pieces gives the same`(_ text: String) {
    let bytes = Array(text.utf8)
    let whole = HTTPOutcome([bytes[...]])
    #expect(HTTPOutcome(bytes.indices.map { bytes[$0...$0] }) == whole)
    for place in 0...bytes.count {
      #expect(HTTPOutcome([bytes[..<place], bytes[place...]]) == whole, "\(place) \(text)")
    }
  }

  @Test(arguments: [
    ("GET /a HTTP/1.1", "/a", "", nil), ("GET /?a HTTP/1.1", "/", "a", nil),
    ("GET //a HTTP/1.1", "//a", "", nil), ("GET http://h/a?b HTTP/1.1", "/a", "b", "h"),
    ("GET HTTP://h:80 HTTP/1.1", "/", "", "h:80"), ("GET http://h?q HTTP/1.1", "/", "q", "h"),
    ("GET /http://h/ HTTP/1.1", "/http://h/", "", nil), ("OPTIONS * HTTP/1.1", "*", "", nil),
    ("CONNECT h:443 HTTP/1.1", "h:443", "", nil), ("BREW /pot HTTP/1.9", "/pot", "", nil),
  ])
  func `each form of target is read`(
    _ line: String, _ path: String, _ query: String, _ authority: String?
  ) throws {
    let request = try #require(HTTPOutcome(head(line)).requests.first)
    #expect(request.path == path)
    #expect(request.query == query)
    #expect(request.authority == authority)
  }

  @Test(arguments: [
    "GET", "GET /", "GET / ", " GET / HTTP/1.1", "GET  / HTTP/1.1", "GET / HTTP/1.1 ",
    "GET / a HTTP/1.1", "GET\t/\tHTTP/1.1", "GET a HTTP/1.1", "GET * HTTP/1.1",
    "GET https://h/ HTTP/1.1", "GET http:/// HTTP/1.1", "GET http://?a HTTP/1.1",
    "GET ftp://h/ HTTP/1.1", "GET http:/a HTTP/1.1", "GET /# HTTP/1.1", "GET /\u{e9} HTTP/1.1",
    "GET /\u{0} HTTP/1.1", "GET /\u{7f} HTTP/1.1", "G(T / HTTP/1.1", "GET / http/1.1",
    "GET / HTTP/1", "GET / HTTP/1.1.1", "GET / HTTP/11", "GET / HTTP/a.b", "GET / HTTP/1.x",
    "GET / XTTP/1.1", "\u{16}\u{3}\u{1}\u{2}",
  ])
  func `what is no request line is refused`(_ line: String) {
    #expect(HTTPOutcome(head(line)).status == 400)
  }

  @Test func `another version is told from no version`() {
    for version in ["2.0", "0.9", "3.0", "9.9"] {
      #expect(HTTPOutcome(head("GET / HTTP/\(version)")).status == 505, "\(version)")
    }
    #expect(HTTPOutcome("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status == 505)
  }

  @Test(arguments: [
    "Host : a\r\n", ": a\r\n", "Host\r\n", " Host: a\r\n", "Host: a\r\n b\r\n",
    "Host: a\r\n\tb\r\n",
    "Host: a\r\nX: \u{0}\r\n", "Host: a\r\nX: \u{1b}[2J\r\n", "Host: a\r\nX\u{e9}: b\r\n",
    "Host: a\r\nX: a\rb\r\n", "Host: a\nX: b\r\n", "Host: a\r\nX: b\u{7f}\r\n", "H\"st: a\r\n",
    "Host: a\r\n\u{0}: b\r\n", "Host: a\r\nX: b\r\r\n",
  ])
  func `what is no header field is refused`(_ fields: String) {
    #expect(HTTPOutcome(head("GET / HTTP/1.1", fields)).status == 400)
  }

  @Test func `a request has one host`() {
    #expect(HTTPOutcome("GET / HTTP/1.1\r\n\r\n").status == 400)
    #expect(HTTPOutcome("GET / HTTP/1.1\r\nX-Host: a\r\n\r\n").status == 400)
    for other in ["a", "b", ""] {
      let twice = head("GET / HTTP/1.1", "Host: a\r\nhOST: \(other)\r\n")
      #expect(HTTPOutcome(twice).status == 400)
      #expect(HTTPOutcome(twice.replacing("/1.1", with: "/1.0")).status == 400)
    }
    #expect(HTTPOutcome("GET / HTTP/1.0\r\n\r\n").requests.count == 1)
  }

  @Test(arguments: [
    ("Content-Length: 5", 413), ("Content-Length: 99999999999999999999999", 413),
    ("Content-Length: 000001", 413), ("Content-Length: -1", 400), ("Content-Length: +5", 400),
    ("Content-Length:", 400), ("Content-Length: 5, 5", 400), ("Content-Length: 0x5", 400),
    ("Content-Length: 0\r\nContent-Length: 0", 400), ("Content-Length: 5 5", 400),
    ("Content-Length: 0\r\ncontent-length: 5", 400), ("Transfer-Encoding: chunked", 501),
    ("Transfer-Encoding: identity", 501), ("transfer-encoding:", 501),
    ("Transfer-Encoding: chunked\r\nContent-Length: 5", 400),
    ("Content-Length: 0\r\nTransfer-Encoding: chunked", 400), ("Content-Length : 5", 400),
    ("Transfer-Encoding : chunked", 400), ("Content-Length: \u{665}", 400),
    ("Transfer-Encoding:\u{b}chunked", 400),
  ])
  func `nothing is smuggled in a body`(_ fields: String, _ status: Int) {
    let inner = "GET /inner HTTP/1.1\r\nHost: a\r\n\r\n"
    for method in ["GET", "HEAD"] {
      for version in ["1.0", "1.1"] {
        let outcome = HTTPOutcome(
          head("\(method) / HTTP/\(version)", "Host: a\r\n\(fields)\r\n") + inner)
        #expect(outcome.status == status, "\(fields)")
        #expect(outcome.requests.isEmpty)
      }
    }
  }

  @Test func `a body that another method brings ends its connection`() throws {
    let post = HTTPOutcome(head("POST / HTTP/1.1", "Host: a\r\nContent-Length: 7\r\n"))
    let request = try #require(post.requests.first)
    #expect(request.hasBody)
    #expect(!request.keepsAlive)
    for length in ["0", "00"] {
      let empty = HTTPOutcome(head("POST / HTTP/1.1", "Host: a\r\nContent-Length: \(length)\r\n"))
      #expect(empty.requests.first?.keepsAlive == true)
    }
  }

  @Test(arguments: [
    ("Connection: close", false), ("Connection: Close", false), ("Connection: a,\tclose ,b", false),
    ("Connection: keep-alive", true), ("Connection: closed", true), ("Connection:", true),
    ("Connection: keep-alive\r\nConnection: close", false), ("X: close", true),
  ])
  func `a connection is kept unless it is to be closed`(_ field: String, _ keeps: Bool) {
    let fields = "Host: a\r\n\(field)\r\n"
    #expect(HTTPOutcome(head("GET / HTTP/1.1", fields)).requests.first?.keepsAlive == keeps)
    #expect(HTTPOutcome(head("GET / HTTP/1.0", fields)).requests.first?.keepsAlive == false)
  }

  @Test func `the limits hold to the byte`() {
    let room = RequestParser.longestLine - "GET / HTTP/1.1\r\n".utf8.count
    func line(_ more: Int) -> String {
      head("GET /" + String(repeating: "a", count: room + more) + " HTTP/1.1")
    }
    #expect(HTTPOutcome(line(0)).requests.count == 1)
    #expect(HTTPOutcome(line(1)).status == 414)
    let start = head("GET / HTTP/1.1", "Host: a\r\nX: ").dropLast(2)
    let rest = RequestParser.longestHead - start.utf8.count - 4
    func fields(_ more: Int) -> String {
      start + String(repeating: "a", count: rest + more) + "\r\n\r\n"
    }
    #expect(HTTPOutcome(fields(0)).requests.count == 1)
    #expect(HTTPOutcome(fields(1)).status == 431)
    func many(_ count: Int) -> String {
      head("GET / HTTP/1.1", "Host: a\r\n" + String(repeating: "X: y\r\n", count: count - 1))
    }
    #expect(HTTPOutcome(many(RequestParser.mostFields)).requests.count == 1)
    #expect(HTTPOutcome(many(RequestParser.mostFields + 1)).status == 431)
  }

  /// What is never a head, however long it gets.
  @Test(arguments: [
    ("GET /", "a", 414), ("", "a", 414), ("GET ", " ", 414), ("GET http://", "a", 414),
    ("GET / HTTP/1.1\r\nHost: a\r\nX:", " ", 431), ("GET / HTTP/1.1\r\nHost: a\r\n", "X", 431),
    ("GET / HTTP/1.1\r\nHost: a\r\n", "X: y\r\n", 431), ("GET / HTTP/1.1\r\n", "Host: a\r\n", 431),
    ("", "\r\n", 400), ("", "\r", 400), ("", "\u{0}", 414), ("GET /", "%2e%2e/", 414),
  ])
  func `an endless head costs no more than the longest one`(
    _ start: String, _ piece: String, _ status: Int
  ) {
    for size in [64 << 10, 256 << 10, 1 << 20] {
      let bytes = Array(
        (start + String(repeating: piece, count: size / piece.utf8.count)).utf8)
      let pieces = stride(from: 0, to: bytes.count, by: 4_096).map {
        bytes[$0..<min($0 + 4_096, bytes.count)]
      }
      let outcome = HTTPOutcome(pieces)
      #expect(outcome.status == status)
      #expect(outcome.steps <= 2 * RequestParser.longestHead + 2)
    }
  }

  @Test func `the cost of many requests grows with their bytes`() {
    func steps(_ count: Int) -> Int {
      HTTPOutcome(String(repeating: Self.plain, count: count)).steps
    }
    #expect(steps(2_000) == 20 * steps(100))
  }
}
