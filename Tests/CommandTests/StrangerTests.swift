import Foundation
import TestSupport
import Testing

/// Guides as strangers may have made them: no command reaches beyond their folder, or waits for ever.
struct StrangerTests {
  private func guide(_ changes: String = "") throws -> GuideTool {
    let tool = try GuideTool(
      Dictionary(
        uniqueKeysWithValues: TestSite(changes).texts.map { ("guide/" + $0.key, $0.value) }))
    try tool.write("home/.ssh/authorized_keys", "mine")
    return tool
  }

  private func link(_ tool: GuideTool, _ path: String, to target: String) throws {
    let file = tool.folder.appending(path: path)
    try? FileManager.default.removeItem(at: file)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: file.path(), withDestinationPath: tool.folder.path() + "/" + target)
  }

  private func expectHome(_ tool: GuideTool) {
    #expect(tool.files(in: "home") == [".ssh/authorized_keys": "mine"])
  }

  @Test(
    arguments: [
      ("site", nil), ("site", "--output=guide/site"), ("site/files", nil), ("site/glossary", nil),
      ("site/files", "--output=guide/./site/../site"), ("out/files", "--output=guide/out"),
      ("out", "--output=guide/out"),
    ] as [(String, String?)])
  func `build writes through no link of a guide`(_ path: String, _ output: String?) throws {
    let tool = try guide(
      "-- content/files/authorized_keys --\ntheirs\n-- content/files/.ssh/x --\ntheirs\n")
    defer { tool.remove() }
    try tool.write("guide/site/.guide-files", "files/authorized_keys\nglossary/authorized_keys\n")
    try link(tool, "guide/" + path, to: "home/.ssh")
    let outcome = try tool.execute(
      ["build", "--source", "guide"] + [output].compactMap { $0 }, environment: [:])
    #expect(outcome.status == 2)
    #expect(
      outcome.error.contains("/\(path): it is a link, and no link is followed here"),
      "\(outcome.error)")
    expectHome(tool)
  }

  @Test func `a link that the user names is followed`() throws {
    let tool = try guide()
    defer { tool.remove() }
    try tool.write("disk/a", "")
    try link(tool, "www", to: "disk")
    #expect(try tool.run("build", "--source", "guide", "--output", "www").status == 0)
    #expect(tool.read("disk/index.html") != nil)
  }

  @Test(arguments: [
    ["new", "term", "wall"], ["new", "claim", "wall"], ["fingerprint", "essay.txt"],
  ])
  func `nothing is made through a link of a guide`(_ arguments: [String]) throws {
    let tool = try guide()
    defer { tool.remove() }
    try tool.write("essay.txt", "Walls keep out all rain.")
    for path in ["content/glossary", "content/claims", "content"] {
      try link(tool, "guide/" + path, to: "home/.ssh")
      let outcome = try tool.execute(arguments + ["--source", "guide"], environment: [:])
      #expect(path != "content" || outcome.status == 2, "\(outcome.error)")
      expectHome(tool)
    }
  }

  @Test(arguments: ["/", "/.", "//", "guide/..", "."])
  func `pages are poured into no folder that is another's`(_ output: String) throws {
    let tool = try guide()
    defer { tool.remove() }
    let outcome = try tool.run("build", "--source", "guide", "--output", output)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("name a folder of its own"), "\(outcome.error)")
    #expect(tool.files(in: "guide/site") == [:])
  }

  @Test(arguments: ["/dev/zero", "/dev/stdin", "../pipe", "/", "../large"])
  func `an essay that has no end is told`(_ text: String) throws {
    let tool = try guide(
      "-- content/guide.yml --\ntitle: A\nlanguage: en\nessay: {title: B, text: \(text)}\n")
    defer { tool.remove() }
    #expect(mkfifo(tool.folder.path() + "/pipe", 0o644) == 0)
    try tool.write("large", "")
    #expect(truncate(tool.folder.path() + "/large", 20_000_000_000) == 0)
    let outcome = try tool.run("check", "--source", "guide")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("cannot be read as the essay’s text"), "\(outcome.error)")
  }

  @Test func `what a file says is shown, and never obeyed`() throws {
    let escape = "\u{1B}]0;owned\u{7}\u{202E}"
    let tool = try guide(
      "-- content/index.md --\n---\ntitle: Home\n---\n\n[\(escape)](term:\(escape)x) {{\(escape)\n")
    defer { tool.remove() }
    try tool.write("guide/content/files/a\u{202E}gpj.exe", "")
    try tool.write("guide/content/nowhere/a\u{9B}2J.md", "")
    for format in ["text", "github", "json"] {
      let outcome = try tool.run("check", "--source", "guide", "--format", format)
      #expect(outcome.status == 1)
      let said = outcome.error + outcome.output
      #expect(
        !said.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
            || (0x202A...0x202E).contains($0.value)
        }, "\(format): \(said.debugDescription)")
    }
  }
}
