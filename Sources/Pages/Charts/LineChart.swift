internal import Markup
internal import StudyGuide

/// A chart of values over years: a line for each column, told apart by dashes, which a key above
/// explains.
///
/// Horizontal positions are shares of the plot's width. The style sheet keeps a gutter before the
/// plot for the numbers of the scale, and the data keep away from both ends, so that no point meets
/// a number.
struct LineChart {
  /// The height of the plot, in pixels, as all heights here.
  private static let plotHeight = 220.0
  /// The height of the line above the plot that names the unit.
  private static let unitHeight = 28.0
  /// The height of a row of annotation marks: a circle of radius 8.5, and 4 pixels of space.
  private static let tagHeight = 21.0
  /// The distance, in pixels, from the plot to the beginning of the unit in the gutter.
  private static let gutter = 40.0
  /// The positions of the first and the last year, as shares of the plot's width. The margins leave
  /// room for the labels, which are centred below their years.
  private static let inset = 0.03...0.93

  let figure: Figure
  let format: NumberFormat

  /// The scales by which all elements of the drawing are placed.
  private struct Plot {
    let axis: Axis
    let years: ClosedRange<Double>
    let top: Double

    func x(_ year: Double) -> Double {
      let share = (year - years.lowerBound) / (years.upperBound - years.lowerBound)
      return inset.lowerBound + share * (inset.upperBound - inset.lowerBound)
    }

    func y(_ value: Double) -> Double { top + plotHeight * (1 - axis.share(of: value)) }

    var bottom: Double { top + plotHeight }
  }

  /// Whether there is anything to draw: values in two years or more.
  var isDrawn: Bool {
    let places = ChartLine.lines(of: figure).flatMap { line in
      line.points.filter { $0.value != nil }.map(\.key.position)
    }
    return places.contains { $0 > places[0] || $0 < places[0] }
  }

  func write(into svg: inout XMLWriter) {
    let series = ChartLine.lines(of: figure)
    let keys = series.flatMap { $0.points.filter { $0.value != nil }.map(\.key) }
    let years = keys.map(\.position)
    guard let first = years.min(), let last = years.max(), last > first else { return }
    let tags = AnnotationMark.marks(of: figure, years: first...last)
    let rows = (tags.map(\.row).max() ?? -1) + 1
    let plot = Plot(
      axis: Axis(covering: series.flatMap { $0.points.compactMap(\.value) }), years: first...last,
      top: Self.unitHeight + Double(rows) * Self.tagHeight)
    svg.begin(
      "svg",
      [
        // 28 pixels below the plot for the years.
        ("class", "chart lines"), ("width", "100%"), ("height", SVG.number(plot.bottom + 28)),
        ("role", "img"), ("aria-labelledby", "_chart-\(figure.entry.id)"),
      ])
    svg.text("title", [("id", "_chart-\(figure.entry.id)")], figure.entry.title)
    writeScale(plot, into: &svg)
    for label in YearLabel.labels(for: keys) { write(label, plot, into: &svg) }
    for tag in tags { write(tag, plot, into: &svg) }
    for (index, line) in series.enumerated() { write(line, number: index + 1, plot, into: &svg) }
    svg.end()
  }

  /// Writes the horizontal lines, each with its number in the gutter, and the unit above them; the
  /// unit is left out if columns differ in it.
  private func writeScale(_ plot: Plot, into svg: inout XMLWriter) {
    for mark in plot.axis.marks {
      let y = SVG.number(plot.y(mark.double))
      svg.leaf(
        "line",
        [
          ("class", mark.isZero ? "base" : "grid"), ("x1", "0"), ("x2", "100%"), ("y1", y),
          ("y2", y),
        ])
      svg.text(
        // Text is placed by its baseline: 4.5 pixels lower, figures are centred on the line.
        "text",
        [("x", "-8"), ("y", SVG.number(plot.y(mark.double) + 4.5)), ("text-anchor", "end")],
        format.text(mark))
    }
    let columns = figure.drawnColumns
    let unit = Set(columns.map(\.unit)).count == 1 ? columns.first?.unit ?? "" : ""
    if !unit.isEmpty {
      svg.text(
        "text", [("class", "strong"), ("x", SVG.number(-Self.gutter)), ("y", "10")], unit)
    }
  }

  private func write(_ label: YearLabel, _ plot: Plot, into svg: inout XMLWriter) {
    let name = [("class", "wide-only")] as [(StaticString, String)]
    svg.text(
      "text",
      (label.isForWide ? name : []) + [
        ("x", SVG.percent(plot.x(label.key.position))), ("y", SVG.number(plot.bottom + 20)),
        ("text-anchor", "middle"),
      ], label.key.text)
  }

  /// Writes the number of an annotation above the plot, and a line from it down to the axis; a list
  /// below the chart gives the words.
  private func write(_ tag: AnnotationMark, _ plot: Plot, into svg: inout XMLWriter) {
    let x = SVG.percent(plot.x(tag.year))
    let middle = Self.unitHeight - 4 + Double(tag.row) * Self.tagHeight
    svg.begin("g", [("class", "tag")])
    svg.leaf(
      "line",
      [("x1", x), ("x2", x), ("y1", SVG.number(middle + 8)), ("y2", SVG.number(plot.bottom))])
    svg.leaf("circle", [("cx", x), ("cy", SVG.number(middle)), ("r", "8.5")])
    svg.text(
      "text", [("x", x), ("y", SVG.number(middle + 4.5)), ("text-anchor", "middle")],
      String(tag.number))
    svg.end()
  }

  /// Writes one line, broken at its gaps, in an inner picture that stretches with the figure; its
  /// points are outside it, so that they keep their shape.
  private func write(_ series: ChartLine, number: Int, _ plot: Plot, into svg: inout XMLWriter) {
    svg.begin(
      "svg",
      [
        ("x", "0"), ("y", SVG.number(plot.top)), ("width", "100%"),
        ("height", SVG.number(Self.plotHeight)), ("viewBox", "0 0 1000 1000"),
        ("preserveAspectRatio", "none"),
      ])
    for run in series.points.split(whereSeparator: { $0.value == nil }) {
      let points = run.map { point in
        let value = plot.axis.share(of: point.value ?? 0)
        return SVG.number(plot.x(point.key.position) * 1000) + "," + SVG.number((1 - value) * 1000)
      }
      svg.leaf(
        "polyline", [("class", "line l\(number)"), ("points", points.joined(separator: " "))])
    }
    svg.end()
    for point in series.points {
      guard let value = point.value else { continue }
      let (x, y) = (SVG.percent(plot.x(point.key.position)), SVG.number(plot.y(value)))
      if point.isUnchecked {
        svg.begin("svg", [("x", x), ("y", y), ("overflow", "visible")])
        svg.leaf("path", [("class", "star l\(number)"), ("d", SVG.star)])
        svg.end()
      } else {
        svg.leaf("circle", [("class", "dot l\(number)"), ("cx", x), ("cy", y), ("r", "3")])
      }
    }
  }
}
