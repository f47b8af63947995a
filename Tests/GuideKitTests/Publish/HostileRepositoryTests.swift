import Foundation
import GuideKit
import Markup
import Pages
import Testing

/// Guides that come with a repository of their own, whose settings name programs: none may run.
@Suite(.enabled(if: Terminal.hasProgram("git"), "there is no git here"))
struct HostileRepositoryTests {
  private let disk: TemporaryFolder
  private let lock: PublishLock

  init() async throws {
    disk = try TemporaryFolder([
      "guide/content/a.md": "1", "guide/content/b.bin": "2", "guide/templates/c": "3", "tmp/x": "",
    ])
    lock = try PublishLock(source: disk.at("guide"), temporary: disk.at("tmp"))
    try await git("init", "--quiet", "--bare", disk.at("remote.git"))
    // What leaves a file behind, whoever runs it, with whatever arguments.
    try disk.makeTool("trap", "echo \"$0 $*\" >>'\(disk.at("ran"))'\n")
  }

  @discardableResult
  private func git(_ arguments: String...) async throws -> String {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@b.invalid"]
    let result = try await Tool.git().run(identity + arguments)
    #expect(result.isSuccess, "\(arguments) \(result.error)")
    return result.text
  }

  /// The settings by which git would run a program, each with a trap.
  private var settings: String {
    let trap = disk.at("trap")
    return """
      [core]
        fsmonitor = "\(trap) fsmonitor"
        hooksPath = "\(disk.at("hooks"))"
        sshCommand = "\(trap) ssh"
        pager = "\(trap) pager"
        editor = "\(trap) editor"
        askPass = "\(trap)"
        gitProxy = "\(trap)"
        alternateRefsCommand = "\(trap) alternate"
        attributesFile = "\(disk.at("attributes"))"
        worktree = "\(disk.at("guide"))"
      [diff]
        external = "\(trap) diff"
      [diff "x"]
        textconv = "\(trap) textconv"
        command = "\(trap) diffcommand"
      [filter "x"]
        clean = "\(trap) clean"
        smudge = "\(trap) smudge"
        process = "\(trap) process"
        required = true
      [merge "x"]
        driver = "\(trap) merge"
      [credential]
        helper = "!\(trap) credential"
      [gpg]
        program = "\(trap)"
      [commit]
        gpgSign = true
      [push]
        gpgSign = true
      [log]
        showSignature = true
      [uploadpack]
        packObjectsHook = "\(trap) pack"
      [protocol "ext"]
        allow = always
      [url "ext::\(trap) url "]
        insteadOf = "\(disk.at(""))"
      [alias]
        status = "!\(trap) alias"
        rev-parse = "!\(trap) alias"
      [pager]
        status = "\(trap) pagerstatus"
        log = "\(trap) pagerlog"
      [trace2]
        eventTarget = "\(disk.at("ran"))"
      [remote "origin"]
        url = "\(disk.at("remote.git"))"
        uploadpack = "\(trap) uploadpack"
        receivepack = "\(trap) receivepack"
      [remote "helper"]
        url = "ext::\(trap) helper"
      [remote "foreign"]
        url = "\(disk.at("remote.git"))"
        vcs = "ext"
      [extensions]
        partialClone = helper
      [gc]
        auto = 1
        recentObjectsHook = "\(trap) gc"
      [include]
        path = "\(disk.at("more"))"
      """ + "\n"
  }

  private let attributes = "* filter=x diff=x merge=x\n"

  private func setTraps(in folder: String) throws {
    let old = disk.read(folder + "/config") ?? ""
    try disk.write(folder + "/config", old + settings)
    try disk.write("more", "[core]\n\tfsmonitor = \(disk.at("trap")) included\n")
    try disk.write("attributes", attributes)
    try disk.write(folder + "/info/attributes", attributes)
    for hook in [
      "pre-push", "post-index-change", "reference-transaction", "pre-receive", "update",
      "post-receive", "post-update", "pre-auto-gc", "fsmonitor-watchman", "proc-receive",
      "push-to-checkout", "post-checkout", "query-watchman", "pre-commit", "post-rewrite",
    ] {
      for place in [folder + "/hooks/", "hooks/"] {
        try disk.makeTool(place + hook, "echo \(hook) >>'\(disk.at("ran"))'\n")
      }
    }
  }

  private func expectNothingRan() {
    #expect(disk.read("ran") == nil)
  }

  private func revision(allowsDirty: Bool = false) async throws -> String? {
    try await SourceRevision.read(disk.at("guide"), allowsDirty: allowsDirty, lock: lock)
  }

