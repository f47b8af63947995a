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

  func write(into svg: inout SVG) {
    let rows = ChartRow.rows(of: figure)
    let values = rows.flatMap { [$0.low, $0.high, $0.point].compactMap { $0 } }
    guard !values.isEmpty else { return }
    let axis = Axis(covering: values)
    let apart = figure.apart.map(\.value)
    let panels =
      [rows.filter { !apart.contains($0.group) }]
      + apart.map { group in rows.filter { $0.group == group } }
    let shown = panels.filter { !$0.isEmpty }
    let heights = shown.map(height)
    let total = heights.reduce(0, +) + Double(shown.count - 1) * Self.panelGap
    svg.begin(
      "svg",
      [
        ("class", "chart rows"), ("width", "100%"), ("height", SVG.number(total)), ("role", "img"),
        ("aria-labelledby", "chart-\(figure.entry.id)"),
      ])
    svg.text("title", [("id", "chart-\(figure.entry.id)")], figure.entry.title)
    var top = 0.0
    for (panel, height) in zip(shown, heights) {
      write(panel, from: top, height: height, axis, into: &svg)
      top += height + Self.panelGap
    }
    svg.end()
  }

  /// Groups in a panel of rows, each once and in order.
  private func groups(of rows: [ChartRow]) -> [String] {
    rows.map(\.group).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
  }

  private func height(of rows: [ChartRow]) -> Double {
    let groups = groups(of: rows).filter { !$0.isEmpty }
    return Self.scaleHeight + Double(rows.count) * rowHeight
      + Double(groups.count) * Self.groupHeight
  }

  /// Rows under their groups' names, on a scale of their own.
  private func write(
    _ rows: [ChartRow], from top: Double, height: Double, _ axis: Axis, into svg: inout SVG
  ) {
    writeScale(axis, from: top, height: height, into: &svg)
    var y = top + Self.scaleHeight
    var group = ""
    for row in rows {
      if row.group != group {
        group = row.group
        svg.text(
          "text", [("class", "strong"), ("x", "0"), ("y", SVG.number(y + 20))],
          group.prefix(1).uppercased() + group.dropFirst())
        y += Self.groupHeight
      }
      write(row, at: y, axis, into: &svg)
      y += rowHeight
    }
  }

  private func writeScale(_ axis: Axis, from top: Double, height: Double, into svg: inout SVG) {
    for mark in axis.marks {
      let share = axis.share(of: mark)
      let x = SVG.percent(share)
      svg.leaf(
        "line",
        [
          ("class", mark == 0 ? "base" : "grid"), ("x1", x), ("x2", x),
          ("y1", SVG.number(top + 22)), ("y2", SVG.number(top + height)),
        ])
      let anchor = share < 0.03 ? "start" : share > 0.97 ? "end" : "middle"
      svg.text(
        "text", [("x", x), ("y", SVG.number(top + 14)), ("text-anchor", anchor)],
        Axis.text(mark, format))
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
