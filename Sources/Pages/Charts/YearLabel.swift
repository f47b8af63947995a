/// The label of a year below a ``LineChart``. Only years that have points are labelled, so that
/// each label is below a mark.
struct YearLabel {
  let year: Double
  /// Whether only wide figures have room for the label.
  let isForWide: Bool

  /// The least distance between labels, as a share of the years: the width of four digits in a
  /// figure of 36 rem and in one of 17.75 rem, the widths for which the style sheet shows all
  /// labels or fewer.
  private static let leastGap = (wide: 0.07, narrow: 0.15)

  /// Returns the labels that have room, chosen from the last year backwards, which is always
  /// labelled.
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
