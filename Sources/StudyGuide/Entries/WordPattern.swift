/// A closed list of patterns: words with names in braces, in whose place values are printed, such
/// as `{day} {month} {year}`.
package protocol WordPattern: WordKey {
  /// The names that the pattern may have, in groups of which it needs one.
  var names: [[String]] { get }
}

/// The patterns of dates. They say in which order a language puts the parts of a date, and what
/// stands between them.
package enum DatePattern: String, WordPattern {
  case year, month, day
  /// A day of a month whose year follows a span.
  case dayOfMonth = "day-of-month"
  case season, decade, century
  case decadeBC = "decade-bc"
  case centuryBC = "century-bc"
  /// A year before the common era, in the place of the year in other patterns.
  case bc
  /// A year of the common era where one before it stands beside it.
  case ad
  case span
  /// A span of days of one month, and one of months of one year.
  case days, months
  case circa, uncertain
  case since, until, before, after
  case unknownStart = "unknown-start"
  case unknownEnd = "unknown-end"

  package static let wordList = "dates"

  package var names: [[String]] {
    switch self {
    case .year, .decade, .decadeBC, .bc, .ad: [["year"]]
    case .month: [["month"], ["year"]]
    case .day: [["day"], ["month"], ["year"]]
    case .dayOfMonth: [["day"], ["month"]]
    case .season: [["season"], ["year"]]
    case .century, .centuryBC: [["ordinal", "number", "roman"]]
    case .span: [["start"], ["end"]]
    case .days: [["start"], ["end"], ["month"], ["year"]]
    case .months: [["start"], ["end"], ["year"]]
    case .circa, .uncertain, .since, .until, .before, .after, .unknownStart, .unknownEnd:
      [["date"]]
    }
  }
}

/// The reading of words with names in braces.
enum Pattern {
  /// Returns the names, in their order; of a brace that is not closed, all that follows it.
  static func names(in words: String) -> [String] {
    words.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }
  }

  /// Returns the words with values in the places of their names.
  static func filled(_ words: String, _ values: KeyValuePairs<String, String>) -> String {
    let parts = words.split(separator: "{", omittingEmptySubsequences: false)
    return String(parts.first ?? "")
      + parts.dropFirst().map { part in
        guard let end = part.firstIndex(of: "}") else { return String(part) }
        let value = values.first { $0.key == part[..<end] }?.value ?? ""
        return value + part[part.index(after: end)...]
      }.joined()
  }
}
