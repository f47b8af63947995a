internal import Markup
internal import StudyGuide

/// A table whose last column draws each row on one scale: the main table, or one for a group apart.
struct PlotView: Sendable {
  let chart: RowChart
  let context: PageContext
  /// The heading of a group apart; nil for the main table.
  let heading: String?
  let groups: [PlotGroupView]

  static let shape = Shape<PlotView>(
    "plot",
    [
      .optional("heading", \.heading),
      .text("value-label", \.valueLabel),
      .text("scale-start", { $0.scale(\.first) }),
      .text("scale-end", { $0.scale(\.last) }),
      .html("scale", { $0.chart.scale() }),
      .list("groups", PlotGroupView.shape, \.groups),
    ])

  /// Returns the number at an end of the scale.
  private func scale(_ end: KeyPath<[Decimal], Decimal?>) -> String {
    chart.axis.marks[keyPath: end].map { chart.format.text($0) } ?? ""
  }

  private var valueLabel: String {
    let (figure, column) = (chart.figure, chart.figure.columns.first)
    let unit = column?.unit ?? ""
    return figure.valueLabel ?? (unit.isEmpty ? column?.label ?? "" : unit.capitalizedFirst)
  }

  /// Returns the main table with its groups in the order of the data, then one table for each group
  /// apart, in the author's order.
  static func plots(of chart: RowChart, in context: PageContext) -> [PlotView] {
    let figure = chart.figure
    let rows = Dictionary(grouping: chart.rows, by: \.group)
    let named = Dictionary(
      figure.groups.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    func group(_ name: String, isApart: Bool) -> PlotGroupView {
      let words = named[name]
      let title = words?.title ?? name.capitalizedFirst
      return PlotGroupView(
        title: isApart || title.isEmpty ? nil : title, note: words?.note,
        rows: (rows[name] ?? []).map { PlotRowView(chart: chart, context: context, row: $0) })
    }
    let apart = figure.apart.map(\.value).filter { rows[$0] != nil }.uniqued()
    let apartNames = Set(apart)
    let main = chart.rows.map(\.group).uniqued().filter { !apartNames.contains($0) }
    let plots = apart.map { name in
      PlotView(
        chart: chart, context: context,
        heading: named[name]?.title ?? name.capitalizedFirst,
        groups: [group(name, isApart: true)])
    }
    if main.isEmpty { return plots }
    let groups = main.map { group($0, isApart: false) }
    return [PlotView(chart: chart, context: context, heading: nil, groups: groups)] + plots
  }
}

/// A group of rows with its own heading.
struct PlotGroupView: Sendable {
  let title: String?
  let note: String?
  let rows: [PlotRowView]

  static let shape = Shape<PlotGroupView>(
    "plot-group",
    [
      .optional("title", \.title), .optional("note", \.note),
      .list("rows", PlotRowView.shape, \.rows),
    ])
}

/// One row of a plot: its name, its value and its drawing.
struct PlotRowView: Sendable {
  let chart: RowChart
  let context: PageContext
  let row: ChartRow

  static let shape = Shape<PlotRowView>(
    "plot-row",
    [
      .text("label", \.row.label),
      .optionalAddress(
        "work-address",
        { view in
          if view.context.paper != nil { return nil }
          let id = view.row.work.flatMap { view.context.guide.entries.id(.reading, $0) }
          return id.map { view.context.link(to: $0).address }
        }),
      .optional(
        "beside",
        { $0.row.beside.isEmpty ? nil : $0.row.beside.joined(separator: " · ") }),
      .text("value", { $0.row.valueText(of: $0.chart.figure, $0.chart.format, $0.chart.words) }),
      .flag("is-unchecked", \.row.isUnchecked),
      .html("drawing", { $0.chart.drawing(of: $0.row) }),
    ])
}

/// A ``ChartLine`` in the key above its chart, by its number.
struct ChartLineView: Sendable {
  let number: Int
  let label: String

  static let shape = Shape<ChartLineView>(
    "chart-line", [.text("line", { String($0.number) }), .text("label", \.label)])
}

/// An annotation of a ``LineChart``, in the order of the numbers on the chart.
struct AnnotationView: Sendable {
  let annotation: Figure.Annotation

  static let shape = Shape<AnnotationView>(
    "annotation", [.text("at", \.annotation.key.value), .text("words", \.annotation.words)])
}
