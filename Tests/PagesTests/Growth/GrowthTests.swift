import Foundation
import Markup
import Pages
import StudyGuide
import Synchronization
import TestSupport
import Testing

/// Whatever an author makes longer, checking and building everything costs in proportion to the
/// bytes of the input, or no more than a limit.
///
/// What comes out is counted in bytes, exactly. The work is counted as processor time of the thread
/// that does it, since neither instructions nor allocations can be counted on every machine from
/// within; so that no chance decides, the input is made four times as long and again four times, a
/// quadratic cost would then be fourfold for each byte, twice is allowed, and the least of several
/// runs counts. `make growth` counts instructions, with valgrind, for twice the length.
struct GrowthTests {
  @Test(arguments: GrowingGuide.all)
  func `all that comes out grows with the input`(_ guide: GrowingGuide) async {
    let (none, single, double) = (
      Run(guide, length: 1), Run(guide, length: guide.length), Run(guide, length: 2 * guide.length)
    )
    let base = await none.outcome().bytes
    let before = Double(await single.outcome().bytes - base) / Double(single.inputBytes)
    let after = Double(await double.outcome().bytes - base) / Double(double.inputBytes)
    // Of what is bounded there is less for each byte; a little is always printed.
    #expect(after <= 1.3 * max(before, 0.5), "\(before) bytes for each of the input, then \(after)")
  }

  @Test(arguments: GrowingGuide.all)
  func `the work grows with the input`(_ guide: GrowingGuide) async {
    let lengths = [max(guide.length / 4, 1), guide.length, 4 * guide.length]
    let runs = lengths.map { Run(guide, length: $0) }
    let bytes = runs.map { Double($0.inputBytes) }
    var ratios: [Double] = []
    for tries in 2..<6 {
      var seconds: [Double] = []
      for run in runs { seconds.append(await run.least(of: tries)) }
      // What the small guide itself costs is in all three. Less than a moment cannot be measured.
      let before = max(seconds[1] - seconds[0], 0.003) / (bytes[1] - bytes[0])
      let after = (seconds[2] - seconds[1]) / (bytes[2] - bytes[1])
      if after <= 2 * before { return }
      ratios.append(after / before)
    }
    Issue.record("from each length to its fourfold, the work for a byte is \(ratios) times as much")
  }

  /// Writes the guides of this list, once and twice as long, for the script that counts
  /// instructions.
  @Test(.enabled(if: folder != nil))
  func `guides of both lengths are written for the script`() throws {
    try write([], to: "base")
    for (number, guide) in GrowingGuide.all.enumerated() where !guide.isPublished {
      for times in [1, 2] {
        try write(
          guide.files(times * guide.length),
          to: String(format: "%03d", number) + " \(guide.name)/\(times)")
      }
    }
  }

  /// Writes the small guide with other files.
  private func write(_ files: [(path: String, text: String)], to name: String) throws {
    let folder = URL(filePath: try #require(Self.folder)).appending(path: name)
    var texts = GrowthBase.texts
    for (path, text) in files { texts[path] = text }
    texts["essay.txt"] = String(decoding: GrowthBase.essay, as: UTF8.self)
    for (path, text) in texts {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private static let folder = ProcessInfo.processInfo.environment["GUIDE_GROWTH_FOLDER"]
}

/// Checking, printing and building of one guide.
private struct Run {
  private let input: Input
  private let options: BuildOptions
  private let memory: Task<BuildMemory, Never>
  /// The bytes of the files that the list makes.
  let inputBytes: Int

  init(_ guide: GrowingGuide, length: Int) {
    let files = guide.files(length).map { SourceText(path: $0.path, bytes: Array($0.text.utf8)) }
    inputBytes = files.reduce(0) { $0 + $1.bytes.count }
    let paths = Set(files.map(\.path))
    input = Input(
      files: GrowthBase.files.filter { !paths.contains($0.path) } + files,
      essay: { _ in GrowthBase.essay })
    var options = BuildOptions()
    options.isPublished = guide.isPublished
    self.options = options
    memory = GrowthBase.memory
  }

  /// What a run gives: its bytes, and the seconds of its thread.
  func outcome() async -> (bytes: Int, seconds: Double) {
    let memory = await memory.value
    let meter = WorkMeter()
    let bytes = await withTaskExecutorPreference(meter) { await everything(memory) }
    return (bytes, meter.seconds)
  }

  /// Returns the least time of several runs.
  func least(of runs: Int) async -> Double {
    var least = Double.infinity
    for _ in 0..<runs { least = min(least, await outcome().seconds) }
    return least
  }

  /// Does all that the tool does with a guide, and returns the number of bytes that come out.
  @concurrent private func everything(_ memory: BuildMemory) async -> Int {
    let result = await build(input, options, memory: memory)
    let found = result.diagnostics
    var bytes = DiagnosticFormatter.json(found).utf8.count + result.report().json.utf8.count
    for diagnostic in found {
      bytes += DiagnosticFormatter.terminal(diagnostic).utf8.count
      bytes += DiagnosticFormatter.github(diagnostic).utf8.count
    }
    guard let site = result.site else { return bytes }
    for path in site.paths() { bytes += site.render(path)?.count ?? 0 }
    if options.isPublished {
      let review = await site.review(limit: 1_000_000, jobs: 1)
      bytes += review.manifest.text.utf8.count + site.vanishing(from: review.manifest).count
    }
    return bytes
  }
}

/// An executor of one task at a time that adds up the processor time of its threads.
private final class WorkMeter: TaskExecutor {
  private let queue = OperationQueue()
  private let spent = Mutex(0.0)

  init() { queue.maxConcurrentOperationCount = 1 }

  var seconds: Double { spent.withLock { $0 } }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation {
      let start = Self.threadSeconds()
      job.runSynchronously(on: self.asUnownedTaskExecutor())
      let end = Self.threadSeconds()
      self.spent.withLock { $0 += end - start }
    }
  }

  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The guide whose lists grow: the small guide with the templates of this repository.
enum GrowthBase {
  static let files = texts.map { SourceText(path: $0.key, bytes: Array($0.value.utf8)) }
  static let essay = Array("Walls keep out and in all that is good, and people too.\n".utf8)

  static let texts: [String: String] = {
    let words = "templates/words.yml"
    let root = TestFiles.package() + "/templates"
    var texts = TestSite.small.texts
    for path in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".mustache") || path.hasSuffix(".css") || path.hasSuffix(".js") {
      texts["templates/" + path] = String(
        decoding: TestFiles.bytes(of: root + "/" + path), as: UTF8.self)
    }
    texts[words] = TestSite.small.texts[words]
    texts["content/guide.yml"] = GrowingGuide.settings("").text
    return texts
  }()

  /// The compiled templates, so that no run compiles them.
  static let memory = Task { await build(Input(files: files)).memory }
}
