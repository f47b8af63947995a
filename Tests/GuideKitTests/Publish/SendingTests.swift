import GuideKit
import Markup
import Pages
import Testing

/// What tools are given to send.
struct SendingFolderTests {
  @Test func `files are laid out with their folders`() throws {
    let disk = try TemporaryFolder()
    let folder = try SendingFolder(disk.at("site"))
    try folder.write("a/b/c.html", [65])
    try folder.write("d", [66])
    #expect(disk.files() == ["site/a/b/c.html": "A", "site/d": "B"])
  }

  @Test func `a plan's files are rendered as the site has them`() async throws {
    let disk = try TemporaryFolder()
    let release = try await Release()
    let plan = release.plan(LiveState())
    let folder = try SendingFolder(disk.at("site"))
    try folder.fill(plan.added, plan, release.delivery)
    #expect(disk.files(in: "site") == release.files)
    #expect(
      release.delivery.bytes(of: ".guide-manifest", plan) == Array(plan.manifest.text.utf8))
    #expect(release.delivery.bytes(of: "none", plan) == [])
  }

  @Test func `a list has a path a line`() throws {
    let disk = try TemporaryFolder()
    #expect(try SendingFolder.list(["a b", "c/d"], at: disk.at("list")) == disk.at("list"))
    #expect(disk.read("list") == "a b\nc/d\n")
    _ = try SendingFolder.list([], at: disk.at("list"))
    #expect(disk.read("list") == "")
  }
}

struct PendingListTests {
  private func file(_ path: String, _ digest: String) -> PublishManifest.File {
    PublishManifest.File(path: path, digest: digest, size: 1, title: nil)
  }

  @Test func `everything that is about to change, or may have, is on the list`() {
    let plan = PublishPlan(
      site: PublishManifest([file("new", "a"), file("same", "a"), file("other", "b")]),
      live: PublishManifest([file("same", "a"), file("other", "a"), file("gone", "a")]),
      uncertain: ["lost"])
    #expect(String(decoding: PendingList.text(plan), as: UTF8.self) == "gone\nlost\nnew\nother\n")
  }

  @Test func `a list from a host names nothing outside its folder`() {
    #expect(
      PendingList.paths("a/b\n\n../c\n/d\ne/../f\ng\u{1}\nh h\n") == ["a/b", "h h"])
    #expect(PendingList.paths("") == [])
    #expect(PendingList.name == ".guide-pending")
  }
}

struct BatchTests {
  private func file(_ path: String) -> PublishManifest.File {
    PublishManifest.File(path: path, digest: "a", size: 1, title: nil)
  }

  @Test func `each file is sent with its type, and how long it may be kept`() {
    #expect(
      Batch.headers(type: "text/css", caching: PublishManifest.lastingCaching) == [
        "--header-upload", "Cache-Control: " + PublishManifest.lastingCaching, "--header-upload",
        "Content-Type: text/css",
      ])
    #expect(
      Batch.headers(type: nil, caching: PublishManifest.shortCaching) == [
        "--header-upload", "Cache-Control: " + PublishManifest.shortCaching,
      ])
    #expect(PublishManifest.lastingCaching != PublishManifest.shortCaching)
  }

  @Test func `files with the same headers go together, in their order`() {
    let batches = Batch.all(
      ["b.html", "immutable/x.css", "a.html", "c.unknown", "d.css", "immutable/y.css"].map(file))
    #expect(
      batches.map(\.paths) == [
        ["b.html", "a.html"], ["immutable/x.css", "immutable/y.css"], ["c.unknown"], ["d.css"],
      ])
    #expect(batches[0].headers.last == "Content-Type: text/html; charset=utf-8")
    #expect(batches[1].headers[1] == "Cache-Control: " + PublishManifest.lastingCaching)
    #expect(batches[2].headers.count == 2)
    #expect(batches[3].headers[1] == "Cache-Control: " + PublishManifest.shortCaching)
    #expect(Batch.all([]).isEmpty)
  }
}
