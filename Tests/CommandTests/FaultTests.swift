import Foundation
import TestSupport
import Testing

/// Trouble with the machine: a clear message, the right status, and nothing lost.
struct FaultTests {
  private func small(_ changes: String = "") throws -> GuideTool {
    try GuideTool(TestSite(changes).texts)
  }

  @Test(.timeLimit(.minutes(2)))
  func `a build that is killed leaves whole files, and the next repairs the rest`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.run("build", "--output", "expected")
    let expected = tool.files(in: "expected")
    let content = tool.files(in: "content")
    var random = SeededGenerator(seed: 3)
    for _ in 0..<24 {
      try? FileManager.default.removeItem(at: tool.folder.appending(path: "site"))
      try tool.kill(after: Double.random(in: 0...0.04, using: &random), "build")
      for (path, text) in tool.files(in: "site") where !path.contains("guide-") {
        #expect(text == expected[path.replacing("site/", with: "expected/")])
      }
      #expect(try tool.run("build").status == 0)
      let site = tool.files(in: "site")
      #expect(Set(site.keys.map { $0.replacing("site/", with: "expected/") }) == Set(expected.keys))
      #expect(tool.files(in: "content") == content)
    }
  }

  @Test func `a disk without room is told, and the next build repairs the rest`() throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome = try tool.shell("trap '' XFSZ; ulimit -f 1; exec \"$GUIDE\" build")
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("guide: cannot write site/"), "\(outcome.error)")
    #expect(!tool.files(in: "site").keys.contains { $0.hasSuffix("guide-tmp") })
    #expect(try tool.run("build").status == 0)
    try tool.run("build", "--output", "expected")
    #expect(tool.files(in: "site").count == tool.files(in: "expected").count)
  }

  @Test func `few file descriptors are enough`() throws {
    let tool = try small()
    defer { tool.remove() }
    #expect(try tool.shell("ulimit -n 16; exec \"$GUIDE\" build --jobs 8").status == 0)
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func `a folder that may not be written is told so`() throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome = try tool.shell("mkdir site; chmod 555 site; exec \"$GUIDE\" build")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("Permission denied"))
  }
}
