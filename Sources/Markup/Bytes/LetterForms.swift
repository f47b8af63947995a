/// Letters and their marks, joined to one scalar or taken apart, as far as names need it: Unicode's
/// normal forms NFC and NFD (Standard Annex 15) for the letters of the scripts listed here.
///
/// The standard library has no public function for either form, but takes two characters for equal
/// that differ only in form. So a table of whole letters, looked up by character, finds the whole
/// letter for its pieces.
package enum LetterForms {
  /// Returns a text with each letter and its marks as one scalar, wherever there is such a scalar.
  package static func composed(_ text: String) -> String {
    // Below U+0300 there are no marks to be joined.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x300 && $0.isJoining }) else {
      return text
    }
    var composed = ""
    for character in text {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 1 {
        composed.append(character)
      } else if let whole = whole(scalars[...]) {
        composed.unicodeScalars.append(whole)
      } else {
        composed.unicodeScalars.append(contentsOf: joined(scalars))
      }
    }
    return composed
  }

  /// Returns a text with each Latin letter apart from its marks.
  package static func decomposed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.isInLatinBlock }) else { return text }
    var decomposed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { decomposed.append(contentsOf: parts[scalar] ?? [scalar]) }
    return String(decomposed)
  }

  /// Returns the letter under the marks of a Latin letter; any other scalar is returned unchanged.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    parts[scalar]?.first ?? greek[scalar] ?? scalar
  }

  /// The plain small letter of each Greek letter with breathings, accents or iota.
  private static let greek: [Unicode.Scalar: Unicode.Scalar] = {
    let letters: [(name: Substring, letter: Unicode.Scalar)] = [
      ("ALPHA", "α"), ("EPSILON", "ε"), ("ETA", "η"), ("IOTA", "ι"), ("OMICRON", "ο"),
      ("UPSILON", "υ"), ("OMEGA", "ω"), ("RHO", "ρ"), ("FINAL SIGMA", "σ"),
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in Array(0x390...0x3CE) + Array(0x1F00...0x1FFC) as [UInt32] {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name,
        name.hasPrefix("GREEK SMALL LETTER ")
      else { continue }
      let rest = name.dropFirst("GREEK SMALL LETTER ".count)
      let found = letters.first { rest == $0.name || rest.hasPrefix($0.name + " WITH ") }
      if let found, found.letter != scalar { bases[scalar] = found.letter }
    }
    return bases
  }()

  /// The letter and marks of each Latin letter with marks.
  private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = {
    var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for value in Array(0xC0...0x233) + Array(0x1E00...0x1EFF) as [UInt32] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      parts[scalar] = Self.parts(named: scalar.properties.name ?? "")
    }
    return parts
  }()

  /// Returns the letter and marks that a name in Unicode tells; nil for any other name.
  ///
  /// An example is LATIN SMALL LETTER O WITH CIRCUMFLEX AND DOT BELOW. Marks below a letter stand
  /// before those above it.
  private static func parts(named name: String) -> [Unicode.Scalar]? {
    let words = name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard let with = words.firstIndex(of: "WITH"), with > 3, words[2] == "LETTER" else {
      return nil
    }
    var names = words[(with + 1)...].split(separator: "AND").map { $0.joined(separator: " ") }
    var letterName = words[3..<with].joined(separator: " ")
    if letterName == "O", names.first == "STROKE" { letterName += " WITH " + names.removeFirst() }
    let found = names.compactMap { marks[$0] }
    guard !found.isEmpty, found.count == names.count, let letter = letter(named: letterName) else {
      return nil
    }
    let letters =
      words[1] == "SMALL" ? letter.unicodeScalars : letter.uppercased().unicodeScalars
    return Array(letters)
      + found.sorted {
        $0.properties.canonicalCombiningClass < $1.properties.canonicalCombiningClass
      }
  }

  private static func letter(named name: String) -> String? {
    switch name {
    case "AE": "æ"
    case "O WITH STROKE": "ø"
    case "LONG S": "ſ"
    case "EZH": "ʒ"
    default: name.utf8.count == 1 ? name.lowercased() : nil
    }
  }

  /// The marks of Latin letters by their names.
  private static let marks: [String: Unicode.Scalar] = [
    "GRAVE": "\u{300}", "ACUTE": "\u{301}", "CIRCUMFLEX": "\u{302}", "TILDE": "\u{303}",
    "MACRON": "\u{304}", "BREVE": "\u{306}", "DOT ABOVE": "\u{307}", "DIAERESIS": "\u{308}",
    "HOOK ABOVE": "\u{309}", "RING ABOVE": "\u{30A}", "DOUBLE ACUTE": "\u{30B}",
    "CARON": "\u{30C}", "DOUBLE GRAVE": "\u{30F}", "INVERTED BREVE": "\u{311}",
    "HORN": "\u{31B}", "DOT BELOW": "\u{323}", "DIAERESIS BELOW": "\u{324}",
    "RING BELOW": "\u{325}", "COMMA BELOW": "\u{326}", "CEDILLA": "\u{327}",
    "OGONEK": "\u{328}", "CIRCUMFLEX BELOW": "\u{32D}", "BREVE BELOW": "\u{32E}",
    "TILDE BELOW": "\u{330}", "LINE BELOW": "\u{331}",
  ]

  /// Joins the longest beginning that is a whole letter, and leaves the marks behind it.
  private static func joined(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for count in stride(from: min(scalars.count, 5), to: 1, by: -1) {
      if let whole = whole(scalars[..<count]) { return [whole] + scalars[count...] }
    }
    return scalars
  }

  private static func whole(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let character = Character(String(String.UnicodeScalarView(scalars)))
    return wholes[character] ?? syllable(scalars)
  }

  /// Returns the Hangul syllable of two or three letters (Unicode 15, section 3.12).
  private static func syllable(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let values = scalars.map(\.value)
    guard (2...3).contains(values.count), 0x1100..<0x1113 ~= values[0],
      0x1161..<0x1176 ~= values[1], values.count == 2 || 0x11A8..<0x11C3 ~= values[2]
    else { return nil }
    let pair = (values[0] - 0x1100) * 588 + (values[1] - 0x1161) * 28
    return Unicode.Scalar(0xAC00 + pair + (values.count == 3 ? values[2] - 0x11A7 : 0))
  }

  /// The scripts whose letters may hold marks: Latin, Greek, Cyrillic, Arabic, Devanagari, kana.
  /// Letters that Unicode keeps in pieces (its composition exclusions) are not among them.
  private static let ranges: [ClosedRange<UInt32>] = [
    0xC0...0x233, 0x386...0x3CE, 0x3D3...0x3D4, 0x400...0x4F9, 0x622...0x626, 0x6C0...0x6D3,
    0x929...0x934, 0x1E00...0x1EFF, 0x1F00...0x1FFC, 0x304B...0x30FE,
  ]

  /// The whole letter of each character. Of two for one character, which are one letter to Unicode,
  /// the first is its normal form.
  private static let wholes: [Character: Unicode.Scalar] = {
    let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(
      scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}

extension Unicode.Scalar {
  /// Whether the scalar stands among the Latin letters with marks.
  fileprivate var isInLatinBlock: Bool {
    0xC0...0x233 ~= value || 0x1E00...0x1EFF ~= value
  }

  /// Whether the scalar joins the letter before it: a mark, or the later part of a Hangul syllable.
  fileprivate var isJoining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: 0x1161..<0x11C3 ~= value
    }
  }

  /// Whether the scalar is a mark over or under a letter.
  var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
  }
}
