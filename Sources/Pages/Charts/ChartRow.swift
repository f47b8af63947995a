internal import Markup
internal import StudyGuide

/// One row of a figure's data as a row of a chart.
struct ChartRow {
  let label: String
  /// The words below the label.
  let beside: [String]
  let group: String
  /// The id of the row's work in the reading list.
  let work: String?
  /// The lower end of a bar or range; nil if the data do not give it.
  let low: Decimal?
  let high: Decimal?
  let point: Decimal?
  /// Whether a value that is drawn has not been checked against its source.
  let isUnchecked: Bool

  /// Returns the rows of a figure, group by group, in the order in which the data first name the
  /// groups.
  ///
  /// A range chart uses the columns `low`, `high` and `point`; a bar chart draws its first column.
  static func rows(of figure: Figure) -> [ChartRow] {
    let rows = figure.data.rows.map { ChartRow($0, of: figure) }
    let groups = Dictionary(grouping: rows, by: \.group)
    return rows.map(\.group).uniqued().flatMap { groups[$0] ?? [] }
  }

  private init(_ row: [DataTable.Field], of figure: Figure) {
    func cell(_ column: String?) -> DataTable.Field? {
      column.flatMap { figure.data.index(of: $0) }.map { row[$0] }
    }
    func field(_ column: String?) -> String? {
      cell(column).flatMap { $0.isEmpty ? nil : $0.text }
    }
    func value(_ column: String?) -> Decimal? { cell(column)?.number }
    let isRange = figure.chart == .range
    let first = figure.columns.first?.name.value
    label = figure.name(ofRow: row)
    beside = figure.beside.compactMap { field($0.value) }
    group = field(figure.group?.value) ?? ""
    work = field(figure.works?.value)
    // A bar is drawn as a range from zero; without a value it has no beginning either, so that
    // nothing is drawn rather than a bar of length zero.
    low = isRange ? value("low") : value(first).map { _ in Decimal(0, tenToThe: 0) }
    high = isRange ? value("high") : value(first)
    point = isRange ? value("point") : nil
    let drawn = isRange ? Figure.rangeColumns : [first].compactMap { $0 }
    isUnchecked = drawn.contains { value($0) != nil && figure.isUnchecked($0, inRow: row) }
  }

  /// Returns the value as text, without its unit, which is the heading of the column.
  func valueText(of figure: Figure, _ format: NumberFormat, _ words: Words) -> String {
    func text(_ value: Decimal?, _ column: String) -> String? {
      value.map {
        format.text($0, decimals: (figure.column(column) ?? figure.columns.first)?.decimals)
      }
    }
    if figure.chart == .bar { return text(high, "") ?? "–" }
    let (lowText, highText) = (text(low, "low"), text(high, "high"))
    if let lowText, let highText, low?.double != high?.double, lowText != highText {
      return lowText + "–" + highText
    }
    if let text = text(point, "point") { return text }
    if let lowText { return highText == nil ? words[Mark.atLeast] + " " + lowText : lowText }
    if let highText { return words[Mark.atMost] + " " + highText }
    return "–"
  }
}
