/// Comma-separated values (RFC 4180), with the place of every field.
package struct CSVTable: Sendable {
  /// One field of a row.
  package struct Cell: Sendable {
    package let text: String
    /// The offset of the field's first byte, including a quotation mark.
    package let offset: Int
  }

  /// The rows, including the head but no empty lines.
  package private(set) var rows: [[Cell]] = []

  /// Reads a file. It fails on a quoted field that is never closed, and on text after a closing
  /// quotation mark.
  package static func read(_ source: SourceText) -> Result<CSVTable, Diagnostic.Failure> {
    var reader = CSVReader(source: source)
    do {
      return .success(CSVTable(rows: try reader.rows()))
    } catch {
      return .failure(error)
    }
  }
}

/// A reader of one CSV file; it skips a byte order mark.
private struct CSVReader {
  let source: SourceText
  var index: Int

  init(source: SourceText) {
    self.source = source
    index = source.bytes.hasBytes([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
  }

  mutating func rows() throws(Diagnostic.Failure) -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    while index < source.bytes.count {
      if source.bytes[index].isLineEnd {
        index += 1
        continue
      }
      rows.append(try row())
    }
    return rows
  }

  private mutating func row() throws(Diagnostic.Failure) -> [CSVTable.Cell] {
    var fields: [CSVTable.Cell] = [try field()]
    while index < source.bytes.count, source.bytes[index] == UInt8(ascii: ",") {
      index += 1
      fields.append(try field())
    }
    return fields
  }

  private mutating func field() throws(Diagnostic.Failure) -> CSVTable.Cell {
    let start = index
    guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "\"") else {
      while index < source.bytes.count, !endsField(source.bytes[index]) { index += 1 }
      return CSVTable.Cell(text: string(source.bytes[start..<index]), offset: start)
    }
    var text: [UInt8] = []
    index += 1
    while index < source.bytes.count {
      let byte = source.bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if index < source.bytes.count, source.bytes[index] == byte {
        text.append(byte)
        index += 1
      } else {
        guard index == source.bytes.count || endsField(source.bytes[index]) else {
          throw failure("text behind the closing quotation mark of a field", at: index)
        }
        return CSVTable.Cell(text: string(text[...]), offset: start)
      }
    }
    throw failure("a quoted field that is never closed", at: start)
  }

  private func endsField(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte.isLineEnd }

  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private func failure(_ message: String, at offset: Int) -> Diagnostic.Failure {
    .init(
      source.diagnostic(
        .csvSyntax, message, at: offset,
        note: "put a field that holds `,` or `\"` in quotation marks, and double those within"))
  }
}
