import FlyingFox
import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// What the preview answers, without a network.
struct PreviewHandlerTests {
  private struct Answer {
    let status: Int
    let headers: HTTPHeaders
    let body: String
  }

  /// A preview of a site, or of a guide that cannot be built.
  private struct Preview {
    let handler: PreviewHandler
    let snapshot: PreviewSnapshot

    init(_ site: Site?) async throws {
      snapshot = PreviewSnapshot(number: 1, site: site, isStale: false, problems: [])
      let broadcaster = SnapshotBroadcaster()
      await broadcaster.publish(snapshot)
      handler = PreviewHandler(
        broadcaster: broadcaster, hosts: HostCheck(host: "127.0.0.1", port: 8484),
        editor: try Fixtures.link(), follows: false)
    }

    func answer(
      _ path: String, method: HTTPMethod = .GET, headers: [HTTPHeader: String] = [:],
      host: String? = "localhost:8484"
    ) async throws -> Answer {
      var all = HTTPHeaders(headers)
      if let host { all[.host] = host }
      let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      let request = HTTPRequest(
        method: method, version: .http11,
        target: HTTPRequest.Target(
          path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : ""),
        headers: all, body: HTTPBodySequence())
      let response = try await handler.handleRequest(request)
      return Answer(
        status: response.statusCode.code, headers: response.headers,
        body: String(decoding: try await response.bodyData, as: UTF8.self))
    }
  }

  private func preview() async throws -> Preview {
    try await Preview(try await Fixtures.previewed())
  }

