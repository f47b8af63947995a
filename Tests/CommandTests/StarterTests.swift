import TestSupport
import Testing

/// From nothing to a guide to another text.
struct StarterTests {
  /// The repository's own templates, in a folder of their own.
  private func workshop() throws -> GuideTool {
    let tool = try GuideTool([:])
    let begun = try tool.run("init", "bridge", "--source", TestFiles.package(#filePath))
    #expect(begun.status == 0, "\(begun.error)")
    return tool
  }

  @Test func `the guide that init writes builds clean, strictly`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    let outcome = try tool.run("build", "--strict", "--source", "bridge")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(tool.read("bridge/site/sections/the-count.html")?.contains("94\u{A0}people") == true)
    #expect(tool.read("bridge/site/files/keep-the-bridge.txt") != nil)
  }

  @Test func `init never writes into a folder that holds something`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    let before = tool.files(in: "bridge")
    let outcome = try tool.run("init", "bridge", "--source", TestFiles.package(#filePath))
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("the folder is not empty"))
    #expect(tool.files(in: "bridge") == before)
  }

  @Test(arguments: ["section", "claim", "term", "question", "figure", "page"])
  func `a new entry of each kind loads`(_ kind: String) throws {
    let tool = try workshop()
    defer { tool.remove() }
    let arguments = ["new", kind, "another", "--source", "bridge"]
    let outcome =
      try kind == "question"
      ? tool.run(arguments[0], kind, "another", "--source", "bridge", "--section", "the-count")
      : tool.run(arguments[0], kind, "another", "--source", "bridge")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try tool.run("check", "--source", "bridge").status == 0)
    let drafts = try tool.run("check", "--drafts", "--format", "json", "--source", "bridge")
    for rule in ["yaml", "unknown-key", "missing-key", "wrong-type", "invalid-id"] {
      #expect(!drafts.output.contains("\"rule\":\"\(rule)"), "\(drafts.output)")
    }
  }

  @Test func `a new entry never writes over another`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    let outcome = try tool.run("new", "term", "sample", "--source", "bridge")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("it is there already"))
    #expect(tool.read("bridge/content/glossary/sample.md")?.contains("looked at") == true)
  }

  @Test func `every page that links a paragraph has its first words at hand`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    #expect(try tool.run("build", "--source", "bridge").status == 0)
    var pages = 0
    for (path, page) in tool.files(in: "bridge/site") where path.hasSuffix(".html") {
      let linked = Set(page.matches(of: /href="(?:\.\.\/)?essay\.html#(p\d+)"/).map(\.1))
      let listed = page.matches(of: /(?:<dt>|<th scope="row">)<a class="p" href="[^"]*#(p\d+)"/)
      #expect(linked.subtracting(listed.map(\.1)) == [], "\(path)")
      if !linked.isEmpty { pages += 1 }
    }
    #expect(pages > 3)
  }
}
