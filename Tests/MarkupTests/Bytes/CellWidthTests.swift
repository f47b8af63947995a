import Markup
import Testing

struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("人民", 4), ("한국", 4), ("ｈ！", 4), ("ｱ", 1),
    ("カ", 2), ("「」、。", 8), ("…—“”", 4), ("😀", 2), ("👩🏽‍🚀", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("❤️", 2), ("❤", 1),
    ("1️⃣", 2), ("✅", 2), ("⭐a", 3), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{AD}", 1), ("𠀀", 2),
    ("\u{1160}", 0), ("〿", 1), ("नि", 1), ("ع", 1), ("\u{E000}", 1), ("𛀀", 2),
  ])
  func `a text takes so many cells`(_ text: String, _ cells: Int) {
    #expect(text.cells == cells)
  }

  @Test func `the blocks of wide letters have their ends`() {
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0x303E, 0x3040...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFF,
    ]
    for range in wide {
      for (value, cells) in [(range.lowerBound, 2), (range.upperBound, 2)] {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        #expect(String(scalar).cells == cells || isMark, "\(value)")
      }
    }
    for value: UInt32 in [0x10FF, 0x2E7F, 0xA4D0, 0xA980 + 4, 0xABFF, 0xD7A4, 0xFF61, 0xFFE8] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(String(scalar).cells == 1, "\(value)")
    }
  }

  @Test func `padding counts cells`() {
    #expect("人民".padded(to: 6) == "人民  ")
    #expect("abc".padded(to: 2) == "abc")
  }
}
