import Foundation
import GuideKit
import Markup
import Pages
import Testing

struct RsyncItemTests {
  @Test func `a line of a listing is a file, a folder or a link`() throws {
    let file = try #require(
      RsyncItem(line: "-rw-r--r--          1234 2024/02/29 12:00:00 a b.html"))
    #expect(file.name == "a b.html")
    #expect(file.size == 1_234)
    #expect(file.target == "")
    let link = try #require(
      RsyncItem(line: "lrwxrwxrwx 10 2024/02/29 12:00:00 current -> releases/7"))
    #expect(link.name == "current")
    #expect(link.size == nil)
    #expect(link.target == "releases/7")
    let arrow = try #require(RsyncItem(line: "-rw-r--r-- 1 2024/02/29 12:00:00 a -> b"))
    #expect(arrow.name == "a -> b")
    #expect(arrow.size == 1)
    #expect(RsyncItem(line: "drwxr-xr-x 4096 2024/02/29 12:00:00 sections")?.name == "sections")
    #expect(RsyncItem(line: "drwxr-xr-x 4096 2024/02/29 12:00:00 .")?.name == ".")
  }

  @Test(arguments: [
    ("-rw-r--r--", true), ("-rwxr-xr-x", true), ("-rw-r-----", false), ("-rw-------", false),
    ("----r--r--", false), ("drwxr-xr-x", true), ("drwxr-sr-x+", true), ("drwxr-xr-t", true),
    ("drwxr-x--x", true), ("drwxr--r--", false), ("drwx------", false), ("lrwxrwxrwx", true),
  ])
  func `rights say whether everybody may read`(_ rights: String, _ isReadable: Bool) {
    let item = RsyncItem(line: "\(rights) 4096 2024/02/29 12:00:00 a -> b")
    #expect(item?.isReadable == isReadable)
  }

  @Test(arguments: ["", "receiving file list", "a b c d", "a b c d e"])
  func `other words are none`(_ line: String) {
    #expect(RsyncItem(line: line[...]) == nil)
  }
}

struct RsyncVersionTests {
  @Test(arguments: [
    ("rsync  version 3.2.7  protocol version 31", "rsync 3.2.7", true),
    ("rsync  version v3.4.1  protocol version 32", "rsync 3.4.1", true),
    ("rsync  version 3.1.0  protocol version 31", "rsync 3.1.0", true),
    ("rsync  version 3.0.9  protocol version 30", "rsync 3.0.9", false),
    ("rsync  version 2.6.9  protocol version 29", "rsync 2.6.9", false),
    ("openrsync: protocol version 29\nrsync version 2.6.9 compatible", "openrsync", false),
    ("rsync  version 10.0  protocol version 40", "rsync 10.0", true),
  ])
  func `a version is read`(_ text: String, _ name: String, _ isFit: Bool) {
    #expect(RsyncVersion(text)?.name == name)
    #expect(RsyncVersion(text)?.isFit == isFit)
  }

  @Test func `other words tell none`() { #expect(RsyncVersion("usage: rsync") == nil) }
}

/// Releases and plain folders by an rsync that is played by a script.
struct RsyncHostTests {
  private let disk: TemporaryFolder
  private let lock: PublishLock

  init() throws {
    disk = try TemporaryFolder(["guide/a": "", "tmp/x": ""])
    lock = try PublishLock(source: disk.at("guide"), temporary: disk.at("tmp"))
    try disk.makeTool("bin/rsync", FakeRsync.script(in: disk.path))
  }

  private func host(
    releases: Bool = true, keep: Int = 2, destination: String? = nil
  ) -> RsyncHost {
    RsyncHost(
      destination: destination ?? "loop:" + disk.at("www"), hasReleases: releases, keep: keep,
      lock: lock, environment: ["PATH": disk.at("bin") + ":/usr/bin:/bin"])
  }

  private func live(_ folder: String = "www/current") -> [String: String] {
    disk.files(in: folder).filter { !$0.key.hasPrefix(".guide-") }
  }

  private var calls: [String] {
    (disk.read("calls") ?? "").split(separator: "\n").map(String.init)
  }

