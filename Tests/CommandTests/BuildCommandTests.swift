import Foundation
import TestSupport
import Testing

/// `guide build` and `guide check` as a user meets them.
struct BuildCommandTests {
  private func small(_ changes: String = "") throws -> GuideTool {
    try GuideTool(TestSite(changes).texts)
  }

  @Test func `build writes every page and says what it did`() throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome = try tool.run("build")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.contains(" pages, "))
    #expect(outcome.output.contains(" references checked, no problems, "))
    #expect(outcome.output.hasSuffix("site: 25 written, 0 unchanged, 0 removed\n"))
    #expect(tool.read("site/sections/walls.html")?.contains("<h1>Walls</h1>") == true)
  }

  @Test func `a second build touches nothing`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.run("build")
    let path = tool.folder.appending(path: "site/index.html").path()
    let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    let outcome = try tool.run("build")
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(outcome.output.hasSuffix("site: 0 written, 25 unchanged, 0 removed\n"))
    #expect(before == after)
  }

  @Test func `a page that is no longer made is deleted, and files of others stay`() throws {
    let tool = try small(
      """
      -- content/pages/about.md --
      ---
      title: About
      ---

      Text.
      """)
    defer { tool.remove() }
    try tool.run("build")
    try tool.write("site/CNAME", "example.org")
    #expect(tool.read("site/about.html") != nil)
    try FileManager.default.removeItem(at: tool.folder.appending(path: "content/pages/about.md"))
    let outcome = try tool.run("build")
    #expect(outcome.output.hasSuffix("1 removed\n"))
    #expect(tool.read("site/about.html") == nil)
    #expect(tool.read("site/CNAME") == "example.org")
  }

  @Test func `a file of another's making is never written over`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.write("site/index.html", "mine")
    let outcome = try tool.run("build")
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("guide: cannot write site/index.html: a file of that name"))
    #expect(tool.read("site/index.html") == "mine")
    #expect(tool.files(in: "site").count == 1)
  }

  @Test func `with an error nothing is written, and the site stays as it was`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.run("build")
    let before = tool.files(in: "site")
    try tool.write("content/index.md", "---\ntitle: Home\n---\n\nA [wall](term:ramprat).\n")
    let outcome = try tool.run("build")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.error == """
        error[broken-reference]: no term `ramprat`
          --> content/index.md:5:10
        5 | A [wall](term:ramprat).
          |          ^^^^^^^^^^^^ did you mean `rampart`?

        1 error; nothing was written

        """)
    #expect(tool.files(in: "site") == before)
  }

  @Test func `check prints problems as programs want them`() throws {
    let tool = try small("-- content/index.md --\n---\ntitle: Home\n---\n\n[a](term:b)\n")
    defer { tool.remove() }
    let json = try tool.run("check", "--format", "json")
    #expect(json.status == 1)
    #expect(
      json.output == """
        [
          {"severity":"error","rule":"broken-reference","path":"content/index.md","line":5,"column":5,\
        "length":6,"message":"no term `b`"}
        ]

        """)
    let github = try tool.run("check", "--format", "github")
    #expect(github.error.hasPrefix("::error file=content/index.md,line=5,col=5,"))
    #expect(tool.read("site/index.html") == nil)
  }

  @Test(arguments: [
    ["build", "--jobs", "0"], ["build", "--format", "xml"], ["bilud"], ["render"],
  ])
  func `wrong usage ends with 64`(_ arguments: [String]) throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome: GuideTool.Outcome
    switch arguments.count {
    case 1: outcome = try tool.run(arguments[0])
    default: outcome = try tool.run(arguments[0], arguments[1], arguments[2])
    }
    #expect(outcome.status == 64)
    #expect(!outcome.error.isEmpty)
  }

  @Test func `a folder that is no guide is told so`() throws {
    let tool = try GuideTool([:])
    defer { tool.remove() }
    let outcome = try tool.run("build")
    #expect(outcome.status == 2)
    #expect(
      outcome.error == "guide: cannot find the folder content: run guide in a guide's folder, or "
        + "name it with --source\n")
  }

  @Test func `one core or two, another zone and locale make the same bytes`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.run("build", "--jobs", "1", "--output", "one")
    try tool.run(
      "build", "--jobs", "2", "--output", "two",
      environment: ["TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"])
    #expect(!tool.files(in: "one").isEmpty)
    #expect(tool.files(in: "one") == tool.files(in: "two"))
  }

  @Test func `the version names libcmark's`() throws {
    let tool = try GuideTool([:])
    defer { tool.remove() }
    let outcome = try tool.run("--version")
    #expect(outcome.output.contains("libcmark 0."))
  }

  @Test func `render prints plain CommonMark from a file or standard input`() throws {
    let tool = try GuideTool(["a.md": "[a](term:b) *c*\n"])
    defer { tool.remove() }
    let expected = "<p><a href=\"term:b\">a</a> <em>c</em></p>\n"
    #expect(try tool.run("render", "--commonmark", "a.md").output == expected)
    #expect(
      try tool.run("render", "--commonmark", "-", input: "[a](term:b) *c*\n").output == expected)
  }
}

extension BuildCommandTests {
  @Test func `an edit and its undoing give the first bytes again`() throws {
    let tool = try GuideTool(TestSite().texts)
    defer { tool.remove() }
    try tool.run("build")
    let first = tool.files(in: "site")
    let path = "content/glossary/rampart.md"
    let text = try #require(tool.read(path))
    try tool.write(path, text.replacing("earth", with: "stone"))
    let edited = try tool.run("build")
    #expect(edited.output.contains("site: 2 written"))
    #expect(tool.files(in: "site") != first)
    try tool.write(path, text)
    try tool.run("build")
    #expect(tool.files(in: "site") == first)
  }

  @Test func `check prints the report, and as JSON for programs`() throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome = try tool.run("check", "--report")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Paragraphs: what treats each\n  p1: section walls; "))
    let json = try tool.run("check", "--report", "--format", "json")
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((report?["claims"] as? [[String: Any]])?.first?["id"] as? String == "walls-pay")
    #expect(json.error.contains("no problems"))
  }
}
