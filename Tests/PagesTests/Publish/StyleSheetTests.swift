import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Addresses in style sheets of a published site: which of them bear digests.
struct StyleSheetTests {
  private static let icon = "-- templates/assets/icon.svg --\n<svg/>\n"
  private static let dot = "-- content/images/dot.png --\ndot\n"
  private static let sub = "-- templates/assets/sub/part.css --\np {}\n"

  private static func named(_ stem: String, _ ending: String, _ text: String) -> String {
    "\(stem).\(SHA256.hex(of: Array(text.utf8)).prefix(16)).\(ending)"
  }

  /// The sheet `assets/main.css` as it stands at its address with a digest.
  private func published(_ sheet: String) async throws -> String {
    var options = BuildOptions()
    options.isPublished = true
    let guide = TestSite(Self.icon + Self.dot + Self.sub + "-- content/files/a.txt --\na")
      .adding("templates/assets/main.css", Array(sheet.utf8))
    let site = try #require(await guide.build(options).site)
    let path = try #require(site.paths().first { $0.hasPrefix("immutable/main.") })
    let text = site.text(path)
    #expect(path == "immutable/" + Self.named("main", "css", text))
    #expect(site.text("assets/main.css") == sheet)
    return text
  }

  private static let table: [(String, String)] = {
    let icon = named("icon", "svg", "<svg/>\n")
    let dot = named("dot", "png", "dot\n")
    let part = named("part", "css", "p {}\n")
    return [
      ("a { b: url(icon.svg) }", "a { b: url(\(icon)) }"),
      ("a { b: url(\"icon.svg\") }", "a { b: url(\"\(icon)\") }"),
      ("a { b: url('icon.svg') }", "a { b: url('\(icon)') }"),
      ("a { b: URL( icon.svg ) }", "a { b: URL( \(icon) ) }"),
      ("a { b: url(\n\t\"icon.svg\"\n) }", "a { b: url(\n\t\"\(icon)\"\n) }"),
      ("a { b: url(\r\nicon.svg\r\n) }", "a { b: url(\r\n\(icon)\r\n) }"),
      ("a { b: url(icon.svg\n) url(icon.svg\t) }", "a { b: url(\(icon)\n) url(\(icon)\t) }"),
      ("a { b: url(./icon.svg) }", "a { b: url(\(icon)) }"),
      ("a { b: url(../assets/icon.svg) }", "a { b: url(\(icon)) }"),
      ("a { b: url(../images/dot.png) }", "a { b: url(\(dot)) }"),
      ("a { b: url(icon.svg#a) }", "a { b: url(\(icon)#a) }"),
      ("a { b: url(icon.svg?v=1#a) }", "a { b: url(\(icon)?v=1#a) }"),
      ("a { b: url(icon.svg), url(icon.svg) }", "a { b: url(\(icon)), url(\(icon)) }"),
      ("@import \"sub/part.css\";", "@import \"\(part)\";"),
      ("@import 'sub/part.css' screen;", "@import '\(part)' screen;"),
      ("@import url(sub/part.css);", "@import url(\(part));"),
      ("@IMPORT\n\"sub/part.css\";", "@IMPORT\n\"\(part)\";"),
      (
        "@import \"sub/part.css\"; a { b: \"icon.svg\" }",
        "@import \"\(part)\"; a { b: \"icon.svg\" }"
      ),
      ("@import x { b: \"icon.svg\" }", "@import x { b: \"icon.svg\" }"),
      ("a::after { content: 'url(icon.svg)' }", "a::after { content: 'url(icon.svg)' }"),
      (#"a { b: "\"url(icon.svg)" url(icon.svg) }"#, #"a { b: "\"url(icon.svg)" url(\#(icon)) }"#),
      ("a { b: \"open\nurl(icon.svg) }", "a { b: \"open\nurl(\(icon)) }"),
      ("/* url(icon.svg) */ url(icon.svg)", "/* url(icon.svg) */ url(\(icon))"),
      ("/* \" */ a { b: url(icon.svg) } /* \" */", "/* \" */ a { b: url(\(icon)) } /* \" */"),
      ("a {} /* url(icon.svg)", "a {} /* url(icon.svg)"),
      ("/*/ url(icon.svg)", "/*/ url(icon.svg)"),
      ("a { b: url(icon.svg", "a { b: url(\(icon)"), ("a { b: url(", "a { b: url("),
      ("a { b: url(\"icon.svg", "a { b: url(\"\(icon)"),
      ("@import 'sub/part.css", "@import '\(part)"),
      ("a { b: url(\"icon.svg\\", "a { b: url(\"\(icon)"), ("a { b: url(\"", "a { b: url(\""),
      (
        #"a { b: url(ic\6f n.svg) url(i\63on.svg) url("\i\63 on.svg") }"#,
        "a { b: url(\(icon)) url(\(icon)) url(\"\(icon)\") }"
      ),
      ("/**/ a { b: url(icon.svg) }", "/**/ a { b: url(\(icon)) }"),
      ("/*/ url(icon.svg) */ url(icon.svg)", "/*/ url(icon.svg) */ url(\(icon))"),
      ("a { b: url(data:image/svg+xml,x) }", "a { b: url(data:image/svg+xml,x) }"),
      ("a { b: url(https://e.org/icon.svg) }", "a { b: url(https://e.org/icon.svg) }"),
      ("a { b: url(/assets/icon.svg) }", "a { b: url(/assets/icon.svg) }"),
      ("a { b: url(../../assets/icon.svg) }", "a { b: url(../../assets/icon.svg) }"),
      ("a { b: url(#a) }", "a { b: url(#a) }"), ("a { b: url() }", "a { b: url() }"),
      ("a { b: url(none.svg) }", "a { b: url(none.svg) }"),
      ("a { b: url(\"\") }", "a { b: url(\"\") }"), ("curl(icon.svg) ur", "curl(\(icon)) ur"),
      ("a/b { c: d }", "a/b { c: d }"),
    ]
  }()

  @Test(arguments: table)
  func `a sheet names what it holds by digests`(_ sheet: String, _ expected: String) async throws {
    #expect(try await published(sheet) == expected)
  }

  @Test func `a sheet in a folder leads to its neighbours and up`() async throws {
    let site = try await TestSite.published(
      "\(Self.icon)-- templates/assets/sub/part.css --\na { b: url(../icon.svg) url(icon.svg) }\n")
    let path = try #require(site.paths().first { $0.hasPrefix("immutable/part.") })
    #expect(
      site.text(path).line == "a { b: url(\(Self.named("icon", "svg", "<svg/>\n"))) url(icon.svg) }"
    )
  }