  @Test func `a repository that came with the guide runs nothing, and is read all the same`()
    async throws
  {
    try await git("init", "--quiet", disk.at("guide"))
    try await git("-C", disk.at("guide"), "add", ".")
    try await git("-C", disk.at("guide"), "commit", "--quiet", "-m", "First")
    let head = try await git("-C", disk.at("guide"), "rev-parse", "HEAD").dropLast()
    try setTraps(in: "guide/.git")
    try disk.write("guide/.gitattributes", attributes)
    #expect(try await revision() == String(head))
    // git would compare bytes now, by way of the filters.
    try disk.setDate("guide/content/b.bin", Date(timeIntervalSince1970: 1_000_000_000))
    #expect(try await revision() == String(head))
    try disk.write("guide/content/a.md", "changed")
    let text = await asyncFailure { _ = try await revision() }
    #expect(text.hasPrefix("not committed yet:\n  content/a.md\n"))
    expectNothingRan()
  }

  @Test func `the traps are live: git by itself falls into them`() async throws {
    try await git("init", "--quiet", disk.at("guide"))
    try setTraps(in: "guide/.git")
    try disk.write("guide/.gitattributes", attributes)
    let plain = Tool(name: "git")
    _ = try await plain.run(["-C", disk.at("guide"), "add", "content/a.md"])
    _ = try await plain.run(["-C", disk.at("guide"), "status"])
    _ = try await plain.run(["-C", disk.at("guide"), "fetch", "origin"])
    let ran = disk.read("ran") ?? ""
    for trap in ["included", "process", "url"] {
      #expect(ran.contains(trap), "\(ran)")
    }
  }

  @Test func `a submodule of it runs nothing`() async throws {
    try await git("init", "--quiet", disk.at("guide"))
    try await git("init", "--quiet", disk.at("guide/content/sub"))
    try disk.write("guide/content/sub/x", "1")
    try await git("-C", disk.at("guide/content/sub"), "add", ".")
    try await git("-C", disk.at("guide/content/sub"), "commit", "--quiet", "-m", "Sub")
    try await git("-C", disk.at("guide"), "add", ".")
    try await git("-C", disk.at("guide"), "commit", "--quiet", "-m", "First")
    try setTraps(in: "guide/content/sub/.git")
    try disk.write("guide/content/sub/x", "2")
    #expect(try await revision() != nil)
    expectNothingRan()
  }

  @Test func `a folder made like a bare repository is none`() async throws {
    try await git("init", "--quiet", "--bare", disk.at("guide"))
    try setTraps(in: "guide")
    #expect(try await revision() == nil)
    let release = try await Release()
    try await release.publish(to: host(disk.at("remote.git")))
    expectNothingRan()
  }

  @Test(arguments: ["gitdir: ../elsewhere\n", "gitdir: content/hidden\n"])
  func `a repository in another place of its archive runs nothing`(_ line: String) async throws {
    try await git("init", "--quiet", disk.at("made"))
    let place = line.contains("hidden") ? "guide/content/hidden" : "elsewhere"
    try disk.move("made/.git", to: place)
    try disk.write("guide/.git", line)
    try setTraps(in: place)
    #expect(try await revision(allowsDirty: true) == nil)
    expectNothingRan()
  }

  @Test func `a pipe in its place is not waited for`() async throws {
    try disk.makeFolder("guide/.git/objects")
    try disk.makeFolder("guide/.git/refs")
    #expect(mkfifo(disk.at("guide/.git/HEAD"), 0o600) == 0)
    #expect(mkfifo(disk.at("guide/.git/config"), 0o600) == 0)
    var text = await asyncFailure { _ = try await revision() }
    #expect(text.contains("HEAD names neither a branch nor a commit"))
    try disk.remove("guide/.git/HEAD")
    try disk.write("guide/.git/HEAD", "ref: refs/heads/main\n")
    try disk.makeFolder("guide/.git/refs/heads")
    #expect(mkfifo(disk.at("guide/.git/refs/heads/main"), 0o600) == 0)
    text = await asyncFailure { _ = try await revision() }
    #expect(text.contains("refs/heads/main is no file"))
  }

  private func host(_ remote: String) -> GitHost {
    GitHost(
      remote: remote, branch: "gh-pages", name: "pages", source: disk.at("guide"), lock: lock)
  }

