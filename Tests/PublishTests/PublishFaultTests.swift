import Foundation
import Pages
import StudyGuide
import TestSupport
import Testing

/// What is live when a publish is killed, the host refuses, is away or is full; and that a second
/// publish completes it.
@Suite(.ownThreads) struct PublishFaultTests {
  /// A release whose pages, downloads and style sheet are all its own.
  private func write(_ number: Int, in target: TestTarget) throws {
    let word = ["stone", "earth", "brick", "wood"][number % 4]
    try target.tool.write("templates/assets/site.css", "body { color: rgb(\(number % 200) 0 0) }\n")
    try target.tool.write(
      "content/glossary/rampart.md",
      "---\nterm: Rampart\naliases: [rampart]\n---\n\nA wall of \(word), the \(number)th.\n")
    let page = "content/pages/\(number % 2 == 0 ? "even" : "odd").md"
    try target.tool.write(page, "---\ntitle: The \(number)th\n---\n\nText.\n")
    try target.tool.write("content/published.txt", "even.html gone\nodd.html gone\n")
    let other = "content/pages/\(number % 2 == 0 ? "odd" : "even").md"
    try? FileManager.default.removeItem(at: target.tool.folder.appending(path: other))
  }

  /// `make kills` sets how often each is killed; else the slow ones are killed a few times only.
  private static let kills: [(TestTarget.Kind, Int)] = [
    (.folder, 60), (.git, 50), (.ssh, 8), (.daemon, 8), (.s3, 8), (.webdav, 5), (.sftp, 5),
  ].filter { $0.0.isAvailable }.map {
    ($0, ProcessInfo.processInfo.environment["GUIDE_KILLS"].flatMap { Int($0) } ?? $1)
  }

  @Test(.timeLimit(.minutes(60)), arguments: kills)
  func `killed at any moment, every live page is whole and a second run completes`(
    _ kind: TestTarget.Kind, _ count: Int
  ) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    try write(0, in: target)
    let start = Date.now
    #expect(try target.publish("--yes").status == 0)
    let length = Date.now.timeIntervalSince(start)
    var old = try target.live()
    var random = SeededGenerator(seed: 7)
    var (oldCount, newCount, mixedCount) = (0, 0, 0)
    for number in 1...count {
      try write(number, in: target)
      try target.kill(after: Double.random(in: 0...length, using: &random))
      try target.awaitLeftOver()
      let live = try target.live()
      let outcome = try target.publish("--yes")
      #expect(outcome.status == 0, "\(outcome.error)")
      let new = try target.live()
      if number % 10 == 0 || number == count {
        #expect(matches(new, try target.reference()), "\(kind): the second run does not complete")
      }
      for (path, bytes) in live where !path.hasPrefix("immutable/") {
        #expect(bytes == old[path] || bytes == new[path], "\(kind): \(path) is not whole")
      }
      if matches(live, old) {
        oldCount += 1
      } else if matches(live, new) {
        newCount += 1
      } else {
        mixedCount += 1
      }
      old = new
    }
    if kind.isAtomic { #expect(mixedCount == 0) }
    print(
      "kills \(kind): \(count), then live: \(oldCount) old, \(newCount) new, \(mixedCount) both")
  }

  @Test func `a tool that outlives its publish unseen hinders no other`() throws {
    let target = try TestTarget(.folder)
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    try write(1, in: target)
    let home = target.tool.folder.path() + "/home"
    let left = home + "/guide-publish-left"
    try target.tool.write(target.lockFile, "\nguide-publish-left\n")
    let outcome = try target.tool.shell(
      "mkdir -m 700 '\(left)'; mkdir '\(left)/objects'; "
        + "(cd '\(left)/objects' && i=0; while [ ! -e '\(home)/end' ]; do : > $i; i=$((i+1)); done) 2>&- & "
        + "sleep 0.1; TMPDIR='\(home)' HOME='\(home)' XDG_RUNTIME_DIR= XDG_CACHE_HOME= \"$GUIDE\" publish there --yes; status=$?; "
        + ": > '\(home)/end'; wait; exit $status")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(matches(try target.live(), try target.reference()))
  }

