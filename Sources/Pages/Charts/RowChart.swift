internal import Markup
internal import StudyGuide

/// A chart of rows on a shared scale: bars from zero, or ranges with points and limits.
///
/// It is drawn in the last cell of each row of a table, and the scale in the table's head. So the
/// chart can be read as a table, with each value beside its mark.
struct RowChart {
  /// The positions of both ends of the scale, as shares of the cell: no mark reaches beyond the
  /// cell.
  private static let inset = 0.03...0.97

  let figure: Figure
  let format: NumberFormat
  let words: Words
  let rows: [ChartRow]
  let axis: Axis
  private let namespace: String?

  /// Makes the chart of a figure; nil if no row has a value. `namespace` is what its drawings name.
  init?(figure: Figure, format: NumberFormat, words: Words, namespace: String? = nil) {
    (self.figure, self.format, self.words) = (figure, format, words)
    self.namespace = namespace
    rows = ChartRow.rows(of: figure)
    let values = rows.flatMap { [$0.low, $0.high, $0.point].compactMap { $0 } }
    guard !values.isEmpty else { return nil }
    let band = figure.band.map { [$0.low, $0.high] } ?? []
    axis = Axis(covering: (values + band).map(\.double))
  }

  /// Returns the position of a value, as a share of the cell.
  private func x(_ value: Decimal) -> Double {
    Self.inset.lowerBound + axis.share(of: value.double)
      * (Self.inset.upperBound - Self.inset.lowerBound)
  }

  /// Draws the scale: each number above its line.
  func scale() -> [UInt8] {
    var svg = XMLWriter(namespace: namespace)
    svg.begin("svg", [("aria-hidden", "true")])
    writeGrid(from: "70%", into: &svg)
    for mark in axis.marks {
      svg.text(
        "text", [("x", SVG.percent(x(mark))), ("y", "60%"), ("text-anchor", "middle")],
        format.text(mark))
    }
    svg.end()
    return svg.bytes
  }

  /// Draws the cell of a row: the lines of the scale, with the row's mark on them.
  func drawing(of row: ChartRow) -> [UInt8] {
    var svg = XMLWriter(namespace: namespace)
    svg.begin("svg", [("aria-hidden", "true")])
    if let band = figure.band {
      svg.leaf(
        "rect",
        [
          ("class", "shade"), ("x", SVG.percent(x(band.low))), ("y", "0"),
          ("width", SVG.percent(max(x(band.high) - x(band.low), 0))), ("height", "100%"),
        ])
    }
    writeGrid(from: "0", into: &svg)
    if let low = row.low, let high = row.high {
      svg.leaf(
        "rect",
        [
          ("class", "pt"), ("x", SVG.percent(x(low))), ("y", "50%"),
          // A range whose ends are equal, or a bar of zero, is drawn three thousandths of the cell
          // wide, so that it can be seen.
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
          ("class", mark.isZero ? "base" : "grid"), ("x1", x), ("x2", x), ("y1", top),
          ("y2", "100%"),
        ])
    }
  }

  /// Writes an arrow that begins at a limit: to the right for *at least*, to the left for *at
  /// most*.
  private func writeLimit(_ share: Double, isLower: Bool, into svg: inout XMLWriter) {
    // An arrow is eight hundredths of the cell long, and shorter at the edge, so that its head
    // stays inside.
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
