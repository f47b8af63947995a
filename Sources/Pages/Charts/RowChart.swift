internal import Markup
internal import StudyGuide

/// Rows on a shared scale: bars from zero, or ranges with points and limits.
///
/// It draws the last cell of each row of a table, and the scale at the table's head; so a chart can be
/// read as a table, and each value stands in one line with its mark.
struct RowChart {
  /// The shares of the cell at which the scale begins and ends: no mark leaves the cell.
  private static let inset = 0.03...0.97

  let figure: Figure
  let format: NumberFormat
  let words: Words
  let rows: [ChartRow]
  let axis: Axis

  /// Nil where there is nothing to draw.
  init?(figure: Figure, format: NumberFormat, words: Words) {
    (self.figure, self.format, self.words) = (figure, format, words)
    rows = ChartRow.rows(of: figure)
    let values = rows.flatMap { [$0.low, $0.high, $0.point].compactMap { $0 } }
    guard !values.isEmpty else { return nil }
    let band = figure.band.map { [$0.low.value, $0.high.value].compactMap(Double.init) } ?? []
    axis = Axis(covering: values + band)
  }

  private func x(_ value: Double) -> Double {
    Self.inset.lowerBound + axis.share(of: value) * (Self.inset.upperBound - Self.inset.lowerBound)
  }

  /// The numbers of the scale, each over its line.
  func scale() -> [UInt8] {
    var svg = XMLWriter()
    svg.begin("svg", [("aria-hidden", "true")])
    writeGrid(from: "70%", into: &svg)
    for mark in axis.marks {
      svg.text(
        "text", [("x", SVG.percent(x(mark))), ("y", "60%"), ("text-anchor", "middle")],
        Axis.text(mark, format))
    }
    svg.end()
    return svg.bytes
  }

  /// The stretch of the scale on which a row's mark stands.
  func drawing(of row: ChartRow) -> [UInt8] {
    var svg = XMLWriter()
    svg.begin("svg", [("aria-hidden", "true")])
    if let band = figure.band, let low = Double(band.low.value), let high = Double(band.high.value)
    {
      svg.leaf(
        "rect",
        [
          ("class", "shade"), ("x", SVG.percent(x(low))), ("y", "0"),
          ("width", SVG.percent(max(x(high) - x(low), 0))), ("height", "100%"),
        ])
    }
    writeGrid(from: "0", into: &svg)
    if let low = row.low, let high = row.high {
      svg.leaf(
        "rect",
        [
          ("class", "pt"), ("x", SVG.percent(x(low))), ("y", "50%"),
          ("width", SVG.percent(max(x(high) - x(low), 0.003))), ("height", "8"),
          ("transform", "translate(0 -4)"),
        ])
    } else if let limit = row.low ?? row.high {
      writeLimit(x(limit), isLower: row.low != nil, into: &svg)
    }
    if let point = row.point {
      svg.leaf(
        "circle", [("class", "pt"), ("cx", SVG.percent(x(point))), ("cy", "50%"), ("r", "5")])
    }
    svg.end()
    return svg.bytes
  }

  private func writeGrid(from top: String, into svg: inout XMLWriter) {
    for mark in axis.marks {
      let x = SVG.percent(x(mark))
      svg.leaf(
        "line",
        [
          ("class", mark == 0 ? "base" : "grid"), ("x1", x), ("x2", x), ("y1", top),
          ("y2", "100%"),
        ])
    }
  }

  /// An arrow from a limit on: `at least`, `at most`.
  private func writeLimit(_ share: Double, isLower: Bool, into svg: inout XMLWriter) {
    let end = isLower ? min(share + 0.08, 0.99) : max(share - 0.08, 0.01)
    svg.leaf(
      "line",
      [
        ("class", "line l1"), ("x1", SVG.percent(share)), ("x2", SVG.percent(end)), ("y1", "50%"),
        ("y2", "50%"),
      ])
    svg.begin("svg", [("x", SVG.percent(end)), ("y", "50%"), ("overflow", "visible")])
    svg.leaf("path", [("class", "line l1"), ("d", isLower ? "m-6-5 6 5-6 5" : "m6-5-6 5 6 5")])
    svg.end()
    svg.leaf("circle", [("class", "pt"), ("cx", SVG.percent(share)), ("cy", "50%"), ("r", "5")])
  }
}