  @Test(arguments: ["origin", "foreign"])
  func `a branch is published by what the repository says of the remote's address alone`(
    _ remote: String
  ) async throws {
    try await git("init", "--quiet", disk.at("guide"))
    try setTraps(in: "guide/.git")
    // The repository on the other side may have come in the same archive.
    try setTraps(in: "remote.git")
    let (first, second) = (try await Release(), try await Release.of("Of clay."))
    try await first.publish(to: host(remote))
    try await second.publish(to: host(remote))
    try await host(remote).goBack(to: try await host(remote).releaseBefore())
    #expect(try await host(remote).live().manifest == first.manifest)
    expectNothingRan()
  }

  @Test func `a remote's address that names a program is refused`() async throws {
    try await git("init", "--quiet", disk.at("guide"))
    try setTraps(in: "guide/.git")
    let text = await asyncFailure { _ = try await host("helper").live() }
    #expect(
      text.hasPrefix(
        "cannot publish to the remote helper: it names a way to reach a repository that guide does")
    )
    expectNothingRan()
  }

  @Test func `who commits, and nothing that names a program, is taken from the repository`()
    async throws
  {
    try await git("init", "--quiet", disk.at("guide"))
    try setTraps(in: "guide/.git")
    try await git("config", "--file", disk.at("guide/.git/config"), "user.name", "Ada \"L\" \\ x")
    try await git("config", "--file", disk.at("guide/.git/config"), "user.email", "ada@b.invalid")
    try await Release().publish(to: host("origin"))
    let person = try await git(
      "--git-dir=" + disk.at("remote.git"), "log", "-1", "--no-show-signature",
      "--format=%cn <%ce>",
      "gh-pages")
    #expect(
      person == "Ada L \\ x <ada@b.invalid>\n" || person == "Ada \"L\" \\ x <ada@b.invalid>\n")
    expectNothingRan()
  }

  @Test func `a password in a named remote's address is not told, and what was not heeded is`()
    async throws
  {
    try await git("init", "--quiet", disk.at("guide"))
    try disk.write(
      "guide/.git/config",
      "[core]\n\tsshCommand = x\n[remote \"origin\"]\n\turl = http://me:se%2Fcret@127.0.0.1:1/a\n")
    let text = await asyncFailure { _ = try await host("origin").live() }
    #expect(text.hasPrefix("reaching branch gh-pages of origin failed (git ended"), "\(text)")
    #expect(!text.contains("cret"))
    #expect(text.contains("are not heeded (core.sshcommand)"))
  }
}

/// What is heeded of a repository's settings.
struct GitSettingsTests {
  private func settings(_ lines: [(String, String)]) -> GitSettings {
    GitSettings(list: lines.flatMap { Array("\($0.0)\n\($0.1)\0".utf8) })
  }

  @Test func `plain data is, and what could name a program is not`() {
    let found = settings([
      ("core.autocrlf", "input"), ("core.filemode", "false"), ("core.fsmonitor", "x"),
      ("core.sshcommand", "ssh -i x"), ("user.name", "A \"b\" \\"), ("user.signingkey", "x"),
      ("core.eol", "$(touch x)"), ("http.https://h/a.extraheader", "A: b"),
      ("http.extraheader", "A: b"), ("http.https://h.proxy", "x"), ("include.path", "y"),
      ("remote.origin.url", "h:a"), ("remote.origin.vcs", "ext"), ("filter.x.clean", "y"),
    ])
    #expect(
      found.text(isBare: true) == """
        [core]
        \trepositoryformatversion = 1
        \tbare = true
        \tlogallrefupdates = false
        [core]
        \tautocrlf = "input"
        [core]
        \tfilemode = "false"
        [user]
        \tname = "A \\"b\\" \\\\"
        [http "https://h/a"]
        \textraheader = "A: b"

        """)
    #expect(
      found.missed == [
        "core.sshcommand", "http.extraheader", "http.https://h.proxy", "include.path",
        "remote.origin.vcs",
      ])
    #expect(found.all("remote.origin.url") == ["h:a"])
    #expect(found.hasIncludes)
  }

  @Test func `a key without a value is true, and a list is read as it was written`() {
    let found = GitSettings(list: Array("core.bare\0a.b\nc\nd\0".utf8))
    #expect(found.all("core.bare") == ["true"])
    #expect(found.all("a.b") == ["c\nd"])
    #expect(GitSettings(list: found.list).all("a.b") == ["c\nd"])
  }

  @Test func `files are included for the repository's own folder alone`() {
    let found = settings([
      ("includeif.gitdir:/g/.git.path", "/run/credentials"),
      ("includeif.gitdir:/h/.git.path", "/x"),
      ("include.path", "/y"),
    ])
    #expect(found.included(in: "/g/.git") == ["/run/credentials"])
  }
}
