import Pages
import TestSupport
import Testing

/// The numbers that charts, tables and texts print are those of the data, digit by digit.
struct ChartNumberTests {
  private func numbers(_ value: String, decimals: Int?, chart: String) async throws -> [String] {
    let places = decimals.map { ", decimals: \($0)" } ?? ""
    let page = try await TestSite(
      """
      -- content/figures/lengths.md --
      ---
      title: Lengths
      data: lengths.csv
      key: year
      chart: \(chart)
      columns: [{name: point, label: Length\(places)}]
      ---

      It was [](value:lengths/1900).
      -- content/data/lengths.csv --
      year,point,x,y
      1900,\(value),1,1
      1901,0,2,2
      -- templates/figure.mustache --
      {{{caption}}};{{#rows}}{{#cells}}{{#text}}{{text}}{{/text}};{{/cells}}{{/rows}}{{#plots}}{{#groups}}{{#rows}}{{value}};{{/rows}}{{/groups}}{{/plots}}{{#chart}}{{{chart}}}{{/chart}}
      """
    ).page("figures/lengths.html")
    let printed = page.replacing(/<title.*title>/, with: "").replacing(/<[^>]*>/, with: ";")
      .replacing("It was", with: "").replacing(".;", with: ";")
    return printed.split(whereSeparator: { ";\n ".contains($0) }).map(String.init)
  }

  @Test(arguments: [
    ("1.255", 2, "1.26"), ("1.005", 2, "1.01"), ("2.675", 2, "2.68"), ("0.285", 2, "0.29"),
    ("-1.255", 2, "−1.26"), ("4", 2, "4.00"), ("1234567.5", 0, "1,234,568"),
    ("0.000000000001", 12, "0.000000000001"),
    ("123456789012345678901234567890", 0, "123,456,789,012,345,678,901,234,567,890"),
  ])
  func `all say the same digits`(_ value: String, _ decimals: Int, _ text: String) async throws {
    for chart in ["bar", "range", "tiles"] {
      let found = try await numbers(value, decimals: decimals, chart: chart)
      #expect(found.count { $0 == text } == 3, "\(chart): \(found)")
    }
  }

  @Test(arguments: ["1.255", "0.0000125", "3.14159265358979323846264338327"])
  func `without decimals all digits are printed`(_ value: String) async throws {
    for chart in ["bar", "range", "tiles"] {
      let found = try await numbers(value, decimals: nil, chart: chart)
      #expect(found.count { $0 == value } == 3, "\(chart): \(found)")
    }
  }

  /// The numbers on the axis of a bar chart.
  private func scale(_ values: [String]) async throws -> [String] {
    let rows = values.enumerated().map { "r\($0),\($1)\n" }.joined()
    let page = try await ChartPage.text(
      "key: id\nchart: bar\ncolumns: [{name: a, label: Length}]", "id,a\n\(rows)",
      "{{#plots}}{{{scale}}}{{/plots}}")
    return page.matches(of: />([^<\n]+)<\/text>/).map { String($0.1) }
  }

  @Test func `a scale is exact, however small or large its numbers are`() async throws {
    #expect(try await scale(["0.004"]) == ["0", "0.001", "0.002", "0.003", "0.004", "0.005"])
    #expect(try await scale(["0.3", "0.1"]).first == "0")
    #expect(try await scale(["0"]) == ["0", "1"])
    #expect(try await scale(["1.2"]) == ["0", "0.25", "0.5", "0.75", "1", "1.25"])
    #expect(
      try await scale(["-0.00004"])
        == ["−0.00004", "−0.00003", "−0.00002", "−0.00001", "0"])
    let large = try await scale(["999999999999999999999999999999"])
    #expect(large.last == "1,250,000,000,000,000,000,000,000,000,000")
    let tiny = try await scale(["0.00000000000000000000000000001"])
    #expect(tiny.first == "0" && tiny.count < 12 && Set(tiny).count == tiny.count)
    let mixed = try await scale([
      "999999999999999999999999999999", "-0.00000000000000000000000000001",
    ])
    #expect(Set(mixed).count == mixed.count && mixed.contains("0"))
  }

  @Test func `a range whose ends are equal is one number`() async throws {
    let page = try await ChartPage.text(
      "key: id\nchart: range\ncolumns: [{name: low, label: L, decimals: 1}, {name: high, label: H, decimals: 1}]",
      "id,low,high\na,5,5\nb,5.01,5.02\nc,5,\nd,,5\ne,4,5.25\n",
      "{{#plots}}{{#groups}}{{#rows}}{{value}};{{/rows}}{{/groups}}{{/plots}}")
    #expect(page == "5.0;5.0;at least 5.0;at most 5.0;4.0–5.3;")
  }

  @Test func `rows in any order make one line from left to right`() async throws {
    let keys = "key: year\ncolumns: [{name: a, label: A}]"
    let sorted = try await ChartPage.text(
      keys, "year,a\n1900,1\n1901,5\n1902,\n1903,2\n", ChartPage.chart)
    let mixed = try await ChartPage.text(
      keys, "year,a\n1903,2\n1901,5\n1900,1\n1902,\n", ChartPage.chart)
    #expect(sorted == mixed)
    #expect(sorted.contains("<polyline"))
  }

  @Test func `harvests and months are keys of a line, under their own names`() async throws {
    let page = try await ChartPage.text(
      """
      key: year
      columns: [{name: a, label: A}]
      annotations: [{at: 1959/60, text: B}]
      """, "year,a\n1958/59,1\n1959/60,2\n1960/61,3\n1964-08,2\n", ChartPage.chart)
    #expect(page.contains("<polyline") && page.contains("r=\"8.5\""))
    #expect(page.contains(">1958/59</text>") && page.contains(">1964-08</text>"))
  }
}
