import Foundation
import GuideKit
import Testing

struct PublishLockTests {
  private let disk: TemporaryFolder

  init() throws { disk = try TemporaryFolder(["guide/a": "", "other/a": "", "tmp/x": ""]) }

  private func lock(_ source: String = "guide") throws -> PublishLock {
    try PublishLock(source: disk.at(source), temporary: disk.at("tmp"))
  }

  private var lockFile: String? {
    disk.names(in: "tmp").first { $0.hasSuffix(".lock") }.map { "tmp/" + $0 }
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
      try Files.replace(scratch + "/a", with: [1])
    }
    #expect(!DirectoryListing.exists(scratch))
    #expect(disk.names(in: "tmp").filter { $0.hasSuffix(".d") } == [])
    let second = try lock()
    #expect(DirectoryListing.exists(second.scratch))
  }

  @Test func `what a killed publish left is cleared away`() throws {
    let name: String
    do {
      let first = try lock()
      name = String(first.scratch.split(separator: "/").dropLast().last ?? "")
    }
    try disk.write("tmp/\(name)/123/site/a.html", "half")
    let second = try lock()
    #expect(disk.files(in: "tmp/" + name).isEmpty)
    withExtendedLifetime(second) {}
  }

  @Test func `the file names the group of the tool that runs, and no longer`() throws {
    let lock = try lock()
    let file = try #require(lockFile)
    lock.note(group: 4_711)
    #expect(disk.read(file) == "4711\n")
    lock.note(group: 12)
    #expect(disk.read(file) == "12\n")
    lock.note(group: nil)
    #expect(disk.read(file) == "")
  }

  @Test(.timeLimit(.minutes(1)))
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
