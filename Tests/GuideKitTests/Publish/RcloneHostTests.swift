import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// Remotes by an rclone that is played by a script.
struct RcloneHostTests {
  private let disk: TemporaryFolder
  private let lock: PublishLock

  /// A remote that replaces an object as a whole.
  private static let bucket = "{\"BucketBased\": true, \"Move\": false, \"Hashes\": [\"md5\"]}"
  /// One that writes files as they arrive, and tells no digests.
  private static let files = "{\"PartialUploads\": false, \"Move\": true, \"Hashes\": []}"

  init() throws {
    disk = try TemporaryFolder(["guide/a": "", "tmp/x": "", "features": Self.bucket])
    lock = try PublishLock(source: disk.at("guide"), temporary: disk.at("tmp"))
    try disk.makeTool("bin/rclone", FakeRclone.script(in: disk.path))
  }

  private func host(_ remote: String = "there:site") -> RcloneHost {
    RcloneHost(
      remote: remote, lock: lock, environment: ["PATH": disk.at("bin") + ":/usr/bin:/bin"])
  }

  private var live: [String: String] {
    disk.files(in: "store/site").filter { !$0.key.hasPrefix(".guide-") }
  }

  private var calls: [String] {
    (disk.read("calls") ?? "").split(separator: "\n").map(String.init)
  }

