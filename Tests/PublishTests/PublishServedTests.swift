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
        default: "^~ " + pattern.dropLast()
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
        "^http://127\\.0\\.0\\.1:\(server.port)/", "--format", "json", "--files-from",
        tool.folder.path() + "/pages.txt",
      ])
    #expect(links.contains("\"errors\": 0"), "\(links.suffix(500))")
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
