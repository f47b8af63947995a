import GuideKit
import Markup
import Pages
import TestSupport
import Testing

/// What the preview answers, without a network.
struct PreviewHandlerTests {
  private struct Answer {
    let response: HTTPResponse
    let body: String

    var status: Int { response.status.rawValue }
    /// A field as a reader gets it, with those of every answer.
    subscript(_ name: String) -> String? {
      response[name] ?? PreviewPolicy.fields.first { $0.name == name }?.value
    }
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
        broadcaster: broadcaster, hosts: HostCheck(host: "127.0.0.1"), port: 8484,
        editor: try Fixtures.link(), follows: false)
    }

    func answer(
      _ path: String, method: String = "GET", headers: [String: String] = [:],
      host: String? = "localhost:8484", authority: String? = nil
    ) async -> Answer {
      let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      let hosts = host.map { [HTTPField("Host", $0)] } ?? []
      let response = await handler.answer(
        HTTPRequest(
          method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "",
          authority: authority, fields: hosts + headers.map { HTTPField($0.key, $0.value) }))
      guard case .bytes(let bytes) = response.body else {
        return Answer(response: response, body: "")
      }
      return Answer(response: response, body: String(decoding: bytes, as: UTF8.self))
    }
  }

  private func preview() async throws -> Preview {
    try await Preview(try await Fixtures.previewed())
  }

  @Test func `a page comes with its script, its type, and nothing kept`() async throws {
    let preview = try await preview()
    let answer = await preview.answer("/essay.html")
    let page = PreviewPages.page(at: "essay.html", in: preview.snapshot)
    #expect(answer.status == 200)
    #expect(
      answer.body
        == String(decoding: PreviewPages.withScript(page, preview.snapshot), as: UTF8.self))
    #expect(answer["Content-Type"] == "text/html; charset=utf-8")
    #expect(answer["Cache-Control"] == "no-store")
    #expect(answer["X-Content-Type-Options"] == "nosniff")
    #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
    #expect(answer["ETag"] == "\"\(SHA256.hex(of: Array(answer.body.utf8)))\"")
  }

  @Test func `other files come as they are, under their own digest`() async throws {
    let preview = try await preview()
    let answer = await preview.answer("/assets/site.css?style=1")
    #expect(answer.status == 200)
    #expect(answer.body == "body { color: black }\n")
    #expect(answer["Content-Type"] == "text/css; charset=utf-8")
    #expect(answer["ETag"] == "\"\(SHA256.hex(of: Array(answer.body.utf8)))\"")
    #expect(
      await preview.answer("/data/lengths.csv")["Content-Type"]
        == "text/csv; charset=utf-8")
  }

  @Test func `a worker that a published guide left at the address is told to end`() async throws {
    let answer = try await preview().answer("/sw.js", headers: ["Sec-Fetch-Site": "same-origin"])
    #expect(answer.status == 200)
    #expect(answer["Content-Type"] == "text/javascript; charset=utf-8")
    #expect(answer["Cache-Control"] == "no-store")
    #expect(answer.body.contains("registration.unregister()"))
  }

  @Test func `HEAD is answered as GET is, but for the body that its connection leaves out`()
    async throws
  {
    let preview = try await preview()
    for path in ["/essay.html", "/assets/site.css", "/none", "/about.html", "/.guide/live.js"] {
      let get = await preview.answer(path)
      let head = await preview.answer(path, method: "HEAD")
      #expect(head.response.status == get.response.status, "\(path)")
      #expect(head.response.fields == get.response.fields, "\(path)")
      #expect(head.body == get.body)
    }
  }

  @Test func `who has the bytes gets no others`() async throws {
    let preview = try await preview()
    let tag = try #require(await preview.answer("/assets/site.css")["ETag"])
    for header in [tag, "W/" + tag, "\"x\", \(tag)", "\"x\" ,W/\(tag) , \"y\"", "*"] {
      let answer = await preview.answer(
        "/assets/site.css", headers: ["If-None-Match": header])
      #expect(answer.status == 304, "\(header)")
      #expect(answer.body.isEmpty)
      #expect(answer["ETag"] == tag)
    }
    for header in ["\"x\"", "", String(tag.dropFirst().dropLast()), "W/\"x\"", "**"] {
      let answer = await preview.answer("/assets/site.css", headers: ["If-None-Match": header])
      #expect(answer.status == 200, "\(header)")
    }
    // What is missing is told again.
    #expect(await preview.answer("/none", headers: ["If-None-Match": "*"]).status == 404)
  }

  @Test(arguments: [
    "a b", "a?b", "a#b", "100%", "a%20b", "no:such", "\"q\" 'r'", "a&b;c+d=e", "\u{E9}", "e\u{301}",
    "中文",
  ])
  func `a file is served under the address that pages give it`(_ name: String) async throws {
    let page =
      "-- content/pages/us.md --\n---\ntitle: Us\n---\n\n[a](<files/\(PathAddress.written(name)).txt>)\n"
    let guide = TestSite(page).adding("content/files/\(name).txt", Array(name.utf8))
    let preview = try await Preview(await guide.build().site)
    let answer = await preview.answer("/" + PathAddress.encoded("files/\(name).txt"))
    #expect(answer.status == 200)
    #expect(Array(answer.body.utf8) == Array(name.utf8))
  }

  @Test func `a page that moved leads on`() async throws {
    let preview = try await preview()
    let answer = await preview.answer("/about.html")
    #expect(answer.status == 301)
    #expect(answer["Location"] == "/us.html")
    #expect(answer.body == "it is at /us.html now\n")
    #expect(await preview.answer("/about")["Location"] == "/us.html")
  }

  @Test func `an address that leads nowhere gives the guide's own page`() async throws {
    let preview = try await preview()
    let answer = await preview.answer("/deep/none.html")
    #expect(answer.status == 404)
    #expect(answer.body.contains("<base href=\"/\">"))
    #expect(answer["Content-Type"] == "text/html; charset=utf-8")
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
    #expect(answer["Content-Type"] == "text/plain; charset=utf-8")
    #expect(answer["Cache-Control"] == "no-store")
  }

  @Test func `requests under a forwarded port are answered`() async throws {
    for host in ["localhost:1", "localhost", "127.0.0.1:9000", "[::1]:3000"] {
      #expect(try await preview().answer("/", host: host).status == 200, "\(host)")
    }
  }

  @Test(arguments: [nil, "evil.example:8484", "localhost.evil.example"])
  func `requests for another host are refused`(_ host: String?) async throws {
    for path in ["/", "/.guide/live", "/.guide/live.js"] {
      let answer = try await preview().answer(path, host: host)
      #expect(answer.status == 403)
      #expect(answer.body.contains("open http://localhost:8484/"))
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "BREW"])
  func `only GET and HEAD are answered`(_ method: String) async throws {
    let answer = try await preview().answer("/", method: method)
    #expect(answer.status == 405)
    #expect(answer["Allow"] == "GET, HEAD")
    #expect(answer.body == "only GET and HEAD are answered here\n")
  }

  @Test func `the script and the stream stand in the preview's own folder`() async throws {
    let preview = try await preview()
    let script = await preview.answer("/.guide/live.js")
    #expect(script.status == 200)
    #expect(script["Content-Type"] == "text/javascript; charset=utf-8")
    #expect(script.body.contains("EventSource"))
    let head = await preview.answer("/.guide/live?page=/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head["Content-Type"] == "text/event-stream")
    #expect(head["Cache-Control"] == "no-store")
    for path in ["/.guide/", "/.guide/other", "/.guide/live/x"] {
      let answer = await preview.answer(path)
      #expect(answer.status == 404)
      #expect(answer.body == "there is nothing here\n")
    }
  }

  @Test func `a window that shares a stream asks for the state of its page`() async throws {
    let preview = try await preview()
    for query in ["page=%2Fessay.html&once", "once&page=/essay.html"] {
      let answer = await preview.answer("/.guide/live?" + query)
      let page = PreviewPages.page(at: "essay.html", in: preview.snapshot)
      #expect(answer.status == 200)
      #expect(answer["Content-Type"] == "application/json")
      #expect(answer.body.hasPrefix("{\"page\":\"\(page.digest)\","))
    }
    let worker = await preview.answer("/.guide/windows.js")
    #expect(worker["Content-Type"] == "text/javascript; charset=utf-8")
    #expect(worker.body.contains("EventSource(\"/.guide/live\")"))
  }

  @Test func `a folder with a page of its own is named with a slash`() async throws {
    let site = try await Fixtures.site("-- content/files/deep/index.html --\n<p>x</p>\n")
    let preview = try await Preview(site)
    let answer = await preview.answer("/files/deep")
    #expect(answer.status == 301)
    #expect(answer["Location"] == "/files/deep/")
    #expect(await preview.answer("/files/deep/").status == 200)
    #expect(await preview.answer("/files").status == 404)
    #expect(await preview.answer("/files/").status == 404)
  }

  @Test func `a long file is not read through, and keeps its tag from build to build`() async throws
  {
    let bytes = [UInt8](repeating: 65, count: 2 << 20)
    let input = TestSite("").adding("content/files/film.mp4", bytes)
    let result = await input.build()
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    let files = LargeFiles()
    func tag(_ number: Int, _ site: Site) -> String? {
      PreviewSnapshot(number: number, site: site, isStale: false, problems: [], largeFiles: files)
        .output(at: "files/film.mp4")?.output.digest
    }
    let first = try #require(tag(1, site))
    #expect(first.hasPrefix("\(bytes.count)-"))
    #expect(tag(2, site) == first)
    // The same bytes read anew are another file, and so are others.
    let again = await TestSite("")
      .adding("content/files/film.mp4", [UInt8](repeating: 65, count: 2 << 20)).build().site
    #expect(tag(3, try #require(again)) != first)
    #expect(
      PreviewSnapshot(number: 1, site: site, isStale: false, problems: [])
        .output(at: "files/film.mp4")?.output.digest != first)
  }

  @Test(.timeLimit(.minutes(10)))
  func `the stream begins with the state of the page that asks`() async throws {
    let preview = try await preview()
    let answer = await preview.answer("/.guide/live?page=%2Fessay.html")
    #expect(answer.status == 200)
    #expect(answer["Content-Type"] == "text/event-stream")
    guard case .stream(let pieces) = answer.response.body else {
      Issue.record("no stream")
      return
    }
    let page = PreviewPages.page(at: "essay.html", in: preview.snapshot)
    for await piece in pieces {
      let first = String(decoding: piece, as: UTF8.self)
      #expect(first.contains("retry: 300\ndata: {\"page\":\"\(page.digest)\","))
      return
    }
    Issue.record("no event")
  }

  @Test func `a part of a file is given`() async throws {
    let preview = try await preview()
    let part = await preview.answer("/assets/site.css", headers: ["Range": "bytes=5-6"])
    #expect(part.status == 206)
    #expect(part.body == "{ ")
    #expect(part["Content-Range"] == "bytes 5-6/22")
    #expect(await preview.answer("/none", headers: ["Range": "bytes=5-6"]).status == 404)
  }

  @Test(arguments: [
    ("localhost:8484", "localhost:8484", 200), ("127.0.0.1:8484", "localhost:8484", 200),
    ("evil.example:8484", "localhost:8484", 403), ("localhost:8484", "evil.example:8484", 200),
    ("a@localhost:8484", "localhost:8484", 403), ("localhost", "", 200),
  ])
  func `a whole address must name the preview, and overrules the host beside it`(
    _ authority: String, _ host: String, _ status: Int
  ) async throws {
    let answer = try await preview().answer("/", host: host, authority: authority)
    #expect(answer.status == status)
  }

  @Test func `pages from elsewhere get nothing, but links from them lead here`() async throws {
    let preview = try await preview()
    let modes = [
      ("no-cors", "image"), ("cors", "empty"), ("navigate", "iframe"), ("websocket", "websocket"),
      ("no-cors", "document"), ("navigate", ""),
    ]
    for path in ["/", "/essay.html", "/.guide/live", "/.guide/live.js", "/assets/site.css"] {
      for site in ["cross-site", "same-site", "unheard-of"] {
        for (mode, destination) in modes {
          let answer = await preview.answer(
            path,
            headers: [
              "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": destination,
            ])
          #expect(answer.status == 403, "\(path) \(site) \(mode) \(destination)")
          #expect(answer.body == "pages from elsewhere get nothing here\n")
        }
        let link = await preview.answer(
          "/",
          headers: [
            "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document",
          ])
        #expect(link.status == 200)
      }
      for site in ["same-origin", "none"] {
        let answer = await preview.answer(path, headers: ["Sec-Fetch-Site": site])
        #expect(answer.status == 200, "\(path) \(site)")
      }
    }
  }

  @Test func `answers carry what is published with the site, and nobody may frame them`()
    async throws
  {
    let published = try await TestSite.published().text("_headers")
    let preview = try await preview()
    for path in ["/essay.html", "/assets/site.css", "/none", "/%00", "/about.html", "/.guide/live"]
    {
      let answer = await preview.answer(path)
      var policy = try #require(answer["Content-Security-Policy"])
      #expect(policy.hasSuffix("; frame-ancestors 'none'"))
      #expect(answer["X-Frame-Options"] == "DENY")
      #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
      policy = policy.replacing("frame-ancestors 'none'", with: "frame-ancestors 'self'")
      // The page for addresses that lead nowhere names the root as its base.
      if path == "/none" { policy = policy.replacing("base-uri 'self'", with: "base-uri 'none'") }
      for (name, value) in [
        ("Content-Security-Policy", policy), ("Referrer-Policy", answer["Referrer-Policy"]),
        ("X-Content-Type-Options", answer["X-Content-Type-Options"]),
        ("Permissions-Policy", answer["Permissions-Policy"]),
      ] {
        #expect(published.contains("\n  \(name): \(value ?? "")\n"), "\(path) \(name)")
      }
    }
  }
}
