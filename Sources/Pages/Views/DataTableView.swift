internal import Markup
internal import StudyGuide

/// The head of a column in the table of a figure's data.
struct ColumnView: Sendable {
  let column: Figure.Column

  static let shape = Shape<ColumnView>(
    "column",
    [
      .text("label", \.column.label),
      .optional("unit", { $0.column.unit.isEmpty ? nil : $0.column.unit }),
      .flag("is-text", \.column.isText),
    ])
}

/// One row in the table of a figure's data.
struct RowView: Sendable {
  /// The id of the row on the page of its figure; nil elsewhere.
  var id: String?
  let key: String
  let cells: [CellView]

  static let shape = Shape<RowView>(
    "row",
    [.optional("row-id", \.id), .text("key", \.key), .list("cells", CellView.shape, \.cells)])

  /// Returns the id of a row by its number, from 0.
  static func id(_ row: Int) -> String { "_row-\(row + 1)" }
}

/// One cell of a row, which may be empty.
struct CellView: Sendable {
  let text: String?
  let isText: Bool
  let language: String?
  /// Whether the value has not been checked against its source.
  let isUnchecked: Bool
  /// The label of the column.
  let label: String

  static let shape = Shape<CellView>(
    "cell",
    [
      .text("label", \.label),
      .optional("text", \.text), .flag("is-text", \.isText), .optional("language", \.language),
      .flag("is-unchecked", \.isUnchecked),
    ])
}
