internal import Markup
internal import StudyGuide

/// One column of a figure's data as a line of a chart.
struct ChartLine {
  /// One row of the data: its place on the axis, and the value of the column.
  struct Point {
    let key: LineKey
    /// The value; nil if the data have a gap here.
    let value: Double?
    /// Whether the value has not been checked against its source.
    let isUnchecked: Bool
  }

  let label: String
  let points: [Point]

  /// Returns the lines of a figure, from left to right whatever the order of the rows, without those
  /// whose key has no place on an axis.
  static func lines(of figure: Figure) -> [ChartLine] {
    let data = figure.data
    guard let key = data.index(of: figure.key.value) else { return [] }
    let rows = data.rows.compactMap { row in LineKey(row[key]).map { (key: $0, row: row) } }
      .sorted { $0.key.position < $1.key.position }
    return figure.drawnColumns.compactMap { column in
      guard let index = data.index(of: column.name.value) else { return nil }
      let points = rows.map { key, row in
        Point(
          key: key, value: row[index].number?.double,
          isUnchecked: figure.isUnchecked(column.name.value, inRow: row))
      }
      return ChartLine(label: column.label, points: points)
    }
  }
}
