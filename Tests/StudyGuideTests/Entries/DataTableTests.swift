import StudyGuide
import TestSupport
import Testing

/// The data of figures, reached by key and column.
struct DataTableTests {
  private func figure(_ csv: String, keys: String = "") throws -> Figure {
    let site = TestSite(
      "-- content/figures/f.md --\n---\ntitle: A\ndata: f.csv\nkey: year\n"
        + "columns: [{name: length, label: B}]\n\(keys)---\n\nA.\n-- content/data/f.csv --\n\(csv)",
      base: nil)
    return try #require(site.loaded().content.figures.values.first)
  }

  @Test func `rows are found by their key, whatever column it is`() throws {
    let table = try figure("place,year,length\nnorth,1901,3\nsouth,1900,\n").data
    #expect(table.columns == ["place", "year", "length"])
    #expect(table.rows.map { $0.map(\.text) } == [["north", "1901", "3"], ["south", "1900", ""]])
    #expect(table.keys == ["1900", "1901"])
    #expect(table.row("1900")?.map(\.text) == ["south", "1900", ""])
    #expect(table.row("1901")?.map(\.text) == ["north", "1901", "3"])
    #expect(table.row("north") == nil)
    #expect(table.index(of: "length") == 2)
    #expect(table.index(of: "width") == nil)
  }

  @Test func `of rows of one key the last counts`() throws {
    let table = try figure("year,length\n1900,1\n1901,2\n1900,3\n").data
    #expect(table.row("1900")?.map(\.text) == ["1900", "3"])
    #expect(table.rows.count == 3)
    #expect(table.keys == ["1900", "1901"])
  }

  @Test func `uneven rows are left out, and the others keep their numbers`() throws {
    let table = try figure("year,length\n1900\n1901,2,3\n1902,4\n1903,5\n").data
    #expect(table.rows.map { $0.map(\.text) } == [["1902", "4"], ["1903", "5"]])
    #expect(table.row("1902")?.map(\.text) == ["1902", "4"])
    #expect(table.row("1903")?.map(\.text) == ["1903", "5"])
    #expect(table.row("1901") == nil)
  }

  @Test func `without a key's column rows have no keys`() throws {
    let table = try figure("a,length\n1900,1\n").data
    #expect(table.keys == [])
    #expect(table.rows.count == 1)
  }

  @Test func `a file without rows, and none at all, make an empty table`() throws {
    #expect(try figure("").data.columns == [])
    let site = TestSite(
      "-- content/figures/f.md --\n---\ntitle: A\ndata: g.csv\nkey: year\n---\n", base: nil)
    let table = try #require(site.loaded().content.figures.values.first).data
    #expect(table.columns == [])
    #expect(table.rows.map { $0.map(\.text) } == [])
  }

  @Test func `a row is named by its key, or by the columns of its label that say something`() throws
  {
    let csv = "year,place,length\n1900,north,1\n1901,,2\n"
    let plain = try figure(csv)
    #expect(plain.data.rows.map(plain.name) == ["1900", "1901"])
    let labelled = try figure(csv, keys: "label: [place, width, year]\n")
    #expect(labelled.data.rows.map(labelled.name) == ["north, 1900", "1901"])
  }

  @Test func `a value rests on memory where its own mark says so, or else its row's`() throws {
    let figure = try figure(
      "year,length,length-basis,basis\na,1,memory,read\nb,1,,memory\nc,1,read,memory\nd,1,,\n")
    let unchecked = figure.data.rows.map { figure.isUnchecked("length", inRow: $0) }
    #expect(unchecked == [true, true, false, false])
    #expect(figure.isUnchecked("width", inRow: figure.data.rows[1]))
    let plain = try self.figure("year,length\na,1\n")
    #expect(!plain.isUnchecked("length", inRow: plain.data.rows[0]))
  }
}
