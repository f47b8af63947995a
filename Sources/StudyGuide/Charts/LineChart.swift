internal import Markup

/// Values over years: a line for each column, told apart by dashes and by the words at its end.
struct LineChart {
  private static let plotHeight = 220.0
  static let unitHeight = 36.0
  private static let annotationHeight = 16.0
  static let labelGap = 17.0
  /// More lines than this are named in a key above the plot: at their ends they would meet.
  static let mostLabels = 2

  let figure: Figure
  let format: NumberFormat

  /// Where the plot begins: below the unit, a row for each line of the key and for each annotation.
  private var top: Double {
    keyBottom + Double(figure.annotations.count) * Self.annotationHeight
  }

  private var keyBottom: Double {
    let lines = ChartLine.columns(of: figure).count
    return Self.unitHeight + (lines > Self.mostLabels ? Double(lines) * Self.labelGap : 0)
  }

  func write(into svg: inout SVG) {
    let series = ChartLine.lines(of: figure)
    let years = series.flatMap { $0.points.map(\.x) }
    guard let first = years.min(), let last = years.max(), last > first else { return }
    let axis = Axis(covering: series.flatMap { $0.points.compactMap(\.value) })
    let height = top + Self.plotHeight + 28
    svg.begin(
      "svg",
      [
        ("class", "chart"), ("width", "100%"), ("height", SVG.number(height)), ("role", "img"),
        ("aria-labelledby", "chart-\(figure.entry.id)"),
      ])
    svg.text("title", [("id", "chart-\(figure.entry.id)")], figure.entry.title)
    writeGrid(axis, years: first...last, into: &svg)
    writeAnnotations(years: first...last, into: &svg)
    for (index, line) in series.enumerated() {
      write(line, number: index, axis, years: first...last, into: &svg)
    }
    writeLabels(series, axis, years: first...last, into: &svg)
    svg.end()
  }

  func y(_ value: Double, _ axis: Axis) -> Double {
    top + Self.plotHeight * (1 - axis.share(of: value))
  }

  func x(_ year: Double, _ years: ClosedRange<Double>) -> Double {
    (year - years.lowerBound) / (years.upperBound - years.lowerBound)
  }

  private func writeGrid(_ axis: Axis, years: ClosedRange<Double>, into svg: inout SVG) {
    for mark in axis.marks {
      let y = SVG.number(y(mark, axis))
      svg.leaf(
        "line",
        [("class", mark == 0 ? "base" : "grid"), ("x1", "0"), ("x2", "100%"), ("y1", y), ("y2", y)])
      svg.text(
        "text", [("x", "0"), ("y", SVG.number(self.y(mark, axis) - 4))], Axis.text(mark, format))
    }
    let columns = ChartLine.columns(of: figure)
    let unit = Set(columns.map(\.unit)).count == 1 ? columns.first?.unit ?? "" : ""
    if !unit.isEmpty { svg.text("text", [("class", "strong"), ("x", "0"), ("y", "10")], unit) }
    for year in yearMarks(years) {
      let share = x(year, years)
      let anchor = share < 0.03 ? "start" : share > 0.97 ? "end" : "middle"
      svg.text(
        "text",
        [
          ("x", SVG.percent(share)), ("y", SVG.number(top + Self.plotHeight + 18)),
          ("text-anchor", anchor),
        ], SVG.number(year))
    }
  }

  /// A line down from the words to the axis, each in a row of its own.
  private func writeAnnotations(years: ClosedRange<Double>, into svg: inout SVG) {
    for (index, annotation) in figure.annotations.enumerated() {
      guard let year = Double(annotation.key.value) else { continue }
      let share = x(year, years)
      let row = keyBottom - 10 + Double(index) * Self.annotationHeight
      svg.leaf(
        "line",
        [
          ("class", "tag"), ("x1", SVG.percent(share)), ("x2", SVG.percent(share)),
          ("y1", SVG.number(row + 4)), ("y2", SVG.number(top + Self.plotHeight)),
        ])
      svg.text(
        "text",
        [
          ("class", "over"), ("x", SVG.percent(share)), ("y", SVG.number(row)),
          ("text-anchor", share > 0.6 ? "end" : share < 0.15 ? "start" : "middle"),
        ], annotation.words)
    }
  }

  /// At most six years, evenly apart, the first among them.
  private func yearMarks(_ years: ClosedRange<Double>) -> [Double] {
    let span = years.upperBound - years.lowerBound
    let step = [1.0, 2, 3, 5, 10, 20, 25, 50, 100].first { span / $0 <= 5.5 } ?? span
    return Array(stride(from: years.lowerBound, through: years.upperBound, by: step))
  }

  /// One line, broken at its gaps, in a picture of its own that stretches.
  private func write(
    _ series: ChartLine, number: Int, _ axis: Axis, years: ClosedRange<Double>, into svg: inout SVG
  ) {
    svg.begin(
      "svg",
      [
        ("x", "0"), ("y", SVG.number(top)), ("width", "100%"),
        ("height", SVG.number(Self.plotHeight)), ("viewBox", "0 0 1000 1000"),
        ("preserveAspectRatio", "none"),
      ])
    for run in series.points.split(whereSeparator: { $0.value == nil }) {
      let points = run.map { point in
        let value = axis.share(of: point.value ?? 0)
        return SVG.number(x(point.x, years) * 1000) + "," + SVG.number((1 - value) * 1000)
      }
      svg.leaf(
        "polyline", [("class", "line l\(number + 1)"), ("points", points.joined(separator: " "))])
    }
    svg.end()
    for point in series.points {
      guard let value = point.value else { continue }
      svg.leaf(
        "circle",
        [
          ("class", "dot l\(number + 1)" + (point.isUnchecked ? "" : " seen")),
          ("cx", SVG.percent(x(point.x, years))),
          ("cy", SVG.number(y(value, axis))), ("r", "2.5"),
        ])
    }
  }
}
