import Foundation
import TestSupport
import Testing

/// Trouble with the machine: a clear message, the right status, and nothing lost.
struct FaultTests {
  private func small(_ changes: String = "") throws -> GuideTool {
    try GuideTool(TestSite(changes).texts)
  }

  @Test(arguments: [
    ("content/index.md", "", "missing-key"),
    ("content/timeline.yml", "", "wrong-type"),
    ("content/essay.yml", "", "missing-key"),
    ("content/readings/bibliography.json", "{", "yaml-syntax"),
    ("content/readings/bibliography.json", "[{\"id\": 1]", "yaml-syntax"),
    ("content/timeline.yml", "- id: ../x\n  date: \"1900\"\n  title: a\n  body: b\n", "invalid-id"),
    ("content/timeline.yml", "- id: a\n\tdate: b\n", "yaml-syntax"),
    ("content/timeline.yml", "a: &a [x]\nb: [*a, *a]\n", "yaml-feature"),
    ("content/pages/über.md", "---\ntitle: a\n---\n", "invalid-id"),
    ("content/pages/..md", "---\ntitle: a\n---\n", "none"),
    ("content/data/lengths.csv", "", "figure-data"),
  ])
  func `a broken file is told with its place`(_ path: String, _ text: String, _ rule: String) throws
  {
    let tool = try small()
    defer { tool.remove() }
    try tool.write(path, text)
    let outcome = try tool.run("check", "--format", "json")
    if rule == "none" {
      #expect(outcome.status == 0, "\(outcome.output)")
    } else {
      #expect(outcome.status == 1)
      #expect(
        outcome.output.contains("\"rule\":\"\(rule)\",\"path\":\"\(path)\""), "\(outcome.output)")
    }
  }

  @Test func `links and devices are told and never followed`() throws {
    let tool = try small()
    defer { tool.remove() }
    let content = tool.folder.appending(path: "content")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: content.appending(path: "circle"), withDestinationURL: content)
    try manager.createSymbolicLink(
      at: content.appending(path: "index.md"), withDestinationURL: URL(filePath: "/etc/hostname"))
    #expect(mkfifo(content.appending(path: "files.fifo").path(), 0o644) == 0)
    let outcome = try tool.run("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.error.contains("error[unexpected-file]: links are not followed\n  --> content/circle")
    )
    #expect(
      outcome.error.contains(
        "error[unexpected-file]: links are not followed\n  --> content/index.md"))
    #expect(
      outcome.error.contains(
        "error[unexpected-file]: this is no regular file\n  --> content/files.fifo"))
  }

  @Test(arguments: ["content", "content/out", "templates", "./content/../content/x"])
  func `the output never lies within what is read`(_ output: String) throws {
    let tool = try small()
    defer { tool.remove() }
    let before = tool.files(in: "content")
    let outcome = try tool.run("build", "--output", output)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("it lies within the folder that the guide is read from"))
    #expect(tool.files(in: "content") == before)
  }

  @Test func `an output folder that is a file is told so`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.write("site", "mine")
    let outcome = try tool.run("build")
    #expect(outcome.status == 2)
    #expect(outcome.error == "guide: cannot write into site: it is not a folder\n")
    #expect(tool.read("site") == "mine")
  }

  @Test func `a damaged list of files leads nowhere else`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.write("precious", "mine")
    try tool.write("site/.guide-files", "../precious\n/etc/passwd\n\nindex.html\n")
    #expect(try tool.run("build").status == 0)
    #expect(tool.read("precious") == "mine")
  }

  @Test(.timeLimit(.minutes(2)))
  func `a build that is killed leaves whole files, and the next repairs the rest`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.run("build", "--output", "expected")
    let expected = tool.files(in: "expected")
    let content = tool.files(in: "content")
    var random = SeededGenerator(seed: 3)
    for _ in 0..<40 {
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
