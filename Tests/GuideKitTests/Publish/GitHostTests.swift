import Foundation
import GuideKit
import Markup
import Pages
import Subprocess
import Testing

/// A branch of a repository on the same machine, by the real git.
@Suite(.enabled(if: Terminal.hasProgram("git"), "there is no git here"))
struct GitHostTests {
  private let disk: TemporaryFolder
  private let lock: PublishLock

  init() async throws {
    disk = try TemporaryFolder(["guide/content/a": "", "tmp/x": ""])
    lock = try PublishLock(source: disk.at("guide"), temporary: disk.at("tmp"))
    let made = try await Tool.git().run(["init", "--quiet", "--bare", disk.at("remote.git")])
    #expect(made.isSuccess, "\(made.error)")
  }

  private func host(_ remote: String? = nil, branch: String = "gh-pages") -> GitHost {
    GitHost(
      remote: remote ?? disk.at("remote.git"), branch: branch, name: "pages",
      source: disk.at("guide"), lock: lock)
  }

  private func git(_ arguments: String...) async throws -> String {
    let result = try await Tool.git().run(["--git-dir=" + disk.at("remote.git")] + arguments)
    return result.text
  }

  /// What the branch holds, without the manifest.
  private var live: [String: String] {
    get async throws {
      let copy = "copy-\(UUID().uuidString)"
      try disk.makeFolder(copy)
      _ = try await git(
        "--work-tree", disk.at(copy), "checkout", "--force", "--quiet", "gh-pages", "--", ".")
      return disk.files(in: copy).filter { !$0.key.hasPrefix(".guide-") }
    }
  }

