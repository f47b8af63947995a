package import Markup

/// A file of `content/data/` with its rows; `csv` is nil when the file is not valid CSV.
package struct DataFile: Sendable {
  package let source: SourceText
  package let csv: CSVTable?
}

/// The rows of a figure's CSV file, each reached by its key. Rows that are longer or shorter than
/// the head are left out; the checks report them.
package struct DataTable: Sendable {
  package let columns: [String]
  package let rows: [[String]]
  /// The numbers of the rows, from 0, by the text in the key column.
  private let rowsByKey: [String: Int]
  /// The numbers of the columns, from 0, by their names; of equal names, the first.
  private let columnsByName: [String: Int]

  static let empty = DataTable()

  private init() { (columns, rows, rowsByKey, columnsByName) = ([], [], [:], [:]) }

  /// Makes a table from a file whose first row names the columns. `key` is the column that names
  /// the rows; of rows with equal keys, the last is found by that key.
  init(_ csv: CSVTable, key: String) {
    columns = csv.rows.first?.map(\.text) ?? []
    var rows: [[String]] = []
    var rowsByKey: [String: Int] = [:]
    columnsByName = Dictionary(
      zip(columns, 0...), uniquingKeysWith: { first, _ in first })
    let keyColumn = columnsByName[key]
    for row in csv.rows.dropFirst() where row.count == columns.count {
      if let keyColumn { rowsByKey[row[keyColumn].text] = rows.count }
      rows.append(row.map(\.text))
    }
    self.rows = rows
    self.rowsByKey = rowsByKey
  }

  /// The keys of the rows, sorted.
  package var keys: [String] { rowsByKey.keys.sorted() }

  /// Returns the number of a column, from 0.
  package func index(of column: String) -> Int? { columnsByName[column] }

  /// Returns the number of the row with a key, from 0.
  package func rowIndex(_ key: String) -> Int? { rowsByKey[key] }

  package func row(_ key: String) -> [String]? { rowsByKey[key].map { rows[$0] } }
}
