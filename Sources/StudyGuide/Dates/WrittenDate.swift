internal import Markup

/// One date as an author wrote it, without what is said of it: that it is approximate or uncertain,
/// and of which era it is.
struct WrittenDate {
  enum Era { case before, common }

  private let whole: String
  private(set) var text: String
  private var isApproximate = false
  private var isUncertain = false
  var era: Era?

  init(_ text: String) {
    (whole, self.text) = (text, text.trimmed)
    takeCirca()
    takeMarks()
    takeEra()
    takeMarks()
  }

  /// The words for *about*.
  private static let circa = ["circa ", "ca. ", "ca.", "ca ", "c. ", "c."]

  private mutating func takeCirca() {
    let small = text.lowercased()
    guard let word = Self.circa.first(where: small.hasPrefix) else { return }
    isApproximate = true
    text = text.dropFirst(word.count).trimmed
  }

  /// Takes the marks of EDTF from the end: `?` for uncertain, `~` for approximate, `%` for both.
  private mutating func takeMarks() {
    while let mark = text.last, "?~%".contains(mark) {
      isUncertain = isUncertain || mark != "~"
      isApproximate = isApproximate || mark != "?"
      text = text.dropLast().trimmed
    }
  }

  /// The names of eras, longer ones first.
  private static let eras: [(String, Era)] = [
    ("b.c.e.", .before), ("b.c.", .before), ("bce", .before), ("bc", .before),
    ("v. chr.", .before), ("v.chr.", .before), ("c.e.", .common), ("a.d.", .common),
    ("ce", .common), ("ad", .common), ("n. chr.", .common), ("n.chr.", .common),
  ]

  private mutating func takeEra() {
    let small = text.lowercased()
    for (name, era) in Self.eras {
      if small.hasSuffix(name), let before = text.dropLast(name.count).last,
        before == " " || before.isNumber || "?~%".contains(before)
      {
        self.era = era
        text = text.dropLast(name.count).trimmed
        return
      }
      if era == .common, small.hasPrefix(name + " ") {
        self.era = era
        text = text.dropFirst(name.count).trimmed
        return
      }
    }
  }

  /// Reads what is left.
  func part() throws(EventDate.Fault) -> EventDate.Part {
    var part: EventDate.Part
    if let century = century() {
      part = century
    } else if let decade = try decade() {
      part = decade
    } else if let unspecified = try unspecified() {
      part = unspecified
    } else {
      part = try numbered()
    }
    (part.isApproximate, part.isUncertain) = (isApproximate, isUncertain)
    return part
  }

  // MARK: Centuries and decades

  private static let centuryWords = ["century", "cent.", "c.", "jh.", "jahrhundert"]

  /// Reads `18th century`.
  private func century() -> EventDate.Part? {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 2, Self.centuryWords.contains(String(words[1])) else { return nil }
    let digits = words[0].prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(digits), number > 0,
      ["st", "nd", "rd", "th", "."].contains(words[0].dropFirst(digits.count))
    else { return nil }
    let first = (number - 1) * 100
    return era == .before
      ? years(-first - 100, -first - 1, .century) : years(max(first, 1), first + 99, .century)
  }

  /// Reads `1790s`; `1700s` may be a century.
  private func decade() throws(EventDate.Fault) -> EventDate.Part? {
    guard text.last == "s" else { return nil }
    var digits = text.dropLast()
    if let sign = digits.last, "'’".contains(sign) { digits.removeLast() }
    guard !digits.isEmpty, digits.utf8.allSatisfy(\.isASCIIDigit), let year = Int(digits),
      year < 10_000, year % 10 == 0
    else { return nil }
    if year % 100 == 0 {
      let padded = Self.padded(year)
      throw EventDate.Fault(
        message: "`\(whole)` may be ten years or a hundred",
        note:
          "write `\(padded.dropLast())X` for the decade, `\(padded.dropLast(2))XX` for the century")
    }
    if year < 100, era == nil {
      throw EventDate.Fault(of: whole, "write the century as well: `19\(year)s`")
    }
    return era == .before ? years(-year - 9, -year, .decade) : years(year, year + 9, .decade)
  }

  private static func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private func years(_ first: Int, _ last: Int, _ precision: EventDate.Precision)
    -> EventDate.Part
  {
    EventDate.Part(
      point: EventDate.Point(year: first, month: nil, day: nil), precision: precision,
      lastYear: last)
  }

