import ArgumentParser
import Dispatch
import Markup
import Pages
import StudyGuide

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `guide preview`: serves the guide while its author writes.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Serve the guide locally, and keep open pages up to date while you write.",
    discussion: """
      Builds in memory, drafts included; site/ and content/ stay as they are. A page changes as soon \
      as a file is saved; problems are listed in the page and on the terminal, and the last good page \
      stays until they are mended. Ctrl-C stops.

      EXAMPLES:
        guide preview --open
        guide preview --source lessons/kant --port 8000
        guide preview --follow --editor zed
        guide preview --host 0.0.0.0      lets others on your network look
        guide preview --host box.local    answers under that name too

      EXIT STATUS: 0 stopped, 2 trouble with the machine, 64 wrong usage.
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    name: .shortAndLong, help: "The port, 0 for any; the first free one from 8484 unless told.")
  var port: UInt16?

  @Option(
    help: ArgumentHelp(
      "An address of this machine, in digits, to serve on: anything but loopback lets others look. Or a name under which it answers besides localhost, as a tunnel or a container needs. May be given again.",
      valueName: "address or name"))
  var host: [String] = []

  @Flag(name: .shortAndLong, help: "Open the start page in the browser.")
  var open = false

  @Flag(help: "Go to the page whose source was just saved.")
  var follow = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Look for changes five times a second, on disks that report none.")
  var poll = false

  @Option(
    help: ArgumentHelp(
      "What opens a problem's place: \(EditorLink.known.keys.sorted().joined(separator: ", ")), none, or an address with {path}, {line} and {column}. GUIDE_EDITOR sets it too; vscode unless told."
    ))
  var editor: String?

  func run() async throws {
    try await Failures.caught {
      let root = Paths.absolute(source.folder)
      let name = editor ?? Terminal.variable("GUIDE_EDITOR") ?? "vscode"
      guard let editor = EditorLink(name, root: root) else {
        throw ValidationError("--editor: `\(name)` is no editor known here, and has no {path}.")
      }
      try SourceTree.requireFolders(of: source.folder)
      let (address, names) = try hosts()
      let server = try PreviewServer(host: address, port: port)
      var options = BuildOptions()
      (options.includesDrafts, options.isStrict, options.jobs) = (true, strict, source.jobCount)
      let broadcaster = SnapshotBroadcaster()
      let loop = PreviewLoop(
        source: source.folder, options: options,
        watch: try FolderWatch(root: source.folder, isPolling: poll), broadcaster: broadcaster,
        terminal: PreviewTerminal(folder: GuidePlace.seen(source.folder)))
      let handler = PreviewHandler(
        broadcaster: broadcaster, hosts: HostCheck(host: address, names: names),
        port: server.port, editor: editor, follows: follow)
      try await Self.untilStopped { group in
        group.addTask {
          announce(server, names)
          try await server.run(handler)
        }
        group.addTask { await loop.run() }
        group.addTask { await broadcaster.keepAlive(every: .seconds(15)) }
      }
    }
  }

  /// The address to serve on, and the names to answer to.
  private func hosts() throws -> (address: String, names: [String]) {
    // A name may be copied with its port from a browser.
    let words = host.map { HostCheck.name($0).flatMap { HostCheck.isName($0) ? $0 : nil } ?? $0 }
    let names = words.filter { HostCheck.isName($0) && $0 != "localhost" }
    let addresses = words.filter { !HostCheck.isName($0) }
    guard addresses.count < 2 else {
      throw ValidationError("--host: one address to serve on; 0.0.0.0 and :: stand for all.")
    }
    return (addresses.first ?? "127.0.0.1", names)
  }

  private func announce(_ server: PreviewServer, _ names: [String]) {
    Output.error("\(server.address)  (Ctrl-C stops)\n")
    for name in names {
      Output.error("  \(server.address(of: name)) leads here, where that name does\n")
    }
    if !HostCheck.isLoopback(server.host) {
      let lines = server.addressesForOthers.map { address, network in
        "  " + address + (network.map { "  (the network of \($0))" } ?? "")
      }
      Output.error(
        "warning: this guide, drafts included, can be read by everybody who can reach\n"
          + (lines.isEmpty ? ["  this machine, which is in no network now"] : lines)
          .joined(separator: "\n") + "\n")
    }
    if open { Task { await SystemBrowser.open(server.address, guide: source.folder) } }
  }

  /// Runs tasks until SIGINT or SIGTERM comes, or one of them fails.
  private static func untilStopped(
    _ body: (inout ThrowingTaskGroup<Void, any Error>) -> Void
  ) async throws {
    let (stops, continuation) = AsyncStream.makeStream(of: Void.self)
    // A queue of its own has a thread even when requests hold all others.
    let queue = DispatchQueue(label: "guide.signals")
    let wish = Once()
    let source = try StopSignals.source(on: queue) {
      continuation.yield()
      // What is under way, be it a build or a terminal that takes no words, is not waited for, nor
      // is a second wish.
      if !wish.isFirst() { _exit(0) }
      queue.asyncAfter(deadline: .now() + 0.7) { _exit(0) }
    }
    source.resume()
    defer { source.cancel() }
    try await withThrowingTaskGroup { group in
      body(&group)
      group.addTask { for await _ in stops { return } }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
