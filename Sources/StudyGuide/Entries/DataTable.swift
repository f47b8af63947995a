internal import Markup

/// The rows of a figure's CSV file, each reached by its key.
struct DataTable: Sendable {
  let columns: [String]
  let rows: [[String]]
  /// Row numbers by the text of the key column.
  private let rowsByKey: [String: Int]

  static let empty = DataTable(columns: [], rows: [], rowsByKey: [:])

  private init(columns: [String], rows: [[String]], rowsByKey: [String: Int]) {
    (self.columns, self.rows, self.rowsByKey) = (columns, rows, rowsByKey)
  }

  /// Reads a file whose first row names the columns; `key` is the column that names the rows.
  init(_ csv: CSVText, key: String, in source: SourceText, diagnostics: inout [Diagnostic]) {
    guard let head = csv.rows.first else {
      diagnostics.append(
        Diagnostic(rule: .figureData, message: "the file holds no rows", path: source.path))
      self = .empty
      return
    }
    columns = head.map(\.text)
    var rows: [[String]] = []
    var rowsByKey: [String: Int] = [:]
    let keyColumn = columns.firstIndex(of: key)
    for row in csv.rows.dropFirst() {
      if row.count != columns.count {
        diagnostics.append(
          source.diagnostic(
            .figureData, "this row has \(row.count) fields, and the head has \(columns.count)",
            at: row[0].offset, note: "an empty field is written as nothing between two commas"))
        continue
      }
      if let keyColumn {
        let name = row[keyColumn]
        if rowsByKey.updateValue(rows.count, forKey: name.text) != nil {
          diagnostics.append(
            source.diagnostic(
              .figureData, "another row has the key `\(name.text)`", at: name.offset,
              length: name.text.utf8.count))
        }
      }
      rows.append(row.map(\.text))
    }
    self.rows = rows
    self.rowsByKey = rowsByKey
  }

  var keys: [String] { rowsByKey.keys.sorted() }

  func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  func row(_ key: String) -> [String]? { rowsByKey[key].map { rows[$0] } }
}
