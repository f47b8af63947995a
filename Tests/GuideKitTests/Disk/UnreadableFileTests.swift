import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// What a look at a guide's folder does not read, and tells of.
struct UnreadableFileTests {
  @Test func `the essay is an ordinary file of no more than ten megabytes`() async throws {
    let watched = try WatchedGuide(["essay.txt": "words", "large.txt": "", "folder/a": ""])
    #expect(mkfifo(watched.folder.at("pipe"), 0o644) == 0)
    #expect(truncate(watched.folder.at("large.txt"), 20_000_000_000) == 0)
    let read = { (path: String) -> String in
      let guide = "title: A\nlanguage: en\nessay: {title: B, text: \(path)}\n"
      try watched.folder.write("content/guide.yml", guide)
      _ = try await watched.look()
      let result = await Pages.build(watched.tree.input)
      return result.diagnostics.map(\.message).first { $0.contains("essay’s text") } ?? ""
    }
    #expect(try await read("essay.txt") == "")
    #expect(try await read("folder/a") == "")
    #expect(try await read("none.txt") == "`none.txt`, the essay’s text, is not there")
    #expect(symlink("essay.txt", watched.folder.at("link.txt")) == 0)
    #expect(symlink("folder", watched.folder.at("link")) == 0)
    for (path, reason) in [
      ("pipe", "it is no ordinary file"), ("/dev/zero", "it is no path from the guide’s folder"),
      ("../a.txt", "it lies outside the guide’s folder"), ("folder", "it is a folder"),
      ("link.txt", "it is a link, and links are not followed"),
      ("large.txt", "it has 20000 MB, and at most 10 MB are read"),
    ] {
      #expect(
        try await read(path).hasPrefix("`\(path)` cannot be read as the essay’s text: "), "\(path)")
      let isKnown = try await read(path).hasSuffix(reason)
      #expect(isKnown, "\(path)")
    }
    #expect(try await read("link/a") == "`link/a`, the essay’s text, is not there")
  }

  @Test(arguments: ["a\u{202E}fdp.md", "a\u{200F}.md", "a\u{9B}.md", "a\u{2066}b.md", "a\tb.md"])
  func `a name that a terminal would not show is told, and not read`(_ name: String) async throws {
    let watched = try WatchedGuide(["content/" + name: "1"])
    #expect(try await watched.look() == [])
    #expect(
      watched.tree.problems.map(\.message) == [
        "the name of a file holds a sign that is not printed"
      ])
    #expect(
      watched.tree.problems.first.map { DiagnosticFormatter.terminal($0) }?
        .unicodeScalars.contains(where: \.isUnprintable) == false)
  }

  @Test func `names that are not UTF-8 are told once each`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1"])
    for name in [[0x61, 0xE9], [0x61, 0xE8], [0xFF]] as [[UInt8]] {
      let path = Array(watched.folder.at("content/").utf8) + name + [0]
      let file = open(path.map { CChar(bitPattern: $0) }, O_CREAT, 0o644)
      #expect(file >= 0)
      close(file)
    }
    #expect(try await watched.look() == ["content/a.md"])
    #expect(
      watched.tree.problems.map(\.message).sorted() == [
        "the name `\\xFF` is not UTF-8", "the name `a\\xE8` is not UTF-8",
        "the name `a\\xE9` is not UTF-8",
      ])
  }

  @Test func `a file that iCloud keeps elsewhere is told`() async throws {
    let watched = try WatchedGuide(["content/pages/.a.md.icloud": "1", "content/.icloud": "1"])
    #expect(try await watched.look() == [])
    #expect(watched.tree.problems.map(\.path) == ["content/pages/a.md"])
    #expect(watched.tree.problems.map(\.rule.id) == ["broken-file"])
  }

  @Test func `links, pipes and names that cannot be printed are problems until they go`()
    async throws
  {
    let watched = try WatchedGuide(["content/a.md": "1", "content/b\u{7}\n.md": "2"])
    try watched.folder.makeLink("content/link", to: "a.md")
    try watched.folder.makeFolder("templates/deep")
    #expect(mkfifo(watched.folder.at("templates/deep/pipe"), 0o644) == 0)
    _ = try await watched.look()
    let lines = watched.tree.problems.map { "\($0.path): \($0.message) (\($0.note ?? ""))" }
    #expect(
      Set(lines) == [
        "content: the name of a file holds a sign that is not printed (rename `b.md`)",
        "content/link: links are not followed (put the file itself here)",
        "templates/deep/pipe: this is no regular file (put the file itself here)",
      ])
    #expect(lines.last?.hasPrefix("templates") == true)
    #expect(watched.texts == ["content/a.md": "1"])
    for name in ["content/link", "content/b\u{7}\n.md", "templates/deep"] {
      try watched.folder.remove(name)
    }
    #expect(try await watched.look().allSatisfy { !$0.contains("a.md") })
    #expect(watched.tree.problems.isEmpty)
  }

  @Test func `a link that takes a file's place is news`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1", "content/b.md": "2"])
    _ = try await watched.look()
    try watched.folder.remove("content/a.md")
    try watched.folder.makeLink("content/a.md", to: "b.md")
    #expect(try await watched.look() == ["content/a.md"])
    #expect(watched.texts == ["content/b.md": "2"])
  }

  @Test func `a part that is a link or a file is told as such`() throws {
    let folder = try TemporaryFolder(["real/a.md": "1", "templates/b": ""])
    try folder.makeLink("content", to: "real")
    #expect(
      failure { try SourceTree.requireFolders(of: folder.path) }
        == "cannot read \(folder.path)/content: it is a link, and links are not followed: put the "
        + "folder itself there")
    try folder.remove("content")
    try folder.write("content", "x")
    #expect(
      failure { try SourceTree.requireFolders(of: folder.path) }
        == "cannot read \(folder.path)/content: it is a file, not a folder")
  }

  @Test func `a part that is missing is told, and what was seen stays`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.move("templates", to: "elsewhere")
    let text = await asyncFailure { _ = try await watched.tree.refresh(.everything) }
    #expect(
      text == "cannot find the folder \(watched.folder.path)/templates: run guide in a guide's "
        + "folder, or name it with --source")
    #expect(watched.texts == ["content/a.md": "1"])
    try watched.folder.move("elsewhere", to: "templates")
    #expect(try await watched.look().isEmpty)
  }

  @Test func `a file that cannot be read fails the look and changes nothing`() async throws {
    guard getuid() != 0 else { return }
    let watched = try WatchedGuide(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/b.md", "2")
    #expect(chmod(watched.folder.at("content/b.md"), 0) == 0)
    let text = await asyncFailure { _ = try await watched.tree.refresh(.everything) }
    #expect(text == "cannot read \(watched.folder.at("content/b.md")): Permission denied")
    #expect(watched.texts == ["content/a.md": "1"])
    #expect(chmod(watched.folder.at("content/b.md"), 0o644) == 0)
    #expect(try await watched.look() == ["content/b.md"])
  }

  @Test func `a folder that is no guide is refused`() throws {
    let folder = try TemporaryFolder(["templates/a": ""])
    #expect(
      failure { try SourceTree.requireFolders(of: folder.path) }.hasPrefix(
        "cannot find the folder \(folder.path)/content: "))
    #expect(
      failure { try SourceTree.requireFolders(["templates"], of: folder.path) } == "no failure")
  }
}
