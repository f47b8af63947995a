import ArgumentParser
import Foundation
import GuideKit
import Subprocess
import Testing

/// Programs of others, played by small scripts.
struct ToolTests {
  private let disk: TemporaryFolder

  init() throws { disk = try TemporaryFolder() }

  private func tool(_ script: String, lock: PublishLock? = nil) throws -> Tool {
    try disk.makeTool("bin/rsync", script)
    return Tool(
      name: "rsync", lock: lock, environment: ["PATH": disk.at("bin") + ":/usr/bin:/bin"])
  }

  @Test func `what a tool says and how it ends is told`() async throws {
    let tool = try tool("echo \"$1|$2\"; echo bad >&2; exit 3\n")
    let result = try await tool.run(["a b", "$HOME"])
    #expect(result.status == 3)
    #expect(!result.isSuccess)
    #expect(result.text == "a b|$HOME\n")
    #expect(result.error == "bad\n")
    #expect(try await self.tool("exit 0\n").run([]).isSuccess)
  }

  @Test func `a tool that a signal ends has no success`() async throws {
    #expect(try await tool("kill -9 $$\n").run([]).status == 137)
  }

  @Test func `a tool that goes on against a host that cannot be reached is ended`() async throws {
    let lost = "dial tcp 127.0.0.1:9: connect: connection refused"
    let script = "printf 'one: \(lost)\\ntwo: \(lost)\\nother\\n' >&2; exec sleep 30\n"
    var tool = try tool(script)
    tool.unreachableLimit = 2
    let text = await asyncFailure { _ = try await tool.output([], doing: "sending") }
    let said = "  rsync: one: \(lost)\n  rsync: two: \(lost)\n  rsync: other\n"
    #expect(
      text == "sending failed (rsync ended with 143)\n" + said
        + "  the host cannot be reached: see the network and the address, and publish again")
    // Not yet: a line without an end, and connections that were made and then lost.
    let made = "connection reset by peer\\nio: read/write on closed pipe\\n"
    tool = try self.tool("printf 'one: \(lost)\\n\(made)two: \(lost)' >&2\n")
    tool.unreachableLimit = 2
    #expect(try await tool.run([]).isSuccess)
  }

  @Test func `all that a tool says is heard, whole and in pieces`() async throws {
    let script = "i=0; while [ $i -lt 9000 ]; do echo \"line $i ü\"; i=$((i+1)); done >&2"
    let tool = try tool(script + "; printf end >&2\n")
    let said = try await tool.run([]).error
    #expect(said == (0..<9000).map { "line \($0) ü\n" }.joined() + "end")
  }

  @Test func `a failure says what was being done, and what the tool said last`() async throws {
    let tool = try tool("for i in 1 2 3 4 5 6 7; do echo line $i >&2; done; exit 12\n")
    let text = await asyncFailure { _ = try await tool.output([], doing: "sending") }
    let lines = (2...7).map { "  rsync: line \($0)" }.joined(separator: "\n")
    #expect(text == "sending failed (rsync ended with 12)\n" + lines)
    #expect(try await self.tool("echo done\n").output([], doing: "x").text == "done\n")
  }

  @Test func `passwords are not told`() async throws {
    let tool = try tool("echo 'fatal: https://me:secret@example.org/a refused' >&2; exit 1\n")
    let text = await asyncFailure { _ = try await tool.output([], doing: "pushing") }
    #expect(!text.contains("secret"))
    #expect(text.contains("  rsync: fatal: https://…@example.org/a refused"))
  }

  @Test func `what a tool says reaches no terminal raw`() async throws {
    let tool = try tool("printf 'bad\\033[2J\\342\\200\\256x\\a' >&2; exit 1\n")
    let text = await asyncFailure { _ = try await tool.output([], doing: "sending") }
    #expect(text.hasSuffix("  rsync: bad\\u{1B}[2J\\u{202E}x\\u{7}"))
  }

  @Test func `a tool in the guide's folder, or seen from the present one, is not run`() async throws
  {
    try disk.makeTool("guide/bin/rsync", "echo ours >'\(disk.at("ran"))'\n")
    try disk.makeTool("repository/rsync", "echo ours >'\(disk.at("ran"))'\n")
    try disk.write("repository/.git/HEAD", "")
    try disk.makeFolder("repository/guide")
    for (guide, path) in [
      ("guide", disk.at("guide/bin")), ("guide", "."), ("guide", ""),
      ("repository/guide", disk.at("repository")),
    ] {
      let tool = Tool(name: "rsync", guide: disk.at(guide), environment: ["PATH": path])
      let text = await asyncFailure { _ = try await tool.run([]) }
      #expect(text.hasPrefix("rsync is not installed"), "\(path)")
    }
    #expect(!disk.has("ran"))
  }

  @Test func `a tool runs in a folder of ours, with the variables it needs`() async throws {
    try disk.makeFolder("tmp")
    let lock = try PublishLock(source: disk.path, temporary: disk.at("tmp"))
    var tool = try tool("pwd; echo \"$PATH ${GIT_DIR-none} $X\"\n", lock: lock)
    tool.environment["X"] = "1"
    #expect(
      try await tool.run([]).text == "\(lock.scratch)\n\(disk.at("bin")):/usr/bin:/bin none 1\n")
    #expect(try await self.tool("pwd\n").run([]).text == "/\n")
  }

  @Test func `what is fed to a tool arrives`() async throws {
    let tool = try tool("cat\n")
    let result = try await tool.run([]) { input in
      _ = try await input.write(Array("one ".utf8))
      _ = try await input.write(Array("two".utf8))
    }
    #expect(result.text == "one two")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a tool that ends before it has read all says why by itself`() async throws {
    Output.ignoreBrokenPipes()
    let tool = try tool("echo no >&2; exit 4\n")
    let result = try await tool.run([]) { input in
      for _ in 0..<200 { _ = try await input.write([UInt8](repeating: 65, count: 65_536)) }
    }
    #expect(result.status == 4)
    #expect(result.error == "no\n")
  }

  @Test func `without input a tool waits for none`() async throws {
    #expect(try await tool("cat; echo end\n").run([]).text == "end\n")
  }

  @Test func `a variable is set, and one without a value taken away`() async throws {
    try disk.makeTool("bin/show", "echo \"${A-none} ${B-none}\"\n")
    let environment = ["PATH": disk.at("bin") + ":/usr/bin:/bin", "A": "1", "B": nil]
    #expect(
      try await Tool(name: "show", environment: environment).run([]).text == "1 none\n")
  }

  @Test func `a tool that is not there is told with how to get it`() async throws {
    for (name, remedy) in [
      ("git", "install it: apt-get install git, brew install git, or https://git-scm.com"),
      ("rsync", "install it: apt-get install rsync, or brew install rsync"),
      (
        "rclone",
        "install it: apt-get install rclone, brew install rclone, or https://rclone.org"
      ), ("other", "install it, and make sure that it is on the PATH"),
    ] {
      let tool = Tool(name: name, environment: ["PATH": disk.at("nowhere")])
      let text = await asyncFailure { _ = try await tool.run([]) }
      #expect(text == "\(name) is not installed\n  \(remedy)")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a tool that is given up ends with all that it started`() async throws {
    let tool = try tool(
      "sleep 60 & echo $! >'\(disk.at("child"))'; echo $$ >'\(disk.at("parent"))'; wait\n")
    let running = Task { try await tool.run([]) }
    while disk.read("parent")?.hasSuffix("\n") != true {
      try await Task.sleep(for: .milliseconds(5))
    }
    running.cancel()
    _ = await running.result
    let group = try #require(pid_t(disk.read("parent")?.dropLast() ?? ""))
    for _ in 0..<400 where kill(-group, 0) == 0 { try await Task.sleep(for: .milliseconds(5)) }
    #expect(kill(-group, 0) != 0)
  }

  @Test func `the lock knows the group while a tool runs`() async throws {
    try disk.makeFolder("tmp")
    let lock = try PublishLock(source: disk.path, temporary: disk.at("tmp"))
    let folder = try #require(disk.names(in: "tmp").first { !$0.hasPrefix("guide-publish") })
    let file = "tmp/" + folder + "/" + (disk.names(in: "tmp/" + folder).first ?? "")
    let path = disk.at(file)
    let tool = try tool(
      "until head -n 1 '\(path)' | grep -q .; do sleep 0.01; done; echo $$; cat '\(path)'\n",
      lock: lock)
    let lines = try await tool.run([]).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].split(separator: " ").first == lines[0])
    #expect(disk.read(file)?.hasPrefix("\n") == true)
  }

  @Test(arguments: [
    ("rsync: write failed: No space left on device (28)", "the host has no room left"),
    ("Disk quota exceeded", "the host has no room left"),
    ("Error: quota exceeded for project", "the host has no room left"),
    ("Host key verification failed.", "SSH does not know the host"),
    ("bash: rsync: command not found", "the host has no rsync"),
    ("sh: 1: rsync: not found", "the host has no rsync"),
    ("didn't find section in config file (\"there\")", "rclone knows no such remote"),
    ("'/x' does not appear to be a git repository", "there is no repository"),
    ("ERROR: Repository not found.", "there is no repository"),
    (
      "rsync: mkdir \"/x\" failed: No such file or directory (2)",
      "the folder in which it would stand"
    ),
    ("Permission denied (publickey).", "the host does not take the credentials"),
    ("fatal: Authentication failed for 'x'", "the host does not take the credentials"),
    ("could not read Username for 'x'", "the host does not take the credentials"),
    ("@ERROR: auth failed on module site", "the host does not take the credentials"),
    ("AccessDenied: Access Denied", "the host does not take the credentials"),
    ("InvalidAccessKeyId", "the host does not take the credentials"),
    ("SignatureDoesNotMatch", "the host does not take the credentials"),
    ("401 Unauthorized", "the host does not take the credentials"),
    ("403 Forbidden", "the host does not take the credentials"),
    ("api error StatusCode: 403", "the host does not take the credentials"),
    ("ssh: unable to authenticate", "the host does not take the credentials"),
    ("ssh: Could not resolve hostname", "the host cannot be reached"),
    ("connect: Connection refused", "the host cannot be reached"),
    ("ssh: connect to host x port 22: Connection timed out", "the host cannot be reached"),
    ("Network is unreachable", "the host cannot be reached"),
    ("connect: No route to host", "the host cannot be reached"),
    ("Connection reset by peer", "the host cannot be reached"),
    ("Connection closed by remote host", "the host cannot be reached"),
    ("Couldn't connect to server", "the host cannot be reached"),
    ("dial tcp: lookup x: no such host", "the host cannot be reached"),
    ("rsync: did not send identification string", "the host cannot be reached"),
    ("dial tcp 192.0.2.1:443: i/o timeout", "the host cannot be reached"),
    ("context deadline exceeded", "the host cannot be reached"),
    ("Update ReadFrom failed: io: read/write on closed pipe", "the host cannot be reached"),
    ("sftp: \"Connection lost\" (SSH_FX_CONNECTION_LOST)", "the host cannot be reached"),
    (
      "fatal: detected dubious ownership in repository at '/x'\nfatal: Could not read from remote "
        + "repository. Please make sure you have the correct access rights",
      "the repository belongs to another user"
    ),
    ("rsync: on remote machine: --protect-args: unknown option", "the rsync at one of the ends"),
    ("openrsync: unrecognized option `--protect-args'", "the rsync at one of the ends"),
  ])
  func `what usually helps is said`(_ error: String, _ remedy: String) {
    #expect(Tool.remedy(for: error)?.hasPrefix(remedy) == true)
  }

  @Test func `what is not known has no remedy, and a remedy that is given goes first`() {
    #expect(Tool.remedy(for: "something else went wrong") == nil)
    #expect(Tool.remedy(for: "mkdir: it exists") == nil)
    #expect(Tool.remedy(for: "error: unknown option `signed'\nusage: git push") == nil)
    #expect(Tool.remedy(for: "ssh: unrecognized option '-W'") == nil)
    let result = ToolResult(status: 1, output: [], error: "connection refused")
    let tool = Tool(name: "git")
    #expect(tool.failure(result, doing: "a", remedy: "b").remedy == "b")
    #expect(tool.failure(result, doing: "a").remedy?.contains("network") == true)
    #expect(tool.failure(result, doing: "a").exitCode == ExitCode(2))
  }
}
