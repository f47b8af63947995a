import Markup
import Testing

struct PrintableTests {
  @Test(arguments: [
    ("plain, \u{4E2D}\u{6587} é\u{301}\n\tnext", "plain, \u{4E2D}\u{6587} é\u{301}\n\tnext"),
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\rb\u{8}c", "a\\u{D}b\\u{8}c"), ("\u{0}", "\\u{0}"),
    ("\u{7F}\u{9B}2J\u{A0}", "\\u{7F}\\u{9B}2J\u{A0}"), ("x\u{202E}gpj.exe", "x\\u{202E}gpj.exe"),
    ("\u{2066}a\u{2069}\u{200F}\u{61C}", "\\u{2066}a\\u{2069}\\u{200F}\\u{61C}"),
    ("\u{2028}\u{2029}\u{FEFF}\u{E0041}", "\\u{2028}\\u{2029}\\u{FEFF}\\u{E0041}"),
    ("\u{200D}\u{200C}\u{1F468}", "\u{200D}\u{200C}\u{1F468}"),
  ])
  func `a terminal shows a text and does not act on it`(_ text: String, _ shown: String) {
    #expect(text.printable == shown)
  }

  @Test func `on one line line ends and tabs are spelt out too`() {
    #expect("a\n\tb\r\u{1B}".printableLine == "a\\u{A}\\u{9}b\\u{D}\\u{1B}")
    #expect("plain".printableLine == "plain")
  }

  @Test func `control characters have no place in a text, other marks do`() {
    let controls = (0...0x2FF).compactMap(Unicode.Scalar.init).filter(\.isControl).map(\.value)
    #expect(controls.count == 29 + 1 + 32)
    #expect(!controls.contains { [9, 10, 13, 32, 0xA0].contains($0) })
  }
}
