package import Markup

/// A file of `content/data/` with its rows; `csv` is nil when the file is not valid CSV.
package struct DataFile: Sendable {
  package let source: SourceText
  package let csv: CSVTable?
}

/// The rows of a figure's CSV file, each reached by its key. Rows that are longer or shorter than
/// the head are left out; the checks report them.
package struct DataTable: Sendable {
  /// One field of a row, with the number that it is read as, once for all that print or draw it.
  package struct Field: Sendable {
    package let text: String
    /// The number that the text is; nil if it is none, as an empty field is not.
    package let number: Decimal?

    init(_ text: String) {
      self.text = text
      number = Decimal(text)
    }

    package var isEmpty: Bool { text.isEmpty }
  }

  package let columns: [String]
  package let rows: [[Field]]
  /// Whether every row of the file is here and has a key: else what is missing follows from what the
  /// checks report of the file.
  package let isWhole: Bool
  /// The numbers of the rows, from 0, by the text in the key column.
  private let rowsByKey: [String: Int]
  /// The numbers of the columns, from 0, by their names; of equal names, the first.
  private let columnsByName: [String: Int]

  static let empty = DataTable()

  private init() { (columns, rows, isWhole, rowsByKey, columnsByName) = ([], [], false, [:], [:]) }

  /// Makes a table from a file whose first row names the columns. `key` is the column that names
  /// the rows; of rows with equal keys, the last is found by that key.
  init(_ csv: CSVTable, key: String) {
    columns = csv.rows.first?.map(\.text) ?? []
    columnsByName = Dictionary(zip(columns, 0...), uniquingKeysWith: { first, _ in first })
    let width = columns.count
    let rows = csv.rows.dropFirst().filter { $0.count == width }.map { $0.map { Field($0.text) } }
    let keys = columnsByName[key].map { column in rows.map { $0[column].text } } ?? []
    rowsByKey = Dictionary(zip(keys, 0...), uniquingKeysWith: { _, last in last })
    self.rows = rows
    isWhole = keys.count == csv.rows.count - 1
  }

  /// The keys of the rows, sorted.
  package var keys: [String] { rowsByKey.keys.sorted() }

  /// Returns the number of a column, from 0.
  package func index(of column: String) -> Int? { columnsByName[column] }

  package func row(_ key: String) -> [Field]? { rowsByKey[key].map { rows[$0] } }

  /// Returns the number of a row, from 0.
  package func index(ofRow key: String) -> Int? { rowsByKey[key] }
}
