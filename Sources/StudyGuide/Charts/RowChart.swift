internal import Markup

/// One row for each key on a shared scale: bars from zero, or ranges with points and lower limits.
struct RowChart {
  private static let rowHeight = 40.0
  private static let besideHeight = 17.0
  private static let groupHeight = 34.0
  private static let scaleHeight = 30.0
  private static let panelGap = 28.0

  let figure: Figure
  let format: NumberFormat
  let words: Words

  /// A row has a second line of words where the figure names columns to stand beside the value.
  private var rowHeight: Double {
    Self.rowHeight + (figure.beside.isEmpty ? 0 : Self.besideHeight)
  }

  /// The rows of one group: a picture of its own, so that paper can be turned between groups.
  private struct Stretch {
    let name: String
    let rows: [ChartRow]
    /// Whether the panel's scale stands above it.
    let hasScale: Bool
    /// The space that sets its panel apart from the one before.
    let gap: Double
  }

  func write(into svg: inout SVG) {
    let rows = ChartRow.rows(of: figure)
    let values = rows.flatMap { [$0.low, $0.high, $0.point].compactMap { $0 } }
    guard !values.isEmpty else { return }
    let axis = Axis(covering: values)
    svg.begin(
      "div",
      [("class", "chart rows"), ("role", "img"), ("aria-label", figure.entry.title)])
    for stretch in stretches(of: rows) { write(stretch, axis, into: &svg) }
    svg.end()
  }

  /// Group by group: first those of the main panel, then each that stands in a panel apart.
  private func stretches(of rows: [ChartRow]) -> [Stretch] {
    let apart = figure.apart.map(\.value)
    let names = rows.map(\.group).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let main = names.filter { !apart.contains($0) }
    let ordered = main + apart.filter(names.contains)
    return ordered.enumerated().map { index, name in
      Stretch(
        name: name, rows: rows.filter { $0.group == name },
        hasScale: index == 0 || index >= main.count,
        gap: index > 0 && index >= main.count ? Self.panelGap : 0)
    }
  }

  private func write(_ stretch: Stretch, _ axis: Axis, into svg: inout SVG) {
    let top = stretch.gap + (stretch.hasScale ? Self.scaleHeight : 0)
    var y = top + (stretch.name.isEmpty ? 0 : Self.groupHeight)
    let height = y + Double(stretch.rows.count) * rowHeight
    svg.begin(
      "svg", [("width", "100%"), ("height", SVG.number(height)), ("aria-hidden", "true")])
    if stretch.hasScale {
      writeMarks(axis, at: stretch.gap + 14, into: &svg)
      writeGrid(axis, from: stretch.gap + 22, to: height, into: &svg)
    } else {
      writeGrid(axis, from: 0, to: height, into: &svg)
    }
    if !stretch.name.isEmpty {
      svg.text(
        "text", [("class", "strong"), ("x", "0"), ("y", SVG.number(top + 20))],
        stretch.name.prefix(1).uppercased() + stretch.name.dropFirst())
    }
    for row in stretch.rows {
      write(row, at: y, axis, into: &svg)
      y += rowHeight
    }
    svg.end()
  }

  private func writeMarks(_ axis: Axis, at y: Double, into svg: inout SVG) {
    for mark in axis.marks {
      let share = axis.share(of: mark)
      let anchor = share < 0.03 ? "start" : share > 0.97 ? "end" : "middle"
      svg.text(
        "text", [("x", SVG.percent(share)), ("y", SVG.number(y)), ("text-anchor", anchor)],
        Axis.text(mark, format))
    }
  }

  private func writeGrid(_ axis: Axis, from top: Double, to bottom: Double, into svg: inout SVG) {
    for mark in axis.marks {
      let x = SVG.percent(axis.share(of: mark))
      svg.leaf(
        "line",
        [
          ("class", mark == 0 ? "base" : "grid"), ("x1", x), ("x2", x),
          ("y1", SVG.number(top)), ("y2", SVG.number(bottom)),
        ])
    }
  }

  private func write(_ row: ChartRow, at y: Double, _ axis: Axis, into svg: inout SVG) {
    let value = row.valueText(of: figure, format, words)
    let lines =
      figure.beside.isEmpty
      ? [row.label + ": " + value]
      : [row.label, ([value] + row.beside).joined(separator: " · ")]
    for (index, line) in lines.enumerated() {
      svg.text(
        "text",
        [
          ("class", "over"), ("x", "0"),
          ("y", SVG.number(y + 14 + Double(index) * Self.besideHeight)),
        ], line)
    }
    let y = y + Double(lines.count - 1) * Self.besideHeight
    let middle = SVG.number(y + 25)
    if let low = row.low, let high = row.high {
      svg.leaf(
        "rect",
        [
          ("class", "pt"), ("x", SVG.percent(axis.share(of: low))), ("y", SVG.number(y + 21)),
          ("width", SVG.percent(max(axis.share(of: high) - axis.share(of: low), 0.003))),
          ("height", "8"),
        ])
    } else if let low = row.low ?? row.high {
      writeLimit(low, isLower: row.low != nil, middle, axis, into: &svg)
    }
    if let point = row.point {
      svg.leaf(
        "circle",
        [("class", "pt"), ("cx", SVG.percent(axis.share(of: point))), ("cy", middle), ("r", "5")])
    }
  }

  /// An arrow from a limit on: `at least`, `at most`.
  private func writeLimit(
    _ value: Double, isLower: Bool, _ y: String, _ axis: Axis, into svg: inout SVG
  ) {
    let share = axis.share(of: value)
    svg.leaf("circle", [("class", "pt"), ("cx", SVG.percent(share)), ("cy", y), ("r", "5")])
    let end = isLower ? min(share + 0.08, 0.99) : max(share - 0.08, 0.01)
    svg.leaf(
      "line",
      [
        ("class", "line l1"), ("x1", SVG.percent(share)), ("x2", SVG.percent(end)), ("y1", y),
        ("y2", y),
      ])
    svg.begin("svg", [("x", SVG.percent(end)), ("y", y), ("overflow", "visible")])
    svg.leaf("path", [("class", "line l1"), ("d", isLower ? "m-6-5 6 5-6 5" : "m6-5-6 5 6 5")])
    svg.end()
  }
}
