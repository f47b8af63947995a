import Markup
import Testing

/// Rows of CSV files, the place of each field, and what is said of broken ones.
struct CSVTableTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CSVTable.read(SourceText(text)).get().rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("", []), ("a", [["a"]]), ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,\n,b", [["a", ""], ["", "b"]]),
    ("a,", [["a", ""]]), (",", [["", ""]]), ("a\n\n\nb", [["a"], ["b"]]), ("\n\r\n", []),
    ("a\rb\r\nc", [["a"], ["b"], ["c"]]), ("\"a\"", [["a"]]), ("\"\"", [[""]]),
    ("\"\",b", [["", "b"]]),
    ("\"a,b\",c", [["a,b", "c"]]), ("\"x\ny\"\nz", [["x\ny"], ["z"]]),
    ("a,\"b, \"\"c\"\"\"\r\n\r\n,\n", [["a", "b, \"c\""], ["", ""]]), ("a\"b,c", [["a\"b", "c"]]),
    (" a , b ", [[" a ", " b "]]), ("\u{FEFF}a\n\"x\ny\"", [["a"], ["x\ny"]]),
    ("\"\"\"\"", [["\""]]),
    ("人,é\r\n", [["人", "é"]]), ("\u{FEFF}", []), (" \"a\"", [[" \"a\""]]),
  ])
  func `rows are read as RFC 4180 has them`(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `each field knows its first byte`() throws {
    let source = SourceText("\u{FEFF}a,\"b\"\r\n,\"c\"\"\",d\n")
    let rows = try CSVTable.read(source).get().rows
    #expect(rows.map { $0.map(\.offset) } == [[3, 5], [10, 11, 17]])
  }

  private static let note =
    " (put a field that holds `,` or `\"` in quotation marks, and double those within)"

  @Test(arguments: [
    ("a\n\"b", "csv-syntax 2:1+1 a quoted field that is never closed"),
    ("a,\"", "csv-syntax 1:3+1 a quoted field that is never closed"),
    ("a,\"b\"\"", "csv-syntax 1:3+1 a quoted field that is never closed"),
    ("a\n\"b\"c", "csv-syntax 2:4+1 text behind the closing quotation mark of a field"),
    ("\"b\" ,c", "csv-syntax 1:4+1 text behind the closing quotation mark of a field"),
    ("x,\"人\"é,c", "csv-syntax 1:6+1 text behind the closing quotation mark of a field"),
  ])
  func `a broken row is told with its place`(_ text: String, _ expected: String) {
    #expect(CSVTable.read(SourceText(text)).report == expected + Self.note)
  }
}
