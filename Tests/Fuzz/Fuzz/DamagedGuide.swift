import Dispatch
import Markup
import Pages
import StudyGuide
import Synchronization
import TestSupport

/// A whole guide of which one file is replaced: it is built, and all its outputs are rendered, as on
/// disk and as published.
final class DamagedGuide: Sendable {
  static let shared = DamagedGuide()

  /// The paths of files by the first byte of an input.
  let paths = TestSite.varied.texts.keys.sorted()
  private let files: [SourceText]
  private let memory = Mutex(BuildMemory())

  private init() {
    files = TestSite.varied.texts.sorted { $0.key < $1.key }.map {
      SourceText(path: $0.key, bytes: Array($0.value.utf8))
    }
  }

  /// The first byte of an input names the file, and whether the site is published; the rest is what
  /// stands in it.
  func look(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let path = paths[Int(first >> 1) % paths.count]
    var files = files
    if let index = files.firstIndex(where: { $0.path == path }) {
      files[index] = SourceText(path: path, bytes: Array(bytes.dropFirst()))
    }
    let input = Input(files: files)
    let done = DispatchSemaphore(value: 0)
    Task.detached { [self] in
      await build(input, path, isPublished: first & 1 == 1)
      done.signal()
    }
    done.wait()
  }

  private func build(_ input: Input, _ path: String, isPublished: Bool) async {
    var options = BuildOptions()
    options.isPublished = isPublished
    let result = await Pages.build(input, options, memory: memory.withLock { $0 })
    memory.withLock { $0 = result.memory }
    for diagnostic in result.diagnostics.prefix(5) {
      require(!DiagnosticFormatter.terminal(diagnostic).isEmpty)
      _ = DiagnosticFormatter.github(diagnostic)
    }
    _ = DiagnosticFormatter.json(result.diagnostics)
    _ = result.report().json
    guard let site = result.site else { return }
    for output in site.paths() {
      let bytes = site.render(output) ?? []
      guard [".html", ".json", ".bib", ".ris", ".xml"].contains(where: { output.hasSuffix($0) })
      else { continue }
      require(bytes.firstInvalidUTF8 == nil)
      guard output.hasSuffix(".html"), !path.hasPrefix("templates/") else { continue }
      for scheme in ["javascript:", "vbscript:", "data:"] {
        require(bytes.firstRange(of: Array("href=\"\(scheme)".utf8), from: 0) == nil)
      }
    }
    if isPublished {
      let review = await site.review(limit: 1_000_000, jobs: 1)
      require(PublishManifest(text: review.manifest.text) == review.manifest)
    }
  }
}
