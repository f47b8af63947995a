internal import Markup
internal import StudyGuide

/// The keys under which BibTeX knows records.
enum RecordKeys {
  /// Returns a key for each work: its id where BibTeX, BibLaTeX and their readers take it, each of
  /// other signs replaced by `_`, and a number behind a key that is taken, whatever its capitals.
  static func keys(of works: [Work]) -> [String] {
    var taken = Set<String>()
    var numbers: [String: Int] = [:]
    return works.map { work in
      let wanted = key(work.id)
      var key = wanted
      while !taken.insert(key.lowercased()).inserted {
        numbers[wanted.lowercased(), default: 1] += 1
        key = "\(wanted)-\(numbers[wanted.lowercased(), default: 1])"
      }
      return key
    }
  }

  private static func key(_ id: String) -> String {
    let scalars = id.unicodeScalars.map { isSafe($0) ? $0 : "_" }
    return scalars.isEmpty ? "_" : String(String.UnicodeScalarView(scalars))
  }

  /// Whether a scalar is a letter or digit of any script, or a sign that means nothing to a reader.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: "-_.:+/".unicodeScalars.contains(scalar)
    }
  }
}
