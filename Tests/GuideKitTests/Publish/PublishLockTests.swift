import Foundation
import GuideKit
import Testing

struct PublishLockTests {
  private let disk: TemporaryFolder

  init() throws { disk = try TemporaryFolder(["guide/a": "", "other/a": "", "tmp/x": ""]) }

  private func lock(_ source: String = "guide") throws -> PublishLock {
    try PublishLock(
      source: disk.at(source), places: [disk.at("run")], temporary: disk.at("tmp"))
  }

  private var lockFile: String? {
    let folder = "run/guide-\(geteuid())"
    return disk.names(in: folder).first { $0.hasSuffix(".lock") }.map { folder + "/" + $0 }
  }

  @Test func `a guide is published once at a time, and another beside it`() throws {
    let first = try lock()
    #expect(
      failure { _ = try lock() }
        == "another publish of this guide is running\n  wait until it has ended")
    #expect(failure { _ = try lock("other") } == "no failure")
    try disk.makeLink("link", to: "guide")
    #expect(failure { _ = try lock("link") } != "no failure")
    withExtendedLifetime(first) {}
  }

  @Test func `the lock and its folder go with it`() throws {
    var scratch = ""
    do {
      let first = try lock()
      scratch = first.scratch
      #expect(try DirectoryListing(of: scratch).items.isEmpty)
      try first.folder.replace("a", with: [1])
    }
    #expect(!DirectoryListing.exists(scratch))
    #expect(disk.names(in: "tmp") == ["x"])
    let second = try lock()
    #expect(DirectoryListing.exists(second.scratch))
    #expect(second.scratch != scratch)
  }

  @Test func `what a killed publish left is cleared away`() throws {
    _ = try lock()
    try disk.write("tmp/guide-publish-left/site/a.html", "half")
    try disk.write("tmp/guide-publish-other/a", "another guide's")
    try disk.write(try #require(lockFile), "\nguide-publish-left\n")
    let second = try lock()
    #expect(!disk.has("tmp/guide-publish-left"))
    #expect(disk.has("tmp/guide-publish-other/a"))
    withExtendedLifetime(second) {}
  }

  @Test(arguments: [
    "x", "../guide", "..", "guide-publish-link", "guide-publish-a/../../guide", "/etc",
  ])
  func `nothing else is taken for what was left`(_ name: String) throws {
    _ = try lock()
    try disk.makeLink("tmp/guide-publish-link", to: "../guide")
    try disk.write(try #require(lockFile), "\n\(name)\n")
    _ = try lock()
    #expect(disk.read("guide/a") == "")
    #expect(disk.read("tmp/x") == "")
  }

  @Test func `a folder that others may write into is not cleared`() throws {
    _ = try lock()
    try disk.write("tmp/guide-publish-left/a", "")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: disk.at("tmp/guide-publish-left"))
    try disk.write(try #require(lockFile), "\nguide-publish-left\n")
    _ = try lock()
    #expect(disk.has("tmp/guide-publish-left/a"))
  }

  @Test func `a lock's place that is not the user's alone is passed over`() throws {
    let name = "guide-\(geteuid())"
    try disk.makeFolder("open/" + name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: disk.at("open/" + name))
    try disk.makeLink("linked", to: "open")
    try disk.makeFolder("other")
    try disk.makeLink("other/" + name, to: "../guide")
    let places = [
      disk.at("open"), disk.at("other"), "relative", disk.at("guide/a"), disk.at("run"),
    ]
    let lock = try PublishLock(source: disk.at("guide"), places: places, temporary: disk.at("tmp"))
    #expect(lockFile != nil)
    #expect(disk.names(in: "open/" + name) == [])
    #expect(disk.names(in: "guide") == ["a"])
    let text = failure {
      _ = try PublishLock(
        source: disk.at("guide"), places: Array(places.dropLast()), temporary: disk.at("tmp"))
    }
    #expect(text.hasPrefix("there is no folder in which only you can write, for the lock"))
    withExtendedLifetime(lock) {}
  }

  @Test func `the file names the tool that runs and what is in the making, and no longer`() throws {
    var file = ""
    do {
      let lock = try lock()
      file = try #require(lockFile)
      let name = try #require(lock.scratch.split(separator: "/").last)
      #expect(disk.read(file) == "\n\(name)\n")
      lock.note(group: getpid())
      let first = try #require(disk.read(file)?.split(separator: "\n").first)
      #expect(first.hasPrefix("\(getpid()) "))
      lock.note(group: 999_999_999)
      #expect(disk.read(file) == "999999999\n\(name)\n")
      lock.note(group: nil)
      #expect(disk.read(file) == "\n\(name)\n")
    }
    #expect(disk.read(file) == "")
  }

  @Test func `a later process with the same number holds nobody up`() throws {
    _ = try lock()
    // The test's own process leads a group, or some other does: neither began at that time.
    for group in [getpgrp(), getpid()] {
      try disk.write(try #require(lockFile), "\(group) 1\n\n")
      #expect(failure { _ = try lock() } == "no failure")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a tool that outlives its publish is waited for`() async throws {
    _ = try lock()
    let file = try #require(lockFile)
    let tool = Tool(name: "sh")
    let running = Task {
      try await tool.run(["-c", "echo $$ >'\(disk.at("group"))'; sleep 0.4"])
    }
    while disk.read("group")?.hasSuffix("\n") != true {
      try await Task.sleep(for: .milliseconds(5))
    }
    let text = try #require(disk.read("group"))
    try disk.write(file, text)
    let group = try #require(pid_t(text.dropLast()))
    #expect(kill(-group, 0) == 0)
    let lock = try await Self.elsewhere { try self.lock() }
    #expect(kill(-group, 0) != 0)
    #expect(try await running.value.isSuccess)
    withExtendedLifetime(lock) {}
  }

  private static func elsewhere<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
    }
  }

  @Test(arguments: ["", "1\n", "0\n", "-5\n", "nonsense", "999999999\n"])
  func `a file that names no group holds nobody up`(_ text: String) throws {
    _ = try lock()
    try disk.write(try #require(lockFile), text)
    #expect(failure { _ = try lock() } == "no failure")
  }

  @Test func `a link in the lock's place is not followed`() throws {
    _ = try lock()
    let file = try #require(lockFile)
    try disk.remove(file)
    try disk.makeLink(file, to: disk.at("guide/a"))
    #expect(
      failure { _ = try lock() }.hasPrefix("cannot lock \(disk.at(file)): "))
    #expect(disk.read("guide/a") == "")
  }
}
