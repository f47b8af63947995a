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
    #expect(outcome.output.hasSuffix("site: 39 written, 0 unchanged, 0 removed\n"))
    #expect(tool.read("site/sections/walls.html")?.contains("<h1>Walls</h1>") == true)
  }

  @Test func `a file of another's making is never written over`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.write("site/index.html", "mine")
    let outcome = try tool.run("build")
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("guide: cannot write site/index.html: something of that name"))
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
        "length":6,"message":"no term `b`","note":"there are: rampart"}
        ]

        """)
    let github = try tool.run("check", "--format", "github")
    #expect(github.error.hasPrefix("::error file=content/index.md,line=5,col=5,"))
    #expect(tool.read("site/index.html") == nil)
  }

  @Test func `wrong usage ends with 64`() throws {
    let tool = try GuideTool([:])
    defer { tool.remove() }
    let outcome = try tool.run("build", "--jobs", "0")
    #expect(outcome.status == 64)
    #expect(outcome.error.hasPrefix("Error: --jobs must be between 1 and 256.\n"))
  }

  @Test func `the manual is printed plain where no terminal is`() throws {
    let tool = try GuideTool([:])
    defer { tool.remove() }
    let environment = ["PAGER": "echo paged; cat"]
    let list = try tool.run("manual", environment: environment)
    #expect(list.status == 0)
    #expect(list.output.hasPrefix("manual  "))
    let article = try tool.run("manual", "entries", environment: environment)
    #expect(article.output.hasPrefix("# Entries\n"))
    let missed = try tool.run("manual", "entires")
    #expect(missed.status == 64)
    #expect(missed.error.hasPrefix("Error: There is no article entires: did you mean `entries`?\n"))
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
    #expect(edited.output.contains("site: 5 written"))
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
