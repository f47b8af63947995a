import Foundation
import Markup
import TestSupport
import Testing

/// What the next publish mends of a host that was damaged.
@Suite(.ownThreads) struct PublishRepairTests {
  @Test(arguments: [TestTarget.Kind.folder, .ssh, .daemon, .webdav, .s3].filter(\.isAvailable))
  func `what was damaged at the host is sent again`(_ kind: TestTarget.Kind) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    let whole = try target.live()
    let folder = try target.liveFolder()
    try FileManager.default.removeItem(atPath: folder + "/about.html")
    try Data("cut".utf8).write(to: URL(filePath: folder + "/claims.html"))
    if kind == .s3 {
      try Programs.run(
        "rclone", ["sync", folder, "there:guide/site"], environment: target.environment)
    }
    target.settle()
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("Changed: 2 pages"), "\(outcome.output)")
    #expect(try target.live() == whole)
  }

  @Test(.enabled(if: TestTarget.Kind.webdav.isAvailable))
  func `a manifest cut off is mended by the next publish, another's folder is left alone`() throws {
    let target = try TestTarget(.webdav)
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    try target.tool.write("store/site/.guide-manifest", "")
    target.settle()
    #expect(try target.publish("--yes").error.contains("is damaged"))
    try target.tool.write("store/site/.guide-pending", "")
    target.settle()
    let mended = try target.publish("--yes")
    #expect(mended.status == 0, "\(mended.error)")
    #expect(try target.live() == target.reference())
    try target.tool.write("store/site.guide-new/thesis.txt", "mine")
    try target.tool.write("content/pages/about.md", "---\ntitle: About\n---\n\nNew.\n")
    target.settle()
    let refused = try target.publish("--yes")
    #expect(refused.status == 2)
    #expect(refused.error.contains("is needed for files in the making"), "\(refused.error)")
    #expect(target.tool.read("store/site.guide-new/thesis.txt") == "mine")
  }

  @Test(arguments: [TestTarget.Kind.webdav, .sftp].filter(\.isAvailable))
  func `a folder for files in the making, half emptied as the network was lost, is cleared`(
    _ kind: TestTarget.Kind
  ) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    let leftovers = [["pages/"], ["pages/half.html", ".guide-staging"]]
    for (number, names) in leftovers.enumerated() {
      let page = "---\ntitle: About \(number)\n---\n\nNew.\n"
      try target.tool.write("content/pages/about.md", page)
      for name in names {
        let path = target.store + "/site.guide-new/" + name
        let made = name.hasSuffix("/") ? ["-d", path] : ["-D", "/dev/null", path]
        try Programs.run("install", made)
      }
      target.settle()
      let outcome = try target.publish("--yes")
      #expect(outcome.status == 0, "\(outcome.error)")
      #expect(try target.live() == target.reference())
      #expect(!FileManager.default.fileExists(atPath: target.store + "/site.guide-new"))
    }
  }
}
