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
    (" a ,\tb ", [["a", "b"]]), ("a,b c\n ,\n", [["a", "b c"], ["", ""]]),
    ("\u{FEFF}a\n\"x\ny\"", [["a"], ["x\ny"]]),
    ("\"\"\"\"", [["\""]]),
    ("人,é\r\n", [["人", "é"]]), ("\u{FEFF}", []), ("\" a \"", [["a"]]),
  ])
  func `rows are read as RFC 4180 has them`(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `each field knows its first byte`() throws {
    let source = SourceText("\u{FEFF}a,\"b\"\r\n,\"c\"\"\",d\n")
    let rows = try CSVTable.read(source).get().rows
    #expect(rows.map { $0.map(\.offset) } == [[0, 2], [7, 8, 14]])
  }

  private static let separators =
    " (divide them by `,`, write numbers with a point before decimals, and put a field that holds `,` "
    + "in quotation marks)"

  private static let otherForms: [(String, String)] = [
    ("a;b\n1;2,5", "csv-syntax 1:2+1 the fields are divided by `;`" + separators),
    ("a;b;c, d\n", "csv-syntax 1:2+1 the fields are divided by `;`" + separators),
    ("\u{FEFF}a\tb\r\n", "csv-syntax 1:2+1 the fields are divided by a tab" + separators),
    ("a|b|c", "csv-syntax 1:2+1 the fields are divided by `|`" + separators),
    (
      "sep=,\na,b",
      "csv-syntax 1:1+1 the first line tells a spreadsheet what divides the fields "
        + "(take the line away: the first line names the columns)"
    ),
    ("a,b\n1,\u{0}", control("2:3")), ("a,b\n1,\"x\u{1B}\"", control("2:5")),
    ("a\u{7F}", control("1:2")),
    (
      "a, \"b\"", "csv-syntax 1:3+1 a blank before the quotation mark of a field" + note
    ),
  ]

  @Test(arguments: otherForms)
  func `a file of another form is told once, with what to do`(_ text: String, _ expected: String) {
    #expect(CSVTable.read(SourceText(text)).report == expected)
  }

  @Test(arguments: ["\"a;b;c\",d", "a;b,c,d", "a", "a b,c|d"])
  func `other marks within fields are no faults`(_ text: String) throws {
    #expect(try !rows(text).isEmpty)
  }

  private static func control(_ place: String) -> String {
    "csv-syntax \(place)+1 a control character in a field "
      + "(take it away: save the file as plain text in UTF-8)"
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