  @Test func `whole releases are sent, switched to and cut to those kept`() async throws {
    let first = try await Release()
    #expect(try await host().live().manifest == nil)
    try await first.publish(to: host())
    #expect(disk.names(in: "www") == [".guide-target", "current", "releases"])
    #expect(disk.linkTarget("www/current") == "releases/1")
    #expect(live() == first.files)
    #expect(disk.read("www/current/.guide-manifest") == first.manifest.text)
    #expect(try await first.publish(to: host()).isEmpty)
    for number in 2...4 {
      let release = try await Release.of("Of \(number).")
      try await release.publish(to: host())
      #expect(live() == release.files)
      #expect(disk.read("www/current/.guide-before") == "\(number - 1)\n")
    }
    #expect(disk.names(in: "www/releases") == ["3", "4"])
    #expect(calls.contains { $0.contains("--link-dest=../3/") && $0.contains("releases/4/") })
    #expect(
      calls.allSatisfy { $0.hasPrefix("--timeout=60 --protect-args --rsh=ssh -oBatchMode=yes") })
  }

  @Test func `going back shows the release before`() async throws {
    let first = try await Release()
    try await first.publish(to: host(keep: 9))
    var text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(text == "\(host().title) holds no release before the present one")
    for number in 2...3 { try await Release.of("Of \(number).").publish(to: host(keep: 9)) }
    let before = try await host().releaseBefore()
    #expect(before.name == "release 2 of loop:\(disk.at("www"))")
    try await host().goBack(to: before)
    #expect(disk.linkTarget("www/current") == "releases/2")
    try await host().goBack(to: try await host().releaseBefore())
    #expect(live() == first.files)
    // A release that was never sent to its end is none to go back to.
    try disk.remove("www/releases/2/.guide-manifest")
    try await host().goBack(to: EarlierRelease(name: "", id: "3", manifest: first.manifest))
    #expect(try await host().releaseBefore().id == "1")
    text = await asyncFailure { _ = try await host(releases: false).releaseBefore() }
    #expect(
      text
        == "\(host().title) keeps no releases to go back to\n  check the earlier content out and "
        + "publish that")
  }

  @Test func `what does not arrive as it was sent is not shown`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    try await first.publish(to: host())
    try disk.write("damage", "")
    let text = await asyncFailure { try await second.publish(to: host()) }
    #expect(
      text
        == "\(host().title) does not hold what was sent:\n  <fc........ index.html\n  publish again"
    )
    #expect(live() == first.files)
    try disk.remove("damage")
    try await second.publish(to: host())
    #expect(live() == second.files)
  }

  @Test func `files of another size are found and sent again`() async throws {
    let release = try await Release()
    try await release.publish(to: host())
    try disk.write("www/current/index.html", "damaged")
    try disk.remove("www/current/claims.html")
    #expect(try await host().live().uncertain == ["index.html", "claims.html"])
    try await release.publish(to: host())
    #expect(live() == release.files)
    #expect(disk.linkTarget("www/current") == "releases/2")
  }

  @Test func `a host that takes no links is told to go without releases`() async throws {
    try disk.write("no-links", "")
    let release = try await Release()
    let text = await asyncFailure { try await release.publish(to: host()) }
    #expect(
      text == "\(host().title) does not take links as they are\n  say `releases: false` for this "
        + "target")
  }

  @Test func `a folder of others is refused`() async throws {
    try disk.write("www/thesis.txt", "mine")
    for releases in [true, false] {
      let text = await asyncFailure { _ = try await host(releases: releases).live() }
      #expect(
        text == "\(host().title) holds files that guide did not put there\n  name an empty folder")
    }
    try disk.write("www/..guide-target.abc", "")
    #expect(try await host().live().manifest == nil)
    try disk.makeLink("www/current", to: "elsewhere")
    let text = await asyncFailure { _ = try await host().live() }
    #expect(
      text == "`current` of \(host().title) leads to no release\n  the host may forbid links: say "
        + "`releases: false` for this target")
  }

  @Test func `a damaged manifest is told`() async throws {
    try await Release().publish(to: host())
    try disk.write("www/current/.guide-manifest", "damaged")
    let text = await asyncFailure { _ = try await host().live() }
    #expect(
      text
        == "\(host().title)/releases/1/.guide-manifest is damaged\n  remove it, and publish again")
  }
}

