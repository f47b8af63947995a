internal import StudyGuide

/// The axis of years of a timeline. Positions are shares of its length, from 0 to 1.
struct TimeAxis {
  /// A year that is written below the axis.
  struct Tick: Equatable {
    let year: Int
    let share: Double
    /// Whether only wide drawings have room for it.
    var isForWide = false
  }

  /// The first year and the one after the last, as astronomers count.
  private let low, high: Int
  private let scale: TimeScale

  /// Makes the axis that holds the beginnings of all times; nil without any.
  init?(covering dates: [EventDate]) {
    let places = dates.map(Self.place)
    guard let first = places.min(), let last = places.max() else { return nil }
    let (low, high) = (Int(first.rounded(.down)), Int(last.rounded(.down)) + 1)
    (self.low, self.high) = (low, high)
    scale = TimeScale(
      for: places.map { ($0 - Double(low)) / Double(high - low) }, years: high - low)
  }

  /// Whether equal times are equally long everywhere.
  var isEven: Bool { scale.isEven }

  /// The places at which its scale changes; none on an even axis.
  var joints: [Double] { scale.joints }

  /// The length in years, at least 1.
  var years: Int { high - low }

  /// Whether it has years before the common era and years of it.
  var hasBothEras: Bool { low < 1 && high > 1 }

  /// Returns the share at which a time is drawn. As in lists, a century or decade stands at its
  /// beginning, and what comes after one at its end.
  func share(of date: EventDate) -> Double { share(at: Self.place(of: date)) }

  /// Returns the shares at which an era begins and ends on the axis; nil if none of it is there.
  func shares(of era: EventDate) -> ClosedRange<Double>? {
    let end = era.end.map { Self.end(of: $0) } ?? Double(high)
    let (from, to) = (share(at: Self.beginning(of: era.start)), share(at: end))
    return from < 1 && to > 0 ? max(from, 0)...min(max(to, from), 1) : nil
  }

  private func share(at place: Double) -> Double {
    scale.place(of: (place - Double(low)) / Double(years))
  }

  // MARK: Places of dates, in years with fractions

  private static func beginning(of date: EventDate.Part) -> Double {
    let month = Double((month(of: date) ?? 1) - 1)
    return Double(EventDate.Point.astronomical(date.year)) + month / 12
  }

  private static func end(of date: EventDate.Part) -> Double {
    guard let month = month(of: date) else {
      return Double(EventDate.Point.astronomical(date.lastYear) + 1)
    }
    let year = Double(EventDate.Point.astronomical(date.year))
    if case .season = date.precision { return year + min(Double(month + 2) / 12, 1) }
    return year + Double(month) / 12
  }

  private static func place(of date: EventDate) -> Double {
    let beginning = beginning(of: date.start)
    return switch (date.start.precision, date.form) {
    case (.century, .after), (.decade, .after): end(of: date.start) - 0.5 / 12
    // Without a month an event is placed in June, the middle of its year.
    case (.year, _): beginning + 5.5 / 12
    case (.century, _), (.decade, _), (.season, _), (.month, _), (.day, _): beginning + 0.5 / 12
    }
  }

  private static func month(of date: EventDate.Part) -> Int? {
    if case .season(let season) = date.precision { return season * 3 }
    return date.month
  }

  // MARK: Ticks

  /// The largest number of ticks; the labels of years before the common era are longer.
  private var mostTicks: Int { low < 1 ? 6 : 8 }

  /// The distances between ticks, in years.
  private static let steps: [Int] = [
    1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 2_500, 5_000, 10_000, 20_000, 25_000,
    50_000,
  ]

  /// Returns the round years on the axis, a few of them. Where the year 0 would be, which there is
  /// not, stands the year 1.
  func ticks() -> [Tick] {
    if !isEven { return unevenTicks() }
    let found = Self.steps.lazy.compactMap { ticks(each: $0) }.first ?? []
    // An axis between two round years bears its first year.
    return found.isEmpty ? [Tick(year: EventDate.Point.historical(low), share: 0)] : found
  }

  /// Returns the multiples of a number of years; nil if there are too many.
  private func ticks(each step: Int) -> [Tick]? {
    let first = EventDate.Point.historical(low)
    let last = EventDate.Point.historical(high - 1)
    guard (last - first) / step <= mostTicks else { return nil }
    let start = first > 0 ? (first + step - 1) / step : first / step
    let ticks = (start...max(start, last / step)).compactMap { count -> Tick? in
      let year = count == 0 && step > 1 ? 1 : count * step
      guard year != 0, (first...last).contains(year) else { return nil }
      return Tick(year: year, share: share(at: Double(EventDate.Point.astronomical(year))))
    }
    return ticks.count <= mostTicks ? ticks : nil
  }

  // MARK: Ticks of an uneven axis

  /// The steps between years that may be labelled on an uneven axis: the rounder come first.
  private static let roundSteps = [
    50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1,
  ]
  /// The largest number of years of one step that are tried.
  private static let mostYears = 2_000

  /// Returns years that have room for their labels, the roundest first chosen: first those for which
  /// there is room in narrow drawings, then those of wide ones.
  private func unevenTicks() -> [Tick] {
    let longLabels = low < 1 ? 1.5 : 1
    var ticks: [Tick] = []
    for (gap, isForWide) in [(0.17 * longLabels, false), (0.065 * longLabels, true)] {
      for year in Self.roundSteps.lazy.flatMap(roundYears) {
        let share = share(at: Double(EventDate.Point.astronomical(year)))
        // At the ends of the line words do not stand below the middle of their ticks.
        let isFree = ticks.allSatisfy { other in
          let isAtEnd = min(share, other.share) < 0.04 || max(share, other.share) > 0.96
          return abs(other.share - share) >= (isAtEnd ? gap * 1.5 : gap)
        }
        if isFree {
          ticks.append(Tick(year: year, share: share, isForWide: isForWide))
        }
      }
    }
    return ticks.sorted { $0.share < $1.share }
  }

  /// Returns the multiples of a number of years on the axis; none if there are too many.
  private func roundYears(each step: Int) -> [Int] {
    let first = EventDate.Point.historical(low)
    let last = EventDate.Point.historical(high - 1)
    guard (last - first) / step <= Self.mostYears else { return [] }
    let start = first > 0 ? (first + step - 1) / step : first / step
    return (start...max(start, last / step)).compactMap { count in
      let year = count == 0 && step > 1 ? 1 : count * step
      return year != 0 && (first...last).contains(year) ? year : nil
    }
  }
}
