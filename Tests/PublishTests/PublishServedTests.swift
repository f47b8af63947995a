import Foundation
import TestSupport
import Testing

/// This repository's guide, published to each kind of target; what is live there is served by nginx
/// with the headers that publish emits.
@Suite(.ownThreads) struct PublishServedTests {
  /// Rules for nginx from `_headers`: what hosts that read the file do by themselves.
  static func nginx(root: String, port: Int, headers: String, folder: String) -> String {
    var rules: [(pattern: String, headers: [String])] = []
    for line in headers.split(separator: "\n") {
      if line.hasPrefix("/") { rules.append((String(line), [])) }
      guard line.hasPrefix("  "), let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].dropFirst(2)
      let value = line[line.index(colon, offsetBy: 2)...]
      rules[rules.count - 1].headers.append("add_header \(name) \"\(value)\" always;")
    }
    let common = rules.first { $0.pattern == "/*" }?.headers ?? []
    let locations = rules.filter { $0.pattern != "/*" }.map { pattern, own in
      let place =
        switch pattern {
        case "/": "= /"
        case "/:file": "~ ^/[^/]+$"
        default: pattern.hasSuffix("*") ? "^~ " + pattern.dropLast() : "= " + pattern
        }
      return "location \(place) { \((common + own).joined(separator: " ")) }"
    }
    return """
      daemon off; master_process off; pid \(folder)/nginx.pid; error_log \(folder)/nginx.log;
      events {}
      http {
        include /etc/nginx/mime.types; access_log off; charset utf-8;
        client_body_temp_path \(folder)/a; proxy_temp_path \(folder)/b; fastcgi_temp_path \(folder)/c;
        uwsgi_temp_path \(folder)/d; scgi_temp_path \(folder)/e;
        server {
          listen 127.0.0.1:\(port); root \(root); index index.html; error_page 404 /404.html;
          \(locations.joined(separator: "\n    "))
        }
      }

      """
  }

  /// The guide of this repository, with an address and a target.
  private func target(_ kind: TestTarget.Kind) throws -> TestTarget {
    let tool = try GuideTool([:])
    for part in ["content", "templates"] {
      try FileManager.default.copyItem(
        atPath: Programs.package + part, toPath: tool.folder.path() + "/" + part)
    }
    let settings = try #require(tool.read("content/guide.yml")).split(separator: "\n")
      .filter { !$0.hasPrefix("base-url:") && !$0.hasPrefix("publish:") }.joined(separator: "\n")
    try tool.write(
      "content/pages/here.md", "---\ntitle: Here\nformerly: [moved]\n---\n\nText.\n")
    return try TestTarget(kind, of: tool, site: settings + "\nbase-url: https://example.org/")
  }

  @Test(
    .enabled(if: Programs.has("nginx", "chromium", "curl"), "make test installs what it needs"),
    .enabled(if: Programs.python("lychee") != nil, "make test installs what it needs"),
    .timeLimit(.minutes(10)), arguments: TestTarget.Kind.available)
  func `the published guide keeps its own policy, and every link of it leads somewhere`(
    _ kind: TestTarget.Kind
  ) throws {
    let target = try target(kind)
    defer { target.close() }
    let published = try target.publish("--yes")
    #expect(published.status == 0, "\(published.error)")
    let (tool, root) = (target.tool, try target.liveFolder())
    let headers = String(
      decoding: try #require(FileManager.default.contents(atPath: root + "/_headers")),
      as: UTF8.self)
    let server = try LoopbackServer(Programs.path(of: "nginx") ?? "") { port in
      try tool.write(
        "nginx.conf",
        Self.nginx(root: root, port: port, headers: headers, folder: tool.folder.path()))
      return ["-c", tool.folder.path() + "/nginx.conf"]
    }
    defer { server.stop() }
    let address = "http://127.0.0.1:\(server.port)/"
    try checkHeaders(address, root)
    // The same bytes behind the same server need no second look.
    if kind == TestTarget.Kind.available.first {
      try look(at: address, root, tool)
    }
    #expect(try target.live() == target.reference())
  }

  /// Opens pages of every folder, and follows every link.
  private func look(at address: String, _ root: String, _ tool: GuideTool) throws {
    let pages = TestTarget.files(in: root).keys.filter { $0.hasSuffix(".html") }.sorted()
    let folders = Dictionary(grouping: pages) { $0.split(separator: "/").dropLast().joined() }
    let opened =
      (folders[""] ?? []).filter { $0 != "404.html" }
      + folders.filter { $0.key != "" }.flatMap { $0.value.prefix(2) }.sorted()
      + ["sections/missing.html", "no/such/folder/missing.html"]
    let script = Programs.package + "Tests/Browser/console.py"
    let output = try Programs.run(Programs.python("python3") ?? "", [script, address] + opened)
    #expect(output == "\(opened.count) pages opened\n")
    // Addresses of other sites are not asked.
    try tool.write("pages.txt", pages.map { address + $0 + "\n" }.joined())
    let links = try Programs.run(
      Programs.python("lychee") ?? "",
      [
        "--no-progress", "--include-fragments", "--exclude", ".", "--include",
        "^" + address.replacing(".", with: "\\."), "--format", "json", "--files-from",
        tool.folder.path() + "/pages.txt",
      ])
    #expect(links.contains("\"errors\": 0"), "\(links.suffix(500))")
  }

  /// nginx's settings as the manual has them, for a folder of this machine.
  private func manual(root: String, port: Int, folder: String) throws -> String {
    let text = try String(
      contentsOfFile: Programs.package + "Sources/GuideKit/Manual.docc/Publishing.md",
      encoding: .utf8)
    let block = try #require(text.firstMatch(of: /(?s)```nginx\n(.*?)```/)?.1)
      .replacing("server {", with: "server {\n  listen 127.0.0.1:\(port);", maxReplacements: 1)
      .replacing("/srv/www/guide/current", with: root)
    return """
      daemon off; master_process off; pid \(folder)/nginx.pid; error_log \(folder)/nginx.log;
      events {}
      http {
        access_log off;
        client_body_temp_path \(folder)/a; proxy_temp_path \(folder)/b; fastcgi_temp_path \(folder)/c;
        uwsgi_temp_path \(folder)/d; scgi_temp_path \(folder)/e;
        \(block)
      }

      """
  }

  @Test(
    .enabled(if: Programs.has("nginx", "curl"), "make test installs what it needs"),
    .timeLimit(.minutes(10)))
  func `nginx set up as the manual says answers as the preview does`() throws {
    let target = try TestTarget(
      .folder,
      changes: """
        -- content/files/deep/index.html --
        <p>x</p>
        -- content/files/deep/er/note.txt --
        A note.

        """)
    defer { target.close() }
    let tool = target.tool
    let types = try #require(
      try manual(root: "", port: 0, folder: "").firstMatch(of: /(?s)types \{\n(.*?)\}/)?.1)
    let endings = types.split(separator: "\n").flatMap { line in
      line.split(separator: ";").first?.split(separator: " ").dropFirst().map(String.init) ?? []
    }
    #expect(endings.count > 60)
    var named = ["deep/index.html", "deep/er/note.txt"]
    for ending in endings + ["strange"] where ending != "html" {
      try tool.write("content/files/kinds/a.\(ending)", "x")
      named.append("kinds/a.\(ending)")
    }
    // A file that nothing names would be told.
    try tool.write(
      "content/pages/named.md",
      "---\ntitle: Named\n---\n\n" + named.map { "- [x](files/\($0))\n" }.joined())
    let published = try target.publish("--yes")
    #expect(published.status == 0, "\(published.error)")
    let (folder, root) = (tool.folder.path(), try target.liveFolder())
    let server = try LoopbackServer(Programs.path(of: "nginx") ?? "") { port in
      try tool.write("nginx.conf", manual(root: root, port: port, folder: folder))
      return ["-c", folder + "/nginx.conf"]
    }
    defer { server.stop() }
    let preview = try LoopbackServer(GuideTool.executable.path()) {
      ["preview", "--port", "\($0)", "--source", folder]
    }
    defer { preview.stop() }
    /// Status, type and goal of an answer.
    func answer(_ path: String, _ port: Int) throws -> String {
      let form = "%{http_code} %header{content-type} %header{location}"
      let text = try Programs.run(
        "curl",
        ["-s", "--path-as-is", "-o", "/dev/null", "-w", form, "http://127.0.0.1:\(port)\(path)"])
      // What a redirect says besides its goal nobody reads.
      return text.hasPrefix("301")
        ? "301 " + (text.split(separator: " ").last ?? "") : text.lowercased()
    }
    var paths = [
      "/", "/index", "/index.html", "/essay", "/essay.html", "/essay/", "/sections", "/sections/",
      "/claims", "/data", "/data/", "/files", "/files/deep", "/files/deep/", "/files/deep/er",
      "/files/deep/er/", "/files/deep/er/note.txt", "/files/deep/index", "/readings.bib",
      "/readings.ris", "/readings.json", "/no/such", "/no/such/", "/404", "/assets", "/about?x=y",
    ]
    paths += (endings + ["strange"]).filter { $0 != "html" }.map { "/files/kinds/a.\($0)" }
    for path in paths {
      #expect(try answer(path, server.port) == answer(path, preview.port), "\(path)")
    }
    #expect(try answer("/sections", server.port) == "200 text/html; charset=utf-8 ")
    #expect(try answer("/files/deep", server.port).hasSuffix(" /files/deep/"))
    let headers = try Programs.run(
      "curl", ["-sI", "http://127.0.0.1:\(server.port)/no/such"]
    ).lowercased()
    for header in [
      "content-security-policy: ", "x-content-type-options: nosniff", "cache-control: ",
    ] {
      #expect(headers.contains(header), "\(headers)")
    }
  }

  private func checkHeaders(_ address: String, _ root: String) throws {
    let page = try Programs.run("curl", ["-sI", address + "sections.html"]).lowercased()
    #expect(page.hasPrefix("http/1.1 200"))
    for header in [
      "content-security-policy: default-src 'none'; script-src 'self'",
      "x-content-type-options: nosniff", "referrer-policy: no-referrer",
      "cache-control: public, max-age=300, must-revalidate",
    ] {
      #expect(page.contains(header), "\(page)")
    }
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: root + "/index.html")),
      as: UTF8.self)
    let sheet = try #require(text.firstMatch(of: /href="(immutable\/[^"]+\.css)"/)?.1)
    let asset = try Programs.run("curl", ["-sI", address + String(sheet)]).lowercased()
    #expect(asset.contains("cache-control: public, max-age=31536000, immutable"), "\(asset)")
    #expect(asset.contains("content-type: text/css"))
    let missing = try Programs.run("curl", ["-si", address + "no/such/page.html"])
    #expect(missing.hasPrefix("HTTP/1.1 404"))
    #expect(missing.contains("href=\"/index.html\""), "\(missing.prefix(2_000))")
    #expect(missing.lowercased().contains("content-security-policy:"))
  }
}