  @Test func `a page comes with its script, its type, and nothing kept`() async throws {
    let preview = try await preview()
    let answer = try await preview.answer("/essay.html")
    let page = PreviewPages.page(at: "essay.html", in: preview.snapshot)
    #expect(answer.status == 200)
    #expect(
      answer.body
        == String(decoding: PreviewPages.withScript(page, preview.snapshot), as: UTF8.self))
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(answer.headers[.cacheControl] == "no-store")
    #expect(answer.headers[HTTPHeader("X-Content-Type-Options")] == "nosniff")
    #expect(answer.headers[HTTPHeader("Cross-Origin-Resource-Policy")] == "same-origin")
    #expect(answer.headers[.eTag] == "\"\(SHA256.hex(of: Array(answer.body.utf8)))\"")
  }

  @Test func `other files come as they are, under their own digest`() async throws {
    let preview = try await preview()
    let answer = try await preview.answer("/assets/site.css?style=1")
    #expect(answer.status == 200)
    #expect(answer.body == "body { color: black }\n")
    #expect(answer.headers[.contentType] == "text/css; charset=utf-8")
    #expect(answer.headers[.eTag] == "\"\(SHA256.hex(of: Array(answer.body.utf8)))\"")
    #expect(
      try await preview.answer("/data/lengths.csv").headers[.contentType]
        == "text/csv; charset=utf-8")
  }

  @Test func `HEAD has the length of what GET would bring`() async throws {
    let preview = try await preview()
    for path in ["/essay.html", "/assets/site.css", "/none", "/about.html", "/.guide/live.js"] {
      let get = try await preview.answer(path)
      let head = try await preview.answer(path, method: .HEAD)
      #expect(head.status == get.status, "\(path)")
      #expect(head.body.isEmpty)
      #expect(head.headers[.contentLength] == String(get.body.utf8.count), "\(path)")
      #expect(head.headers[.contentType] == get.headers[.contentType])
      #expect(head.headers[.eTag] == get.headers[.eTag])
    }
  }

  @Test func `who has the bytes gets no others`() async throws {
    let preview = try await preview()
    let tag = try #require(try await preview.answer("/assets/site.css").headers[.eTag])
    for header in [tag, "W/" + tag, "\"x\", \(tag)", "\"x\" ,W/\(tag) , \"y\"", "*"] {
      let answer = try await preview.answer(
        "/assets/site.css", headers: [.ifNoneMatch: header])
      #expect(answer.status == 304, "\(header)")
      #expect(answer.body.isEmpty)
      #expect(answer.headers[.eTag] == tag)
    }
    for header in ["\"x\"", "", String(tag.dropFirst().dropLast()), "W/\"x\"", "**"] {
      let answer = try await preview.answer("/assets/site.css", headers: [.ifNoneMatch: header])
      #expect(answer.status == 200, "\(header)")
    }
    // What is missing is told again.
    #expect(try await preview.answer("/none", headers: [.ifNoneMatch: "*"]).status == 404)
  }

  @Test func `a page that moved leads on`() async throws {
    let preview = try await preview()
    let answer = try await preview.answer("/about.html")
    #expect(answer.status == 301)
    #expect(answer.headers[.location] == "/us.html")
    #expect(answer.body == "it is at /us.html now\n")
    #expect(try await preview.answer("/about").headers[.location] == "/us.html")
  }

  @Test func `an address that leads nowhere gives the guide's own page`() async throws {
    let preview = try await preview()
    let answer = try await preview.answer("/deep/none.html")
    #expect(answer.status == 404)
    #expect(answer.body.contains("<base href=\"/\">"))
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
  }

  @Test func `before there is a site problems are shown`() async throws {
    let answer = try await Preview(nil).answer("/")
    #expect(answer.status == 503)
    #expect(answer.body.contains("The guide cannot be shown yet"))
  }

  @Test(arguments: ["/../etc/passwd", "/a/%2e%2e/b", "/a%2fb", "/%00", "/%ff", "/a\\b"])
  func `addresses that would lead out are refused`(_ path: String) async throws {
    let answer = try await preview().answer(path)
    #expect(answer.status == 400)
    #expect(answer.body == "this address can name nothing here\n")
    #expect(answer.headers[.contentType] == "text/plain; charset=utf-8")
    #expect(answer.headers[.cacheControl] == "no-store")
  }

  @Test(arguments: [nil, "evil.example:8484", "localhost:1"])
  func `requests for another host are refused`(_ host: String?) async throws {
    for path in ["/", "/.guide/live", "/.guide/live.js"] {
      let answer = try await preview().answer(path, host: host)
      #expect(answer.status == 403)
      #expect(answer.body == "this is no name of the preview\n")
    }
  }

  @Test(arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS, .PATCH])
  func `only GET and HEAD are answered`(_ method: HTTPMethod) async throws {
    let answer = try await preview().answer("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.headers[HTTPHeader("Allow")] == "GET, HEAD")
    #expect(answer.body == "only GET and HEAD are answered here\n")
  }

  @Test func `the script and the stream stand in the preview's own folder`() async throws {
    let preview = try await preview()
    let script = try await preview.answer("/.guide/live.js")
    #expect(script.status == 200)
    #expect(script.headers[.contentType] == "text/javascript; charset=utf-8")
    #expect(script.body.contains("EventSource"))
    let head = try await preview.answer("/.guide/live?page=/", method: .HEAD)
    #expect(head.status == 200)
    #expect(head.headers[.contentType] == "text/event-stream")
    #expect(head.headers[.cacheControl] == "no-store")
    for path in ["/.guide/", "/.guide/other", "/.guide/live/x"] {
      let answer = try await preview.answer(path)
      #expect(answer.status == 404)
      #expect(answer.body == "there is nothing here\n")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `the stream begins with the state of the page that asks`() async throws {
    let preview = try await preview()
    var headers = HTTPHeaders()
    headers[.host] = "localhost:8484"
    let response = try await preview.handler.handleRequest(
      HTTPRequest(
        method: .GET, version: .http11,
        target: HTTPRequest.Target(path: "/.guide/live", query: "page=%2Fessay.html"),
        headers: headers, body: HTTPBodySequence()))
    #expect(response.statusCode == .ok)
    #expect(response.headers[.contentType] == "text/event-stream")
    guard case .httpBody(let body) = response.payload else {
      Issue.record("no body")
      return
    }
    var chunks = body.makeAsyncIterator()
    let first = String(decoding: try #require(try await chunks.next()), as: UTF8.self)
    let page = PreviewPages.page(at: "essay.html", in: preview.snapshot)
    #expect(first.contains("retry: 300\ndata: {\"page\":\"\(page.digest)\","))
  }
}
