import Foundation
import TestSupport
import Testing

/// Guides that bring settings for the tools that publish, and tools of their own: none is heeded.
@Suite(.ownThreads) struct HostileToolTests {
  /// A program that leaves `ran` behind, whoever runs it.
  private func makeTrap(_ path: String, in target: TestTarget) throws -> String {
    let folder = target.tool.folder.path()
    try target.tool.write(path, "#!/bin/sh\necho \"$0 $*\" >>'\(folder)/ran'\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/" + path)
    return folder + "/" + path
  }

  @Test(
    .enabled(if: Programs.has("git")),
    arguments: [
      ["build"], ["check"], ["publish", "there", "--dry-run"], ["publish", "there", "--yes"],
    ])
  func `a guide made like a bare repository runs nothing`(_ arguments: [String]) throws {
    let target = try TestTarget(.folder)
    defer { target.close() }
    let trap = try makeTrap("objects/trap", in: target)
    try target.tool.write("HEAD", "ref: refs/heads/main\n")
    try target.tool.write("refs/heads/x", "")
    try target.tool.write(
      "config",
      "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = \(trap)\n"
        + "\tpager = \(trap)\n\tsshCommand = \(trap)\n\thooksPath = objects\n")
    let outcome = try target.tool.execute(arguments, environment: target.environment)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(target.tool.read("ran") == nil)
  }

  @Test(
    .enabled(if: Programs.has("git")), .timeLimit(.minutes(10)),
    arguments: [
      ["build"], ["check"], ["publish", "there", "--dry-run"], ["publish", "there", "--yes"],
    ])
  func `a guide that brings its own repository runs nothing`(_ arguments: [String]) throws {
    let target = try TestTarget(.git)
    defer { target.close() }
    let folder = target.tool.folder.path()
    let trap = try makeTrap("trap", in: target)
    let git = ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org"]
    try Programs.run("git", ["-C", folder, "init", "--quiet"])
    try Programs.run("git", git + ["add", "content", "templates"])
    try Programs.run("git", git + ["commit", "--quiet", "--message", "a"])
    try target.tool.write(".gitattributes", "* filter=x\n")
    let old = target.tool.read(".git/config") ?? ""
    try target.tool.write(
      ".git/config",
      old + "[core]\n\tfsmonitor = \(trap)\n\tsshCommand = \(trap)\n\tpager = \(trap)\n"
        + "\thooksPath = \(folder)/hooks\n\talternateRefsCommand = \(trap)\n"
        + "[filter \"x\"]\n\tclean = \(trap)\n\tprocess = \(trap)\n[credential]\n\thelper = !\(trap)\n"
        + "[remote \"there\"]\n\turl = \(target.store)/remote.git\n\treceivepack = \(trap)\n"
        + "\tuploadpack = \(trap)\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = \(trap)\n")
    for hook in ["pre-push", "reference-transaction", "post-index-change", "pre-receive", "update"]
    {
      _ = try makeTrap("hooks/" + hook, in: target)
      _ = try makeTrap("store/remote.git/hooks/" + hook, in: target)
    }
    try target.tool.write("content/guide.yml", target.configuration("kind: git, remote: there"))
    let outcome = try target.tool.execute(
      arguments + (arguments.contains("--yes") ? ["--allow-dirty"] : []),
      environment: target.environment)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(target.tool.read("ran") == nil)
    guard arguments.contains("--yes") else { return }
    let reference = try target.tool.execute(
      ["publish", "reference", "--yes", "--allow-dirty"], environment: target.environment)
    #expect(reference.status == 0, "\(reference.error)")
    #expect(try target.live() == TestTarget.files(in: folder + "/reference/current"))
  }

  @Test(.enabled(if: Programs.has("git")))
  func `settings that the user has for the guide's folder hold, and its own are not run`() throws {
    let target = try TestTarget(.git)
    defer { target.close() }
    let folder = target.tool.folder.path()
    let trap = try makeTrap("trap", in: target)
    try Programs.run("git", ["-C", folder, "init", "--quiet"])
    let old = target.tool.read(".git/config") ?? ""
    try target.tool.write(
      ".git/config",
      old + "[core]\n\tfsmonitor = \(trap)\n\tpager = \(trap)\n[alias]\n\tconfig = !\(trap)\n"
        + "[pager]\n\tconfig = \(trap)\n[http \"https://h/\"]\n\textraHeader = A: b\n")
    try target.tool.write(
      "home/.gitconfig",
      "[user]\n\tname = Everywhere\n\temail = e@example.org\n"
        + "[includeIf \"gitdir:\(folder)/\"]\n\tpath = lessons\n")
    try target.tool.write("home/lessons", "[user]\n\tname = \"At \\\"school\\\"\"\n")
    let outcome = try target.publish("--yes", "--allow-dirty")
    #expect(outcome.status == 0, "\(outcome.error)")
    let log = try Programs.run(
      "git", ["--git-dir=\(target.store)/remote.git", "log", "-1", "--format=%cn", "gh-pages"])
    // git takes quotation marks off the ends of a name.
    #expect(log.contains("school") && log.hasPrefix("At"), "\(log)")
    #expect(target.tool.read("ran") == nil)
  }

