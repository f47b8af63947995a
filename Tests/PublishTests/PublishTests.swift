import Foundation
import Pages
import StudyGuide
import TestSupport
import Testing

/// The life of a guide on each kind of host, by the real tools.
@Suite(.ownThreads) struct PublishTests {
  @Test(.timeLimit(.minutes(10)), arguments: TestTarget.Kind.available)
  func `a guide is published, changed, cut and gone back to`(_ kind: TestTarget.Kind) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    let plan = try target.publish("--dry-run")
    #expect(plan.status == 0, "\(plan.error)")
    #expect(plan.output.contains("Added: 28 pages\n"), "\(plan.output)")
    #expect(plan.output.hasSuffix("Dry run: nothing was sent.\n"))
    #expect(try target.live().isEmpty)
    #expect(target.tool.read("content/published.txt") == nil)

    let first = try target.publish("--yes")
    #expect(first.status == 0, "\(first.error)")
    #expect(first.output.contains(" and verified: "))
    #expect(first.output.hasSuffix("content/published.txt: brought up to date; commit it\n"))
    let before = try target.reference()
    #expect(before.count == 51)
    #expect(try target.live() == before)
    #expect(target.tool.read("content/published.txt")?.contains("\nsections/walls.html\n") == true)

    let again = try target.publish("--yes")
    #expect(again.status == 0)
    #expect(again.output.contains("Nothing has changed"), "\(again.output)")
    #expect(!again.output.contains("Published"))

    try target.tool.write(
      "content/glossary/rampart.md", "---\nterm: Rampart\naliases: [rampart]\n---\n\nOf stone.\n")
    let change = try target.publish("--yes")
    #expect(change.status == 0, "\(change.error)")
    #expect(change.output.contains("  ~ glossary/rampart.html  Rampart\n"), "\(change.output)")
    let after = try target.reference()
    #expect(after != before)
    #expect(try target.live() == after)

    try cut(target)
    try goBack(target, to: after)
  }

  /// A page goes: refused first, then with a page in its place.
  private func cut(_ target: TestTarget) throws {
    let about = target.tool.folder.appending(path: "content/pages/about.md")
    try FileManager.default.moveItem(
      at: about, to: target.tool.folder.appending(path: "content/pages/us.md"))
    let refused = try target.publish("--yes")
    #expect(refused.status == 1)
    #expect(refused.error.contains("nothing answers `about.html` any more"), "\(refused.error)")
    #expect(refused.error.contains("say `formerly: [about]`"))
    try target.tool.write(
      "content/pages/us.md", "---\ntitle: Us\nformerly: [about]\n---\n\nText.\n")
    let moved = try target.publish("--yes")
    #expect(moved.status == 0, "\(moved.error)")
    let live = try target.live()
    #expect(live["about.html"] == Data("<p><a href=\"us.html\">Us</a></p>\n".utf8))
    #expect(live["_redirects"] == Data("/walls/about.html /walls/us.html 301\n".utf8))
    try target.tool.write("content/pages/us.md", "---\ntitle: Us\n---\n\nText.\n")
    let list = try #require(target.tool.read("content/published.txt"))
    try target.tool.write(
      "content/published.txt", list.replacing("\nabout.html\n", with: "\nabout.html gone\n"))
    let given = try target.publish("--yes")
    #expect(given.status == 0, "\(given.error)")
    #expect(given.output.contains("Removed: 1 page\n  - about.html"), "\(given.output)")
    #expect(try target.live() == target.reference())
    #expect(try target.live()["about.html"] == nil)
    #expect(target.tool.read("content/published.txt")?.contains("\nabout.html gone\n") == true)
  }

  private func goBack(_ target: TestTarget, to earlier: [String: Data]) throws {
    let live = try target.live()
    let plan = try target.publish("--rollback", "--dry-run")
    let back = try target.publish("--rollback", "--yes")
    guard target.kind.isAtomic else {
      #expect(back.status == 64)
      #expect(back.error.contains("to go back to"), "\(back.error)")
      #expect(try target.live() == live)
      return
    }
    #expect(plan.status == 0)
    #expect(plan.output.contains("  + about.html"), "\(plan.output)")
    #expect(plan.output.hasSuffix("Dry run: nothing was changed.\n"))
    #expect(back.status == 0, "\(back.error)")
    #expect(try target.live()["about.html"] != nil)
    #expect(try target.publish("--rollback").status == 64)
    #expect(try target.publish("--rollback", "--yes").status == 0)
    // Assets of one release before stay for its readers.
    #expect(
      try target.live().filter { !$0.key.hasPrefix("immutable/") }
        == earlier.filter { !$0.key.hasPrefix("immutable/") })
    // What was withdrawn is not what was live before.
    let present = try target.live()
    #expect(try target.publish("--yes").status == 0)
    #expect(try target.live() == live)
    #expect(try target.publish("--rollback", "--yes").status == 0)
    #expect(try target.live() == present)
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: TestTarget.Kind.available.filter { [.folder, .git, .s3, .daemon].contains($0) })
  func `a style sheet of one release before stays for those who have its pages open`(
    _ kind: TestTarget.Kind
  ) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    var sheets: [Set<String>] = []
    for color in ["black", "grey", "navy"] {
      try target.tool.write("templates/assets/site.css", "body { color: \(color) }\n")
      let outcome = try target.publish("--yes")
      #expect(outcome.status == 0, "\(outcome.error)")
      sheets.append(Set(try target.live().keys.filter { $0.hasPrefix("immutable/") }))
      #expect(try target.publish("--yes").output.contains("Nothing has changed"))
    }
    #expect(sheets.map(\.count) == [1, 2, 2])
    #expect(sheets[2].isDisjoint(with: sheets[0]))
    let files = try target.live()
    let index = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    let name = try #require(index.firstMatch(of: /href="(immutable\/[^"]+)"/)?.1)
    #expect(files[String(name)] == Data("body { color: navy }\n".utf8))
  }
}