  /// Reads `156X`, `15XX`, `1985-XX`, `1985-04-XX`: digits that are not specified.
  private func unspecified() throws(EventDate.Fault) -> EventDate.Part? {
    guard era == nil, text.contains("X") else { return nil }
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, parts[1...].allSatisfy({ $0 == "XX" }) {
      return try numbers(from: [parts[0]], isNegative)
    }
    if parts.count == 3, parts[2] == "XX" {
      return try numbers(from: [parts[0], parts[1]], isNegative)
    }
    let digits = parts[0].prefix { $0 != "X" }
    guard parts.count == 1, parts[0].utf8.count == 4, (2...3).contains(digits.utf8.count),
      digits.utf8.allSatisfy(\.isASCIIDigit),
      parts[0].dropFirst(digits.count).allSatisfy({ $0 == "X" }),
      let start = Int(digits)
    else {
      throw EventDate.Fault(
        of: whole,
        "write `156X` for the years from 1560 to 1569, `15XX` for those from 1500 to 1599")
    }
    let (size, precision) =
      digits.utf8.count == 3 ? (10, EventDate.Precision.decade) : (100, .century)
    let (low, high) = (start * size, start * size + size - 1)
    return isNegative
      ? years(EventDate.Point.historical(-high), EventDate.Point.historical(-low), precision)
      : years(max(low, 1), high, precision)
  }

  // MARK: Numbers

  /// Reads a year, month and day in figures.
  private func numbered() throws(EventDate.Fault) -> EventDate.Part {
    var digits = text[...]
    if era == nil, digits.hasPrefix("Y") {
      let isNegative = digits.dropFirst().hasPrefix("-")
      digits = digits.dropFirst(isNegative ? 2 : 1)
      guard digits.utf8.count > 4, digits.utf8.allSatisfy(\.isASCIIDigit) else {
        throw EventDate.Fault(of: whole)
      }
      return try numbers(from: [String(digits)], isNegative)
    }
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let size = parts[0].utf8.count
    let isYear =
      era == nil
      ? size == 4 || (size == 3 && parts.count == 1 && !isNegative)
      : !isNegative && (1...6).contains(size)
    guard isYear, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }), parts.count <= 3,
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) })
    else {
      if era == nil, isNegative, (1...3).contains(size), parts.count == 1, let year = Int(parts[0])
      {
        throw EventDate.Fault(
          of: whole,
          "write `\(year) BC`; in the Extended Date/Time Format that is `-\(Self.padded(year - 1))`"
        )
      }
      throw EventDate.Fault(of: whole)
    }
    return try numbers(from: parts, isNegative)
  }

  /// Makes a date of its digits. Without an era the years are those of EDTF, in which the year
  /// before the year 1 is 0.
  private func numbers(from parts: [String], _ isNegative: Bool) throws(EventDate.Fault)
    -> EventDate.Part
  {
    var numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.count > 0, parts[0].utf8.count >= 3 || era != nil
    else { throw EventDate.Fault(of: whole) }
    switch era {
    case .before: numbers[0] = -numbers[0]
    case .common: break
    case nil: numbers[0] = EventDate.Point.historical(isNegative ? -numbers[0] : numbers[0])
    }
    guard EventDate.Point.years.contains(numbers[0]) else {
      throw EventDate.Fault(of: whole, "the years reach from 99,999 BC to 99,999")
    }
    if numbers.count == 2, (21...24).contains(numbers[1]) {
      return part([numbers[0]], .season(numbers[1] - 20))
        ?? years(numbers[0], numbers[0], .year)
    }
    if numbers.count == 2, (25...41).contains(numbers[1]) {
      throw EventDate.Fault(
        of: whole, "write 21 for spring, 22 for summer, 23 for autumn, 24 for winter")
    }
    let precision = [EventDate.Precision.year, .month, .day][numbers.count - 1]
    guard let part = part(numbers, precision) else {
      // `1914-18` may be meant as a span.
      if numbers.count == 2 { throw EventDate.Fault(of: whole) }
      throw EventDate.Fault(message: "`\(whole)` is no date", note: "there is no such day")
    }
    return part
  }

  private func part(_ numbers: [Int], _ precision: EventDate.Precision) -> EventDate.Part? {
    EventDate.Point(parts: numbers).map {
      EventDate.Part(point: $0, precision: precision, lastYear: $0.year)
    }
  }
}
