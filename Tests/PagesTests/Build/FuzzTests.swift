import Foundation
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Damaged and random input in every kind of file: a build always ends, prints only valid UTF-8, and
/// never lets an unsafe address through. `GUIDE_FUZZ_BYTES` says how much; `make fuzz` says 10 MB.
struct FuzzTests {
  private static let bytes =
    ProcessInfo.processInfo.environment["GUIDE_FUZZ_BYTES"].flatMap(Int.init) ?? 25_000

  private static let guide = TestSite.varied

  private static let files = guide.texts.keys.filter {
    $0.hasPrefix("content/") || $0.hasPrefix("templates/assets/") || $0.hasPrefix("templates/words")
      || $0 == "templates/section.mustache"
  }.sorted()

  private static let pieces = [
    "---\n", "title: ", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "\n", "\n\n", "  ", "\t",
    "|",
    ">", "&a", "*a", "!!x", "<<: ", "{{", "}}", "{{{", "{{#", "{{/", "{{>", "{{<", "{{$", "![](",
    "](javascript:alert(1))", "](data:text/html,x)", "](JAVASCRIPT&colon;x)", "<javascript:x>",
    "[a](java\nscript:x)", "](term:rampart)", "](value:lengths/1900)", "[@stone-1990]",
    "@wood-1995",
    "> [!NOTE]\n", "| a |\n| - |\n", "- [x] a\n", "## a {#a}\n", "rampart", "\u{0}", "\u{FEFF}",
    "\u{202E}", "人民", "1900,", "\"id\":", "null", "true", "p1", "owns: [p1]\n", "\r\n", "<b>",
    "<!--", "-", "0", "9", "99999999", "0.000001", "1e9", "inf", "nan", ",", "–", "/", "gone",
    "url(",
    "@import", "..", "\\", ";", "\"page\": \"101–8\", ", "c. ", "chart: line\n", "chart: bar\n",
    "chart: range\n", "chart: tiles\n", "decimals: 3\n",
  ]

  @Test(.timeLimit(.minutes(20)))
  func `damaged files never break a build`() async {
    var random = SeededGenerator(seed: 20)
    var left = Self.bytes
    while left > 0 {
      guard let path = Self.files.randomElement(using: &random) else { return }
      let damaged = Self.damaged(Self.guide.texts[path] ?? "", &random)
      left -= max(damaged.count, 100)
      await Self.look(
        Self.guide.adding(path, damaged), path, isPublished: Bool.random(using: &random))
    }
  }

  @Test func `what is damaged is a guide without a fault`() async {
    let report = await Self.guide.report()
    #expect(report == [])
  }

  /// Numbers of every size where charts and tables take numbers from.
  @Test(.timeLimit(.minutes(20)))
  func `no number of data breaks a chart`() async {
    let numbers = [
      "0", "-0", "1", "-1", "0.001", "0.0000001", "-0.05", "9.995", "123456789", "999999999999",
      "-99999999999999", "+3", "12345678901234567890", "", " 1", "1 ",
      "999999999999999999999999999999", "-999999999999999999999999999999",
      "0.00000000000000000000000000001", "-0.00000000000000000000000000001", "00", "1958.5",
    ]
    let others = [
      "1e5", "1e-300", "1e15", ".5", "5.", "0x1p4", "infinity", "nan", "-inf", "½", "1;2", "n/a",
      "9999999999999999999999999999999", "１２",
    ]
    var random = SeededGenerator(seed: 21)
    var drawn = 0
    for round in 0..<max(Self.bytes / 1_000, 25) {
      // Where no number is wrong there are charts to draw.
      let isRight = round % 5 != 0
      func number() -> String {
        (isRight ? numbers : numbers + others).randomElement(using: &random) ?? ""
      }
      func ends() -> String {
        let ends = [number(), number()]
        let sizes = ends.compactMap { Decimal($0.replacing(" ", with: ""))?.double }
        let isTurned = sizes.count == 2 && sizes[0] > sizes[1]
        return (isRight && isTurned ? ends.reversed() : ends).joined(separator: ",")
      }
      func place(_ index: Int) -> String { isRight ? String(index * 49) : number() }
      let rows = (0..<3).map { "r\($0),g,\(ends()),\(number()),,\n" }.joined()
      let tiles = (0..<3).map { "t\($0),\(place($0)),\(place($0)),\(number())\n" }.joined()
      let lines = (0..<3).map { "\(isRight ? "190\($0 + 2)" : number()),\(number())\n" }.joined()
      var site = Self.guide.adding(
        "content/data/bars.csv",
        Array("id,group,low,high,point,work,basis\n\(rows)d,doubt,,1,,,\ne,count,,,,,\n".utf8))
      site = site.adding("content/data/tiles.csv", Array("id,x,y,length\n\(tiles)".utf8))
        .adding("content/data/lengths.csv", Array("year,length\n1900,1\n1901,2\n\(lines)".utf8))
      if await site.build().site != nil { drawn += 1 }
      await Self.look(site, "numbers", isPublished: false)
    }
    #expect(drawn >= max(Self.bytes / 1_000, 25) * 4 / 5 - 1, "\(drawn)")
  }

  /// Builds the guide and looks at all that it gives.
  private static func look(_ guide: TestSite, _ path: String, isPublished: Bool) async {
    var options = BuildOptions()
    options.isPublished = isPublished
    let result = await guide.build(options)
    for diagnostic in result.diagnostics.prefix(5) {
      #expect(!DiagnosticFormatter.terminal(diagnostic).isEmpty)
    }
    guard let site = result.site else { return }
    for output in site.paths() {
      guard let bytes = site.render(output) else {
        Issue.record("there is no \(output), \(path) damaged")
        continue
      }
      guard [".html", ".json", ".bib", ".ris", ".xml"].contains(where: { output.hasSuffix($0) })
      else {
        continue
      }
      #expect(bytes.firstInvalidUTF8 == nil, "\(output), \(path): \(guide.texts[path] ?? "")")
      guard output.hasSuffix(".html"), !path.hasPrefix("templates/") else { continue }
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for scheme in ["javascript:", "vbscript:", "data:"] {
        #expect(
          !text.contains("href=\"\(scheme)"), "\(output), \(path): \(guide.texts[path] ?? "")")
      }
    }
    if isPublished {
      let review = await site.review(limit: 1_000_000, jobs: 1)
      #expect(
        PublishManifest(text: review.manifest.text) == review.manifest,
        "\(path): \(guide.texts[path] ?? "")")
    }
  }

  /// The text with pieces put in, left out, doubled or replaced by random bytes, now and then cut.
  private static func damaged(_ text: String, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1, 2:
        bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    if Int.random(in: 0..<20, using: &random) == 0 {
      bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    }
    return bytes
  }
}
