import Foundation
import GuideKit
import Markup
import Testing

/// Files that are about to be written anew, or are most likely an editor's.
struct UnsettledFileTests {
  @Test func `a file that was emptied only now keeps its text for a moment`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1", "content/sub/b.md": "2"])
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

  @Test func `a folder that is gone is not looked at once more`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1", "content/sub/b.md": "2"])
    _ = try await watched.look()
    try watched.folder.write("content/sub/b.md", "")
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.unsettled == ["content/sub"])
    try watched.folder.remove("content/sub")
    #expect(try await watched.look("content") == ["content/sub/b.md"])
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test func `a file that stays empty is empty in the end`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/a.md", "")
    #expect(try await watched.look().isEmpty)
    usleep(230_000)
    #expect(try await watched.look("content") == ["content/a.md"])
    #expect(watched.texts == ["content/a.md": ""])
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test func `a file that is empty and of a time to come is empty in the end`() async throws {
    let watched = try WatchedGuide(["content/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/a.md", "")
    try watched.folder.setDate("content/a.md", Date(timeIntervalSinceNow: 90_000))
    #expect(try await watched.look().isEmpty)
    usleep(230_000)
    #expect(try await watched.look("content") == ["content/a.md"])
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test(arguments: [
    "4913", "5036", "a.md.bck", "a.md.AbCdEf", "sedAbCdE", "a.md.tmp", "a.md.sb-1a2b", "a.md.swp~1",
  ])
  func `what editors write beside a file for a moment is left out, and told if it stays`(
    _ name: String
  ) async throws {
    let watched = try WatchedGuide(["content/sections/a.md": "1"])
    _ = try await watched.look()
    try watched.folder.write("content/sections/" + name, "x")
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.unsettled == ["content/sections"])
    try watched.folder.remove("content/sections/" + name)
    #expect(try await watched.look().isEmpty)
    #expect(watched.tree.unsettled.isEmpty)
    try watched.folder.write("content/sections/" + name, "x")
    #expect(try await watched.look().isEmpty)
    try await Task.sleep(for: .milliseconds(1_550))
    #expect(try await watched.look("content/sections") == ["content/sections/" + name])
    #expect(watched.tree.unsettled.isEmpty)
  }

  @Test func `what stood there at the first look is no editor's, nor is an entry`() async throws {
    let watched = try WatchedGuide(["content/a.md.bck": "1"])
    #expect(try await watched.look() == ["content/a.md.bck"])
    for name in ["b.md", "c.yml", "d.csv", "e.png", "f.mustache", "g.txt"] {
      try watched.folder.write("content/" + name, "1")
      #expect(try await watched.look() == ["content/" + name])
    }
    #expect(watched.tree.holds("content/b.md"))
    #expect(!watched.tree.holds("content/b"))
  }

  @Test func `a file that is empty at the first look is empty`() async throws {
    let watched = try WatchedGuide(["content/a.md": ""])
    #expect(try await watched.look() == ["content/a.md"])
    #expect(watched.tree.unsettled.isEmpty)
  }
}
