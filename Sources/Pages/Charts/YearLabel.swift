/// A year under a line chart: one that has points, so that each number stands under a mark.
struct YearLabel {
  let year: Double
  /// Whether there is room for it in wide figures only.
  let isForWide: Bool

  /// How far apart labels stand at least, as a share of the years: by the width of four digits in a
  /// figure of 36 rem and in one of 17.75, the widths at which a style sheet shows all or fewer.
  private static let leastGap = (wide: 0.07, narrow: 0.15)

  /// From the last year backwards, which is always among them, those that have room.
  static func labels(for years: [Double]) -> [YearLabel] {
    let years = Set(years).sorted()
    guard let first = years.first, let last = years.last, last > first else { return [] }
    func spaced(_ years: [Double], by share: Double) -> [Double] {
      years.reversed().reduce(into: []) { kept, year in
        if let next = kept.last, (next - year) / (last - first) < share { return }
        kept.append(year)
      }
    }
    let wide = spaced(years, by: leastGap.wide)
    let narrow = Set(spaced(wide.reversed(), by: leastGap.narrow))
    return wide.reversed().map { YearLabel(year: $0, isForWide: !narrow.contains($0)) }
  }
}
