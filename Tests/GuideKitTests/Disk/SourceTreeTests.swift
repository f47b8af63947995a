import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// What one look after another finds in a guide's folder.
struct SourceTreeTests {
  @Test func `two files that read alike are two files`() async throws {
    let watched = try WatchedGuide(["content/files/x": "1"])
    try watched.folder.write("content/files/\u{E9}.txt", "whole")
    try watched.folder.write("content/files/e\u{301}.txt", "pieces")
    #expect(try await watched.look().count == 3)
    try watched.folder.remove("content/files/e\u{301}.txt")
    let gone = try await watched.look()
    #expect(gone.map { Array($0.utf8) } == [Array("content/files/e\u{301}.txt".utf8)])
  }

  @Test func `the first look reads all files of both parts, and no others`() async throws {
    let watched = try WatchedGuide([
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
    let watched = try WatchedGuide(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
    _ = try await watched.look()
    try watched.folder.write("content/5/new.md", "new")
    _ = try await watched.look()
    let paths = watched.tree.input.files.map(\.path)
    #expect(paths == (names + ["content/5/new.md"]).sorted { $0.precedesInBytes($1) })
  }

  @Test func `a second look finds nothing new and keeps the objects`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1"])
    _ = try await watched.look()
    let file = try #require(watched.tree.input.files.first)
    #expect(try await watched.look().isEmpty)
    try watched.rest()
    #expect(try await watched.look().isEmpty)
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.input.files.first === file)
  }

  @Test func `files that are new, changed, renamed and deleted are told`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1", "content/b.md": "2", "content/c.md": "3"])
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
    let watched = try WatchedGuide(["content/a.md": "same"])
    _ = try await watched.look()
    try watched.rest()
    _ = try await watched.look()
    let file = try #require(watched.tree.input.files.first)
    try watched.folder.write("content/a.md", "same")
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.input.files.first === file)
  }

  @Test func `a change within a tick of the disk's clock is found`() async throws {
    let watched = try WatchedGuide(["content/a.md": "old"])
    _ = try await watched.look()
    for number in 0..<30 {
      let text = "\(number % 10)ew"
      try watched.folder.write("content/a.md", text)
      #expect(try await watched.look() == ["content/a.md"], "\(number)")
      #expect(watched.texts == ["content/a.md": text])
    }
  }

  @Test func `a change of a rested file of the same size and date is found`() async throws {
    let watched = try WatchedGuide(["content/a.md": "old"])
    try watched.rest()
    _ = try await watched.look()
    try watched.folder.write("content/a.md", "new")
    try watched.folder.setDate("content/a.md", Date(timeIntervalSince1970: 1_000_000_000))
    #expect(try await watched.look() == ["content/a.md"])
  }

  @Test func `a look at one folder does not see the others`() async throws {
    let watched = try WatchedGuide(["content/a/x.md": "1", "content/b/y.md": "2"])
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
    let watched = try WatchedGuide(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/new/deep/b.md", "2")
    #expect(try await watched.look("content") == ["content/new/deep/b.md"])
    #expect(
      watched.tree.folderPaths == ["content", "content/new", "content/new/deep", "templates"])
  }

  @Test func `a folder that goes takes its files along, and no namesake's`() async throws {
    let watched = try WatchedGuide([
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
    let watched = try WatchedGuide(["content/a.md/x.md": "1", "content/b.md": "2"])
    _ = try await watched.look()
    try watched.folder.remove("content/a.md")
    try watched.folder.remove("content/b.md")
    try watched.folder.write("content/a.md", "3")
    try watched.folder.write("content/b.md/y.md", "4")
    #expect(
      try await watched.look() == [
        "content/a.md", "content/a.md/x.md", "content/b.md", "content/b.md/y.md",
      ])
    #expect(watched.texts == ["content/a.md": "3", "content/b.md/y.md": "4"])
  }

  @Test func `hidden files and what editors leave are left out`() async throws {
    let watched = try WatchedGuide([
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

  @Test func `one part is read without the other`() async throws {
    let folder = try TemporaryFolder(["templates/a.mustache": "1", "templates/assets/b.css": "2"])
    let files = try await SourceTree.files(below: "templates", of: folder.path)
    #expect(files.map(\.path) == ["templates/a.mustache", "templates/assets/b.css"])
  }

  @Test func `two hints are one, and everything is more than any folders`() {
    typealias Scope = SourceTree.Scope
    #expect(Scope.folders(["a"]).union(.folders(["b"])) == .folders(["a", "b"]))
    #expect(Scope.everything.union(.folders(["b"])) == .everything)
    #expect(Scope.folders(["b"]).union(.everything) == .everything)
  }
}
