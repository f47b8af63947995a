import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// Releases side by side in a folder of this machine.
struct FolderHostTests {
  private let disk: TemporaryFolder

  init() throws {
    disk = try TemporaryFolder(["guide/content/a": "", "guide/templates/b": ""])
  }

  private func host(keep: Int = 3) -> FolderHost {
    FolderHost(path: disk.at("www"), source: disk.at("guide"), keep: keep, jobs: 2)
  }

  /// What readers get, without our own files.
  private var live: [String: String] {
    disk.files(in: "www/current").filter { !$0.key.hasPrefix(".guide-") }
  }

  @Test func `the first publish makes one whole release and shows it`() async throws {
    let release = try await Release()
    #expect(try await host().live().manifest == nil)
    let plan = try await release.publish(to: host())
    #expect(plan.added.count == release.manifest.files.count)
    #expect(disk.names(in: "www") == [".guide-target", "current", "releases"])
    #expect(disk.names(in: "www/releases") == ["1"])
    #expect(disk.linkTarget("www/current") == "releases/1")
    #expect(live == release.files)
    #expect(disk.read("www/current/.guide-manifest") == release.manifest.text)
    #expect(!disk.has("www/current/.guide-before"))
    #expect(disk.read("www/.guide-target") == "Releases of a guide.\n")
    let state = try await host().live()
    #expect(state.manifest == release.manifest)
    #expect(state.uncertain.isEmpty)
  }

  @Test func `what has not changed is the same file by a second name`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    try await first.publish(to: host())
    #expect(try await first.publish(to: host()).isEmpty)
    #expect(disk.names(in: "www/releases") == ["1"])
    let plan = try await second.publish(to: host())
    let changed = Set((plan.added + plan.changed).map(\.path))
    #expect(changed.contains(Release.page))
    #expect(disk.linkTarget("www/current") == "releases/2")
    #expect(disk.read("www/current/.guide-before") == "1\n")
    #expect(live == second.files)
    for path in second.manifest.paths {
      let isSame =
        disk.fileNumber("www/releases/1/" + path) == disk.fileNumber("www/releases/2/" + path)
      #expect(isSame != changed.contains(path), "\(path)")
    }
    #expect(
      disk.files(in: "www/releases/1").filter { !$0.key.hasPrefix(".guide-") } == first.files)
  }

  @Test(arguments: [1, 3])
  func `only so many releases are kept`(_ keep: Int) async throws {
    for number in 1...4 { try await Release.of("Of \(number).").publish(to: host(keep: keep)) }
    #expect(disk.names(in: "www/releases") == (1...4).suffix(keep).map(String.init))
    #expect(disk.linkTarget("www/current") == "releases/4")
  }

  @Test func `going back shows the release before, and further back the one before that`()
    async throws
  {
    var releases: [Release] = []
    for number in 1...3 {
      let release = try await Release.of("Of \(number).")
      try await release.publish(to: host())
      releases.append(release)
    }
    let before = try await host().releaseBefore()
    #expect(before.name == "release 2 of \(disk.at("www"))")
    #expect(before.id == "2")
    #expect(before.manifest == releases[1].manifest)
    try await host().goBack(to: before)
    #expect(live == releases[1].files)
    #expect(try await host().releaseBefore().id == "1")
    // What was withdrawn is not what was live before.
    let fourth = try await Release.of("Of 4.")
    try await fourth.publish(to: host(keep: 9))
    #expect(disk.read("www/current/.guide-before") == "2\n")
    #expect(try await host().releaseBefore().id == "2")
    #expect(disk.names(in: "www/releases") == ["1", "2", "3", "4"])
  }

  @Test func `the present release is never removed, however old`() async throws {
    for number in 1...3 { try await Release.of("Of \(number).").publish(to: host()) }
    try await host().goBack(to: try await host().releaseBefore())
    try host(keep: 1).removeOld(in: Folder(at: disk.at("www")))
    #expect(disk.names(in: "www/releases") == ["2", "3"])
  }

  @Test func `going back needs a release before`() async throws {
    let path = disk.at("www")
    var text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(text == "nothing has been published to \(path) yet")
    try await Release().publish(to: host())
    text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(
      text == "\(path) holds no release before the present one\n  `keep` of the target says how "
        + "many stay at hand")
    let gone = EarlierRelease(name: "", id: "9", manifest: PublishManifest([]))
    text = await asyncFailure { try await host().goBack(to: gone) }
    #expect(text == "\(path) has changed meanwhile\n  look again")
  }
}

