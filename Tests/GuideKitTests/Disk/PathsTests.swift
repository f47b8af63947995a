import Foundation
import GuideKit
import Markup
import Testing

struct PathsTests {
  @Test(arguments: [
    ("a/b/c", "a/b", "c"), ("a", "", "a"), ("/a", "/", "a"), ("/a/b", "/a", "b"), ("a/", "a", ""),
    ("", "", ""), ("/", "/", ""),
  ])
  func `a path is split at its last slash`(_ path: String, _ folder: String, _ name: String) {
    #expect(Paths.split(path) == (folder, name))
    #expect(Paths.parent(of: path) == folder)
  }

  @Test func `what stands below the present folder needs no folder before it`() {
    #expect(Paths.join(".", "site") == "site")
    #expect(Paths.join("guides/kant", "site") == "guides/kant/site")
    #expect(Paths.join("", "site") == "/site")
  }

  @Test func `a path from the root is seen from nowhere else`() {
    #expect(Paths.resolve("/etc", in: "a") == "/etc")
    #expect(Paths.resolve("etc", in: "a") == "a/etc")
    #expect(Paths.resolve("etc", in: ".") == "etc")
  }

  @Test func `the folders around paths are all that hold them`() {
    #expect(Paths.folders(around: ["a/b/c/d", "a/e", "f"]) == ["", "a", "a/b", "a/b/c"])
    #expect(Paths.folders(around: []) == [""])
  }

  @Test func `a folder's namesake is not within it`() {
    #expect(Paths.isPath("/a/b", within: "/a"))
    #expect(Paths.isPath("/a", within: "/a"))
    #expect(!Paths.isPath("/ab", within: "/a"))
    #expect(!Paths.isPath("/a", within: "/a/b"))
    #expect(Paths.isPath("/a", within: "/"))
  }

  @Test func `a path is made whole without points, though it does not exist`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    #expect(Paths.absolute(path + "/./x/../y//z/") == path + "/y/z")
    #expect(Paths.absolute("/") == "/")
    #expect(Paths.absolute("/../nowhere-at-all/b") == "/nowhere-at-all/b")
    #expect(
      Paths.absolute("a/b") == Paths.absolute(FileManager.default.currentDirectoryPath) + "/a/b")
  }

  @Test func `links are resolved as far as the path exists`() throws {
    let folder = try TemporaryFolder(["real/file": ""])
    try folder.makeLink("link", to: "real")
    #expect(Paths.absolute(folder.at("link/file")) == folder.at("real/file"))
    #expect(Paths.absolute(folder.at("link/new/deep")) == folder.at("real/new/deep"))
    #expect(Paths.absolute(folder.at("link")) == folder.at("real"))
  }
}
