import Markup
import Testing

/// The two forms of letters with marks.
struct LetterFormsTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("abc", "abc"), ("e\u{301}", "\u{E9}"), ("\u{E9}", "\u{E9}"), ("o\u{302}\u{300}", "\u{1ED3}"),
    ("u\u{308}\u{30C}", "\u{1DA}"), ("A\u{30A}", "\u{C5}"), ("x\u{301}", "x\u{301}"),
    ("\u{E9}\u{331}", "\u{E9}\u{331}"), ("\u{438}\u{306}", "\u{439}"),
    ("\u{3B1}\u{301}", "\u{3AC}"),
    ("\u{304B}\u{3099}", "\u{304C}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{1100}\u{1161}", "\u{AC00}"), ("\u{301}a", "\u{301}a"), ("a\r\ne\u{301}", "a\r\n\u{E9}"),
    ("中文", "中文"),
  ])
  func `letters are joined with their marks`(_ text: String, _ expected: String) {
    #expect(scalars(LetterForms.composed(text)) == scalars(expected))
  }

  @Test func `Latin letters come apart, and join to what they were`() {
    var count = 0
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let parts = LetterForms.decomposed(String(scalar))
      #expect(parts == String(scalar))
      #expect(scalars(LetterForms.composed(parts)) == [value])
      if parts.unicodeScalars.count > 1 { count += 1 }
    }
    // As many as Unicode's table of characters takes apart.
    #expect(count == 497)
    #expect(
      scalars(LetterForms.decomposed("\u{E9}\u{1ED3}a")) == [0x65, 0x301, 0x6F, 0x302, 0x300, 0x61])
  }

  @Test(arguments: [
    ("Égypte", "egypte"), ("E\u{301}gypte", "egypte"), ("Hồ Chí Minh", "ho-chi-minh"),
    ("Ho\u{302}\u{300} Chi\u{301}", "ho-chi"), ("Łódź", "lodz"), ("и\u{306}", "й"),
    ("x\u{301}y", "xy"), ("हिन्दी", "हिनदी"),
  ])
  func `slugs are the same in either form, and lose their marks`(_ text: String, _ slug: String) {
    #expect(scalars(Identifier.slug(text)) == scalars(slug))
  }

  @Test func `names are folded alike in either form`() {
    #expect(CaseFolding.fold("O\u{301} Gra\u{301}da") == CaseFolding.fold("Ó Gráda"))
    #expect(CaseFolding.fold("Ồ") == "o")
  }
}
