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
/// within. So that no chance decides, the input is made four times as long and again four times: a
/// quadratic cost would then be fourfold for each byte, twice is allowed. The three lengths take
/// turns and the least of several runs counts, first of those near in time, since a machine may be
/// slower for a while than before. `make growth` measures time and memory for twice the length.
@Suite struct GrowthTests {
  @Test(arguments: GrowingGuide.all)
  func `what comes out and the work for it grow with the input`(_ guide: GrowingGuide) async {
    let lengths = [max(guide.length / 16, 1), guide.length / 4, guide.length]
    let runs = lengths.map { Run(guide, length: $0) }
    let inputs = runs.map { Double($0.inputBytes) }
    var outputs: [Double] = []
    var seconds: [Double] = []
    for run in runs {
      let outcome = await run.outcome()
      outputs.append(Double(outcome.bytes))
      seconds.append(outcome.seconds)
    }
    // What the small guide itself gives is in all three, so what is more from one to the next counts.
    func growth(_ costs: [Double], least: Double) -> Double {
      let before = max(costs[1] - costs[0], least) / (inputs[1] - inputs[0])
      return (costs[2] - costs[1]) / (inputs[2] - inputs[1]) / before
    }
    #expect(growth(outputs, least: 2_000) <= 1.6, "\(outputs) bytes of output for \(inputs)")
    var ratios = [growth(seconds, least: 0.003)]
    for turns in 1...8 where ratios.allSatisfy({ $0 > 2 }) {
      var near = runs.map { _ in Double.infinity }
      for _ in 0..<turns {
        for (index, run) in runs.enumerated() {
          near[index] = min(near[index], await run.outcome().seconds)
        }
      }
      seconds = zip(seconds, near).map { min($0, $1) }
      ratios.append(min(growth(near, least: 0.003), growth(seconds, least: 0.003)))
    }
    #expect(
      ratios.contains { $0 <= 2 },
      "from each length to its fourfold, the work for a byte is \(ratios) times as much")
  }

  /// Writes the guides of this list, several times as long, for the script that measures the command.
  @Test(.enabled(if: folder != nil))
  func `guides of both lengths are written for the script`() throws {
    try write([], to: "base")
    for (number, guide) in GrowingGuide.all.enumerated() where !guide.isPublished {
      // No block may hold more than 5,000 brackets.
      let brackets = guide.files(guide.length).map { $0.text.count { $0 == "[" } }.max() ?? 0
      let factor = max(1, min(8, 2_400 / max(brackets, 1)))
      for times in [1, 2] {
        try write(
          guide.files(factor * times * guide.length),
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

  /// The time of all jobs. What waits for the last of them goes on before its time is added, so that
  /// it is waited for.
  var seconds: Double {
    queue.waitUntilAllOperationsAreFinished()
    return spent.withLock { $0 }
  }

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
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates").standardizedFileURL.path()
    var texts = TestSite.small.texts
    for path in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".mustache") {
      texts["templates/" + path] = String(
        decoding: TestFiles.bytes(of: root + "/" + path), as: UTF8.self)
    }
    precondition(texts.count > 60, "no templates in \(root)")
    texts[words] = TestSite.small.texts[words]
    // Lists with settings of their own have pages for paper as well.
    texts["content/guide.yml"] = GrowingGuide.settings("print-packs: false\n").text
    return texts
  }()

  /// The compiled templates, so that no run compiles them.
  static let memory = Task { await build(Input(files: files)).memory }
}
