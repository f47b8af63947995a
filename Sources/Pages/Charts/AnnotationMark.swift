internal import Markup
internal import StudyGuide

/// The number of an annotation above a line chart; a list below the chart gives its words.
struct AnnotationMark {
  /// The position in the list, from 1.
  let number: Int
  /// The year that is annotated.
  let year: Double
  /// The row of numbers in which the mark is drawn, from 0 at the top; neighbours get different
  /// rows, so that they never overlap.
  let row: Int

  /// The least distance between numbers in one row, as a share of the years. A circle is 17 pixels
  /// wide, so a tenth of the width keeps circles apart in figures of 200 pixels and more.
  private static let leastGap = 0.1
  /// The largest number of rows; what finds no room in them stands in the last.
  private static let mostRows = 12

  /// Returns the marks of the annotations at years of the chart, from left to right, each in the
  /// first row that has room for it.
  static func marks(of figure: Figure, years: ClosedRange<Double>) -> [AnnotationMark] {
    var ends: [Double] = []
    let span = years.upperBound - years.lowerBound
    let key = figure.data.index(of: figure.key.value)
    let placed = figure.annotations.enumerated().compactMap { index, annotation in
      key.flatMap { figure.data.row(annotation.key.value)?[$0] }.flatMap(LineKey.init)
        .map { (number: index + 1, year: $0.position) }
    }
    return placed.filter { years.contains($0.year) }.sorted {
      ($0.year, $0.number) < ($1.year, $1.number)
    }.map { tag in
      let free = ends.firstIndex { (tag.year - $0) / span >= leastGap } ?? ends.count
      let row = min(free, mostRows - 1)
      if row == ends.count { ends.append(tag.year) } else { ends[row] = tag.year }
      return AnnotationMark(number: tag.number, year: tag.year, row: row)
    }
  }
}
