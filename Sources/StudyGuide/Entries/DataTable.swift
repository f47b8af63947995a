package import Markup

/// A file of `content/data/`, with what was read in it; nil where that is no CSV.
package struct DataFile: Sendable {
  package let source: SourceText
  package let csv: CSVText?
}

/// The rows of a figure's CSV file, each reached by its key. What is wrong with them is found by the
/// checks; rows that are too long or too short are left out.
package struct DataTable: Sendable {
  package let columns: [String]
  package let rows: [[String]]
  /// Row numbers by the text of the key column.
  private let rowsByKey: [String: Int]

  static let empty = DataTable(columns: [], rows: [], rowsByKey: [:])

  private init(columns: [String], rows: [[String]], rowsByKey: [String: Int]) {
    (self.columns, self.rows, self.rowsByKey) = (columns, rows, rowsByKey)
  }

  /// Takes a file whose first row names the columns; `key` is the column that names the rows, of
  /// which the last of one name counts.
  init(_ csv: CSVText, key: String) {
    columns = csv.rows.first?.map(\.text) ?? []
    var rows: [[String]] = []
    var rowsByKey: [String: Int] = [:]
    let keyColumn = columns.firstIndex(of: key)
    for row in csv.rows.dropFirst() where row.count == columns.count {
      if let keyColumn { rowsByKey[row[keyColumn].text] = rows.count }
      rows.append(row.map(\.text))
    }
    self.rows = rows
    self.rowsByKey = rowsByKey
  }

  package var keys: [String] { rowsByKey.keys.sorted() }

  package func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// The number of a row, from 0.
  package func rowIndex(_ key: String) -> Int? { rowsByKey[key] }

  package func row(_ key: String) -> [String]? { rowsByKey[key].map { rows[$0] } }
}
