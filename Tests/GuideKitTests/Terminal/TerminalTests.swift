import Dispatch
import GuideKit
import Markup
import Pages
import StudyGuide
import Synchronization
import SystemPackage
import Testing

import class Foundation.Thread

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct TerminalTests {
  private func allowsColor(_ variables: [String: String], on isTerminal: Bool = true) -> Bool {
    Terminal.allowsColor(on: isTerminal) { variables[$0] }
  }

  @Test func `colour is left out where NO_COLOR or a dumb terminal forbids it`() {
    #expect(allowsColor(["TERM": "xterm-256color"]))
    #expect(!allowsColor([:]))
    #expect(!allowsColor(["TERM": "dumb"]))
    #expect(!allowsColor(["TERM": "unknown"]))
    #expect(!allowsColor(["NO_COLOR": "0", "TERM": "xterm"]))
    #expect(!allowsColor(["CLICOLOR": "0", "TERM": "xterm"]))
    #expect(allowsColor(["CLICOLOR": "1", "TERM": "xterm"]))
  }

  @Test func `what is no terminal gets colour only where it is asked for`() {
    #expect(!allowsColor(["TERM": "xterm"], on: false))
    #expect(!allowsColor(["TERM": "xterm", "CLICOLOR_FORCE": "0"], on: false))
    #expect(allowsColor(["CLICOLOR_FORCE": "1"], on: false))
    #expect(!allowsColor(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], on: false))
    #expect(!allowsColor(["CLICOLOR_FORCE": "1", "TERM": "dumb"], on: false))
  }

  @Test func `a file is no terminal, so it has no colour`() throws {
    let disk = try TemporaryFolder(["a": ""])
    let file = try FileDescriptor.open(FilePath(disk.at("a")), .readOnly)
    defer { try? file.close() }
    #expect(!Terminal.isTerminal(file))
    #expect(!Terminal.movesCursor(file))
  }

  @Test func `a variable that is empty or not set is none`() throws {
    #expect(Terminal.variable("PATH")?.isEmpty == false)
    #expect(Terminal.variable("GUIDE_NO_SUCH_VARIABLE") == nil)
  }

  @Test func `programs are looked up on the path`() {
    #expect(Terminal.hasProgram("sh"))
    #expect(!Terminal.hasProgram("no-such-program-at-all"))
  }
}

struct PagerTests {
  @Test func `the reader's own pager goes first, and cat is none`() {
    #expect(Pager.command(variable: "most -s") { _ in true } == "most -s")
    #expect(Pager.command(variable: "cat") { _ in true } == nil)
  }

  @Test func `without one less or more is taken where it is there`() {
    #expect(Pager.command(variable: nil) { _ in true } == "less -R")
    #expect(Pager.command(variable: nil) { $0 == "more" } == "more")
    #expect(Pager.command(variable: nil) { _ in false } == nil)
  }
}

struct OutputTests {
  @Test func `all bytes are written`() throws {
    let disk = try TemporaryFolder()
    let file = try FileDescriptor.open(
      FilePath(disk.at("a")), .writeOnly, options: [.create], permissions: [.ownerReadWrite])
    try Output.write([UInt8](repeating: 65, count: 100_000), to: file)
    try file.close()
    #expect(disk.read("a")?.utf8.count == 100_000)
  }

  @Test func `a stream that is not open is nobody's, and no failure`() throws {
    let (reader, writer) = try FileDescriptor.pipe()
    try reader.close()
    try writer.close()
    #expect(failure { try Output.write([65], to: FileDescriptor(rawValue: 900)) } == "no failure")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a full pipe that does not wait is waited for`() throws {
    let (reader, writer) = try FileDescriptor.pipe()
    _ = fcntl(writer.rawValue, F_SETFL, O_NONBLOCK)
    let count = 1_000_000
    let total = Mutex(0)
    let end = DispatchSemaphore(value: 0)
    // A thread of its own: that of the writer waits, and other tests may have all the others.
    Thread.detachNewThread {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
      defer { buffer.deallocate() }
      usleep(50_000)
      while let read = try? reader.read(into: buffer), read > 0 { total.withLock { $0 += read } }
      try? reader.close()
      end.signal()
    }
    try Output.write([UInt8](repeating: 65, count: count), to: writer)
    try writer.close()
    end.wait()
    #expect(total.withLock { $0 } == count)
  }

  @Test func `a reader that went away is no failure, a full disk is`() throws {
    Output.ignoreBrokenPipes()
    let (reader, writer) = try FileDescriptor.pipe()
    try reader.close()
    #expect(failure { try Output.write([65], to: writer) } == "no failure")
    try writer.close()
    #if os(Linux)
      let full = try FileDescriptor.open("/dev/full", .writeOnly)
      defer { try? full.close() }
      #expect(
        failure { try Output.write([65], to: full) }
          == "cannot write to standard output: No space left on device")
    #endif
  }
}

