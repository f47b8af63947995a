import Markup
import TestSupport
import Testing

/// Texts that are made to break a reader: none crashes it, leaves it with bytes that are no UTF-8, or
/// lets an unsafe address through.
struct HostileTests {
  @Test(arguments: 0..<8)
  func `texts made of marks never break it`(_ part: Int) {
    var generator = MarkdownGenerator(seed: UInt64(100 + part))
    for _ in 0..<250 { check(generator.next(limit: 60)) }
  }

  @Test func `bytes of any kind never break it`() {
    var generator = MarkdownGenerator(seed: 7)
    for _ in 0..<1_500 { check(generator.bytes()) }
  }

  @Test(arguments: GrowthTests.texts.indices)
  func `pathological texts never break it`(_ index: Int) {
    check(Array(GrowthTests.texts[index].make(3_000).utf8))
  }

  private func check(_ bytes: [UInt8]) {
    let source = SourceText(path: "a.md", bytes: bytes)
    let document = MarkdownDocument(parsing: source, options: MarkdownOptions(schemes: ["term"]))
    var html: [UInt8] = []
    MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    if html.firstInvalidUTF8 != nil { Issue.record("no UTF-8 from \(bytes)") }
    for diagnostic in document.diagnostics.prefix(20) {
      if DiagnosticFormatter.terminal(diagnostic).isEmpty {
        Issue.record("\(diagnostic) has no text")
      }
      if let place = diagnostic.place, !isWithin(place, source) {
        Issue.record("\(place.text) is not within \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    for scheme in ["javascript:", "vbscript:", "data:"] {
      let attribute = Array("href=\"\(scheme)".utf8)
      if html.firstRange(of: attribute, from: 0) != nil {
        Issue.record("an unsafe address from \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  /// Whether the place begins in a line of the source or at its end.
  private func isWithin(_ place: Place, _ source: SourceText) -> Bool {
    (1...source.lineStarts.count).contains(place.line) && place.column >= 1 && place.length >= 1
      && place.column <= source.line(place.line).unicodeScalars.count + 1
  }
}
