internal import Markup

/// A day, month or year, or a span between two of them, in the forms of ISO 8601, with `c. ` before
/// an uncertain date.
package struct EventDate: Sendable, Comparable {
  /// A year with, if known, its month and day, each from 1.
  package struct Point: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?
  }

  package let start: Point
  package let end: Point?
  package let isApproximate: Bool

  /// The value used in place of a date that cannot be read; it sorts before all others.
  package static let unknown = EventDate(
    start: Point(year: 0, month: nil, day: nil), end: nil, isApproximate: false)

  private init(start: Point, end: Point?, isApproximate: Bool) {
    (self.start, self.end, self.isApproximate) = (start, end, isApproximate)
  }

  /// Parses `1958`, `1958-08`, `1958-08-17`, `c. 1958` or `1958-08/1959-02`; nil if the text is
  /// none of these, or if the span ends before it begins.
  package init?(_ text: String) {
    var text = text[...]
    isApproximate = text.hasPrefix("c. ")
    if isApproximate { text.removeFirst(3) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let start = Point(parts[0]) else { return nil }
    self.start = start
    guard parts.count == 2 else {
      end = nil
      return
    }
    guard let end = Point(parts[1]), start.sortKey <= end.sortKey else { return nil }
    self.end = end
  }

  /// Orders by beginning, then by end. A year comes before its months, a month before its days, and
  /// a date without an end before a span with the same beginning.
  package static func < (left: EventDate, right: EventDate) -> Bool {
    (left.start.sortKey, left.end?.sortKey ?? 0) < (right.start.sortKey, right.end?.sortKey ?? 0)
  }

  /// The beginning, in the form of HTML's `datetime` attribute.
  package var machineText: String { start.machineText }
}

extension EventDate.Point {
  /// Parses a date of ISO 8601 in the extended format with a year of four digits; nil if there is
  /// no such day.
  package init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, lengths).allSatisfy({ $0.utf8.count == $1 })
    else {
      return nil
    }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let day, let month, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
  }

  /// Returns the length of a month in the Gregorian calendar.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as a number that sorts by time, with 0 for an unknown month or day.
  package var sortKey: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The date in ISO 8601's extended format, as precise as it is known.
  package var machineText: String {
    let numbers = [month, day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    return String(year) + numbers.joined()
  }
}
