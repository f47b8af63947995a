internal import Markup
internal import StudyGuide

/// The number of an annotation above a line chart, whose words stand in a list below it.
struct AnnotationMark {
  /// Its place in the list, from 1.
  let number: Int
  let year: Double
  /// How far below the first row of numbers it stands, so that neighbours never meet.
  let row: Int

  /// Numbers in one row stand at least this far apart, as a share of the years.
  private static let leastGap = 0.1

  static func marks(of figure: Figure, years: ClosedRange<Double>) -> [AnnotationMark] {
    var ends: [Double] = []
    let span = years.upperBound - years.lowerBound
    let placed = figure.annotations.enumerated().compactMap { index, annotation in
      Double(annotation.key.value).map { (number: index + 1, year: $0) }
    }
    return placed.filter { years.contains($0.year) }.sorted {
      ($0.year, $0.number) < ($1.year, $1.number)
    }.map { tag in
      let row = ends.firstIndex { (tag.year - $0) / span >= leastGap } ?? ends.count
      if row == ends.count { ends.append(tag.year) } else { ends[row] = tag.year }
      return AnnotationMark(number: tag.number, year: tag.year, row: row)
    }
  }
}
