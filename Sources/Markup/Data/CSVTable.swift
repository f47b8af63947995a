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

  /// Reads a file; blanks around fields are left out. It fails on fields divided by another mark
  /// than a comma, on quotation marks that are never closed or stand at a wrong place, and on
  /// control characters.
  package static func read(_ source: SourceText) -> Result<CSVTable, Diagnostic.Failure> {
    var reader = CSVReader(source: source)
    do {
      return .success(CSVTable(rows: try reader.rows()))
    } catch {
      return .failure(error)
    }
  }
}

/// A reader of one CSV file.
private struct CSVReader {
  let source: SourceText
  var index = 0

  init(source: SourceText) { self.source = source }

  mutating func rows() throws(Diagnostic.Failure) -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    try refuseOtherSeparators()
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
    let first = index
    skipBlanks()
    let start = index
    guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "\"") else {
      while index < source.bytes.count, !endsField(source.bytes[index]) {
        try refuseControl(source.bytes[index], at: index)
        index += 1
      }
      let text = string(source.bytes[start..<index].trimmingBlanks)
      return CSVTable.Cell(text: text, offset: text.isEmpty ? first : start)
    }
    if start > first { throw failure("a blank before the quotation mark of a field", at: first) }
    var text: [UInt8] = []
    index += 1
    while index < source.bytes.count {
      let byte = source.bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        if !byte.isLineEnd { try refuseControl(byte, at: index - 1) }
        text.append(byte)
      } else if index < source.bytes.count, source.bytes[index] == byte {
        text.append(byte)
        index += 1
      } else {
        guard index == source.bytes.count || endsField(source.bytes[index]) else {
          throw failure("text behind the closing quotation mark of a field", at: index)
        }
        return CSVTable.Cell(text: string(ArraySlice(text).trimmingBlanks), offset: start)
      }
    }
    throw failure("a quoted field that is never closed", at: start)
  }

  private mutating func skipBlanks() {
    while index < source.bytes.count, source.bytes[index].isBlank { index += 1 }
  }

  private func refuseControl(_ byte: UInt8, at offset: Int) throws(Diagnostic.Failure) {
    if !byte.isASCIIControl || byte.isBlank { return }
    throw .init(
      source.diagnostic(
        .csvSyntax, "a control character in a field", at: offset,
        note: "take it away: save the file as plain text in UTF-8"))
  }

  /// Fails where the first line divides its fields by another mark, as spreadsheets of many
  /// countries write them.
  private func refuseOtherSeparators() throws(Diagnostic.Failure) {
    let head = source.bytes[index...].prefix { !$0.isLineEnd }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in head {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        counts[byte, default: 0] += 1
      }
    }
    let others = [
      (UInt8(ascii: ";"), "`;`"), (UInt8(ascii: "\t"), "a tab"), (UInt8(ascii: "|"), "`|`"),
    ]
    let commas = counts[UInt8(ascii: ","), default: 0]
    let other = others.first { counts[$0.0, default: 0] > commas }
    if let other, let offset = head.firstIndex(of: other.0) {
      throw .init(
        source.diagnostic(
          .csvSyntax, "the fields are divided by \(other.1)", at: offset,
          note:
            "divide them by `,`, write numbers with a point before decimals, and put a field that "
            + "holds `,` in quotation marks"))
    }
    if head.starts(with: Array("sep=".utf8)) {
      throw .init(
        source.diagnostic(
          .csvSyntax, "the first line tells a spreadsheet what divides the fields", at: index,
          note: "take the line away: the first line names the columns"))
    }
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
