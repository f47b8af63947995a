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
    ProcessInfo.processInfo.environment["GUIDE_FUZZ_BYTES"].flatMap(Int.init) ?? 200_000

  private static let files = [
    "content/guide.yml", "content/essay.yml", "content/sections/010-walls.md",
    "content/claims/walls-pay.md", "content/glossary/rampart.md",
    "content/readings/bibliography.json", "content/readings/stone-1990.md",
    "content/questions/walls/why-walls.md", "content/figures/lengths.md",
    "content/data/lengths.csv", "content/timeline.yml", "content/index.md",
    "templates/section.mustache", "templates/words.yml",
  ]

  private static let pieces = [
    "---\n", "title: ", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "\n", "\n\n", "  ", "\t",
    "|",
    ">", "&a", "*a", "!!x", "<<: ", "{{", "}}", "{{{", "{{#", "{{/", "{{>", "{{<", "{{$", "![](",
    "](javascript:alert(1))", "](data:text/html,x)", "](JAVASCRIPT&colon;x)", "<javascript:x>",
    "[a](java\nscript:x)", "](term:rampart)", "](value:lengths/1900)", "[@stone-1990]",
    "@wood-1995",
    "> [!NOTE]\n", "| a |\n| - |\n", "- [x] a\n", "## a {#a}\n", "rampart", "\u{0}", "\u{FEFF}",
    "\u{202E}", "人民", "1900,", "\"id\":", "null", "true", "p1", "owns: [p1]\n", "\r\n", "<b>",
    "<!--",
  ]

  @Test(.timeLimit(.minutes(20)))
  func `damaged files never break a build`() async {
    var random = SeededGenerator(seed: 20)
    var left = Self.bytes
    while left > 0 {
      guard let path = Self.files.randomElement(using: &random) else { return }
      let damaged = Self.damaged(TestSite.small.texts[path] ?? "", &random)
      left -= damaged.count
      let result = await TestSite.small.adding(path, damaged).build()
      for diagnostic in result.diagnostics.prefix(5) {
        #expect(!DiagnosticText.terminal(diagnostic).isEmpty)
      }
      guard let site = result.site else { continue }
      for page in site.paths() where page.hasSuffix(".html") {
        let html = site.render(page) ?? []
        #expect(html.firstInvalidUTF8 == nil, "\(path): \(damaged)")
        let text = String(decoding: html, as: UTF8.self).lowercased()
        for scheme in ["javascript:", "vbscript:", "data:"]
        where path != "templates/section.mustache" {
          #expect(!text.contains("href=\"\(scheme)"), "\(path): \(damaged)")
        }
      }
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