extension RsyncHostTests {
  @Test func `what others put among the releases is neither counted nor deleted`() async throws {
    let names = [
      "2024", "007", "9223372036854775807", "99999999999999999999", "3", "-5", "+6", "0", ".hidden",
      ".new-4", ".old-1", "notes",
    ]
    for name in names { try disk.write("www/releases/\(name)/thesis.txt", "mine") }
    try disk.write("www/releases/12", "a file")
    try disk.makeLink("www/releases/13", to: disk.at("www/releases/2024"))
    try disk.write("www/.guide-target", "Releases of a guide.\n")
    var sent: [Int] = []
    for number in 1...3 {
      let release = try await Release.of("Of \(number).")
      try await release.publish(to: host(keep: 1))
      #expect(live() == release.files)
      sent +=
        disk.linkTarget("www/current").flatMap(ReleaseLayout.number(ofTarget:))
        .map { [$0] } ?? []
    }
    #expect(sent == [1, 2, 4])
    for name in names { #expect(disk.read("www/releases/\(name)/thesis.txt") == "mine", "\(name)") }
    #expect(disk.names(in: "www/releases") == (names + ["12", "13", "4"]).sorted())
  }

  @Test func `releases behind a link are not touched`() async throws {
    let release = try await Release()
    try await release.publish(to: host())
    try disk.move("www/releases", to: "elsewhere")
    try disk.makeLink("www/releases", to: disk.at("elsewhere"))
    let text = await asyncFailure { _ = try await host().live() }
    #expect(text.hasPrefix("`releases` of \(host().title) is a link\n"))
  }

  @Test func `a release that was only begun is deleted with the old ones`() async throws {
    try await Release().publish(to: host(keep: 1))
    try disk.write("www/releases/2/.guide-before", "1\n")
    try disk.write("www/releases/2/index.html", "half")
    try await Release.of("Of clay.").publish(to: host(keep: 1))
    #expect(disk.names(in: "www/releases") == ["3"])
  }

  @Test func `old releases that cannot be deleted stop no publish`() async throws {
    try await Release().publish(to: host(keep: 1))
    try disk.write("stuck", "")
    let second = try await Release.of("Of clay.")
    try await second.publish(to: host(keep: 1))
    #expect(live() == second.files)
    #expect(disk.names(in: "www/releases") == ["1", "2"])
  }

  @Test func `a damaged release is not gone back to`() async throws {
    let first = try await Release()
    let second = try await Release.of("Of clay.")
    try await first.publish(to: host())
    try await second.publish(to: host())
    let page = try #require(disk.read("www/releases/1/index.html"))
    // As long as before, so that its size does not tell.
    try disk.write("www/releases/1/index.html", String(page.reversed()))
    try disk.remove("www/releases/1/claims.html")
    try disk.remove("www/releases/1/guide.json")
    try disk.makeLink("www/releases/1/guide.json", to: disk.at("www/releases/2/index.html"))
    let text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(
      text
        == "release 1 of \(host().title) is damaged, and stays where it is: 3 files missing or not as "
        + "published\n  claims.html\n  guide.json\n  index.html\n  check the earlier content out and "
        + "publish that")
    #expect(live() == second.files)
  }

  @Test func `a number beyond all others is told before anything is sent`() async throws {
    try await Release().publish(to: host())
    try disk.move("www/releases/1", to: "www/releases/999999999")
    try disk.remove("www/current")
    try disk.makeLink("www/current", to: "releases/999999999")
    let second = try await Release.of("Of clay.")
    let text = await asyncFailure { try await second.publish(to: host()) }
    #expect(text.contains("holds a release with the last number that there is"))
    #expect(disk.names(in: "www/releases") == ["999999999"])
  }

  @Test func `without releases files are replaced in place, pages last`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    let host = host(releases: false)
    try await first.publish(to: host)
    #expect(live("www") == first.files)
    #expect(try await first.publish(to: host).isEmpty)
    #expect(!disk.has("www/.guide-pending"))
    try await second.publish(to: host)
    #expect(live("www") == second.files)
    let sent = calls.filter { $0.contains("--files-from=") && $0.contains("/send-") }
    #expect(sent.count >= 3)
    #expect(sent[0].contains("/send-0 ") && sent[1].contains("/send-1 "))
  }

  @Test func `what goes is deleted, with what an interrupted publish had begun`() async throws {
    let more = try await Release("-- content/files/deep/a.txt --\nA\n")
    let less = try await Release()
    let host = host(releases: false)
    try await more.publish(to: host)
    #expect(disk.has("www/files/deep/a.txt"))
    try disk.write("www/.guide-pending", "index.html\nlost/b.html\n../outside\n")
    try disk.write("www/lost/b.html", "half")
    try disk.write("outside", "mine")
    #expect(try await host.live().uncertain == ["index.html", "lost/b.html"])
    try await less.publish(to: host)
    #expect(live("www") == less.files)
    #expect(disk.read("outside") == "mine")
  }

