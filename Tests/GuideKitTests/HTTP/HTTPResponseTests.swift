import GuideKit
import Testing

struct HTTPResponseTests {
  private func head(
    _ response: HTTPResponse, common: [HTTPField] = [], keepsAlive: Bool = true
  ) -> String {
    String(
      decoding: response.head(common: common, date: "D", keepsAlive: keepsAlive), as: UTF8.self)
  }

  private func request(_ fields: [HTTPField], method: String = "GET") -> HTTPRequest {
    HTTPRequest(method: method, path: "/", fields: fields)
  }

  private func file(_ fields: HTTPField..., method: String = "GET") -> HTTPResponse {
    .file(
      Array("0123456789".utf8), [HTTPField("Content-Type", "a/b")], tag: "\"t\"",
      to: request(fields, method: method))
  }

  private func body(_ response: HTTPResponse) -> String? {
    guard case .bytes(let bytes) = response.body else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a head has the fields, the date and the length`() {
    let response = HTTPResponse.text(.notFound, "nothing", [HTTPField("X", "y")])
    #expect(
      head(response) == """
        HTTP/1.1 404 Not Found\r
        Content-Type: text/plain; charset=utf-8\r
        X: y\r
        Date: D\r
        Content-Length: 8\r
        \r\n
        """)
    #expect(body(response) == "nothing\n")
    #expect(head(response, keepsAlive: false).hasSuffix("\r\nConnection: close\r\n\r\n"))
  }

  @Test func `its own fields take the place of those of every answer`() {
    let response = HTTPResponse(.ok, [HTTPField("x", "mine")], .bytes([]))
    let text = head(response, common: [HTTPField("X", "all"), HTTPField("Y", "all")])
    #expect(text.contains("\r\nx: mine\r\nY: all\r\n"))
    #expect(!text.contains("X: all"))
  }

  @Test(arguments: ["a\r\nSet-Cookie: b", "a\nb", "a\rb", "a\u{0}b", "a\r\n\r\nb"])
  func `no value begins a line of its own`(_ value: String) {
    let text = head(HTTPResponse(.ok, [HTTPField("X", value)], .bytes([])))
    #expect(text.split(separator: "\r\n").count == 4)
    #expect(!text.contains("\nSet-Cookie") && !text.contains("\u{0}"))
  }

  @Test func `a stream has no length, and neither has what a reader has`() {
    let stream = HTTPResponse(.ok, [], .stream(AsyncStream<[UInt8]> { $0.finish() }))
    #expect(!head(stream).contains("Content-Length"))
    #expect(!head(HTTPResponse(.notModified, [], .bytes([]))).contains("Content-Length"))
  }

  @Test func `a file comes whole, in part, or not at all`() {
    #expect(file().status == .ok)
    #expect(file()["ETag"] == "\"t\"")
    #expect(file()["Accept-Ranges"] == "bytes")
    #expect(body(file()) == "0123456789")
    let part = file(HTTPField("Range", "bytes=2-4"))
    #expect(part.status == .partialContent)
    #expect(body(part) == "234")
    #expect(part["Content-Range"] == "bytes 2-4/10")
    #expect(part["Content-Type"] == "a/b")
    let none = file(HTTPField("Range", "bytes=10-"))
    #expect(none.status == .rangeNotSatisfiable)
    #expect(none["Content-Range"] == "bytes */10")
    let known = file(HTTPField("Range", "bytes=2-4"), HTTPField("If-None-Match", "W/\"t\""))
    #expect(known.status == .notModified)
    #expect(body(known) == "")
  }

  @Test func `a part is given of the same file only, and to GET only`() {
    let range = HTTPField("Range", "bytes=2-4")
    #expect(file(range, HTTPField("If-Range", "\"t\"")).status == .partialContent)
    for tag in ["\"u\"", "W/\"t\"", "t", "", "Sat, 28 Nov 2026 18:00:00 GMT"] {
      #expect(file(range, HTTPField("If-Range", tag)).status == .ok, "\(tag)")
    }
    #expect(file(range, method: "HEAD").status == .ok)
  }
}
