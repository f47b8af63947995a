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
    #expect(tool.read("bridge/site/essay.html")?.contains("A bridge is a promise") == true)
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

  @Test func `a new entry is a draft of the guide`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    let outcome = try tool.run(
      "new", "question", "another", "--source", "bridge", "--section", "the-count")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output == "bridge/content/questions/the-count/another.md\n")
    #expect(try tool.run("check", "--source", "bridge").status == 0)
  }

  @Test func `a question of a section that there is not is refused`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    let near = try tool.run(
      "new", "question", "a", "--source", "bridge", "--section", "the-cuont")
    #expect(near.status == 64)
    #expect(near.error == "guide: there is no section `the-cuont`\n  did you mean `the-count`?\n")
    let far = try tool.run("new", "question", "a", "--source", "bridge", "--section", "nowhere")
    #expect(far.error.hasSuffix("  there are: the-count, the-promise\n"))
    #expect(tool.files(in: "bridge/content/questions").keys.allSatisfy { $0.hasPrefix("the-") })
    let twice = try tool.run("new", "section", "050-the-count", "--source", "bridge")
    #expect(twice.error.contains("sections/010-the-count.md: it is there already"))
  }

  @Test func `a new entry never writes over another`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    let outcome = try tool.run("new", "term", "sample", "--source", "bridge")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("it is there already"))
    #expect(tool.read("bridge/content/glossary/sample.md")?.contains("looked at") == true)
  }

  @Test func `init takes a folder that holds only a repository and its papers`() throws {
    let tool = try GuideTool([
      "bridge/.git/HEAD": "ref: refs/heads/main\n", "bridge/README.md": "Mine",
      "bridge/LICENSE": "x",
      "bridge/.gitignore": "mine\n",
    ])
    defer { tool.remove() }
    let begun = try tool.run("init", "bridge", "--source", TestFiles.package(#filePath))
    #expect(begun.status == 0, "\(begun.error)")
    #expect(tool.read("bridge/README.md") == "Mine")
    #expect(tool.read("bridge/.gitignore") == "mine\n")
    #expect(tool.read("bridge/.gitattributes")?.contains("\nsite/** -text") == true)
    #expect(tool.read("bridge/content/guide.yml") != nil)
  }

  @Test func `init tells git what to leave alone`() throws {
    let tool = try workshop()
    defer { tool.remove() }
    #expect(tool.read("bridge/.gitattributes")?.contains("\nsite/** -text") == true)
    #expect(tool.read("bridge/.gitignore")?.contains("\n.DS_Store\n") == true)
  }
}
