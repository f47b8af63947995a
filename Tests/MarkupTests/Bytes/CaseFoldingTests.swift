import Markup
import Testing

/// Folding names for comparison and order.
struct CaseFoldingTests {
  @Test(arguments: [
    ("Ó Gráda", "o grada"), ("ABC", "abc"), ("Straße", "strase"), ("Łódź", "lodz"), ("人民", "人民"),
    ("Þórr", "þorr"), ("5÷2", "5÷2"), ("ÉTÉ", "ete"), ("Ẽ Ẹ", "e e"), ("Vũ Ñuñez", "vu nunez"),
    ("", ""), ("Ж", "ж"), ("ð", "ð"),
  ])
  func `names lose capitals and the marks of Latin letters`(_ name: String, _ folded: String) {
    #expect(CaseFolding.fold(name) == folded)
  }

  @Test(arguments: [
    ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęěẹẽ"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉǹ"),
    ("o", "òóôõöøōŏőǒ"), ("r", "ŕŗř"), ("s", "śŝşšß"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűųǔǖǘǚǜ"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ])
  func `each marked letter has its base`(_ base: Unicode.Scalar, _ marked: String) {
    #expect(marked.unicodeScalars.allSatisfy { CaseFolding.withoutMark($0) == base })
  }

  @Test func `names are ordered by folded letters, then by the letters themselves`() {
    let ordered = ["A", "a", "A b", "a b", "Á b", "á b", "ab", "Ac", "Zu", "Žv", "z人"]
    #expect(ordered.reversed().sortedByKeys { (CaseFolding.fold($0), $0) } == ordered)
    #expect(ordered.sortedByKeys { (CaseFolding.fold($0), $0) } == ordered)
  }
}
