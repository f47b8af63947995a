import CFuzzer
import Foundation
import GuideKit
import Markup
import Pages
import StudyGuide
import Synchronization

/// What a fuzzer reads: each format with the function that must bear any bytes.
enum Format {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "bibliography": content("content/readings/bibliography.json"),
    "bibliography-guide": guide("content/readings/bibliography.json"),
    "bibtex": content("content/readings/bibliography.bib"),
    "bibtex-guide": guide("content/readings/more.bib"),
    "claim": content("content/claims/walls-pay.md"),
    "commonmark": commonMark,
    "csv": content("content/data/bars.csv"),
    "decimal": decimal,
    "essay": content("content/essay.yml"),
    "figure": content("content/figures/bars.md"),
    "guide": { DamagedGuide.shared.look($0) },
    "hosts": hosts,
    "http": http,
    "ledger": guide("content/published.txt"),
    "manifest": manifest,
    "markdown": markdown,
    "numbers": { DamagedGuide.shared.lookAtNumbers($0) },
    "question": content("content/questions/walls/why.md"),
    "runs": content("content/essay.runs"),
    "settings": content("content/guide.yml"),
    "stylesheet": guide("templates/assets/main.css"),
    "template": template,
    "timeline": content("content/timeline.yml"),
  ]

  /// How much was read, which libFuzzer does not tell.
  private static let bytesRead = Atomic(0)
  private static let chosen = Mutex<(@Sendable ([UInt8]) -> Void)?>(nil)

  /// Hands the process over to libFuzzer, which does not come back.
  static func fuzz(_ name: String) {
    guard let body = all[name] else {
      print("no format \(name): " + all.keys.sorted().joined(separator: " "))
      exit(64)
    }
    chosen.withLock { $0 = body }
    atexit { Output.error("fuzzed bytes \(Format.bytesRead.load(ordering: .relaxed))\n") }
    var arguments = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2))
      .map { strdup($0) }
    arguments.append(nil)
    var count = CInt(arguments.count - 1)
    arguments.withUnsafeMutableBufferPointer { buffer in
      var first = buffer.baseAddress
      withUnsafeMutablePointer(to: &first) { pointer in
        pointer.withMemoryRebound(
          to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1
        ) { arguments in
          _ = LLVMFuzzerRunDriver(&count, arguments) { bytes, size in
            Format.bytesRead.add(size, ordering: .relaxed)
            Format.chosen.withLock { $0 }?(Array(UnsafeBufferPointer(start: bytes, count: size)))
            return 0
          }
        }
      }
    }
  }

  // MARK: Bodies

  /// A file of a guide, by the path that says how it is read.
  private static func content(_ path: String) -> @Sendable ([UInt8]) -> Void {
    { bytes in _ = ParsedContent(SourceText(path: path, bytes: bytes)) }
  }

  /// A file of a guide that is built and rendered whole, for a host where the first byte is odd.
  private static func guide(_ path: String) -> @Sendable ([UInt8]) -> Void {
    { bytes in
      let isPublished = (bytes.first ?? 0) & 1 == 1
      DamagedGuide.shared.look([path: Array(bytes.dropFirst())], isPublished: isPublished)
    }
  }

  /// A number, or what is to be written in its place.
  private static let decimal: @Sendable ([UInt8]) -> Void = { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    guard let number = Decimal(text) else {
      let parts = Decimal.remedy(for: text).split(
        separator: "`", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() where index % 2 == 1 {
        require(Decimal(String(part)) != nil)
      }
      return
    }
    require(number.double.isFinite)
    let digits = number.rounded(to: number.fractionDigits)
    let written = text.drop { "+-".contains($0) }.drop { $0 == "0" }
    let printed = digits.whole.drop { $0 == "0" }
    require(
      printed + (digits.fraction.isEmpty ? "" : "." + digits.fraction) == written)
    for decimals in 0...13 { require(number.rounded(to: decimals).fraction.utf8.count == decimals) }
  }

  private static let markdown: @Sendable ([UInt8]) -> Void = { bytes in
    let source = SourceText(path: "a.md", bytes: bytes)
    let document = MarkdownDocument(parsing: source, options: MarkdownOptions(schemes: ["term"]))
    var html: [UInt8] = []
    MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    require(html.firstInvalidUTF8 == nil)
    for diagnostic in document.diagnostics.prefix(20) {
      require(!DiagnosticFormatter.terminal(diagnostic).isEmpty)
    }
    for scheme in ["javascript:", "vbscript:", "data:"] {
      require(html.firstRange(of: Array("href=\"\(scheme)".utf8), from: 0) == nil)
    }
  }

  private static let commonMark: @Sendable ([UInt8]) -> Void = { bytes in
    var html: [UInt8] = []
    let document = MarkdownDocument(parsingCommonMark: bytes)
    MarkdownWriter.write(document, links: NoLinks(), style: .commonMark, into: &html)
    require(html.firstInvalidUTF8 == nil)
  }

  private static let template: @Sendable ([UInt8]) -> Void = { bytes in
    let data = SourceText(
      "{a: x, b: '<y>\"', c: [{a: 1}, {a: 2}], d: {b: z}, e: [], f: true, g: false}")
    guard case .success(let node) = YAMLReader.read(data) else { return }
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    var sources: [String: SourceText] = [:]
    for (name, part) in zip(["a", "b", "c", "d"], parts) {
      sources[name] = SourceText(path: name, bytes: Array(part))
    }
    _ = DynamicTemplate.render("a", data: node, in: TemplateLibrary(sources))
  }

  /// Requests, whole and in two pieces: what is read of them is the same.
  private static let http: @Sendable ([UInt8]) -> Void = { bytes in
    let whole = requests(in: [bytes[...]])
    let middle = Int(bytes.first ?? 0) % (bytes.count + 1)
    require(requests(in: [bytes[..<middle], bytes[middle...]]) == whole)
  }

  private static func requests(in pieces: [ArraySlice<UInt8>]) -> [HTTPRequest?] {
    var parser = RequestParser()
    var found: [HTTPRequest?] = []
    do {
      for var piece in pieces {
        while !piece.isEmpty {
          guard let request = try parser.take(&piece) else { break }
          found.append(request)
        }
      }
    } catch {
      found.append(nil)
    }
    return found
  }

  private static let manifest: @Sendable ([UInt8]) -> Void = { bytes in
    guard let manifest = PublishManifest(text: String(decoding: bytes, as: UTF8.self)) else {
      return
    }
    require(PublishManifest(text: manifest.text) == manifest)
    let plan = PublishPlan(site: PublishManifest([]), live: manifest)
    let text = PlanText.text(plan, guide: "a", host: "b", all: true)
    require(!text.printable.unicodeScalars.contains(where: \.isUnprintable))
  }

  /// What tools and hosts print, and what lies beside releases.
  private static let hosts: @Sendable ([UInt8]) -> Void = { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = PendingList.paths(text)
    _ = Tool.withoutSecrets(text)
    _ = Tool.remedy(for: text)
    for line in text.split(separator: "\n") {
      _ = RsyncItem(line: line)
      _ = GitRelease(line: line)
      _ = ReleaseLayout.number(ofTarget: String(line))
    }
    require(!text.printable.unicodeScalars.contains(where: \.isUnprintable))
  }
}

/// Ends the process where something that always holds does not, so that the fuzzer keeps the input.
func require(_ condition: Bool) {
  precondition(condition, "what always holds does not")
}

extension SourceText {
  convenience init(_ text: String) { self.init(path: "a", bytes: Array(text.utf8)) }
}
