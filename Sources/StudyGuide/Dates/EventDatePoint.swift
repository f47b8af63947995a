internal import Markup

extension EventDate {
  /// A year with, if known, its month and day, each from 1. The years before the common era are
  /// negative, and there is no year 0.
  package struct Point: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?
  }
}

extension EventDate.Point {
  /// Parses a date of ISO 8601 in the extended format with a year of four digits; nil if there is
  /// no such day, and for the year 0.
  package init?(_ text: Substring) {
    guard let numbers = Self.numbers(text) else { return nil }
    self.init(parts: numbers)
  }

  /// The years that a date may have.
  static let years = -99_999...99_999

  /// Makes a date of one to three numbers: year, month, day; nil if there is no such day. The
  /// negative years are those before the common era; there is no year 0.
  package init?(parts: [Int]) {
    guard (1...3).contains(parts.count), Self.years.contains(parts[0]), parts[0] != 0 else {
      return nil
    }
    let (month, day) = (parts.count > 1 ? parts[1] : nil, parts.count > 2 ? parts[2] : nil)
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: parts[0])).contains(day) { return nil }
    self.init(year: parts[0], month: month, day: day)
  }

  /// Returns the numbers of a year of four digits and, if given, a month and a day of two each, which
  /// there need not be; nil for another text.
  static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard parts.count <= lengths.count,
      zip(parts, lengths).allSatisfy({ part, length in
        part.utf8.count == length && part.utf8.allSatisfy(\.isASCIIDigit)
      })
    else { return nil }
    return parts.compactMap { Int($0) }
  }

  /// Returns a year as astronomers count: the one before year 1 is 0.
  package static func astronomical(_ year: Int) -> Int { year < 0 ? year + 1 : year }

  /// Returns a year as historians count, who have none between 1 BC, which is -1, and 1.
  package static func historical(_ year: Int) -> Int { year <= 0 ? year - 1 : year }

  /// Returns the length of a month in the Gregorian calendar.
  private static func days(in month: Int, of year: Int) -> Int {
    let year = astronomical(year)
    return switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as a number that sorts by time, with 0 for an unknown month or day.
  package var sortKey: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The date in ISO 8601's extended format, as precise as it is known; a year has four digits or
  /// more, as HTML wants it, and is astronomical: the year before year 1 is `0000`.
  package var machineText: String {
    let numbers = [month, day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    let year = Self.astronomical(year)
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      + digits + numbers.joined()
  }
}
