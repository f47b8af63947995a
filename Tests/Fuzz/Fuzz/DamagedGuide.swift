import Dispatch
import GuideKit
import Markup
import Pages
import StudyGuide
import Synchronization
import TestSupport

/// A whole guide of which some files are replaced: it is built, and all its outputs are rendered, as
/// on disk, as published and as the preview answers.
final class DamagedGuide: Sendable {
  static let shared = DamagedGuide()

  /// The paths of files by the first byte of an input.
  private let paths = TestSite.varied.texts.keys.sorted()
  private let memory = Mutex(BuildMemory())

  /// The first byte of an input names the file, and whether the site is published; the rest is what
  /// stands in it.
  func look(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let path = paths[Int(first >> 1) % paths.count]
    look([path: Array(bytes.dropFirst())], isPublished: first & 1 == 1)
  }

  /// The first byte of an input says what chart is drawn, with how many decimals; the rest is a file
  /// of data with the columns `id`, `low`, `high`, `point`, `x` and `y`.
  func lookAtNumbers(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let chart = ["line", "bar", "range", "tiles", "table"][Int(first) % 5]
    let decimals = first & 128 == 0 ? "" : ", decimals: \(first >> 4 & 7)"
    let columns = ["low", "high", "point", "x", "y"].map { "{name: \($0), label: L\(decimals)}" }
    let figure = """
      ---
      title: Bars
      data: bars.csv
      key: id
      chart: \(chart)
      columns: [\(columns.joined(separator: ", "))]
      band: {low: -1, high: 2, text: Usual}
      ---

      It was [](value:bars/1900), and [](value:bars/1901/point).
      """
    let data = Array("id,low,high,point,x,y\n".utf8) + bytes.dropFirst()
    look(
      ["content/figures/bars.md": Array(figure.utf8), "content/data/bars.csv": data],
      isPublished: false)
  }

  /// Builds the guide with other files in the place of its own.
  func look(_ replaced: [String: [UInt8]], isPublished: Bool) {
    var texts = TestSite.varied.texts.mapValues { Array($0.utf8) }
    texts.merge(replaced) { _, new in new }
    let files = texts.sorted { $0.key < $1.key }.map { SourceText(path: $0.key, bytes: $0.value) }
    let done = DispatchSemaphore(value: 0)
    Task.detached { [self] in
      await build(Input(files: files), replaced.keys.sorted(), isPublished: isPublished)
      done.signal()
    }
    done.wait()
  }

  private func build(_ input: Input, _ paths: [String], isPublished: Bool) async {
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
    let isTemplate = paths.contains { $0.hasPrefix("templates/") }
    for output in site.paths() {
      let bytes = site.render(output) ?? []
      guard [".html", ".json", ".bib", ".ris", ".xml"].contains(where: { output.hasSuffix($0) })
      else { continue }
      require(bytes.firstInvalidUTF8 == nil)
      guard output.hasSuffix(".html"), !isTemplate else { continue }
      for scheme in ["javascript:", "vbscript:", "data:"] {
        require(bytes.firstRange(of: Array("href=\"\(scheme)".utf8), from: 0) == nil)
      }
    }
    if isPublished {
      let review = await site.review(limit: 1_000_000, jobs: 1)
      require(PublishManifest(text: review.manifest.text) == review.manifest)
    } else {
      await preview(site, result.diagnostics)
    }
  }

  /// Asks the preview for every output, and for an address that leads nowhere.
  private func preview(_ site: Site, _ problems: [Diagnostic]) async {
    guard let editor = EditorLink("vscode", root: "/g") else { return }
    let broadcaster = SnapshotBroadcaster()
    await broadcaster.publish(
      PreviewSnapshot(number: 1, site: site, isStale: false, problems: problems))
    let handler = PreviewHandler(
      broadcaster: broadcaster, hosts: HostCheck(host: "127.0.0.1", names: []), port: 8484,
      editor: editor, follows: false)
    for path in site.paths() + ["no/such/page.html"] {
      let address = "/" + path.percentEncoded { !(0x21...0x7E).contains($0) || $0 == 0x25 }
      let answer = await handler.answer(
        HTTPRequest(
          method: "GET", path: address, query: "", authority: nil,
          fields: [HTTPField("Host", "localhost:8484")]))
      require([200, 301, 404].contains(answer.status.rawValue))
    }
  }
}
