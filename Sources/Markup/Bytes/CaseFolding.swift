/// A fixed folding for comparing and sorting names. It never depends on a locale, so all machines
/// agree.
package enum CaseFolding {
  /// Returns a text in lower case and without the diacritics of Latin letters: `Ó Gráda` becomes `o
  /// grada`.
  package static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in LetterForms.composed(text.lowercased()).unicodeScalars
    where !(0x300..<0x370 ~= scalar.value) {
      folded.unicodeScalars.append(withoutMark(scalar))
    }
    return folded
  }

  /// Returns the base letter of a lower-case Latin letter with a diacritic; any other scalar is
  /// returned unchanged.
  package static func withoutMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Latin and Greek.
    guard scalar.value >= 0xDF,
      scalar.value < 0x250 || (0x370..<0x400).contains(scalar.value)
        || (0x1E00..<0x2000).contains(scalar.value)
    else { return scalar }
    for (base, marked) in letters where marked.contains(scalar) { return base }
    return LetterForms.base(of: scalar)
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

extension Sequence {
  /// Returns the elements in the order of the scalars of their keys, then of their names.
  package func sortedByKeys(_ keys: (Element) -> (key: String, name: String)) -> [Element] {
    let keyed = map { (keys: keys($0), value: $0) }
    return keyed.sorted { left, right in
      let (left, right) = (left.keys, right.keys)
      if left.key != right.key {
        return left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
      }
      return left.name.unicodeScalars.lexicographicallyPrecedes(right.name.unicodeScalars)
    }.map(\.value)
  }
}
