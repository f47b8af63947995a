import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// What one look after another finds in a guide's folder.
struct SourceTreeTests {
  /// A guide's folder and what has been seen of it.
  private final class Watched {
    let folder: TemporaryFolder
    var tree: SourceTree

    init(_ files: [String: String] = [:]) throws {
      folder = try TemporaryFolder(files)
      for part in ["content", "templates"] { try folder.makeFolder(part) }
      tree = SourceTree(of: folder.path, jobs: 2)
    }

    /// Looks at everything, or at some folders.
    func look(_ folders: String...) async throws -> [String] {
      try await tree.refresh(folders.isEmpty ? .everything : .folders(Set(folders))).sorted()
    }

    /// Makes all files old, so that their stamps count.
    func rest() throws {
      for name in folder.files().keys {
        try folder.setDate(name, Date(timeIntervalSince1970: 1_000_000_000))
      }
      // The time of that change cannot be set.
      usleep(60_000)
    }

    var texts: [String: String] {
      Dictionary(
        uniqueKeysWithValues: tree.input.files.map {
          ($0.path, String(decoding: $0.bytes, as: UTF8.self))
        })
    }
  }

  @Test func `the essay is an ordinary file of no more than ten megabytes`() async throws {
    let watched = try Watched(["essay.txt": "words", "large.txt": "", "folder/a": ""])
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
    #expect(try await read("none.txt") == "")
    for (path, reason) in [
      ("pipe", "it is no ordinary file"), ("/dev/zero", "it is no ordinary file"),
      ("/dev/stdin", "it is no ordinary file"), ("folder", "it is a folder"),
      ("large.txt", "it has 20000 MB, and at most 10 MB are read"),
    ] {
      #expect(
        try await read(path).hasPrefix("`\(path)` cannot be read as the essay’s text: "), "\(path)")
      let isKnown = try await read(path).hasSuffix(reason)
      #expect(isKnown || path == "/dev/stdin", "\(path)")
    }
  }

  @Test(arguments: ["a\u{202E}fdp.md", "a\u{200F}.md", "a\u{9B}.md", "a\u{2066}b.md", "a\tb.md"])
  func `a name that a terminal would not show is told, and not read`(_ name: String) async throws {
    let watched = try Watched(["content/" + name: "1"])
    #expect(try await watched.look() == [])
    #expect(
      watched.tree.problems.map(\.message) == [
        "the name of a file holds a sign that is not printed"
      ])
    #expect(
      watched.tree.problems.first.map { DiagnosticFormatter.terminal($0) }?
        .unicodeScalars.contains(where: \.isUnprintable) == false)
  }

  @Test func `the first look reads all files of both parts, and no others`() async throws {
    let watched = try Watched([
      "content/a.md": "1", "content/deep/er/b.md": "2", "templates/c.mustache": "3",
      "site/d.html": "4", "e.md": "5",
    ])
    #expect(
      try await watched.look() == ["content/a.md", "content/deep/er/b.md", "templates/c.mustache"])
    #expect(
      watched.texts == [
        "content/a.md": "1", "content/deep/er/b.md": "2", "templates/c.mustache": "3",
      ])
    #expect(
      watched.tree.folderPaths == ["content", "content/deep", "content/deep/er", "templates"])
    #expect(watched.tree.problems.isEmpty)
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test func `files come sorted by their bytes, however the disk lists them`() async throws {
    let names = (0..<40).map { "content/\($0 % 7)/\($0).md" } + ["content/Z.md", "content/é.md"]
    let watched = try Watched(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
    _ = try await watched.look()
    try watched.folder.write("content/5/new.md", "new")
    _ = try await watched.look()
    let paths = watched.tree.input.files.map(\.path)
    #expect(paths == (names + ["content/5/new.md"]).sorted { $0.precedesInBytes($1) })
  }

  @Test func `a second look finds nothing new and keeps the objects`() async throws {
    let watched = try Watched(["content/a.md": "1"])
    _ = try await watched.look()
    let file = try #require(watched.tree.input.files.first)
    #expect(try await watched.look().isEmpty)
    try watched.rest()
    #expect(try await watched.look().isEmpty)
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.input.files.first === file)
  }

  @Test func `files that are new, changed, renamed and deleted are told`() async throws {
    let watched = try Watched(["content/a.md": "1", "content/b.md": "2", "content/c.md": "3"])
    _ = try await watched.look()
    try watched.rest()
    #expect(try await watched.look().isEmpty)
    try watched.folder.write("content/a.md", "changed")
    try watched.folder.remove("content/b.md")
    try watched.folder.move("content/c.md", to: "content/d.md")
    try watched.folder.write("content/e.md", "5")
    #expect(
      try await watched.look() == [
        "content/a.md", "content/b.md", "content/c.md", "content/d.md", "content/e.md",
      ])
    #expect(
      watched.texts == ["content/a.md": "changed", "content/d.md": "3", "content/e.md": "5"])
  }

  @Test func `a file that was written anew with the same bytes is no news`() async throws {
    let watched = try Watched(["content/a.md": "same"])
    _ = try await watched.look()
    try watched.rest()
    _ = try await watched.look()
    let file = try #require(watched.tree.input.files.first)
    try watched.folder.write("content/a.md", "same")
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.input.files.first === file)
  }

  @Test func `a change within a tick of the disk's clock is found`() async throws {
    let watched = try Watched(["content/a.md": "old"])
    _ = try await watched.look()
    for number in 0..<30 {
      let text = "\(number % 10)ew"
      try watched.folder.write("content/a.md", text)
      #expect(try await watched.look() == ["content/a.md"], "\(number)")
      #expect(watched.texts == ["content/a.md": text])
    }
  }

  @Test func `a change of a rested file of the same size and date is found`() async throws {
    let watched = try Watched(["content/a.md": "old"])
    try watched.rest()
    _ = try await watched.look()
    try watched.folder.write("content/a.md", "new")
    try watched.folder.setDate("content/a.md", Date(timeIntervalSince1970: 1_000_000_000))
    #expect(try await watched.look() == ["content/a.md"])
  }

  @Test func `a look at one folder does not see the others`() async throws {
    let watched = try Watched(["content/a/x.md": "1", "content/b/y.md": "2"])
    _ = try await watched.look()
    try watched.rest()
    _ = try await watched.look()
    try watched.folder.write("content/a/x.md", "new")
    try watched.folder.write("content/b/y.md", "new")
    #expect(try await watched.look("content/b") == ["content/b/y.md"])
    #expect(try await watched.look("content").isEmpty)
    #expect(try await watched.look("content/none").isEmpty)
    #expect(try await watched.look() == ["content/a/x.md"])
  }

  @Test func `a folder that is new is looked at to its depth`() async throws {
    let watched = try Watched(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/new/deep/b.md", "2")
    #expect(try await watched.look("content") == ["content/new/deep/b.md"])
    #expect(
      watched.tree.folderPaths == ["content", "content/new", "content/new/deep", "templates"])
  }

  @Test func `a folder that goes takes its files along, and no namesake's`() async throws {
    let watched = try Watched([
      "content/a/x.md": "1", "content/a/deep/y.md": "2", "content/ab/z.md": "3",
      "content/a.md": "4",
    ])
    _ = try await watched.look()
    try watched.folder.remove("content/a")
    #expect(try await watched.look("content") == ["content/a/deep/y.md", "content/a/x.md"])
    #expect(watched.texts == ["content/ab/z.md": "3", "content/a.md": "4"])
    #expect(watched.tree.folderPaths == ["content", "content/ab", "templates"])
    try watched.folder.remove("content/ab")
    #expect(try await watched.look("content/ab") == ["content/ab/z.md"])
  }

  @Test func `a file may take a folder's name, and the other way round`() async throws {
    let watched = try Watched(["content/a/x.md": "1", "content/b": "2"])
    _ = try await watched.look()
    try watched.folder.remove("content/a")
    try watched.folder.remove("content/b")
    try watched.folder.write("content/a", "3")
    try watched.folder.write("content/b/y.md", "4")
    #expect(
      try await watched.look() == ["content/a", "content/a/x.md", "content/b", "content/b/y.md"])
    #expect(watched.texts == ["content/a": "3", "content/b/y.md": "4"])
  }

  @Test func `hidden files and what editors leave are left out`() async throws {
    let watched = try Watched([
      "content/.hidden.md": "", "content/a.md~": "", "content/#a.md#": "",
      "content/a.md___jb_tmp___": "", "content/.git/config": "", "content/#a.md": "1",
      "content/a#": "2", "content/~a": "3", "content/a___": "4", "content/a___jb_b": "5",
    ])
    _ = try await watched.look()
    #expect(
      watched.texts == [
        "content/#a.md": "1", "content/a#": "2", "content/~a": "3", "content/a___": "4",
        "content/a___jb_b": "5",
      ])
    #expect(watched.tree.problems.isEmpty)
    #expect(watched.tree.folderPaths == ["content", "templates"])
  }
}

