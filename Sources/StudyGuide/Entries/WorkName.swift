internal import Markup

extension Work {
  /// The name of a person, or of an institution.
  package struct Name: Sendable, Hashable {
    package var family = ""
    package var given = ""
    /// A suffix such as `Jr.` or `III`.
    package var suffix = ""
    /// The whole name of an institution; empty for a person.
    package var literal = ""
    /// A particle that is dropped where the family name stands alone: `von` of Alexander von
    /// Humboldt.
    package var droppingParticle = ""
    /// A particle that stays with the family name: `van der` of Max van der Berg.
    package var nonDroppingParticle = ""
    /// Whether a comma stands before the suffix where the given name comes first.
    package var hasCommaSuffix = false
    /// Whether the family name comes first everywhere, as in *Zhou Enlai*.
    package var isStaticOrdering = false
    /// Whether the name stands for others who are not named: `and others` in BibTeX.
    package var isOthers = false

    package init() {}

    /// The name by which lists are sorted: the family name, or the name of an institution.
    package var sortName: String { literal.isEmpty ? family : literal }

    /// The name by which texts cite: the family name with what stays with it, or the name of an
    /// institution.
    package var shortName: String {
      literal.isEmpty ? Self.joined(nonDroppingParticle, family) : literal
    }

    /// Everything by which the name is sorted, in signs that sort below all letters.
    package var sortKey: String {
      [sortName, given, droppingParticle, nonDroppingParticle, suffix].joined(separator: "\u{1}")
    }

    /// The name in the first position of a list: family name first.
    package var invertedName: String {
      if !literal.isEmpty { return literal }
      let given = Self.joined(given, droppingParticle, nonDroppingParticle)
      if given.isEmpty || keepsOrder { return fullName }
      return [family, given, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The name in later positions of a list: given name first, unless its order is fixed.
    package var fullName: String { fullName(given: given) }

    /// The name with its given names as initials: *D. L. Yang* for Dali L. Yang.
    package var nameWithInitials: String { fullName(given: initials, hasSuffix: false) }

    /// The name with given names but without a suffix, as texts cite it.
    package var nameWithoutSuffix: String { fullName(given: given, hasSuffix: false) }

    private func fullName(given: String, hasSuffix: Bool = true) -> String {
      if !literal.isEmpty { return literal }
      let family = Self.joined(droppingParticle, nonDroppingParticle, family)
      let name: String
      if isWrittenWithoutBlanks {
        name = family + given
      } else {
        name = keepsOrder ? Self.joined(family, given) : Self.joined(given, family)
      }
      return suffix.isEmpty || !hasSuffix ? name : name + (hasCommaSuffix ? ", " : " ") + suffix
    }

    /// Whether the family name comes first: by the author's word, or in a script in which it does.
    private var keepsOrder: Bool { isStaticOrdering || isWrittenWithoutBlanks }

    /// Whether the whole name is in Chinese, Japanese or Korean characters.
    private var isWrittenWithoutBlanks: Bool {
      !family.isEmpty && family.unicodeScalars.allSatisfy(\.isEastAsian)
        && given.unicodeScalars.allSatisfy(\.isEastAsian)
    }

    /// The first letters of the given names, each with a point; words in small letters stay.
    private var initials: String {
      if isWrittenWithoutBlanks { return given }
      return given.split(separator: " ").map { word in
        word.first?.isLowercase == true
          ? String(word)
          : Self.initials(ofParts: word.split(separator: "-"))
      }.joined(separator: " ")
    }

    /// Returns `J.-P.` for `Jean-Paul`, and `K.` for `Kai-sing`.
    private static func initials(ofParts parts: [Substring]) -> String {
      parts.filter { $0.first?.isLowercase != true }.map { initials(ofWord: $0) }
        .joined(separator: "-")
    }

    /// Returns `J.` for `Justin` and `J. K.` for `J.K.`.
    private static func initials(ofWord word: Substring) -> String {
      word.split(separator: ".").compactMap(\.first).map { "\($0)." }.joined(separator: " ")
    }

    private static func joined(_ parts: String...) -> String {
      let parts = parts.filter { !$0.isEmpty }
      // A particle with an apostrophe or hyphen at its end is not set off: d’Alembert, al-Rashid.
      return parts.reduce("") { whole, part in
        let sticks = whole.isEmpty || "’'-".contains(whole.last ?? " ")
        return whole + (sticks ? "" : " ") + part
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a Han character, kana or a Korean syllable.
  fileprivate var isEastAsian: Bool {
    switch value {
    case 0x3005...0x3007, 0x3040..<0x3100, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7B0,
      0xF900..<0xFB00, 0x20000..<0x32000:
      true
    default: false
    }
  }
}
