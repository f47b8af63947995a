internal import StudyGuide

/// Times of events in words.
extension Words {
  /// Returns a time in words: *3 November 1960*, *c. 1958*, *March–May 1959*, *431–404 BC*.
  func text(of date: EventDate) -> String {
    switch date.form {
    case .date: text(of: date.start)
    case .span: date.end.map { spanText(date.start, $0) } ?? text(of: date.start)
    case .since: text(.since, ["date": text(of: date.start)])
    case .until: text(.until, ["date": text(of: date.start)])
    case .before: text(.before, ["date": text(of: date.start)])
    case .after: text(.after, ["date": text(of: date.start)])
    case .unknownEnd: text(.unknownEnd, ["date": text(of: date.start)])
    case .unknownStart: text(.unknownStart, ["date": text(of: date.start)])
    }
  }

  private func text(_ pattern: DatePattern, _ values: KeyValuePairs<String, String>) -> String {
    filled(pattern, values)
  }

  private func text(of part: EventDate.Part, withEra: Bool = false) -> String {
    marked(plainText(of: part, withEra: withEra), part)
  }

  /// Returns words with what is said of the date: that it is approximate or uncertain.
  private func marked(_ text: String, _ part: EventDate.Part) -> String {
    let circa = part.isApproximate ? self.text(.circa, ["date": text]) : text
    return part.isUncertain ? self.text(.uncertain, ["date": circa]) : circa
  }

  /// Returns a date without what is said of it. `withEra` marks years of the common era too.
  private func plainText(of part: EventDate.Part, withEra: Bool = false) -> String {
    let year = number(ofYear: part.year, withEra: withEra)
    switch part.precision {
    case .century: return text(ofCentury: part.century)
    case .decade: return text(ofDecade: part.year)
    case .year: return text(.year, ["year": year])
    case .season(let season):
      return text(.season, ["season": self.season(String(season)), "year": year])
    case .month: return text(.month, ["month": month(part.month ?? 0), "year": year])
    case .day:
      return text(
        .day, ["day": String(part.day ?? 0), "month": month(part.month ?? 0), "year": year])
    }
  }

  /// Returns a year as other patterns print it.
  private func number(ofYear year: Int, withEra: Bool = false) -> String {
    if year < 0 { return text(.bc, ["year": String(-year)]) }
    return withEra ? text(.ad, ["year": String(year)]) : String(year)
  }

  /// Returns a year that stands by itself: *1958*, *399 BC*.
  func text(ofYear year: Int, withEra: Bool = false) -> String {
    text(.year, ["year": number(ofYear: year, withEra: withEra)])
  }

  /// Returns a century by its number, which is negative before the common era.
  func text(ofCentury number: Int) -> String {
    let count = abs(number)
    return text(
      number < 0 ? .centuryBC : .century,
      ["ordinal": ordinal(count), "number": String(count), "roman": Roman.number(count)])
  }

  /// Returns the decade that begins with a year. Ten years that are no decade as people count are a
  /// span.
  func text(ofDecade first: Int) -> String {
    if first >= 10 { return text(.decade, ["year": String(first)]) }
    if first < -9, -first % 10 == 9 { return text(.decadeBC, ["year": String(-first / 10 * 10)]) }
    return yearsText(first, first < 0 ? min(first + 9, -1) : 9)
  }

  /// Returns a span of years, whose era is said once.
  private func yearsText(_ first: Int, _ last: Int) -> String {
    if last < 0 {
      let span = text(.span, ["start": String(-first), "end": String(-last)])
      return text(.year, ["year": text(.bc, ["year": span])])
    }
    return text(
      .span,
      ["start": text(ofYear: first), "end": text(ofYear: last, withEra: first < 0)])
  }

  /// Returns a span in words, without repeating in its beginning the month, year or era that its
  /// end names.
  private func spanText(_ start: EventDate.Part, _ end: EventDate.Part) -> String {
    guard !start.isUncertain, !end.isUncertain, !end.isApproximate,
      let text = joined(start, end)
    else {
      let last = text(of: end, withEra: start.year < 0 && end.year > 0)
      return text(.span, ["start": text(of: start), "end": last])
    }
    return marked(text, start)
  }

  /// Returns a span of days or months of one year, or of years; nil for any other.
  private func joined(_ start: EventDate.Part, _ end: EventDate.Part) -> String? {
    if start.precision == .year, end.precision == .year { return yearsText(start.year, end.year) }
    guard start.year == end.year, let month = start.month, let last = end.month else { return nil }
    let year = number(ofYear: end.year)
    if month == last, let day = start.day, let lastDay = end.day {
      return text(
        .days,
        ["start": String(day), "end": String(lastDay), "month": self.month(month), "year": year])
    }
    return text(
      .months, ["start": monthText(start, month), "end": monthText(end, last), "year": year])
  }

  private func monthText(_ part: EventDate.Part, _ month: Int) -> String {
    guard let day = part.day else { return self.month(month) }
    return text(.dayOfMonth, ["day": String(day), "month": self.month(month)])
  }
}

extension EventDate.Part {
  /// The number of the century in which it begins, from 1 for the years 1 to 99; negative before
  /// the common era.
  var century: Int { year < 0 ? (year + 1) / 100 - 1 : year / 100 + 1 }

  /// The first year of the decade in which it begins.
  var decade: Int {
    if precision == .decade { return year }
    return year < 0 ? min(-(-year / 10 * 10) - 9, -1) : max(year / 10 * 10, 1)
  }
}

/// Numbers in Roman figures.
enum Roman {
  private static let figures = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// Returns a number of at most a few thousands.
  static func number(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for (value, figure) in figures {
      while rest >= value { (rest, text) = (rest - value, text + figure) }
    }
    return text
  }
}