  @Test func `a site is sent, changed and cut, and nothing else is left`() async throws {
    let more = try await Release("-- content/files/deep/a.txt --\nA\n")
    let less = try await Release.of("Of clay.")
    #expect(try await host().live().manifest == nil)
    try await more.publish(to: host())
    #expect(live == more.files)
    #expect(disk.read("store/site/.guide-manifest") == more.manifest.text)
    #expect(try await more.publish(to: host()).isEmpty)
    try await less.publish(to: host())
    #expect(live == less.files)
    #expect(disk.names(in: "store") == ["site"])
    #expect(
      disk.names(in: "store/site").filter { $0.hasPrefix(".") } == [".guide-manifest", ".nojekyll"])
  }

  @Test func `what pages name goes before the pages, with its headers`() async throws {
    try await Release().publish(to: host())
    let copies = calls.filter { $0.hasPrefix("copy ") }
    let pages = try #require(copies.firstIndex { $0.contains("Content-Type: text/html") })
    #expect(pages == copies.count - 1)
    #expect(copies.contains { $0.contains("Content-Type: text/csv; charset=utf-8") })
    #expect(copies.allSatisfy { $0.contains("--header-upload Cache-Control: ") })
    #expect(copies.allSatisfy { $0.hasSuffix("/site there:site") })
    #expect(calls.contains { $0.hasPrefix("check --one-way") && !$0.contains("--download") })
    #expect(calls.allSatisfy { $0.contains("--ask-password=false") })
  }

  @Test func `where a half-sent file would show, files are sent beside and moved`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    try disk.write("features", Self.files)
    try await first.publish(to: host())
    // Nothing was live that a half-sent file could spoil.
    #expect(!calls.contains { $0.hasPrefix("move ") })
    #expect(calls.contains { $0.hasPrefix("check") && $0.contains("--download") })
    #expect(calls.contains { $0.hasPrefix("moveto") && $0.hasSuffix("there:site/.guide-manifest") })
    try await second.publish(to: host())
    #expect(live == second.files)
    let copies = calls.filter { $0.hasPrefix("copy ") && $0.hasSuffix(" there:site.guide-new") }
    #expect(calls.count { $0.hasPrefix("move ") } == copies.count)
    #expect(!copies.isEmpty)
    #expect(disk.names(in: "store") == ["site"])
  }

  @Test func `a folder of others in the way of files in the making is left alone`() async throws {
    try disk.write("features", Self.files)
    try await Release().publish(to: host())
    try disk.write("store/site.guide-new/thesis.txt", "mine")
    let second = try await Release.of("Of clay.")
    let text = await asyncFailure { try await second.publish(to: host()) }
    #expect(
      text
        == "there:site.guide-new is needed for files in the making, and holds others\n  move them "
        + "away, or name another path for the target")
    #expect(disk.read("store/site.guide-new/thesis.txt") == "mine")
    try disk.write("store/site.guide-new/.guide-staging", "")
    try await second.publish(to: host())
    #expect(disk.names(in: "store") == ["site"])
  }

  @Test func `a folder for files in the making that was half emptied is known for ours`()
    async throws
  {
    try disk.write("features", Self.files)
    try await Release().publish(to: host())
    // Folders without the mark, as earlier versions could leave them.
    try disk.write("store/site.guide-new/claims/walls.html", "half")
    try disk.remove("store/site.guide-new/claims/walls.html")
    try await Release.of("Of clay.").publish(to: host())
    #expect(disk.names(in: "store") == ["site"])
    // The network is lost while the folder is removed, and again while it is emptied.
    try disk.makeTool("bin/whole", FakeRclone.script(in: disk.path))
    try disk.makeTool(
      "bin/rclone",
      """
      case $1 in purge) rm -f '\(disk.at("store"))/site.guide-new/.guide-staging'; echo lost >&2; exit 1 ;; esac
      exec '\(disk.at("bin/whole"))' "$@"
      """)
    try await Release.of("Of brick.").publish(to: host())
    try disk.write("store/site.guide-new/.guide-staging", "")
    try disk.write("store/site.guide-new/claims/walls.html", "half")
    let last = try await Release.of("Of wood.")
    let text = await asyncFailure { try await last.publish(to: host()) }
    #expect(text == "emptying there:site.guide-new failed (rclone ended with 1)\n  rclone: lost")
    try disk.makeTool("bin/rclone", FakeRclone.script(in: disk.path))
    try await last.publish(to: host())
    #expect(live == last.files)
    #expect(disk.names(in: "store") == ["site"])
  }

  @Test func `a folder for files in the making that cannot be listed is not taken for empty`()
    async throws
  {
    try disk.write("features", Self.files)
    try await Release().publish(to: host())
    try disk.write("store/site.guide-new/thesis.txt", "mine")
    try disk.makeTool("bin/whole", FakeRclone.script(in: disk.path))
    try disk.makeTool(
      "bin/rclone",
      """
      case "$1 $*" in 'lsf '*site.guide-new) echo 'Failed: AccessDenied' >&2; exit 1 ;; esac
      exec '\(disk.at("bin/whole"))' "$@"
      """)
    let second = try await Release.of("Of clay.")
    let text = await asyncFailure { try await second.publish(to: host()) }
    #expect(text.hasPrefix("reaching there:site.guide-new failed (rclone ended with 1)"))
    #expect(disk.read("store/site.guide-new/thesis.txt") == "mine")
  }

  @Test func `files of another size, and what an interrupted publish had begun, are sent again`()
    async throws
  {
    let release = try await Release()
    try await release.publish(to: host())
    try disk.write("store/site/index.html", "damaged")
    try disk.write("store/site/.guide-pending", "claims.html\nlost.html\n")
    try disk.write("store/site/lost.html", "half")
    #expect(
      try await host().live().uncertain == ["index.html", "claims.html", "lost.html"])
    try await release.publish(to: host())
    #expect(live == release.files)
    #expect(!disk.has("store/site/.guide-pending"))
  }

  @Test func `what does not arrive as it was sent is told, and sent anew`() async throws {
    let release = try await Release()
    try disk.write("damage", "")
    let text = await asyncFailure { try await release.publish(to: host()) }
    #expect(
      text.hasPrefix("comparing there:site with what was sent failed (rclone ended with 1)\n"))
    #expect(text.contains("index.html: files differ"))
    #expect(!disk.has("store/site/.guide-manifest"))
    #expect(disk.has("store/site/.guide-pending"))
    try disk.remove("damage")
    try await release.publish(to: host())
    #expect(live == release.files)
  }

  @Test func `a folder of others is refused, and a damaged manifest told`() async throws {
    try disk.write("store/site/thesis.txt", "mine")
    var text = await asyncFailure { _ = try await host().live() }
    #expect(
      text == "there:site holds files that guide did not put there\n  name an empty folder, or a "
        + "path of its own below this one")
    try disk.write("store/site/.guide-manifest", "damaged")
    text = await asyncFailure { _ = try await host().live() }
    #expect(
      text
        == "there:site/.guide-manifest is damaged\n  put `.guide-pending`, an empty file, beside "
        + "it and publish: all is sent again")
    try disk.write("store/site/.guide-pending", "")
    #expect(try await host().live().manifest == nil)
    text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(
      text == "there:site keeps no earlier release to go back to\n  check the earlier content out "
        + "and publish that")
  }

  @Test func `a site that changed after it was sent is not verified`() async throws {
    let release = try await Release()
    try await release.publish(to: host())
    let plan = release.plan(LiveState())
    try await host().verify(plan)
    try disk.write("store/site/index.html", "damaged")
    let text = await asyncFailure { try await host().verify(plan) }
    #expect(text == "there:site does not hold the new release\n  publish again")
  }

  @Test(arguments: [
    ("/srv/www", "is no remote of rclone"), ("www", "is no remote of rclone"),
    ("a/b:c", "is no remote of rclone"), (":local:/srv", "is a folder of this machine"),
    (":alias:x", "is a folder of this machine"), ("there:a/../b", "names no folder of its own"),
    ("there:/", "names no folder of its own"), ("there:/./", "names no folder of its own"),
    ("there:~", "names no folder of its own"), ("there:~root/", "names no folder of its own"),
    (":sftp,ssh=\"touch x\":y", "names a remote that cannot be one"),
    ("there,ssh=x:y", "names a remote that cannot be one"),
    (":union:a", "names a remote that cannot be one"), ("-a:b", "tools take for an option"),
    ("a\"b:c", "names a remote that cannot be one"),
  ])
  func `what is no remote is refused`(_ remote: String, _ reason: String) {
    #expect(failure { try host(remote).check() }.contains(reason))
  }

  @Test(arguments: ["there:site", "there:", ":s3:bucket/site", "a b:c/d"])
  func `remotes are taken`(_ remote: String) {
    #expect(failure { try host(remote).check() } == "no failure")
  }

  @Test(arguments: [
    ("there:site/", "there:site"), ("there:./a//b/.", "there:a/b"), ("there:.", "there:"),
    ("there:/srv//www/", "there:/srv/www"), (":s3:b/./x", ":s3:b/x"),
  ])
  func `a remote is named in its normal form`(_ remote: String, _ normal: String) {
    #expect(host(remote).remote == normal)
  }

  @Test func `a tool that fails is told`() async throws {
    let text = await asyncFailure { _ = try await host("there:none").live() }
    #expect(text == "no failure")
    try disk.makeTool("bin/rclone", "echo 'Failed: AccessDenied' >&2; exit 1\n")
    let denied = await asyncFailure { _ = try await host().live() }
    #expect(
      denied == "reaching there:site failed (rclone ended with 1)\n  rclone: Failed: AccessDenied\n"
        + "  the host does not take the credentials: see that the tool by itself can reach it")
  }
}