  @Test func `the first publish makes the branch, a change adds a commit`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    #expect(try await host().live().manifest == nil)
    try await first.publish(to: host())
    #expect(try await live == first.files)
    #expect(try await git("rev-list", "--count", "gh-pages") == "1\n")
    #expect(
      try await git("cat-file", "blob", "gh-pages:.guide-manifest") == first.manifest.text)
    #expect(try await first.publish(to: host()).isEmpty)
    try await second.publish(to: host())
    #expect(try await live == second.files)
    #expect(try await git("rev-list", "--count", "gh-pages") == "2\n")
    let message = try await git("log", "-1", "--format=%B", "gh-pages")
    #expect(message.hasPrefix("Publish\n\nGuide-Manifest: "))
    #expect(!disk.has("guide/.git"))
  }

  @Test func `going back restores the files of the release before, and again those before that`()
    async throws
  {
    var releases: [Release] = []
    for number in 1...3 {
      let release = try await Release.of("Of \(number).")
      try await release.publish(to: host())
      releases.append(release)
    }
    for number in [1, 0] {
      let before = try await host().releaseBefore()
      #expect(before.manifest == releases[number].manifest)
      #expect(before.name == "commit \(before.id.prefix(12)) of \(host().title)")
      try await host().goBack(to: before)
      #expect(try await live == releases[number].files)
    }
    let text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(text == "\(host().title) holds no release before the present one")
    #expect(try await git("rev-list", "--count", "gh-pages") == "5\n")
    #expect(
      try await git("log", "-1", "--format=%B", "gh-pages").hasPrefix(
        "Go back to the release before\n\nGuide-Restores: "))
  }

  @Test func `files of others on our branch stay, a branch of others is refused`() async throws {
    let release = try await Release()
    try await release.publish(to: host())
    try await commit("CNAME", "example.org", message: "Mine")
    // Only the site's own files are looked at.
    #expect(try await host().live().uncertain.isEmpty)
    #expect(try await release.publish(to: host()).isEmpty)
    try await commit("index.html", "theirs", message: "Mine too")
    #expect(try await host().live().uncertain == ["index.html"])
    try await release.publish(to: host())
    var files = try await live
    #expect(files.removeValue(forKey: "CNAME") == "example.org")
    #expect(files == release.files)
    try await commit(".guide-manifest", "damaged", message: "Break")
    let text = await asyncFailure { _ = try await host().live() }
    #expect(
      text == "\(host().title) holds files that guide did not put there\n  name another branch; "
        + "guide makes it")
  }

  /// Somebody else's commit on the branch.
  private func commit(
    _ name: String, _ text: String, message: String, isFirst: Bool = false,
    branch: String = "gh-pages"
  ) async throws {
    let result = try await Tool.git().run(
      ["--git-dir=" + disk.at("remote.git"), "fast-import", "--quiet", "--date-format=now"]
    ) { input in
      let stream =
        "commit refs/heads/\(branch)\ncommitter A <a@b.invalid> now\ndata \(message.utf8.count)\n"
        + "\(message)\n" + (isFirst ? "" : "from refs/heads/\(branch)^0\n")
        + "M 100644 inline \(name)\n"
        + "data \(text.utf8.count)\n\(text)\n"
      _ = try await input.write(Array(stream.utf8))
    }
    #expect(result.isSuccess, "\(result.error)")
  }

  @Test func `a damaged release is not gone back to`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    try await first.publish(to: host())
    let message = try await git("log", "-1", "--format=%B", "gh-pages")
    try await commit("index.html", "damaged", message: message)
    try await second.publish(to: host())
    let text = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(
      text.contains("is damaged, and stays where it is: 1 file missing or not as published\n"))
    #expect(text.contains("\n  index.html\n"))
    #expect(try await live == second.files)
  }

  @Test func `what others write into messages is no option of git`() throws {
    #expect(GitRelease(line: "abc;def;--output=x") == nil)
    #expect(GitRelease(line: "--all;def;") == nil)
    #expect(GitRelease(line: "abc;def;0a1")?.content == "0a1")
  }

  @Test func `a branch that moved meanwhile is not written over`() async throws {
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    try await first.publish(to: host())
    let plan = second.plan(try await host().live())
    try await commit("CNAME", "example.org", message: "Mine")
    let text = await asyncFailure { try await host().send(plan, second.delivery) }
    #expect(text == "\(host().title) has changed meanwhile\n  publish again")
    #expect(try await live["CNAME"] == "example.org")
  }

  @Test func `the guide's own repository is used, and its work left alone`() async throws {
    let made = try await Tool.git().run(["init", "--quiet", disk.at("guide")])
    #expect(made.isSuccess)
    let named = try await Tool.git().run(
      ["-C", disk.at("guide"), "remote", "add", "origin", disk.at("remote.git")])
    #expect(named.isSuccess)
    let release = try await Release()
    try await release.publish(to: host("origin"))
    #expect(try await live == release.files)
    let status = try await Tool.git().run(["-C", disk.at("guide"), "status", "--porcelain"])
    #expect(status.text == "?? content/\n")
    #expect(try await host("../remote.git").live().manifest == release.manifest)
  }

  @Test func `what is not there is told`() async throws {
    let text = await asyncFailure { _ = try await host(disk.at("nowhere.git")).live() }
    #expect(
      text.hasPrefix("reaching branch gh-pages of \(disk.at("nowhere.git")) failed (git ended"))
    #expect(text.hasSuffix("\n  there is no repository: see the address, or make one there first"))
    let before = await asyncFailure { _ = try await host().releaseBefore() }
    #expect(before == "nothing has been published to \(host().title) yet")
    #expect(failure { try host("").check() } == "the target names no remote")
    #expect(host("https://me:secret@h/x").title == "branch gh-pages of https://…@h/x")
  }

  @Test func `a branch that holds only what the host put there is had`() async throws {
    try await commit("CNAME", "example.org", message: "Create CNAME", isFirst: true)
    try await commit("README.md", "Mine", message: "Create README.md")
    let release = try await Release()
    #expect(try await host().live().manifest == nil)
    try await release.publish(to: host())
    var files = try await live
    #expect(files.removeValue(forKey: "CNAME") == "example.org")
    #expect(files.removeValue(forKey: "README.md") == "Mine")
    #expect(files == release.files)
  }

  @Test func `a remote is read where it is pushed to`() async throws {
    for name in ["elsewhere.git", "third.git"] {
      _ = try await Tool.git().run(["init", "--quiet", "--bare", disk.at(name)])
    }
    _ = try await Tool.git().run(["init", "--quiet", disk.at("guide")])
    let guide = ["-C", disk.at("guide")]
    _ = try await Tool.git().run(guide + ["remote", "add", "origin", disk.at("elsewhere.git")])
    _ = try await Tool.git().run(
      guide + ["remote", "set-url", "--push", "origin", disk.at("remote.git")])
    _ = try await Tool.git().run(
      guide + ["remote", "set-url", "--push", "--add", "origin", disk.at("third.git")])
    let release = try await Release()
    try await release.publish(to: host("origin"))
    #expect(try await live == release.files)
    #expect(try await release.publish(to: host("origin")).isEmpty)
    let third = try await Tool.git().run(["--git-dir=" + disk.at("third.git"), "branch"])
    #expect(third.text.contains("gh-pages"))
    // One that somebody else has pushed to is told for what it is.
    let name = ["-c", "user.name=A", "-c", "user.email=a@b.invalid"]
    let tree = try await Tool.git().run(
      ["--git-dir=" + disk.at("third.git")] + name + [
        "commit-tree", "gh-pages^{tree}", "-p", "gh-pages", "-m", "Theirs",
      ])
    _ = try await Tool.git().run(
      ["--git-dir=" + disk.at("third.git"), "update-ref", "refs/heads/gh-pages", tree.text.trimmed])
    let second = try await Release.of("Of clay.")
    let text = await asyncFailure { try await second.publish(to: host("origin")) }
    #expect(text.hasSuffix("publish to each as a target of its own"), "\(text)")
  }

  @Test(arguments: [("main/site", "main"), ("main", "main/site"), ("a/b/c", "a"), ("a", "a/b/c")])
  func `a branch below another cannot be, and is told before anything is sent`(
    _ branch: String, _ present: String
  ) async throws {
    try await commit("x", "1", message: "There", isFirst: true, branch: present)
    let text = await asyncFailure { _ = try await host(branch: branch).live() }
    #expect(
      text == "cannot publish to branch \(branch) of \(disk.at("remote.git")): there is a branch "
        + "\(present), and git keeps no branch below another\n  name another branch, such as "
        + "`gh-pages`")
  }

  @Test func `a path that begins with a quotation mark stands in such marks`() {
    #expect(GitHost.quoted("a\"b c.html") == "a\"b c.html")
    #expect(GitHost.quoted("\"a\\b\"") == "\"\\\"a\\\\b\\\"\"")
  }
}

