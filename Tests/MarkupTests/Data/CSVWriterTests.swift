import Markup
import Testing

/// Tables as spreadsheets open them.
struct CSVWriterTests {
  private func written(_ rows: [[String]]) -> [UInt8] {
    var table = CSVWriter(rows[0])
    for row in rows.dropFirst() { table.add(row) }
    return table.bytes
  }

  @Test func `a table begins with the mark of UTF-8, and lines end as RFC 4180 says`() {
    let bytes = written([["a", "b"], ["1", ""]])
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "a,b\r\n1,\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("a b", "a b"), ("", "\"\""), ("水", "水"),
  ])
  func `a field is quoted where its signs would divide it`(_ field: String, _ text: String) {
    #expect(
      String(decoding: written([["h"], [field]]).dropFirst(3), as: UTF8.self)
        == "h\r\n\(text)\r\n")
  }

  @Test func `what is written is read back`() throws {
    let rows = [["a", "b,c"], ["\"", "x\r\ny"], ["", "水 \"\""]]
    let read = try CSVTable.read(SourceText(path: "a.csv", bytes: written(rows))).get()
    #expect(read.rows.map { $0.map(\.text) } == rows)
  }
}
