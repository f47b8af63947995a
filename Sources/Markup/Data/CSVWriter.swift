/// A writer of comma-separated values (RFC 4180) that spreadsheets open as they are: UTF-8 with the
/// mark at its beginning by which Excel knows it, and lines that end with CR LF.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins a table with the names of its columns.
  package init(_ columns: [String]) { add(columns) }

  /// Adds a row. Fields with a comma, a quotation mark or a line end stand in quotation marks.
  package mutating func add(_ row: [String]) {
    for (column, field) in row.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      // A row of one empty field would be an empty line, which many readers skip.
      let isQuoted =
        row == [""] || field.utf8.contains { Self.special.contains($0) }
        || field.utf8.first?.isBlank == true || field.utf8.last?.isBlank == true
      guard isQuoted else {
        bytes.append(field)
        continue
      }
      bytes.append("\"")
      for byte in field.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append("\"")
    }
    bytes.append("\r\n")
  }

  private static let special = Array(",\"\r\n".utf8)
}
