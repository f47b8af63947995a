internal import Markup

/// The look at the fields of a figure's data that are to be numbers or plain words, each told at its
/// place in the file.
struct FigureNumbers {
  let figure: Figure
  let csv: CSVTable
  let source: SourceText

  /// The fields that are not what their columns and the chart want.
  var findings: [Finding] {
    guard let head = csv.rows.first else { return [] }
    let indices = Dictionary(zip(head.map(\.text), 0...), uniquingKeysWith: { first, _ in first })
    let rows = csv.rows.dropFirst().filter { $0.count == head.count }
    func fields(_ name: String) -> [CSVTable.Cell] {
      indices[name].map { index in rows.map { $0[index] } } ?? []
    }
    let places = figure.chart == .tiles ? ["x", "y"] : []
    return numberColumns.flatMap { wrongNumbers(fields($0), column: $0) }
      + places.flatMap { wrongPlaces(fields($0)) }
      + figure.columns.filter(\.isText).flatMap { marked(fields($0.name.value)) }
  }

  /// Finds the fields with Markdown, which pages would print as it is.
  private func marked(_ fields: [CSVTable.Cell]) -> [Finding] {
    fields.compactMap { field in
      PlainProse.mark(in: field.text).map {
        finding(
          "`\($0)` stands in a field, which holds no Markdown", at: field,
          note: "write the words alone")
      }
    }
  }

  /// The names of the columns of numbers: those that the figure prints, and those that its chart
  /// draws.
  private var numberColumns: [String] {
    let printed = figure.columns.filter { !$0.isText }.map(\.name.value)
    return (printed + (figure.chart == .range ? Figure.rangeColumns : [])).uniqued()
  }

  /// Finds the fields that are neither empty nor numbers. Where no field of a column is a number, that
  /// is one slip and told once.
  private func wrongNumbers(_ fields: [CSVTable.Cell], column: String) -> [Finding] {
    let filled = fields.filter { !$0.text.isEmpty }
    let wrong = filled.filter { Decimal($0.text) == nil }
    guard let first = wrong.first else { return [] }
    let words = "; a column of words says `text: true` in the figure"
    if wrong.count == filled.count, wrong.count > 1 {
      return [
        finding(
          "`\(first.text)` is no number, nor are the \(wrong.count - 1) others of `\(column)`",
          at: first, note: Decimal.remedy(for: first.text) + words)
      ]
    }
    return wrong.map {
      finding("`\($0.text)` is no number", at: $0, note: Decimal.remedy(for: $0.text) + words)
    }
  }

  /// Finds the places of tiles that are no whole numbers within the map.
  private func wrongPlaces(_ fields: [CSVTable.Cell]) -> [Finding] {
    fields.filter { Decimal($0.text)?.whole(in: Figure.tilePlaces) == nil }.map {
      finding(
        $0.text.isEmpty ? "a tile without its place" : "`\($0.text)` is no place of a tile", at: $0,
        note: "write a whole number from 0 to \(Figure.tilePlaces.upperBound)")
    }
  }

  private func finding(_ message: String, at cell: CSVTable.Cell, note: String) -> Finding {
    Finding(
      source.diagnostic(
        .figureData, message, at: cell.offset, length: max(cell.text.utf8.count, 1), note: note))
  }
}
