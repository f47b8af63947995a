import Foundation
import Pages
import StudyGuide
import TestSupport
import Testing

/// What publishing refuses, and how it says so.
@Suite(.ownThreads) struct PublishGuardTests {
  /// A guide whose only target is the one given.
  private func guide(_ settings: String, _ changes: String = "") throws -> TestTarget {
    let target = try TestTarget(.folder, changes: changes)
    try target.tool.write("content/guide.yml", target.configuration(settings))
    return target
  }

  @Test func `content with errors is not published`() throws {
    let target = try guide("kind: folder, path: www")
    defer { target.close() }
    try target.tool.write("content/index.md", "---\ntitle: Home\n---\n\n[a](term:nobody)\n")
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 1)
    #expect(outcome.error.hasSuffix("1 error; nothing was sent\n"))
    #expect(target.tool.read("www/current/index.html") == nil)
  }

  @Test(arguments: [
    ("/", "it is the root of the disk"), (".", "it holds the guide's own folder"),
    ("..", "it holds the guide's own folder"), ("content/www", "it lies within content/"),
    ("templates", "it lies within templates/"), ("site", "it lies within site/"),
    ("home", "it holds your home folder"), ("foreign", "that guide did not put there"),
    ("link/www", "it lies within content/"),
  ])
  func `places that must not be written to are refused`(_ path: String, _ reason: String) throws {
    let target = try guide("kind: folder, path: \"\(path)\"")
    defer { target.close() }
    try target.tool.write("foreign/thesis.txt", "mine")
    try FileManager.default.createSymbolicLink(
      atPath: target.tool.folder.path() + "/link",
      withDestinationPath: target.tool.folder.path() + "/content")
    let files = { target.tool.files(in: ".").filter { !$0.key.hasPrefix("home/") } }
    let before = files()
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(reason), "\(outcome.error)")
    #expect(files() == before)
  }

  @Test(arguments: [
    ("kind: folder, path: --yes", "`path` cannot begin with `-`"),
    ("kind: git, remote: \"--upload-pack=touch x\"", "`remote` cannot begin with `-`"),
    ("kind: git, remote: origin, branch: -f", "`-f` cannot be a branch"),
    ("kind: git, remote: origin, branch: a..b", "`a..b` cannot be a branch"),
    ("kind: git, remote: \"https://me:secret@example.org/a\"", "`remote` holds a name or password"),
    ("kind: git, remote: \"https://secret@example.org/a\"", "`remote` holds a name or password"),
    ("kind: git, remote: \"https://h/a?token=secret@x\"", "`remote` holds a name or password"),
    ("kind: rclone, remote: \":s3,secret_access_key=x:a\"", "`remote` holds a name or password"),
    ("kind: rclone, remote: \"a,cmd=x:a\"", "`remote` holds a name or password"),
    ("kind: rsync, destination: \"me:secret@h:/a\"", "`destination` holds a name or password"),
    ("kind: rsync, destination: \"x@-oProxyCommand=x:/a\"", "tools take for an option"),
    ("kind: folder, path: www, password: key=x", "a target has no key `password`"),
    ("kind: git, remote: origin, branch: HEAD", "`HEAD` cannot be a branch"),
    ("kind: rsync, destination: \"-e sh:x\"", "`destination` cannot begin with `-`"),
    ("kind: folder, path: www, kep: 3", "a target has no key `kep`"),
    ("kind: folder, path: www, keep: 0", "`keep` must be a whole number, and is `0`"),
    ("kind: foldr, path: www", "`kind` cannot be `foldr`"),
  ])
  func `targets that tools could misread are refused`(_ settings: String, _ message: String) throws
  {
    let target = try guide(settings)
    defer { target.close() }
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains(message), "\(outcome.error)")
    #expect(outcome.error.contains("content/guide.yml:"))
    #expect(!outcome.error.contains("secret@") && !outcome.error.contains("key=x"))
  }

  @Test(arguments: [
    ("\"host:\"", "names no folder of its own"), ("\"host:~\"", "names no folder of its own"),
    ("\"host:/\"", "names no folder of its own"), ("\"host::\"", "names no folder of its own"),
    ("\"host:/a/../..\"", "names no folder"), ("www", "is a folder of this machine"),
    ("\"/a:b\"", "is a folder of this machine"), ("\"me@[::1]:\"", "names no folder"),
  ])
  func `rsync gets a folder of its own`(_ destination: String, _ message: String) throws {
    let target = try guide("kind: rsync, destination: \(destination)")
    defer { target.close() }
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  @Test(.enabled(if: Programs.has("git")))
  func `what is not committed is not published, unless that is meant`() throws {
    let target = try guide("kind: folder, path: www")
    defer { target.close() }
    let folder = target.tool.folder.path()
    let git = ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org"]
    try Programs.run("git", ["-C", folder, "init", "--quiet"])
    let refused = try target.publish("--yes")
    #expect(refused.status == 2)
    #expect(refused.error.hasPrefix("guide: not committed yet:\n  content/"), "\(refused.error)")
    #expect(try target.publish("--dry-run").status == 0)
    try FileManager.default.removeItem(atPath: folder + "/.git/HEAD")
    let unknown = try target.publish("--yes")
    #expect(unknown.status == 2)
    #expect(unknown.error.contains("git does not say whether all is committed"), "\(unknown.error)")
    try Programs.run("git", ["-C", folder, "init", "--quiet"])
    #expect(try target.publish("--yes", "--allow-dirty").status == 0)
    try Programs.run("git", git + ["add", "content", "templates"])
    try Programs.run("git", git + ["commit", "--quiet", "--message", "a"])
    try target.tool.write("content/published.txt", "# ours\n")
    #expect(try target.publish("--yes").status == 0)
  }

  @Test(.enabled(if: Programs.has("git")))
  func `a branch that others made is refused, and their files beside ours stay`() throws {
    let target = try TestTarget(.git)
    defer { target.close() }
    let remote = target.store + "/remote.git"
    func commit(_ name: String, parent: Bool) throws {
      let stream =
        "commit refs/heads/gh-pages\ncommitter a <a@example.org> 0 +0000\ndata 1\na\n"
        + (parent ? "from refs/heads/gh-pages^0\n" : "") + "M 644 inline \(name)\ndata 1\na\n"
      try target.tool.write("stream", stream)
      try Programs.run(
        "/bin/sh",
        [
          "-c", "git --git-dir=\"$1\" fast-import --quiet <\"$2\"", "sh", remote,
          target.tool.folder.path() + "/stream",
        ])
    }
    try commit("thesis.txt", parent: false)
    let refused = try target.publish("--yes")
    #expect(refused.status == 2)
    #expect(refused.error.contains("holds files that guide did not put there"))
    try Programs.run("git", ["--git-dir=" + remote, "update-ref", "-d", "refs/heads/gh-pages"])
    #expect(try target.publish("--yes").status == 0)
    // GitHub writes a file of its own into the branch when a domain is chosen.
    try commit("CNAME", parent: true)
    let again = try target.publish("--yes")
    #expect(again.status == 0, "\(again.error)")
    #expect(try target.live()["CNAME"] == Data("a".utf8))
    #expect(try target.publish("--yes").output.contains("Nothing has changed"))
    let first = try target.live()
    try target.tool.write("content/pages/about.md", "---\ntitle: About\n---\n\nNew.\n")
    #expect(try target.publish("--yes").status == 0)
    try commit("robots.extra", parent: true)
    let back = try target.publish("--rollback", "--yes")
    #expect(back.status == 0, "\(back.error)")
    var live = try target.live()
    #expect(live.removeValue(forKey: "robots.extra") == Data("a".utf8))
    #expect(live == first)
  }

  @Test(arguments: [TestTarget.Kind.webdav, .ssh, .daemon].filter(\.isAvailable))
  func `a host's folder that others filled is refused`(_ kind: TestTarget.Kind) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    let folder = kind == .webdav ? "site" : "www"
    try target.tool.write("store/\(folder)/thesis.txt", "mine")
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("holds files that guide did not put there"), "\(outcome.error)")
    #expect(target.tool.files(in: "store/" + folder).count == 1)
  }

  @Test func `names that no list can hold are told`() throws {
    let target = try guide("kind: folder, path: www")
    defer { target.close() }
    try target.tool.write("content/files/new\nline.txt", "x")
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("holds a sign that is not printed"), "\(outcome.error)")
  }

  @Test func `one publish at a time`() throws {
    let target = try guide("kind: folder, path: www")
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    let home = target.tool.folder.path() + "/home"
    #expect(try FileManager.default.contentsOfDirectory(atPath: home) == [".cache"])
    let file = open(try target.tool.folder.path() + "/" + target.lockFile, O_RDWR | O_CLOEXEC)
    #expect(flock(file, LOCK_EX) == 0)
    let refused = try target.publish("--yes")
    #expect(refused.status == 2)
    #expect(refused.error.contains("another publish of this guide is running"))
    // A child of another test that is not yet its program may hold the file open a little longer.
    #expect(flock(file, LOCK_UN) == 0)
    close(file)
    #expect(try target.publish("--yes").status == 0)
  }

  @Test func `too many pages do not vanish unasked`() throws {
    let target = try guide("kind: folder, path: www", Self.manyPages)
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    for number in 0..<30 {
      try FileManager.default.removeItem(
        at: target.tool.folder.appending(path: "content/pages/page-\(number).md"))
    }
    let list = try #require(target.tool.read("content/published.txt"))
    try target.tool.write(
      "content/published.txt", list.replacing(/\n(page-\d+\.html)/) { "\n\($0.1) gone" })
    let refused = try target.publish("--yes", "--max-delete", "10")
    #expect(refused.status == 1)
    #expect(
      refused.error.contains("30 pages, 52 of a hundred, would be deleted"), "\(refused.error)")
    #expect(refused.error.contains("say --max-delete 52"))
    #expect(try target.publish("--yes", "--max-delete", "52").status == 0)
  }

  private static let manyPages = (0..<30).map {
    "-- content/pages/page-\($0).md --\n---\ntitle: Page \($0)\n---\n\nText.\n"
  }.joined()

  @Test func `a published address lost with its list is missed all the same`() throws {
    let target = try guide("kind: folder, path: www")
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    try FileManager.default.removeItem(
      at: target.tool.folder.appending(path: "content/published.txt"))
    try FileManager.default.removeItem(
      at: target.tool.folder.appending(path: "content/pages/about.md"))
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("addresses that are published would vanish:\n  about.html\n"))
  }

  @Test(arguments: [
    (["publish"], "there are several targets: say which"),
    (["publish", "ther"], "did you mean `there`?"),
    (["publish", "there", "--max-delete", "101"], "a share of a hundred"),
    (["publish", "there", "--drafts"], "Drafts are never published"),
    (["publish", "there"], "nobody can be asked here"),
  ])
  func `wrong usage ends with 64`(_ arguments: [String], _ message: String) throws {
    let target = try guide("kind: folder, path: www")
    defer { target.close() }
    let outcome = try target.tool.execute(arguments, environment: target.environment)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  @Test(arguments: [
    ("kind: git, remote: \"/x\"", "git"), ("kind: rclone, remote: \"a:b\"", "rclone"),
    ("kind: rsync, destination: \"h:/a/b\"", "rsync"),
  ])
  func `a missing tool is named, with how to install it`(_ settings: String, _ name: String) throws
  {
    let target = try guide(settings)
    defer { target.close() }
    let outcome = try target.tool.execute(
      ["publish", "there", "--yes"],
      environment: target.environment.merging(["PATH": target.tool.folder.path()]) { $1 })
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("\(name) is not installed"), "\(outcome.error)")
    #expect(outcome.error.contains("apt-get install \(name)"))
  }

  @Test(
    .enabled(if: Programs.has("git", "rclone")),
    arguments: [
      ("kind: git, remote: \"/nowhere/at-all.git\"", "there is no repository"),
      ("kind: rclone, remote: \"nobody:x\"", "rclone knows no such remote"),
    ])
  func `what tools say is answered with a remedy`(_ settings: String, _ remedy: String) throws {
    let target = try guide(settings)
    defer { target.close() }
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(remedy), "\(outcome.error)")
  }

  @Test(.enabled(if: TestTarget.Kind.webdav.isAvailable))
  func `an interrupt ends the tools too, and the next publish completes`() throws {
    let target = try TestTarget(.webdav, changes: Self.manyPages)
    defer { target.close() }
    let outcome = try target.tool.shell(
      "export RCLONE_CONFIG=\(target.environment["RCLONE_CONFIG"] ?? "") TMPDIR=$PWD HOME=$PWD XDG_RUNTIME_DIR= XDG_CACHE_HOME=; "
        + "running() { head -qn 1 .cache/guide-*/publish-*.lock 2>&-; }; "
        + "\"$GUIDE\" publish there --yes & i=0; "
        + "while [ -z \"$(running)\" ] && [ $i -lt 500 ]; do sleep 0.01; i=$((i+1)); done; "
        + "kill -INT $!; wait $!; status=$?; [ -z \"$(running)\" ] && exit $status")
    if outcome.status != 0 {
      #expect(outcome.status == 2)
      #expect(outcome.error.contains("interrupted\n  publish again"), "\(outcome.error)")
    }
    #expect(try target.publish("--yes").status == 0)
    #expect(try target.live() == target.reference())
  }
}
