/// The order of names in the indexes of a language, from fixed tables, so that all machines agree.
///
/// Letters that a language has beside those of the Latin alphabet stand where its dictionaries have
/// them (`ñ` after `n` in Spanish, `ä` after `z` in Swedish); in other languages they stand with the
/// letter that they are made of. Arabic names stand without their article and marks.
package struct IndexOrder: Sendable, Equatable {
  /// The primary language, without script and region.
  private let language: String

  /// Takes a language tag.
  package init(language: String) {
    self.language = String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
  }

  /// The letters of their own that a language has, in order, each after the letter before the colon.
  private static let tables: [String: String] = [
    "es": "n:ñ", "gl": "n:ñ", "eu": "n:ñ", "fil": "n:ñ", "sv": "z:åäö", "fi": "z:åäö",
    "da": "z:æøå", "nb": "z:æøå", "nn": "z:æøå", "no": "z:æøå", "is": "d:ð z:þæö",
    "pl": "a:ą c:ć e:ę l:ł n:ń o:ó s:ś z:źż", "cs": "c:č r:ř s:š z:ž", "sk": "a:ä c:č o:ô s:š z:ž",
    "hr": "c:čć d:đ s:š z:ž", "sl": "c:č s:š z:ž", "et": "s:š z:žõäöü", "lt": "c:č s:š z:ž",
    "lv": "c:č g:ģ k:ķ l:ļ n:ņ s:š z:ž", "hu": "o:öő u:üű",
    "tr": "c:ç g:ğ h:ı o:ö s:ş u:ü", "az": "c:ç e:ə g:ğ h:ı o:ö s:ş u:ü",
    "ro": "a:ăâ i:î s:șş t:țţ", "sq": "c:ç e:ë",
  ]

  /// What stands behind a letter for one that follows it: after every letter that could follow.
  private static let after: UInt32 = 0xF_FF00

  /// The sorting forms of the language's own letters.
  private var letters: [Unicode.Scalar: [Unicode.Scalar]] {
    var letters: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for group in (Self.tables[language] ?? "").split(separator: " ") {
      let scalars = Array(group.unicodeScalars)
      for (rank, letter) in scalars.dropFirst(2).enumerated() {
        letters[letter] = [scalars[0], Unicode.Scalar(Self.after + UInt32(rank)) ?? "\u{FFFD}"]
      }
    }
    return letters
  }

  /// Returns a name as it is sorted: by the scalars of what is returned.
  package func key(of name: String) -> String {
    if language == "ar" { return Self.arabic(CaseFolding.fold(name)) }
    let letters = letters
    if letters.isEmpty { return CaseFolding.fold(name) }
    var key = ""
    for scalar in LetterForms.composed(name.lowercased()).unicodeScalars {
      if let own = letters[scalar] {
        key.unicodeScalars.append(contentsOf: own)
      } else {
        key += CaseFolding.fold(String(scalar))
      }
    }
    return key
  }

  /// Returns the letter under which an index has a name, as a capital.
  package func letter(of name: String) -> String {
    let key = key(of: name).unicodeScalars
    guard let first = key.first else { return "" }
    let second = key.dropFirst().first
    let own = second.flatMap { second in letters.first { $0.value == [first, second] }?.key }
    let letter = String(own ?? first)
    return language == "tr" && letter == "i" ? "İ" : letter.uppercased()
  }

  /// Returns an Arabic name without its article, with the forms of letters that stand together in
  /// dictionaries.
  private static func arabic(_ name: String) -> String {
    let text = ArabicLetters.plain(name)
    let rest = text.hasPrefix("\u{627}\u{644}") ? String(text.unicodeScalars.dropFirst(2)) : ""
    return rest.unicodeScalars.count > 1 ? rest : text
  }
}
