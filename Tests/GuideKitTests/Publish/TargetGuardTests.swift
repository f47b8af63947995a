import Foundation
import GuideKit
import Testing

/// Places that nothing may be published to.
struct TargetGuardTests {
  private func disk() throws -> TemporaryFolder {
    try TemporaryFolder([
      "work/.git/HEAD": "", "work/guide/content/a": "", "work/guide/templates/b": "",
      "work/guide/site/c": "",
    ])
  }

  private func refusal(_ folder: String, _ disk: TemporaryFolder) -> String {
    failure { try TargetGuard.check(folder: folder, source: disk.at("work/guide")) }
  }

  @Test(arguments: [
    ("work/guide", "it holds the guide's own folder"),
    ("work", "it holds the guide's own folder"), ("", "it holds the guide's own folder"),
    ("work/guide/content", "it lies within content/ of the guide"),
    ("work/guide/content/www", "it lies within content/ of the guide"),
    ("work/guide/templates/x", "it lies within templates/ of the guide"),
    ("work/guide/site", "it lies within site/ of the guide"),
    ("work/guide/.git/x", "it lies within .git/ of the guide"),
    ("work/guide/../guide/content", "it lies within content/ of the guide"),
  ])
  func `the guide and what holds it are refused`(_ path: String, _ reason: String) throws {
    let disk = try disk()
    let folder = disk.path + "/" + path
    #expect(
      refusal(folder, disk)
        == "cannot publish to \(folder): \(reason)\n  name an empty folder of its own")
  }

  @Test func `the working tree is refused when the guide stands elsewhere in it`() throws {
    let disk = try TemporaryFolder(["work/.git/HEAD": "", "work/guide/content/a": ""])
    try disk.makeLink("link", to: "work")
    #expect(
      refusal(disk.at("link"), disk).contains(": it holds the guide's own folder"))
  }

  @Test func `the root and the home folder are refused`() throws {
    let disk = try disk()
    #expect(refusal("/", disk).contains("cannot publish to /: it is the root of the disk\n"))
    #expect(refusal("/..", disk).contains(": it is the root of the disk\n"))
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    let text = refusal(home, disk)
    #expect(text.contains(": it holds your home folder") || home == "/")
  }

  @Test func `a link does not hide where it leads`() throws {
    let disk = try disk()
    try disk.makeLink("link", to: "work/guide/content")
    #expect(refusal(disk.at("link/www"), disk).contains(": it lies within content/"))
  }

  @Test(arguments: ["www", "work/www", "work/guide/www", "work/guide/contents", "work/guidebook"])
  func `a folder of its own may be written to`(_ path: String) throws {
    let disk = try disk()
    #expect(refusal(disk.at(path), disk) == "no failure")
  }
}
