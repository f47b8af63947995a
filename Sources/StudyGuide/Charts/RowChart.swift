internal import Markup

/// One row for each key on a shared scale: bars from zero, or ranges with points and lower limits.
struct RowChart {
  private static let rowHeight = 40.0
  private static let groupHeight = 34.0

  let figure: Figure
  let format: NumberFormat
  let words: Words

  private struct Row {
    let label: String
    let group: String
    let low: Double?
    let high: Double?
    let point: Double?
  }

  func write(into svg: inout SVG) {
    let rows = self.rows
    let values = rows.flatMap { [$0.low, $0.high, $0.point].compactMap { $0 } }
    guard !values.isEmpty else { return }
    let axis = Axis(covering: values)
    let groups = rows.map(\.group).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    let hasGroups = groups.count > 1
    let height =
      30 + Double(rows.count) * Self.rowHeight
      + (hasGroups ? Double(groups.count) * Self.groupHeight : 0)
    svg.begin(
      "svg",
      [
        ("class", "chart rows"), ("width", "100%"), ("height", SVG.number(height)), ("role", "img"),
        ("aria-labelledby", "chart-\(figure.entry.id)"),
      ])
    svg.text("title", [("id", "chart-\(figure.entry.id)")], figure.entry.title)
    writeScale(axis, height: height, into: &svg)
    var y = 30.0
    var group = ""
    for row in rows {
      if hasGroups, row.group != group {
        group = row.group
        svg.text("text", [("class", "strong"), ("x", "0"), ("y", SVG.number(y + 20))], group)
        y += Self.groupHeight
      }
      write(row, at: y, axis, into: &svg)
      y += Self.rowHeight
    }
    svg.end()
  }

  /// A range chart has columns `low`, `high` and `point`; a bar chart draws its first column.
  private var rows: [Row] {
    let data = figure.data
    let label = data.index(of: figure.label ?? figure.key.value)
    let group = figure.group.flatMap(data.index)
    let (low, high) = (data.index(of: "low"), data.index(of: "high"))
    let first = figure.columns.first.flatMap { data.index(of: $0.name.value) }
    let isRange = figure.chart == .range
    let point = isRange ? data.index(of: "point") : nil
    let rows = data.rows.map { row in
      func value(_ index: Int?) -> Double? { index.flatMap { Double(row[$0]) } }
      return Row(
        label: label.map { row[$0] } ?? "", group: group.map { row[$0] } ?? "",
        low: isRange ? value(low) : value(first).map { _ in 0 },
        high: isRange ? value(high) : value(first), point: value(point))
    }
    let groups = rows.map(\.group).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return groups.flatMap { group in rows.filter { $0.group == group } }
  }

  private func writeScale(_ axis: Axis, height: Double, into svg: inout SVG) {
    for mark in axis.marks {
      let share = axis.share(of: mark)
      let x = SVG.percent(share)
      svg.leaf(
        "line",
        [
          ("class", mark == 0 ? "base" : "grid"), ("x1", x), ("x2", x), ("y1", "22"),
          ("y2", SVG.number(height)),
        ])
      let anchor = share < 0.03 ? "start" : share > 0.97 ? "end" : "middle"
      svg.text("text", [("x", x), ("y", "14"), ("text-anchor", anchor)], Axis.text(mark, format))
    }
  }

  private func write(_ row: Row, at y: Double, _ axis: Axis, into svg: inout SVG) {
    svg.text(
      "text", [("class", "over"), ("x", "0"), ("y", SVG.number(y + 14))],
      row.label + ": " + text(row))
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

  private func text(_ row: Row) -> String {
    let column = figure.columns.first
    func number(_ value: Double) -> String {
      let decimals = value == value.rounded() ? 0 : max(column?.decimals ?? 1, 1)
      return format.text(SVG.number(value), decimals: decimals)
    }
    let unit = column.map { $0.unit.isEmpty ? "" : "\u{A0}" + $0.unit } ?? ""
    if figure.chart == .bar { return row.high.map { number($0) + unit } ?? "–" }
    if let low = row.low, let high = row.high, low != high {
      return number(low) + "–" + number(high) + unit
    }
    if let point = row.point { return number(point) + unit }
    if let low = row.low { return words("marks", "at-least") + " " + number(low) + unit }
    if let high = row.high { return words("marks", "at-most") + " " + number(high) + unit }
    return "–"
  }
}