/// What the guide's own repository says of its state.
@Suite(.enabled(if: Terminal.hasProgram("git"), "there is no git here"))
struct SourceRevisionTests {
  private let disk: TemporaryFolder

  init() throws {
    disk = try TemporaryFolder(["guide/content/a.md": "1", "guide/templates/b": "2", "tmp/x": ""])
  }

  private func git(_ arguments: String...) async throws -> String {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@b.invalid"]
    let result = try await Tool.git().run(["-C", disk.at("guide")] + identity + arguments)
    #expect(result.isSuccess, "\(result.error)")
    return result.text
  }

  private func revision(allowsDirty: Bool = false) async throws -> String? {
    let lock = try PublishLock(source: disk.at("guide"), temporary: disk.at("tmp"))
    return try await SourceRevision.read(disk.at("guide"), allowsDirty: allowsDirty, lock: lock)
  }

  @Test func `outside a repository there is none`() async throws {
    #expect(try await revision() == nil)
  }

  @Test func `what is committed is named, what is not is refused`() async throws {
    _ = try await git("init", "--quiet")
    var text = await asyncFailure { _ = try await revision() }
    let remedy =
      "\n  commit, so that what is live can be found again; or say --allow-dirty"
    #expect(text == "not committed yet:\n  content/a.md\n  templates/b" + remedy)
    #expect(try await revision(allowsDirty: true) == nil)
    _ = try await git("add", ".")
    _ = try await git("commit", "--quiet", "-m", "First")
    let head = try await git("rev-parse", "HEAD").dropLast()
    #expect(try await revision() == String(head))
    // What publishing writes itself, and what is no source, count for nothing.
    try disk.write("guide/content/published.txt", "index.html\n")
    try disk.write("guide/notes.txt", "mine")
    #expect(try await revision() == String(head))
    try disk.write("guide/content/a.md", "changed")
    text = await asyncFailure { _ = try await revision() }
    #expect(text == "not committed yet:\n  content/a.md" + remedy)
    #expect(try await revision(allowsDirty: true) == head + " and uncommitted changes")
  }

