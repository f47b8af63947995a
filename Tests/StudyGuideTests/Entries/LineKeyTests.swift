import Markup
import StudyGuide
import TestSupport
import Testing

/// The places of keys on the axis of a line chart.
struct LineKeyTests {
  private func position(_ key: String) throws -> Double? {
    let site = TestSite(
      "-- content/figures/f.md --\n---\ntitle: A\ndata: f.csv\nkey: year\n"
        + "columns: [{name: length, label: B}]\n---\n\nA.\n-- content/data/f.csv --\n"
        + "year,length\n\(key),1\n", base: nil)
    let figure = try #require(site.loaded().content.figures.values.first)
    return LineKey(try #require(figure.data.rows.first?.first))?.position
  }

  private static let places: [(String, Double)] = [
    ("1958", 1958), ("58.5", 58.5), ("-3", -3), ("1958/59", 1958.5), ("1958/1959", 1958.5),
    ("1958–59", 1958.5), ("1958-59", 1958.5), ("1999/00", 1999.5), ("1958-01", 1958),
    ("1958-07", 1958.5), ("1958-10", 1958.75), ("1958-07-01", 1958.5), ("1910-11", 1910.833333),
    ("1958-Q1", 1958), ("1958/q3", 1958.5),
  ]

  @Test(arguments: places)
  func `numbers, dates and double years have a place`(_ key: String, _ place: Double) throws {
    let found = try #require(try position(key))
    #expect(abs(found - place) < 1e-5)
  }

  @Test(arguments: [
    "", "north", "1958/60", "1958/1961", "1958-13", "1958-02-30", "1958-Q5", "1958-Q", "58/59",
    "1958/",
    "/59", "1958/59/60", "nan", "inf", "1e3", "1958 or 1959",
  ])
  func `other keys have none`(_ key: String) throws {
    #expect(try position(key) == nil)
  }
}
