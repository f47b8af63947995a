import Foundation
import GuideKit
import Testing

struct FilesTests {
  @Test func `a file is replaced as a whole and leaves nothing beside it`() throws {
    let folder = try TemporaryFolder(["a": "old and long"])
    let number = folder.fileNumber("a")
    try Files.replace(folder.at("a"), with: Array("new".utf8))
    #expect(folder.read("a") == "new")
    #expect(folder.names() == ["a"])
    #expect(folder.fileNumber("a") != number)
  }

  @Test func `a file that cannot be written is told with its path, and leaves nothing`() throws {
    let folder = try TemporaryFolder(["a/b": ""])
    #expect(
      failure { try Files.replace(folder.at("a"), with: []) }
        == "cannot write \(folder.at("a")): Is a directory")
    #expect(folder.names() == ["a"])
    #expect(
      failure { try Files.replace(folder.at("none/c"), with: []) }
        == "cannot write \(folder.at("none/c")): No such file or directory")
  }

  @Test func `replacing a link puts a file in its place`() throws {
    let folder = try TemporaryFolder(["real": "mine"])
    try folder.makeLink("link", to: "real")
    try Files.replace(folder.at("link"), with: Array("ours".utf8))
    #expect(folder.read("real") == "mine")
    #expect(Files.linkTarget(of: folder.at("link")) == nil)
  }

  @Test func `moving takes the place of what stands there`() throws {
    let folder = try TemporaryFolder(["a": "1", "b": "2"])
    try Files.move(folder.at("a"), to: folder.at("b"))
    #expect(folder.files() == ["b": "1"])
    #expect(
      failure { try Files.move(folder.at("a"), to: folder.at("b")) }
        == "cannot rename \(folder.at("a")): No such file or directory")
  }

  @Test func `removing tells whether there was something`() throws {
    let folder = try TemporaryFolder(["a": "1", "b/c": ""])
    #expect(try Files.remove(folder.at("a")))
    #expect(try !Files.remove(folder.at("a")))
    #expect(
      failure { _ = try Files.remove(folder.at("b")) }.hasPrefix(
        "cannot delete \(folder.at("b")): "))
    #expect(!Files.removeEmptyFolder(folder.at("b")))
    try folder.remove("b/c")
    #expect(Files.removeEmptyFolder(folder.at("b")))
    #expect(folder.names() == [])
  }

  @Test func `a tree is removed, and what its links lead to stays`() throws {
    let folder = try TemporaryFolder(["tree/a/b": "1", "tree/c": "2", "kept/d": "3"])
    try folder.makeLink("tree/link", to: "../kept")
    try Files.removeTree(folder.at("tree"))
    #expect(folder.files() == ["kept/d": "3"])
    try Files.removeTree(folder.at("tree"))
    try folder.makeLink("alone", to: "kept")
    try Files.removeTree(folder.at("alone"))
    #expect(folder.names() == ["kept"])
    #expect(folder.names(in: "kept") == ["d"])
  }

  @Test func `a folder is made with those around it`() throws {
    let folder = try TemporaryFolder(["file": ""])
    try Files.createFolder(folder.at("a/b/c"))
    #expect(folder.has("a/b/c"))
    try Files.createFolder(folder.at("a/b"))
    #expect(
      failure { try Files.createFolder(folder.at("file")) }
        == "cannot write into \(folder.at("file")): it is not a folder")
    #expect(
      failure { try Files.createFolder(folder.at("file/x")) }
        == "cannot create the folder \(folder.at("file/x")): Not a directory")
  }

  @Test func `what the disk does not have cannot be settled`() throws {
    let folder = try TemporaryFolder(["a": "1"])
    try Files.settle(folder.at("a"))
    try Files.settle(folder.path)
    #expect(
      failure { try Files.settle(folder.at("b")) }
        == "cannot write \(folder.at("b")): No such file or directory")
  }

  @Test func `a second name is the same file`() throws {
    let folder = try TemporaryFolder(["a": "1"])
    #expect(Files.addName(folder.at("b"), to: folder.at("a")))
    #expect(folder.fileNumber("a") == folder.fileNumber("b"))
    #expect(!Files.addName(folder.at("b"), to: folder.at("a")))
    #expect(!Files.addName(folder.at("c"), to: folder.at("none")))
  }

  @Test func `a link is made anew, and read as it was written`() throws {
    let folder = try TemporaryFolder(["b": "1"])
    try Files.makeLink(folder.at("a"), to: "releases/1")
    try Files.makeLink(folder.at("a"), to: "releases/2")
    #expect(Files.linkTarget(of: folder.at("a")) == "releases/2")
    #expect(Files.linkTarget(of: folder.at("b")) == nil)
    #expect(Files.linkTarget(of: folder.at("none")) == nil)
    #expect(
      failure { try Files.makeLink(folder.at("none/a"), to: "b") }
        == "cannot write \(folder.at("none/a")): No such file or directory")
  }

  @Test func `a folder is locked until it is unlocked`() throws {
    let folder = try TemporaryFolder()
    let first = try #require(try Files.lockFolder(folder.path))
    #expect(try Files.lockFolder(folder.path) == nil)
    Files.unlock(first)
    let second = try #require(try Files.lockFolder(folder.path))
    Files.unlock(second)
    #expect(
      failure { _ = try Files.lockFolder(folder.at("none")) }
        == "cannot lock \(folder.at("none")): No such file or directory")
  }
}
