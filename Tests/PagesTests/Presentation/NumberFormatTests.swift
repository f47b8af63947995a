import Pages
import TestSupport
import Testing

/// Numbers of data and dates, as pages write them.
struct NumberFormatTests {
  /// What a table's column of such values prints, a cell a row.
  private func column(_ values: [String], decimals: String) async throws -> [String] {
    let rows = values.enumerated().map { "\($0),\($1)\n" }.joined()
    return try await TestSite(
      """
      -- content/figures/lengths.md --
      ---
      title: L
      data: lengths.csv
      key: year
      columns: [{name: length, label: Length, unit: miles\(decimals)}]
      ---

      Walls.
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: W.
      owns: [p1]
      ---

      A rampart, [](claim:walls-pay), [@stone-1990].
      -- content/data/lengths.csv --
      year,length
      \(rows)
      -- templates/figure.mustache --
      {{#rows}}
      {{#cells}}{{#text}}{{text}}{{/text}}{{/cells}}
      {{/rows}}
      """
    ).page("figures/lengths.html").line.split(separator: "\n").map(String.init)
  }

  @Test func `values are rounded on their digits, half away from zero`() async throws {
    let values = [
      "9.99", "9.94", "9.95", "99.96", "-9.95", "-0.04", "0.05", "1", "1.2",
    ]
    #expect(
      try await column(values, decimals: ", decimals: 1") == [
        "10.0", "9.9", "10.0", "100.0", "−10.0", "0.0", "0.1", "1.0", "1.2",
      ])
    #expect(
      try await column(values, decimals: ", decimals: 0") == [
        "10", "10", "10", "100", "−10", "0", "0", "1", "1",
      ])
    #expect(
      try await column(values, decimals: "") == [
        "9.99", "9.94", "9.95", "99.96", "−9.95", "−0.04", "0.05", "1", "1.2",
      ])
  }

  @Test func `whole numbers of five digits are grouped, and of four beside them`() async throws {
    #expect(try await column(["999", "1000", "9999"], decimals: "") == ["999", "1000", "9999"])
    #expect(
      try await column(["999", "1000", "10000"], decimals: "") == ["999", "1,000", "10,000"])
    #expect(
      try await column(["9999.5", "1000"], decimals: ", decimals: 0") == ["10,000", "1,000"])
    #expect(
      try await column(["9999.5", "1000"], decimals: ", decimals: 1") == ["9999.5", "1000.0"])
    #expect(try await column(["9999.4", "1000"], decimals: ", decimals: 0") == ["9999", "1000"])
    #expect(
      try await column(["-1234567", "123456", ""], decimals: "")
        == ["−1,234,567", "123,456"])
  }

  @Test func `a value in a text has its unit and no column to fit`() async throws {
    let page = try await TestSite(
      """
      -- content/data/lengths.csv --
      year,length,share
      1900,4321,12.345
      1901,-54321.66,few words
      -- content/figures/lengths.md --
      ---
      title: L
      data: lengths.csv
      key: year
      columns: [{name: length, label: Length, unit: miles, decimals: 1}, {name: share, label: Share, text: true}]
      ---

      Walls.
      -- content/index.md --
      ---
      title: Home
      ---

      [](value:lengths/1900), [](value:lengths/1901), [](value:lengths/1900/share), [](value:lengths/1901/share).
      -- templates/index.mustache --
      {{#body}}{{{body}}}{{/body}}
      """
    ).page("index.html")
    #expect(
      page.replacing(/<[^>]*>/, with: "").line
        == "4321.0\u{A0}miles, −54,321.7\u{A0}miles, 12.345, few words.")
  }

  @Test func `the marks are those of the guide's words`() async throws {
    let words = (TestSite().texts["templates/words.yml"] ?? "")
      .replacing("decimal: ., group: \",\"", with: "decimal: \",\", group: \"\u{202F}\"")
    let page = try await TestSite(
      "-- content/data/lengths.csv --\nyear,length\n1900,12345.67\n1901,2\n"
    )
    .adding("templates/words.yml", Array(words.utf8)).page("figures/lengths.html")
    #expect(page.contains("<p>1900 12\u{202F}345,7</p>\n<p>1901 2,0</p>"))
  }

  @Test func `dates are told in words, spans without what both ends share`() async throws {
    let table = [
      ("1958", "1958", "1958"), ("1958-08", "August 1958", "1958-08"),
      ("1958-08-17", "17 August 1958", "1958-08-17"), ("c. 1958", "c. 1958", "1958"),
      ("c. 1958-08", "c. August 1958", "1958-08"), ("1958/1961", "1958–1961", "1958"),
      ("1958-08/1959-02", "August 1958–February 1959", "1958-08"),
      ("1959-03/1959-05", "March–May 1959", "1959-03"),
      ("1959-03-02/1959-05-01", "2 March–1 May 1959", "1959-03-02"),
      ("1959-03-02/1959-03-14", "2–14 March 1959", "1959-03-02"),
      ("1959-03/1959-03-14", "March–14 March 1959", "1959-03"),
      ("1959/1959-05", "1959–May 1959", "1959"),
      ("1958-12-30/1959-01-02", "30 December 1958–2 January 1959", "1958-12-30"),
      ("c. 1959-03/1959-05", "c. March–May 1959", "1959-03"),
      ("1958-03/1959-03", "March 1958–March 1959", "1958-03"),
      ("1958-03-05/1959-03-06", "5 March 1958–6 March 1959", "1958-03-05"),
      ("-0398", "399 BC", ""), ("399 BC", "399 BC", ""), ("476", "476", "0476"),
      ("-0043-03-15", "15 March 44 BC", ""), ("431–404 BC", "431–404 BC", ""),
      ("27 BC–AD 14", "27 BC–AD 14", ""), ("18th century", "18th century", ""),
      ("15XX", "16th century", ""), ("5th century BC", "5th century BC", ""),
      ("21st century", "21st century", ""), ("156X", "1560s", ""), ("390s BC", "390s BC", ""),
      ("-039X", "400–391 BC", ""), ("000X", "1–9", ""), ("1729?", "1729 (uncertain)", "1729"),
      ("1729~", "c. 1729", "1729"), ("1729%", "c. 1729 (uncertain)", "1729"),
      ("2001-21", "Spring 2001", ""), ("1985/..", "since 1985", ""),
      ("../1985", "until 1985", ""), ("1985/", "1985–?", ""), ("/1985", "?–1985", ""),
      ("before 1500", "before 1500", ""), ("after 1500-03", "after March 1500", ""),
      ("c. 1729?/1731?", "c. 1729 (uncertain)–1731 (uncertain)", "1729"),
      ("1790s–1820s", "1790s–1820s", ""), ("c. 2001-24", "c. Winter 2001", ""),
    ]
    let events = table.enumerated().map { index, row in
      "- {id: e\(index), date: \"\(row.0)\", title: T, body: B.}\n"
    }
    let page = try await TestSite(
      "-- content/timeline.yml --\n\(events.joined())"
        + "-- templates/timeline.mustache --\n{{#event-groups}}{{#stretches}}{{#events}}\n"
        + "{{id}}: {{date}} {{#machine-date}}{{machine-date}}{{/machine-date}}"
        + "{{#is-about}} about{{/is-about}}\n{{/events}}{{/stretches}}{{/event-groups}}\n"
    ).page("timeline.html")
    let lines = Set(page.split(separator: "\n").map(String.init))
    for (index, row) in table.enumerated() {
      let about = row.2.utf8.count < 10 && !row.0.hasPrefix("-0043") ? " about" : ""
      #expect(lines.contains("e\(index): \(row.1) \(row.2)\(about)"), "\(lines)")
    }
    #expect(lines.count == table.count)
  }
}
