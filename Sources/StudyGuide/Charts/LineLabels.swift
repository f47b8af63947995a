internal import Markup

/// How the lines of a chart are named: at their ends, or in a key where there are many.
extension LineChart {
  /// The words of each line, over its last point, pushed apart where they would meet.
  func writeLabels(
    _ series: [ChartLine], _ axis: Axis, years: ClosedRange<Double>, into svg: inout SVG
  ) {
    guard series.count > 1 else { return }
    if series.count > Self.mostLabels { return writeKey(series, into: &svg) }
    var ends: [(number: Int, x: Double, y: Double)] = series.enumerated().compactMap {
      index, line in
      line.points.last { $0.value != nil }.map { point in
        (index, x(point.x, years), y(point.value ?? 0, axis) - 8)
      }
    }
    ends.sort { $0.y < $1.y }
    var lowest = 12.0
    for index in ends.indices {
      ends[index].y = max(ends[index].y, lowest)
      lowest = ends[index].y + Self.labelGap
    }
    for end in ends {
      svg.text(
        "text",
        [
          ("class", "strong l\(end.number + 1)"), ("x", SVG.percent(end.x)),
          ("y", SVG.number(end.y)),
          ("text-anchor", end.x > 0.5 ? "end" : "start"),
        ], series[end.number].label)
    }
  }

  /// Each line's stitch and words, one below the other.
  private func writeKey(_ series: [ChartLine], into svg: inout SVG) {
    for (index, line) in series.enumerated() {
      let y = Self.unitHeight - 8 + Double(index) * Self.labelGap
      svg.leaf(
        "line",
        [
          ("class", "line l\(index + 1)"), ("x1", "0"), ("x2", "34"),
          ("y1", SVG.number(y - 4)), ("y2", SVG.number(y - 4)),
        ])
      svg.text(
        "text", [("class", "strong l\(index + 1)"), ("x", "42"), ("y", SVG.number(y))], line.label)
    }
  }
}
