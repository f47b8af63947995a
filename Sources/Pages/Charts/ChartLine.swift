internal import Markup
internal import StudyGuide

/// One column of a figure's data as a line of a chart.
struct ChartLine {
  /// One row of the data: its key as a number, and the value of the column.
  struct Point {
    let x: Double
    /// The value; nil if the data have a gap here.
    let value: Double?
    /// Whether the value has not been checked against its source.
    let isUnchecked: Bool
  }

  let label: String
  let points: [Point]

  /// Returns the columns that a figure draws: those under `lines`, or all that hold numbers.
  static func columns(of figure: Figure) -> [Figure.Column] {
    let numbers = figure.columns.filter { !$0.isText }
    if figure.lines.isEmpty { return numbers }
    let drawn = Set(figure.lines.map(\.value))
    return numbers.filter { drawn.contains($0.name.value) }
  }

  /// Returns the lines of a figure, without the rows whose key is no number.
  static func lines(of figure: Figure) -> [ChartLine] {
    let data = figure.data
    guard let key = data.index(of: figure.key.value) else { return [] }
    return columns(of: figure).compactMap { column in
      guard let index = data.index(of: column.name.value) else { return nil }
      let points = data.rows.compactMap { row in
        Double(row[key]).map { x in
          Point(
            x: x, value: Double(row[index]),
            isUnchecked: figure.isUnchecked(column.name.value, inRow: row))
        }
      }
      return ChartLine(label: column.label, points: points)
    }
  }
}