extension SourceTreeTests {
  @Test func `links, pipes and names that cannot be printed are problems until they go`()
    async throws
  {
    let watched = try Watched(["content/a.md": "1", "content/b\u{7}\n.md": "2"])
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
    let watched = try Watched(["content/a.md": "1", "content/b.md": "2"])
    _ = try await watched.look()
    try watched.folder.remove("content/a.md")
    try watched.folder.makeLink("content/a.md", to: "b.md")
    #expect(try await watched.look() == ["content/a.md"])
    #expect(watched.texts == ["content/b.md": "2"])
  }

  @Test func `a file that was emptied only now keeps its text for a moment`() async throws {
    let watched = try Watched(["content/a.md": "1", "content/sub/b.md": "2"])
    _ = try await watched.look()
    try watched.folder.write("content/sub/b.md", "")
    #expect(try await watched.look().isEmpty)
    #expect(watched.texts["content/sub/b.md"] == "2")
    #expect(watched.tree.unsettled == ["content/sub"])
    try watched.folder.write("content/sub/b.md", "3")
    #expect(try await watched.look("content/sub") == ["content/sub/b.md"])
    #expect(watched.tree.unsettled.isEmpty)
    #expect(watched.texts["content/sub/b.md"] == "3")
  }

  @Test func `a file that stays empty is empty in the end`() async throws {
    let watched = try Watched(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/a.md", "")
    #expect(try await watched.look().isEmpty)
    usleep(230_000)
    #expect(try await watched.look("content") == ["content/a.md"])
    #expect(watched.texts == ["content/a.md": ""])
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test func `a file that is empty at the first look is empty`() async throws {
    let watched = try Watched(["content/a.md": ""])
    #expect(try await watched.look() == ["content/a.md"])
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test func `a part that is missing is told, and what was seen stays`() async throws {
    let watched = try Watched(["content/a.md": "1"])
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
    let watched = try Watched(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/b.md", "2")
    #expect(chmod(watched.folder.at("content/b.md"), 0) == 0)
    let text = await asyncFailure { _ = try await watched.tree.refresh(.everything) }
    #expect(text == "cannot read \(watched.folder.at("content/b.md")): Permission denied")
    #expect(watched.texts == ["content/a.md": "1"])
    #expect(chmod(watched.folder.at("content/b.md"), 0o644) == 0)
    #expect(try await watched.look() == ["content/b.md"])
  }

  @Test func `one part is read without the other`() async throws {
    let folder = try TemporaryFolder(["templates/a.mustache": "1", "templates/assets/b.css": "2"])
    let files = try await SourceTree.files(below: "templates", of: folder.path)
    #expect(files.map(\.path) == ["templates/a.mustache", "templates/assets/b.css"])
  }

  @Test func `a folder that is no guide is refused`() throws {
    let folder = try TemporaryFolder(["templates/a": "", "content": "a file"])
    #expect(
      failure { try SourceTree.requireFolders(of: folder.path) }.hasPrefix(
        "cannot find the folder \(folder.path)/content: "))
    #expect(
      failure { try SourceTree.requireFolders(["templates"], of: folder.path) } == "no failure")
  }

  @Test func `two hints are one, and everything is more than any folders`() {
    typealias Scope = SourceTree.Scope
    #expect(Scope.folders(["a"]).union(.folders(["b"])) == .folders(["a", "b"]))
    #expect(Scope.everything.union(.folders(["b"])) == .everything)
    #expect(Scope.folders(["b"]).union(.everything) == .everything)
  }
}