extension FolderHostTests {
  @Test func `a damaged file is found and sent again`() async throws {
    let release = try await Release()
    try await release.publish(to: host())
    try disk.write("www/current/index.html", "damaged")
    try disk.remove("www/current/claims.html")
    let state = try await host().live()
    #expect(state.uncertain == ["index.html", "claims.html"])
    let plan = try await release.publish(to: host())
    #expect(plan.changed.map(\.path) == ["claims.html", "index.html"])
    #expect(live == release.files)
    #expect(disk.names(in: "www/releases") == ["1", "2"])
  }

  @Test func `what an interrupted publish left is tidied up`() async throws {
    let release = try await Release()
    try await release.publish(to: host())
    try disk.write("www/releases/.new-2/index.html", "half")
    try disk.write("www/releases/.old-7/index.html", "old")
    try disk.write("www/.current-new", "")
    let second = try await Release.of("Of clay.")
    try await second.publish(to: host())
    #expect(disk.names(in: "www/releases") == ["1", "2"])
    #expect(live == second.files)
  }

  @Test func `a release that could not be filled leaves nothing behind`() async throws {
    let first = try await Release()
    try await first.publish(to: host())
    let second = try await Release.of("Of clay.")
    let plan = second.plan(try await host().live())
    let task = Task {
      try await host().send(plan, second.delivery)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(disk.names(in: "www/releases") == ["1"])
    #expect(live == first.files)
  }

  @Test func `a folder of others is refused, an empty one and our own are not`() throws {
    try disk.makeFolder("www")
    try host().check()
    try disk.write("www/thesis.txt", "mine")
    let remedy =
      "\n  name an empty folder; guide keeps its releases in it, and readers see its `current`"
    #expect(
      failure { try host().check() }
        == "\(disk.at("www")) holds something that guide did not put there" + remedy)
    try disk.write("www/more.txt", "mine")
    #expect(
      failure { try host().check() }
        == "\(disk.at("www")) holds things that guide did not put there" + remedy)
    try disk.write("www/.guide-target", "")
    try host().check()
    try disk.write("www/releases", "mine")
    #expect(
      failure { try host().check() }
        == "\(disk.at("www/releases")) is no folder\n  move it away; guide makes it anew")
    try disk.remove("www/releases")
    try disk.remove("www/.guide-target")
    try disk.write("www/..guide-target.guide-tmp", "")
    try host().check()
    try disk.write("www/current", "mine")
    #expect(
      failure { try host().check() }
        == "\(disk.at("www/current")) is no link\n  move it away; guide makes it anew")
  }

  @Test func `two publishes do not run at once`() async throws {
    let release = try await Release()
    try disk.makeFolder("www")
    let locked = try Folder(at: disk.at("www"))
    #expect(locked.lock())
    let text = await asyncFailure { try await release.publish(to: host()) }
    #expect(
      text == "another publish to \(disk.at("www")) is running\n  wait until it has ended")
    try withExtendedLifetime(locked) { try host().check() }
    #expect(!disk.has("www/releases"))
  }

  @Test func `a plan that was made for another state is not carried out`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    let plan = second.plan(LiveState())
    try await first.publish(to: host())
    var text = await asyncFailure { try await host().send(plan, second.delivery) }
    #expect(text == "\(disk.at("www")) has changed meanwhile\n  publish again")
    #expect(live == first.files)
    text = await asyncFailure { try await host().verify(plan) }
    #expect(text == "\(disk.at("www/current")) does not hold the new release\n  publish again")
    try disk.write("www/current/index.html", "damaged")
    text = await asyncFailure { try await host().verify(first.plan(LiveState())) }
    #expect(text.hasSuffix("publish again"))
  }

  @Test func `a damaged manifest is told, with the way out`() async throws {
    try await Release().publish(to: host())
    try disk.write("www/current/.guide-manifest", "damaged")
    let text = await asyncFailure { _ = try await host().live() }
    #expect(
      text == "\(disk.at("www/releases/1/.guide-manifest")) is damaged\n  go back with --rollback, "
        + "or remove \(disk.at("www/current")) and publish")
    try disk.remove("www/current")
    #expect(try await host().live().manifest == nil)
    try disk.makeLink("www/current", to: "elsewhere")
    #expect(try await host().live().manifest == nil)
  }

  @Test func `a style sheet of one release before stays, of two before it goes`() async throws {
    var sheets: [Set<String>] = []
    for color in ["black", "grey", "navy"] {
      let release = try await Release(
        """
        -- templates/assets/site.css --
        body { color: \(color) }
        -- templates/index.mustache --
        <link rel="stylesheet" href="{{root}}assets/site.css">

        """)
      try await release.publish(to: host())
      #expect(try await release.publish(to: host()).isEmpty)
      sheets.append(Set(live.keys.filter { $0.hasPrefix("immutable/") }))
    }
    #expect(sheets.map(\.count) == [1, 2, 2])
    #expect(sheets[0].isSubset(of: sheets[1]))
    #expect(sheets[2].isDisjoint(with: sheets[0]))
  }

  @Test func `a link in the folder leads a publish nowhere`() async throws {
    try await Release().publish(to: host())
    try disk.write("private/1/keys", "mine")
    try disk.remove("www/releases")
    try disk.makeLink("www/releases", to: "../private")
    let text = await asyncFailure { try await Release().publish(to: host()) }
    #expect(text.contains("www/releases is no folder"))
    #expect(disk.files(in: "private") == ["1/keys": "mine"])
  }

  @Test(arguments: ["assets", "assets/deep", "releases/.new-2", "releases/.old-1"])
  func `a link within a release leads nowhere`(_ name: String) async throws {
    try await Release().publish(to: host())
    try disk.write("private/keys", "mine")
    let path = name.hasPrefix("releases/") ? "www/" + name : "www/releases/1/" + name
    try? disk.remove(path)
    try disk.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try disk.makeLink(path, to: disk.at("private"))
    let second = try await Release.of("Of clay.")
    try await second.publish(to: host(keep: 1))
    #expect(live == second.files)
    #expect(disk.files(in: "private") == ["keys": "mine"])
  }

  @Test func `what guide did not put beside its releases stays`() async throws {
    let foreign = [
      "007/a", "2024/b", "9223372036854775807/c", "0/d", "-1/e", ".hidden/f", ".new-x/g", "2/h",
      ".new-007/i", "99999999999999999999/j",
    ]
    for name in foreign { try disk.write("www/releases/" + name, "mine") }
    try disk.write("www/.guide-target", "")
    for number in 1...4 { try await Release.of("Of \(number).").publish(to: host(keep: 1)) }
    for name in foreign { #expect(disk.read("www/releases/" + name) == "mine", "\(name)") }
    #expect(disk.linkTarget("www/current") == "releases/5")
    #expect(try await host().live().manifest == Release.of("Of 4.").manifest)
  }

  @Test func `a damaged release does not go live again`() async throws {
    for number in 1...2 { try await Release.of("Of \(number).").publish(to: host()) }
    try disk.write("www/releases/1/index.html", "damaged")
    try disk.remove("www/releases/1/claims.html")
    let text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(
      text
        == "release 1 of \(disk.at("www")) is damaged, and stays where it is: 2 files missing or "
        + "not as published\n  claims.html\n  index.html\n  check the earlier content out and publish "
        + "that")
    #expect(disk.linkTarget("www/current") == "releases/2")
  }

  @Test func `a folder that is swapped while a question waits is not written to`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    let waiting = host()
    try waiting.check()
    try disk.makeLink("www", to: "guide/content")
    var text = await asyncFailure { try await first.publish(to: waiting) }
    #expect(text.contains("cannot publish to \(disk.at("www")): it lies within content/"))
    try disk.remove("www")
    try await first.publish(to: host())
    let answered = host()
    let plan = second.plan(try await answered.live())
    try disk.move("www", to: "away")
    try disk.makeLink("www", to: "guide/content")
    text = await asyncFailure { try await answered.send(plan, second.delivery) }
    #expect(text == "\(disk.at("www")) has changed meanwhile\n  publish again")
    #expect(disk.files(in: "guide/content") == ["a": ""])
  }

  @Test func `a target within the guide is no link`() async throws {
    try await Release().publish(to: host())
    let before = disk.files(in: "www")
    try disk.makeLink("guide/public", to: "../www")
    for path in ["guide/public", "guide/content/../public", "guide/./public"] {
      let linked = FolderHost(path: disk.at(path), source: disk.at("guide"), keep: 1, jobs: 1)
      #expect(failure { try linked.check() }.contains("public: it is a link"), "\(path)")
    }
    #expect(disk.files(in: "www") == before)
    let own = FolderHost(path: disk.at("guide/own"), source: disk.at("guide"), keep: 1, jobs: 1)
    try await Release().publish(to: own)
    #expect(disk.linkTarget("guide/own/current") == "releases/1")
  }

  private func setRights(_ name: String, _ rights: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: rights], ofItemAtPath: disk.at(name))
  }

  private func rights(_ name: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: disk.at(name)))?[.posixPermissions] as? Int
  }

  @Test(arguments: [
    ("www", 0o700), ("www/releases", 0o744), ("www/releases/1", 0o750),
    ("www/releases/1/glossary", 0o700), ("www/releases/1/index.html", 0o600),
    ("www/releases/1/" + Release.page, 0o640),
  ])
  func `what readers may not read counts as damaged, and is mended`(
    _ name: String, _ wrong: Int
  ) async throws {
    let release = try await Release()
    try await release.publish(to: host())
    try setRights(name, wrong)
    let state = try await host().live()
    switch name.split(separator: "/").count {
    case ...3: #expect(state.uncertain == PathSet(release.manifest.paths))
    default:
      let below = name.dropFirst("www/releases/1/".count)
      #expect(!state.uncertain.isEmpty)
      #expect(state.uncertain.allSatisfy { $0 == below || $0.hasPrefix(below + "/") })
    }
    #expect(try await !release.publish(to: host()).isEmpty)
    #expect(try await host().live().uncertain.isEmpty)
    #expect(disk.linkTarget("www/current") == "releases/2")
    for folder in ["www", "www/releases", "www/releases/2", "www/releases/2/glossary"] {
      #expect(rights(folder).map { $0 & 0o555 } == 0o555, "\(folder)")
    }
    for path in release.manifest.paths {
      #expect(rights("www/releases/2/" + path).map { $0 & 0o444 } == 0o444, "\(path)")
    }
  }

  @Test func `a disk that keeps no rights can be published to`() async throws {
    let release = try await Release()
    let plan = try await release.publish(to: host())
    try setRights("www/releases/1/" + Release.page, 0o600)
    try await host().verify(plan)
    try disk.write("www/releases/1/" + Release.page, "other")
    #expect(
      await asyncFailure { try await host().verify(plan) }
        == "\(disk.at("www"))/current does not hold the new release\n  publish again")
  }

  @Test func `a release that is gone back to can be read`() async throws {
    let first = try await Release()
    try await first.publish(to: host())
    try await Release.of("Of clay.").publish(to: host())
    try setRights("www/releases/1/glossary", 0o700)
    try setRights("www/releases/1/" + Release.page, 0o600)
    try await host().goBack(to: try await host().releaseBefore())
    let state = try await host().live()
    #expect(state.manifest == first.manifest)
    #expect(state.uncertain.isEmpty)
  }

  @Test func `a folder that holds only what hosts and owners put there is had`() async throws {
    for name in [".DS_Store", ".well-known/acme", "CNAME", "README.md", "LICENSE"] {
      try disk.write("www/" + name, "mine")
    }
    let release = try await Release()
    try await release.publish(to: host())
    #expect(live == release.files)
    #expect(disk.read("www/CNAME") == "mine")
  }
}
