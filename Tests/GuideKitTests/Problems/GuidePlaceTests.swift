import Foundation
import GuideKit
import Testing

/// What stands before the paths of problems.
struct GuidePlaceTests {
  @Test(arguments: [
    (".", ""), ("./", ""), ("lessons/kant", "lessons/kant/"), ("./lessons", "lessons/"),
    ("..", "../"), ("../b/", "../b/"), ("a b", "a b/"),
  ])
  func `a guide is seen from where one stands`(_ guide: String, _ folder: String) {
    #expect(GuidePlace.seen(guide) == folder)
  }

  @Test func `one that does not lie below is named from the root`() throws {
    let disk = try TemporaryFolder()
    #expect(GuidePlace.seen(disk.path) == disk.path + "/")
    let here = FileManager.default.currentDirectoryPath
    #expect(GuidePlace.seen(here) == "")
    #expect(GuidePlace.seen(here + "/Sources") == "Sources/")
  }

  @Test func `GitHub gets paths from the top of what it has checked out`() throws {
    let disk = try TemporaryFolder(["work/repo/.git/x": "", "work/repo/lessons/kant/a": ""])
    let guide = disk.at("work/repo/lessons/kant")
    #expect(GuidePlace.inRepository(guide, workspace: nil) == "lessons/kant/")
    #expect(GuidePlace.inRepository(guide, workspace: disk.at("work")) == "repo/lessons/kant/")
    #expect(GuidePlace.inRepository(guide, workspace: guide) == "")
    #expect(GuidePlace.inRepository(guide, workspace: disk.at("other")) == "lessons/kant/")
    try disk.remove("work/repo/.git")
    #expect(GuidePlace.inRepository(guide, workspace: disk.at("other")) == guide + "/")
  }
}