  /// Equal but for style sheets of the release before.
  private func matches(_ live: [String: Data], _ release: [String: Data]) -> Bool {
    let kept = { (files: [String: Data]) in files.filter { !$0.key.hasPrefix("immutable/") } }
    return kept(live) == kept(release)
      && release.allSatisfy { path, bytes in
        !path.hasPrefix("immutable/") || live[path] == nil || live[path] == bytes
      }
  }

  @Test(arguments: TestTarget.Kind.available.filter { $0 != .folder && $0 != .git && $0 != .s3 })
  func `wrong credentials are told, and nothing changes`(_ kind: TestTarget.Kind) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    #expect(try target.publish("--yes").status == 0)
    let live = try target.live()
    try write(1, in: target)
    switch kind {
    case .webdav, .sftp: try target.writeRemote(password: "mistaken")
    case .ssh: try target.writeSSH(key: "other")
    case .daemon: try target.lockDaemon()
    case .folder, .git, .s3: break
    }
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2)
    #expect(
      outcome.error.contains("the host does not take the credentials"),
      "\(kind): \(outcome.error)")
    #expect(!outcome.error.contains("mistaken"))
    #expect(try target.live() == live)
  }

  @Test(.enabled(if: TestTarget.Kind.ssh.isAvailable && TestTarget.Kind.git.isAvailable))
  func `a branch is published over SSH, and its refusals are told`() throws {
    let target = try TestTarget(.ssh)
    defer { target.close() }
    try Programs.run("git", ["init", "--quiet", "--bare", target.store + "/remote.git"])
    try target.tool.write(
      "content/guide.yml",
      target.configuration("kind: git, remote: \"loop:\(target.store)/remote.git\""))
    func publish() throws -> GuideTool.Outcome {
      var environment = target.environment
      environment["GIT_SSH_COMMAND"] = environment["RSYNC_RSH"]
      return try target.tool.execute(["publish", "there", "--yes"], environment: environment)
    }
    #expect(try publish().status == 0)
    #expect(try publish().output.contains("Nothing has changed"))
    try target.writeSSH(key: "other")
    let refused = try publish()
    #expect(refused.status == 2)
    #expect(
      refused.error.contains("the host does not take the credentials"), "\(refused.error)")
    try target.writeSSH(key: "key")
    target.stopServer()
    let away = try publish()
    #expect(away.status == 2)
    #expect(away.error.contains("the host cannot be reached"), "\(away.error)")
  }

  @Test(.enabled(if: TestTarget.Kind.s3.isAvailable))
  func `object storage that does not know the key is told`() throws {
    let target = try TestTarget(.s3)
    defer { target.close() }
    let strict = try LoopbackServer(
      Programs.python("moto_server") ?? "", environment: ["INITIAL_NO_AUTH_ACTION_COUNT": "0"]
    ) { ["-H", "127.0.0.1", "-p", "\($0)"] }
    defer { strict.stop() }
    try target.writeRemote(password: "mistaken", port: strict.port)
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2)
    #expect(
      outcome.error.contains("the host does not take the credentials"), "\(outcome.error)")
    #expect(!outcome.error.contains("mistaken"))
  }

  /// A call of each tool that is made in the middle of a publish.
  private static let calls: [(TestTarget.Kind, tool: String, word: String)] = [
    (.git, "git", "fast-import"), (.git, "git", "push"), (.webdav, "rclone", "move"),
    (.s3, "rclone", "check"), (.ssh, "rsync", "--links"),
    (.daemon, "rsync", "--delete-missing-args"),
  ].filter { $0.0.isAvailable }

  @Test(arguments: calls)
  func `a tool that fails half-way is told, and a second run completes`(
    _ kind: TestTarget.Kind, _ name: String, _ word: String
  ) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    try write(0, in: target)
    #expect(try target.publish("--yes").status == 0)
    let old = try target.live()
    try write(1, in: target)
    let real = try #require(Programs.path(of: name))
    try target.tool.write(
      "failing",
      """
      #!/bin/sh
      for word; do
        if [ "$word" = "\(word)" ]; then echo "out of order" >&2; exit 9; fi
      done
      exec \(real) "$@"

      """)
    // Beside the guide: what stands in its folder is not run.
    let folder = target.tool.folder.path() + "-bin"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // By another process: what this one has open for writing, those that other tests start just then
    // have open too, and a file so open cannot be run.
    try Programs.run(
      "install", ["-D", target.tool.folder.path() + "/failing", folder + "/" + name])
    var environment = target.environment
    environment["PATH"] = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let outcome = try target.tool.execute(["publish", "there", "--yes"], environment: environment)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("(\(name) ended with 9)\n  \(name): out of order"))
    if kind.isAtomic { #expect(matches(try target.live(), old)) }
    #expect(try target.publish("--yes").status == 0)
    #expect(matches(try target.live(), try target.reference()))
  }

  @Test(arguments: [TestTarget.Kind.webdav, .sftp, .daemon].filter(\.isAvailable))
  func `a network lost half-way is told, and a second run completes`(_ kind: TestTarget.Kind) throws
  {
    let target = try TestTarget(kind)
    defer { target.close() }
    try write(0, in: target)
    let start = Date.now
    #expect(try target.publish("--yes").status == 0)
    let length = Date.now.timeIntervalSince(start)
    for number in 1...2 {
      let old = try target.live()
      try write(number, in: target)
      let loss = DispatchWorkItem { target.stopServer() }
      DispatchQueue.global().asyncAfter(
        deadline: .now() + length * Double(number) / 3, execute: loss)
      let outcome = try target.publish("--yes")
      loss.wait()
      #expect(outcome.status == 2 || outcome.status == 0, "\(outcome.error)")
      let live = try target.live()
      try target.restartServer()
      let again = try target.publish("--yes")
      #expect(again.status == 0, "\(kind): \(outcome.error)\n\(again.error)")
      let new = try target.live()
      #expect(matches(new, try target.reference()))
      // The new port of a daemon stands in `guide.yml`, and so gives the site another version.
      let versioned = kind == .daemon ? ["sw.js", "offline.json"] : []
      for (path, bytes) in live where !path.hasPrefix("immutable/") && !versioned.contains(path) {
        #expect(bytes == old[path] || bytes == new[path], "\(kind): \(path) is not whole")
      }
    }
  }

  @Test(arguments: TestTarget.Kind.available.filter { $0 != .folder && $0 != .git })
  func `a host that is away is told, and nothing is lost`(_ kind: TestTarget.Kind) throws {
    let target = try TestTarget(kind)
    defer { target.close() }
    target.stopServer()
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2, "\(kind): \(outcome.output)")
    #expect(outcome.error.contains("the host cannot be reached"), "\(kind): \(outcome.error)")
    #expect(target.tool.read("content/published.txt") == nil)
  }

  @Test(
    .enabled(if: TestDisk.canMount, "mounting a small disk needs root"),
    arguments: TestTarget.Kind.available.filter { $0 != .s3 })
  func `a full disk at the host is told, and the next publish completes`(
    _ kind: TestTarget.Kind
  ) throws {
    let disk = try TestDisk(kilobytes: 400)
    defer { disk.remove() }
    let target = try TestTarget(kind, store: disk.path)
    defer { target.close() }
    let first = try target.publish("--yes")
    #expect(first.status == 0, "\(kind): \(first.error)")
    let old = try target.live()
    // A file that cannot be packed, and is not searched.
    var random = SeededGenerator(seed: 7)
    let noise = (0..<100_000).map { _ in
      String(UInt64.random(in: 0...(.max), using: &random), radix: 36)
    }
    try target.tool.write("content/files/noise.txt", noise.joined())
    try target.tool.write(
      "content/pages/long.md", "---\ntitle: Long\n---\n\n[Noise](files/noise.txt).\n")
    let outcome = try target.publish("--yes")
    #expect(outcome.status == 2, "\(kind): \(outcome.output)")
    let live = try target.live()
    for (path, bytes) in live where kind.isAtomic { #expect(bytes == old[path], "\(path)") }
    if kind.isAtomic { #expect(live.count == old.count) }
    print("full disk \(kind): \(outcome.error.prefix(400))")
    try disk.grow(kilobytes: 20_000)
    let second = try target.publish("--yes")
    #expect(second.status == 0, "\(kind): \(second.error)")
    #expect(matches(try target.live(), try target.reference()))
  }
}