struct DiagnosticPrinterTests {
  private func problems(_ errors: Int, _ warnings: Int) -> [Diagnostic] {
    let error = Fixtures.problem("a")
    var warning = error
    warning.severity = .warning
    return Array(repeating: error, count: errors) + Array(repeating: warning, count: warnings)
  }

  @Test(arguments: [
    (0, 0, "no problems"), (1, 0, "1 error"), (2, 0, "2 errors"), (0, 1, "1 warning"),
    (0, 3, "3 warnings"), (1, 1, "1 error, 1 warning"), (2, 1, "2 errors, 1 warning"),
  ])
  func `problems are counted by severity`(_ errors: Int, _ warnings: Int, _ text: String) {
    #expect(DiagnosticPrinter.count(of: problems(errors, warnings)) == text)
  }

  @Test func `problems are parted by an empty line`() {
    let text = """
      error[raw-html]: m
        --> content/a.md:2:3
      2 | a <b> c
        |   ^

      """
    let problem = Fixtures.problem("m")
    #expect(DiagnosticPrinter.text(of: [problem], color: false) == text + "\n")
    #expect(
      DiagnosticPrinter.text(of: [problem, problem], color: false) == text + "\n" + text + "\n")
    #expect(DiagnosticPrinter.text(of: [], color: false) == "")
    #expect(DiagnosticPrinter.text(of: [problem], color: true).contains("\u{1B}["))
  }
}

struct TextFormTests {
  @Test func `one is one, and all others are many`() {
    #expect(1.counted("page") == "1 page")
    #expect(0.counted("page") == "0 pages")
    #expect(2.counted("page") == "2 pages")
  }

  @Test(arguments: [
    (0, "0 ms"), (12, "12 ms"), (99, "99 ms"), (100, "0.10 s"), (104, "0.10 s"), (105, "0.11 s"),
    (994, "0.99 s"), (995, "1.00 s"), (1_049, "1.05 s"), (61_234, "61.23 s"),
  ])
  func `times are short`(_ milliseconds: Int, _ text: String) {
    #expect(Duration.milliseconds(milliseconds).short == text)
    #expect((Duration.milliseconds(milliseconds) + .microseconds(900)).short == text)
  }
}

struct ProgressTests {
  /// What a progress writes.
  private final class Screen: Sendable {
    private let lines = Mutex<[String]>([])
    var written: [String] { lines.withLock { $0 } }
    func write(_ text: String) { lines.withLock { $0.append(text) } }
  }

  private func progress(isVisible: Bool = true) -> (Progress, Screen) {
    let screen = Screen()
    return (Progress(isVisible: isVisible) { screen.write($0) }, screen)
  }

  @Test func `a short build shows nothing`() {
    let (progress, screen) = progress()
    progress.begin(.reading)
    progress.written(1, of: 2)
    progress.finish()
    #expect(screen.written.isEmpty)
  }

  @Test func `a long one shows how far it is, ten times a second, and takes the line away`()
    async throws
  {
    let (progress, screen) = progress()
    try await Task.sleep(for: .milliseconds(110))
    progress.begin(.loading)
    progress.written(1, of: 2)
    #expect(screen.written == ["\r\u{1B}[Kloading …"])
    try await Task.sleep(for: .milliseconds(110))
    progress.written(2, of: 3)
    try await Task.sleep(for: .milliseconds(110))
    progress.say("sending")
    progress.finish()
    progress.finish()
    #expect(
      screen.written == [
        "\r\u{1B}[Kloading …", "\r\u{1B}[Kwriting 2 of 3", "\r\u{1B}[Ksending …", "\r\u{1B}[K",
      ])
  }

  @Test func `where it is not wanted nothing is shown`() async throws {
    let (progress, screen) = progress(isVisible: false)
    try await Task.sleep(for: .milliseconds(110))
    progress.begin(.loading)
    progress.finish()
    #expect(screen.written.isEmpty)
  }

  @Test func `each stage lasts until the next`() async throws {
    let (progress, _) = progress()
    progress.begin(.reading)
    try await Task.sleep(for: .milliseconds(20))
    progress.begin(.linking)
    let times = progress.stageTimes()
    #expect(times.map(\.stage) == [.reading, .linking])
    #expect(times[0].time >= .milliseconds(20))
    #expect(times[0].time > times[1].time)
    #expect(progress.elapsed >= times[0].time)
  }
}
