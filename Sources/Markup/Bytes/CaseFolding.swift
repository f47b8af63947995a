/// A fixed folding for comparing and sorting names. It never depends on a locale, so all machines
/// agree.
package enum CaseFolding {
  /// Returns a text in lower case and without the diacritics of Latin letters: `Ó Gráda` becomes `o
  /// grada`.
  package static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      folded.unicodeScalars.append(withoutMark(scalar))
    }
    return folded
  }

  /// Says whether `left` comes before `right`: by folded scalars, then by the scalars themselves.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (foldedLeft, foldedRight) = (fold(left), fold(right))
    if foldedLeft == foldedRight {
      return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }
    return foldedLeft.unicodeScalars.lexicographicallyPrecedes(foldedRight.unicodeScalars)
  }

  /// Returns the base letter of a lower-case Latin letter with a diacritic; any other scalar is
  /// returned unchanged.
  package static func withoutMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0xDF, scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value)
    else { return scalar }
    for (base, marked) in letters where marked.contains(scalar) { return base }
    return scalar
  }

  private static let letters: [(Unicode.Scalar, String.UnicodeScalarView)] = [
    ("a", "àáâãäåāăąǎ".unicodeScalars), ("c", "çćĉċč".unicodeScalars),
    ("d", "ďđ".unicodeScalars), ("e", "èéêëēĕėęěẹẽ".unicodeScalars),
    ("g", "ĝğġģ".unicodeScalars), ("h", "ĥħ".unicodeScalars),
    ("i", "ìíîïĩīĭįıǐ".unicodeScalars), ("j", "ĵ".unicodeScalars), ("k", "ķ".unicodeScalars),
    ("l", "ĺļľŀł".unicodeScalars), ("n", "ñńņňŉǹ".unicodeScalars),
    ("o", "òóôõöøōŏőǒ".unicodeScalars), ("r", "ŕŗř".unicodeScalars),
    ("s", "śŝşšß".unicodeScalars), ("t", "ţťŧ".unicodeScalars),
    ("u", "ùúûüũūŭůűųǔǖǘǚǜ".unicodeScalars), ("w", "ŵ".unicodeScalars),
    ("y", "ýÿŷ".unicodeScalars), ("z", "źżž".unicodeScalars),
  ]
}