  @Test(arguments: [
    "plain", "packed", "detached", "split", "worktree", "submodule", "sha256", "below",
  ])
  func `repositories of every shape are read`(_ shape: String) async throws {
    let format = shape == "sha256" ? ["--object-format=sha256"] : []
    let made = try await Tool.git().run(["init", "--quiet"] + format + [disk.at("guide")])
    #expect(made.isSuccess, "\(made.error)")
    if shape == "below" {
      try disk.write("guide/lessons/content/x", "1")
      try disk.makeFolder("guide/lessons/templates")
    }
    _ = try await git("add", ".")
    _ = try await git("commit", "--quiet", "-m", "First")
    var guide = "guide"
    switch shape {
    case "packed": _ = try await git("pack-refs", "--all")
    case "detached": _ = try await git("checkout", "--quiet", "--detach")
    case "split": _ = try await git("update-index", "--split-index")
    case "worktree":
      guide = "tree"
      _ = try await git("worktree", "add", "--quiet", disk.at("tree"), "-b", "other")
    case "submodule":
      guide = "outer/guide"
      _ = try await Tool.git().run(["init", "--quiet", disk.at("outer")])
      let added = try await Tool.git().run(
        ["-C", disk.at("outer"), "-c", "protocol.file.allow=always", "submodule", "--quiet", "add"]
          + ["--", disk.at("guide"), "guide"])
      #expect(added.isSuccess, "\(added.error)")
    case "below": guide = "guide/lessons"
    default: break
    }
    func revision() async throws -> String? {
      let lock = try PublishLock(source: disk.at(guide), temporary: disk.at("tmp"))
      return try await SourceRevision.read(disk.at(guide), allowsDirty: false, lock: lock)
    }
    let head = try await git("rev-parse", "HEAD").dropLast()
    #expect(try await revision() == String(head))
    try disk.write(guide + "/content/new.md", "1")
    let text = await asyncFailure { _ = try await revision() }
    #expect(text.contains("content/new.md\n"), "\(text)")
  }

  @Test func `a long list of changes is cut`() async throws {
    _ = try await git("init", "--quiet")
    for number in 10..<18 { try disk.write("guide/content/\(number).md", "") }
    var text = await asyncFailure { _ = try await revision() }
    #expect(text.split(separator: "\n").count == 12)
    #expect(!text.contains("…"))
    try disk.write("guide/content/18.md", "")
    text = await asyncFailure { _ = try await revision() }
    #expect(text.contains("\n  content/a.md\n  …\n"))
    #expect(text.split(separator: "\n").count == 13)
  }

  @Test func `a damaged repository is told`() async throws {
    try disk.write("guide/.git", "gitdir: nowhere\n")
    let text = await asyncFailure { _ = try await revision() }
    #expect(
      text.hasPrefix(
        "git does not say whether all is committed\n  \(disk.at("guide/nowhere")) is no folder\n"))
    #expect(text.hasSuffix("or say --allow-dirty if what is here is to be published as it is"))
    #expect(try await revision(allowsDirty: true) == nil)
  }
}