  @Test(arguments: [TestTarget.Kind.git, .webdav, .ssh, .daemon].filter(\.isAvailable))
  func `settings and programs that lie in the guide's folder are not heeded`(
    _ kind: TestTarget.Kind
  ) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    let folder = target.tool.folder.path()
    let trap = try makeTrap("trap", in: target)
    for name in ["git", "rsync", "rclone", "ssh", "sh", "git-upload-pack", "xdg-open"] {
      if name != "ssh" { _ = try makeTrap(name, in: target) }
      _ = try makeTrap("bin/" + name, in: target)
    }
    let remote = "[there]\ntype = alias\nremote = \(folder)/elsewhere\n"
    for (path, text) in [
      (".popt", "rsync alias --timeout --rsh=\(trap)\n"), (".rsync-filter", "- *\n"),
      (".cvsignore", "*\n"), (".rclone.conf", remote), ("rclone.conf.bak", remote),
      (".config/rclone/rclone.conf", remote), (".ssh/config", "Host *\n  ProxyCommand \(trap)\n"),
      (".gitconfig", "[core]\n\tfsmonitor = \(trap)\n\tsshCommand = \(trap)\n"),
      (".config/git/config", "[core]\n\tsshCommand = \(trap)\n"), (".netrc", "default login x\n"),
      ("rsyncd.conf.local", ""),
    ] { try target.tool.write(path, text) }
    var environment = target.environment
    environment["PATH"] =
      ".:bin::\(folder)/bin:\(folder):" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    environment["GIT_DIR"] = folder + "/nowhere"
    environment["GIT_EXTERNAL_DIFF"] = trap
    environment["GIT_CONFIG_PARAMETERS"] = "'core.sshCommand=\(trap)'"
    let outcome = try target.tool.execute(
      ["publish", "there", "--yes"], environment: environment)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try target.live() == target.reference())
    #expect(target.tool.read("ran") == nil)
    #expect(target.tool.files(in: "elsewhere").isEmpty)
  }

  @Test(arguments: ["git", "rclone"].filter { Programs.has($0) })
  func `a token in the address of a named remote is not told`(_ kind: String) throws {
    let target = try TestTarget(.folder)
    defer { target.close() }
    let folder = target.tool.folder.path()
    try Programs.run("git", ["-C", folder, "init", "--quiet"])
    try Programs.run(
      "git", ["-C", folder, "remote", "add", "there", "http://me:to%6Ben1@127.0.0.1:1/a"])
    try target.tool.write(
      "rclone.conf",
      "[there]\ntype = webdav\nurl = http://me:token1@127.0.0.1:1/a?sig=token2\nvendor = other\n")
    try target.tool.write(
      "content/guide.yml",
      target.configuration(
        kind == "git" ? "kind: git, remote: there" : "kind: rclone, remote: \"there:x\""))
    let outcome = try target.publish("--dry-run")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("127.0.0.1"), "\(outcome.error)")
    for token in ["token1", "to%6Ben1", "token2"] { #expect(!outcome.error.contains(token)) }
  }

  @Test(arguments: [
    "kind: rsync, destination: \"[-oProxyCommand=touch ran]:x\"",
    "kind: rsync, destination: \"u@[-oProxyCommand=touch ran]:x\"",
    "kind: git, remote: \"ext::sh -c 'touch ran'\"", "kind: git, remote: \"[-oX]:y\"",
    "kind: git, remote: \"ext://x/y\"", "kind: rclone, remote: \":sftp,ssh='touch ran':x\"",
    "kind: rclone, remote: \"there,ssh=x:y\"", "kind: git, remote: \"a b:c\"",
    "kind: rsync, destination: \"h;x:/y\"", "kind: rsync, destination: \"h:/y\\u202E\"",
  ])
  func `an address that could run a program is an error in guide.yml`(_ settings: String) throws {
    let target = try TestTarget(.folder)
    defer { target.close() }
    try target.tool.write("content/guide.yml", target.configuration(settings))
    for arguments in [
      ["check"], ["publish", "there", "--dry-run"], ["publish", "there", "--yes"],
    ] {
      let outcome = try target.tool.execute(arguments, environment: target.environment)
      #expect(outcome.status == 1, "\(arguments) \(outcome.error)")
      #expect((outcome.output + outcome.error).contains("content/guide.yml:"))
    }
    #expect(target.tool.read("ran") == nil)
  }
}