  @Test func `in a circle of sheets the last one leads to a plain address`() async throws {
    let site = try await TestSite.published(
      "-- templates/assets/a.css --\n@import \"b.css\";\n-- templates/assets/b.css --\n@import \"c.css\";\n"
        + "-- templates/assets/c.css --\n@import \"a.css\";\n@import \"c.css\";\n")
    let paths = site.paths().filter { $0.hasPrefix("immutable/") }
    #expect(
      paths.map { $0.split(separator: ".")[0] } == ["immutable/a", "immutable/b", "immutable/c"])
    let name = { (index: Int) in String(paths[index].dropFirst("immutable/".count)) }
    #expect(site.text(paths[0]).line == "@import \"\(name(1))\";")
    #expect(site.text(paths[1]).line == "@import \"\(name(2))\";")
    #expect(
      site.text(paths[2]).line == "@import \"../assets/a.css\";\n@import \"../assets/c.css\";")
  }

  @Test func `other words make another digest, in every sheet above`() async throws {
    func paths(_ part: String) async throws -> [String] {
      try await TestSite.published(
        "-- templates/assets/a.css --\n@import \"b.css\";\n-- templates/assets/b.css --\n\(part)\n"
          + "\(Self.icon)-- templates/assets/LICENSE --\nfree\n-- content/files/x.css --\nx\n"
      ).paths().filter { $0.hasPrefix("immutable/") }
    }
    let (first, second) = (try await paths("p {}"), try await paths("q {}"))
    let stems = ["immutable/LICENSE", "immutable/a", "immutable/b", "immutable/icon"]
    #expect(first.map { $0.split(separator: ".")[0] } == stems.map { $0[...] })
    #expect(first[0] == "immutable/LICENSE." + SHA256.hex(of: Array("free\n".utf8)).prefix(16))
    #expect(first[1] != second[1] && first[2] != second[2])
    #expect(first[0] == second[0] && first[3] == second[3])
  }
}
