/// The time of an event: a date, a span between two dates, or all time since or until one, as the
/// Extended Date/Time Format has them (EDTF, ISO 8601-2, up to level 1).
package struct EventDate: Sendable, Hashable, Comparable {
  /// What the known dates are to the time.
  package enum Form: Sendable {
    case date, span
    /// The end is open (`1985/..`), or the beginning is (`../1985`).
    case since, until
    /// The end or the beginning is not known (`1985/`, `/1985`).
    case unknownEnd, unknownStart
    /// Some time before or after the date.
    case before, after
  }

  /// How exactly a date is known. Seasons are counted from 1 for spring.
  package enum Precision: Sendable, Hashable {
    case century, decade, year
    case season(Int)
    case month, day
  }

  /// One date, with what its author says of it.
  package struct Part: Sendable, Hashable {
    /// The date; of a decade or century, its first year.
    package let point: Point
    package let precision: Precision
    /// The last year that the date may mean.
    package let lastYear: Int
    package internal(set) var isApproximate = false
    package internal(set) var isUncertain = false
  }

  package let form: Form
  /// The date; of a span, its beginning, or its end if nothing else is known.
  package let start: Part
  /// The end of a span; nil for all other forms.
  package let end: Part?

  init(_ form: Form = .date, _ start: Part, _ end: Part? = nil) {
    (self.form, self.start, self.end) = (form, start, end)
  }

  /// The value used in place of a date that cannot be read; it sorts before all others.
  package static let unknown = EventDate(
    .date,
    Part(point: Point(year: -1_000_000, month: nil, day: nil), precision: .year, lastYear: 0))

  /// Parses a date as ``init(reading:)`` does; nil for a text that is none.
  package init?(_ text: String) {
    guard let date = try? EventDate(reading: text) else { return nil }
    self = date
  }

  package var isApproximate: Bool { start.isApproximate || end?.isApproximate == true }

  /// Whether it begins on a day that is known for certain.
  package var hasKnownDay: Bool {
    switch form {
    case .date, .span, .since, .unknownEnd:
      start.precision == .day && !start.isApproximate && !start.isUncertain
    case .until, .unknownStart, .before, .after: false
    }
  }

  /// Orders by beginning, then by end. A century comes before its years, a year before its months,
  /// a month before its days, and a date without an end before a span with the same beginning. Where
  /// the beginning is not known, the end takes its place.
  package static func < (left: EventDate, right: EventDate) -> Bool {
    (left.sortKey, left.rank, left.end?.sortKey ?? 0)
      < (right.sortKey, right.rank, right.end?.sortKey ?? 0)
  }

  private var sortKey: Int { form == .after ? start.lastKey : start.sortKey }

  /// The order of dates that begin together.
  private var rank: Int {
    switch (start.precision, form) {
    case (.century, _): 0
    case (.decade, _): 1
    case (_, .before), (_, .until), (_, .unknownStart): 2
    case (_, .after): 4
    case (_, .date), (_, .span), (_, .since), (_, .unknownEnd): 3
    }
  }

  /// The beginning in the form of HTML's `datetime` attribute, which knows days, months and years
  /// of the common era; nil for all other times.
  package var machineText: String? {
    switch (form, start.precision) {
    case (.date, .year), (.date, .month), (.date, .day), (.span, .year), (.span, .month),
      (.span, .day):
      start.year > 0 ? start.point.machineText : nil
    default: nil
    }
  }
}

extension EventDate.Part {
  package var year: Int { point.year }
  package var month: Int? { point.month }
  package var day: Int? { point.day }

  /// The first day that it may mean, as a number that sorts by time.
  package var sortKey: Int {
    guard case .season(let season) = precision else { return point.sortKey }
    return point.sortKey + season * 300
  }

  /// The last day that it may mean, as a number that sorts by time; greater than that of each day
  /// in it.
  package var lastKey: Int {
    switch precision {
    case .century, .decade, .year: lastYear * 10_000 + 9_999
    case .season: sortKey + 299
    case .month: sortKey + 99
    case .day: sortKey
    }
  }
}