  @Test func `a publish that fails half-way says so to the next`() async throws {
    let release = try await Release()
    try disk.write("damage", "")
    let host = host(releases: false)
    let text = await asyncFailure { try await release.publish(to: host) }
    #expect(text.contains("does not hold what was sent"))
    #expect(disk.read("www/.guide-pending")?.contains("index.html\n") == true)
    #expect(!disk.has("www/.guide-manifest"))
    try disk.remove("damage")
    try await release.publish(to: host)
    #expect(live("www") == release.files)
  }

  @Test(arguments: [
    ("/srv/www", "is a folder of this machine"), ("host:", "names no folder of its own"),
    ("host:/", "names no folder of its own"), ("host:~", "names no folder of its own"),
    ("host:.", "names no folder of its own"), ("host:a/../..", "names no folder of its own"),
    ("rsync://host/", "names no folder of its own"), ("h:./", "names no folder of its own"),
    ("h:~root", "names no folder of its own"), ("h:~root/.//", "names no folder of its own"),
    ("h://./", "names no folder of its own"), ("h::./", "names no folder of its own"),
    ("[-oProxyCommand=touch x]:y", "tools take for an option"),
    ("u@[-oProxyCommand=touch x]:y", "tools take for an option"),
    ("-e@h:y", "tools take for an option"), ("h:-e", "tools take for an option"),
    ("h b:y", "names a host that cannot be one"), ("h:/srv/*", "has a path that tools read"),
  ])
  func `addresses that name no folder of their own are refused`(
    _ destination: String, _ reason: String
  ) {
    #expect(failure { try host(destination: destination).check() }.contains(reason))
  }

  @Test(arguments: ["host:www", "me@host:/srv/www", "rsync://host/module/www", "host::module/www"])
  func `others are taken`(_ destination: String) {
    #expect(failure { try host(destination: destination).check() } == "no failure")
  }

  @Test func `a daemon is reached without SSH`() async throws {
    let host = host(destination: "rsync://127.0.0.1/module/www")
    _ = await asyncFailure { _ = try await host.live() }
    #expect(
      calls == [
        "--timeout=60 --protect-args --contimeout=15 --list-only --links --no-human-readable -- "
          + "rsync://127.0.0.1/module/www/"
      ])
    #expect(self.host(destination: "rsync://me:pw@h/m/x").title == "rsync://…@h/m/x")
  }

  @Test func `a folder below the destination is named with one slash`() {
    #expect(host(destination: "h:a").at("b") == "h:a/b")
    #expect(host(destination: "h:a/").at("b") == "h:a/b")
    #expect(host(destination: "h:").at("b") == "h:b")
  }

  @Test(arguments: [true, false], ["index.html", "glossary", "."])
  func `what readers may not read is sent again`(_ releases: Bool, _ closed: String) async throws {
    let release = try await Release()
    try await release.publish(to: host(releases: releases))
    try disk.write("closed", closed)
    let state = try await host(releases: releases).live()
    switch closed {
    case ".": #expect(state.uncertain == PathSet(release.manifest.paths))
    case "glossary": #expect(state.uncertain == [Release.page])
    default: #expect(state.uncertain == ["index.html"])
    }
    // A disk that has no rights is not asked for them afterwards.
    let plan = try await release.publish(to: host(releases: releases))
    #expect(PathSet(plan.changed.map(\.path)) == state.uncertain)
    #expect(calls.contains { $0.contains("--perms") && $0.contains("--chmod=D755,F644") })
  }

  @Test func `an rsync that cannot do it is told before anything is done`() async throws {
    try disk.write("version", "openrsync: protocol version 29\nrsync version 2.6.9 compatible\n")
    let text = await asyncFailure { _ = try await host().live() }
    #expect(
      text == "the rsync of this machine is openrsync, which cannot do what publishing needs\n  "
        + "install rsync 3.1 or newer, before it on the PATH: brew install rsync, or apt-get "
        + "install rsync")
    #expect(calls.isEmpty)
  }

  @Test func `a folder that holds only what hosts put there is had, and it stays`() async throws {
    try disk.write("www/.well-known/x", "theirs")
    try disk.write("www/.htaccess", "theirs")
    let release = try await Release()
    try await release.publish(to: host(releases: false))
    #expect(disk.read("www/.well-known/x") == "theirs")
    #expect(try await host(releases: false).live().manifest == release.manifest)
  }
}
