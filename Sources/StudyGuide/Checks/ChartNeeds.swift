internal import Markup

/// The look at what the chart of a figure needs of its data, so that no chart is silently empty or
/// draws one row over another. It looks at data whose columns and numbers are as they should be.
struct ChartNeeds {
  let figure: Figure

  var findings: [Finding] {
    switch figure.chart {
    case .line: lines
    case .bar: rows(drawing: Array(figure.columns.prefix(1)).map(\.name.value))
    case .range: ranges
    case .tiles: tiles
    case .table: []
    }
  }

  private var lines: [Finding] {
    let columns = figure.drawnColumns.compactMap { figure.data.index(of: $0.name.value) }
    let drawn = figure.data.rows.filter { row in columns.contains { row[$0].number != nil } }
    guard let key = figure.data.index(of: figure.key.value) else { return [] }
    let keys = drawn.map { $0[key] }
    if let words = keys.first(where: { LineKey($0) == nil }) {
      return finding(
        "the key `\(words.text)` has no place on the axis of a line chart",
        note: "a line needs keys such as `1958`, `1958-08` or `1958/59`; for rows of words write "
          + "`chart: bar` or `chart: table`")
    }
    var places: Set<Double> = []
    for field in keys {
      guard let place = LineKey(field)?.position, !places.insert(place).inserted else { continue }
      return finding(
        "the key `\(field.text)` stands at the same place of the axis as another",
        note: "keep one row for each place")
    }
    if figure.drawnColumns.count > Figure.mostLines {
      return finding(
        "\(figure.drawnColumns.count) columns are drawn, and a line chart tells apart "
          + "\(Figure.mostLines)", note: "name those to draw in `lines`")
    }
    if places.count < 2 {
      return finding(
        "a line needs at least two rows with a value",
        note: "add rows, or write `chart: bar` or `chart: table`")
    }
    return []
  }

  private var ranges: [Finding] {
    guard Figure.rangeColumns.contains(where: { figure.data.index(of: $0) != nil }) else {
      return finding(
        "`\(figure.dataFile.value)` has none of the columns `low`, `high` and `point` of a range",
        note: "name a column so, or write `chart: bar`")
    }
    guard let low = figure.data.index(of: "low"), let high = figure.data.index(of: "high") else {
      return rows(drawing: Figure.rangeColumns)
    }
    let turned = figure.data.rows.first { row in
      guard let low = row[low].number, let high = row[high].number else { return false }
      return low.double > high.double
    }
    if let turned {
      return finding(
        "the range of `\(figure.name(ofRow: turned))` ends at `\(turned[high].text)` before it begins "
          + "at `\(turned[low].text)`", note: "exchange `low` and `high`")
    }
    return rows(drawing: Figure.rangeColumns)
  }

  private func rows(drawing columns: [String]) -> [Finding] {
    let indices = columns.compactMap { figure.data.index(of: $0) }
    let isDrawn = figure.data.rows.contains { row in indices.contains { row[$0].number != nil } }
    if isDrawn { return [] }
    return finding(
      "no row has a number to draw", note: "add values, or write `chart: table`")
  }

  private var tiles: [Finding] {
    guard let xs = figure.data.index(of: "x"), let ys = figure.data.index(of: "y") else {
      return []
    }
    if figure.data.rows.isEmpty {
      return finding("no row has a place on the map", note: "add rows, or write `chart: table`")
    }
    var places: [String: String] = [:]
    for row in figure.data.rows {
      guard let x = row[xs].number?.whole(in: Figure.tilePlaces),
        let y = row[ys].number?.whole(in: Figure.tilePlaces)
      else { continue }
      let place = "\(x), \(y)"
      if let other = places.updateValue(figure.name(ofRow: row), forKey: place) {
        return finding(
          "`\(figure.name(ofRow: row))` lies on `\(other)` at \(place)",
          note: "give each row a place of its own")
      }
    }
    return []
  }

  private func finding(_ message: String, note: String) -> [Finding] {
    [Finding(figure.entry, .figureData, message, at: figure.dataFile.place, note: note)]
  }
}
