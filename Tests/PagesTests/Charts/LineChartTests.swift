import Pages
import TestSupport
import Testing

/// Line charts, element by element.
struct LineChartTests {
  private func chart(_ figure: String, _ data: String) async throws -> String {
    try await ChartPage.text(figure, data, ChartPage.chart)
  }

  @Test func `two lines with a gap, a star, a unit and annotations are drawn exactly`() async throws
  {
    let chart = try await chart(
      """
      key: year
      columns:
        - {name: a, label: A, unit: miles}
        - {name: b, label: B, unit: miles}
      annotations:
        - {at: "1910", text: Late}
        - {at: "1900", text: Early}
        - {at: "1901", text: Near}
      """,
      "year,a,b,basis\n1900,0,4,\n1901,,3,memory\n1905,5,2.5,\n1910,10,,\n")
    #expect(
      chart == """
        <svg class="chart lines" width="100%" height="297" role="img" aria-labelledby="_chart-lengths">
        <title id="_chart-lengths">Lengths</title>
        <line class="base" x1="0" x2="100%" y1="269" y2="269"/>
        <text x="-8" y="273.5" text-anchor="end">0</text>
        <line class="grid" x1="0" x2="100%" y1="232.33" y2="232.33"/>
        <text x="-8" y="236.83" text-anchor="end">2</text>
        <line class="grid" x1="0" x2="100%" y1="195.67" y2="195.67"/>
        <text x="-8" y="200.17" text-anchor="end">4</text>
        <line class="grid" x1="0" x2="100%" y1="159" y2="159"/>
        <text x="-8" y="163.5" text-anchor="end">6</text>
        <line class="grid" x1="0" x2="100%" y1="122.33" y2="122.33"/>
        <text x="-8" y="126.83" text-anchor="end">8</text>
        <line class="grid" x1="0" x2="100%" y1="85.67" y2="85.67"/>
        <text x="-8" y="90.17" text-anchor="end">10</text>
        <line class="grid" x1="0" x2="100%" y1="49" y2="49"/>
        <text x="-8" y="53.5" text-anchor="end">12</text>
        <text class="strong" x="-40" y="10">miles</text>
        <text class="wide-only" x="3%" y="289" text-anchor="middle">1900</text>
        <text x="12%" y="289" text-anchor="middle">1901</text>
        <text x="48%" y="289" text-anchor="middle">1905</text>
        <text x="93%" y="289" text-anchor="middle">1910</text>
        <g class="tag">
        <line x1="3%" x2="3%" y1="32" y2="269"/>
        <circle cx="3%" cy="24" r="8.5"/>
        <text x="3%" y="28.5" text-anchor="middle">2</text>
        </g>
        <g class="tag">
        <line x1="12%" x2="12%" y1="32" y2="269"/>
        <circle cx="12%" cy="24" r="8.5"/>
        <text x="12%" y="28.5" text-anchor="middle">3</text>
        </g>
        <g class="tag">
        <line x1="93%" x2="93%" y1="32" y2="269"/>
        <circle cx="93%" cy="24" r="8.5"/>
        <text x="93%" y="28.5" text-anchor="middle">1</text>
        </g>
        <svg x="0" y="49" width="100%" height="220" viewBox="0 0 1000 1000" preserveAspectRatio="none">
        <polyline class="line l1" points="30,1000"/>
        <polyline class="line l1" points="480,583.33 930,166.67"/>
        </svg>
        <circle class="dot l1" cx="3%" cy="269" r="3"/>
        <circle class="dot l1" cx="48%" cy="177.33" r="3"/>
        <circle class="dot l1" cx="93%" cy="85.67" r="3"/>
        <svg x="0" y="49" width="100%" height="220" viewBox="0 0 1000 1000" preserveAspectRatio="none">
        <polyline class="line l2" points="30,666.67 120,750 480,791.67"/>
        </svg>
        <circle class="dot l2" cx="3%" cy="195.67" r="3"/>
        <svg x="12%" y="214" overflow="visible">
        <path class="star l2" d="m0-5.5v11m-4.76-8.25 9.52 5.5m0-5.5-9.52 5.5"/>
        </svg>
        <circle class="dot l2" cx="48%" cy="223.17" r="3"/>
        </svg>
        """)
  }

  @Test func `a chart below zero has its base at zero and no unit where units differ`() async throws
  {
    let chart = try await chart(
      "key: year\ncolumns: [{name: a, label: A, unit: miles}, {name: b, label: B}]\nlines: [b, a]",
      "year,a,b\n2000,-20,1\n2010,30,2\n")
    #expect(
      chart == """
        <svg class="chart lines" width="100%" height="276" role="img" aria-labelledby="_chart-lengths">
        <title id="_chart-lengths">Lengths</title>
        <line class="grid" x1="0" x2="100%" y1="248" y2="248"/>
        <text x="-8" y="252.5" text-anchor="end">−20</text>
        <line class="grid" x1="0" x2="100%" y1="211.33" y2="211.33"/>
        <text x="-8" y="215.83" text-anchor="end">−10</text>
        <line class="base" x1="0" x2="100%" y1="174.67" y2="174.67"/>
        <text x="-8" y="179.17" text-anchor="end">0</text>
        <line class="grid" x1="0" x2="100%" y1="138" y2="138"/>
        <text x="-8" y="142.5" text-anchor="end">10</text>
        <line class="grid" x1="0" x2="100%" y1="101.33" y2="101.33"/>
        <text x="-8" y="105.83" text-anchor="end">20</text>
        <line class="grid" x1="0" x2="100%" y1="64.67" y2="64.67"/>
        <text x="-8" y="69.17" text-anchor="end">30</text>
        <line class="grid" x1="0" x2="100%" y1="28" y2="28"/>
        <text x="-8" y="32.5" text-anchor="end">40</text>
        <text x="3%" y="268" text-anchor="middle">2000</text>
        <text x="93%" y="268" text-anchor="middle">2010</text>
        <svg x="0" y="28" width="100%" height="220" viewBox="0 0 1000 1000" preserveAspectRatio="none">
        <polyline class="line l1" points="30,1000 930,166.67"/>
        </svg>
        <circle class="dot l1" cx="3%" cy="248" r="3"/>
        <circle class="dot l1" cx="93%" cy="64.67" r="3"/>
        <svg x="0" y="28" width="100%" height="220" viewBox="0 0 1000 1000" preserveAspectRatio="none">
        <polyline class="line l2" points="30,650 930,633.33"/>
        </svg>
        <circle class="dot l2" cx="3%" cy="171" r="3"/>
        <circle class="dot l2" cx="93%" cy="167.33" r="3"/>
        </svg>
        """)
  }

  @Test func `only the lines that are named are drawn, and words are none`() async throws {
    let keys =
      "key: year\ncolumns: [{name: a, label: A}, {name: t, label: T, text: true}, {name: b, label: B}]"
    let data = "year,a,t,b\n1900,1,x,2\n1901,2,y,3\n"
    let template = "{{#lines}}{{line}} {{label}}\n{{/lines}}"
    #expect(try await ChartPage.text(keys, data, template) == "1 A\n2 B")
    #expect(try await ChartPage.text(keys + "\nlines: [b]", data, template) == "1 B")
    let drawn = try await chart(keys + "\nlines: [b]", data)
    #expect(
      ChartPage.lines(drawn, with: "polyline") == [
        #"<polyline class="line l1" points="30,500 930,250"/>"#
      ])
  }

  /// The numbers of the scale of a chart of two values, from above.
  private func marks(_ low: String, _ high: String) async throws -> [String] {
    let chart = try await chart(
      "key: year\ncolumns: [{name: a, label: A}]", "year,a\n1900,\(low)\n1901,\(high)\n")
    return ChartPage.lines(chart, with: "x=\"-8\"").map {
      String($0.split(separator: ">")[1].prefix { $0 != "<" })
    }
  }

  @Test func `the scale has round marks from zero to above the highest value`() async throws {
    let table: [(String, String, [String])] = [
      ("0", "5", ["0", "1", "2", "3", "4", "5", "6"]),
      ("0", "10", ["0", "2", "4", "6", "8", "10", "12"]),
      ("0", "9.9", ["0", "2", "4", "6", "8", "10"]),
      ("0", "12", ["0", "2.5", "5", "7.5", "10", "12.5"]),
      ("0", "20", ["0", "5", "10", "15", "20", "25"]),
      ("0", "26", ["0", "10", "20", "30"]),
      ("0", "100", ["0", "20", "40", "60", "80", "100", "120"]),
      ("0", "40000", ["0", "10,000", "20,000", "30,000", "40,000", "50,000"]),
      ("0", "0.4", ["0", "0.1", "0.2", "0.3", "0.4", "0.5"]),
      ("0", "1.2", ["0", "0.25", "0.5", "0.75", "1", "1.25"]),
      ("0", "0.04", ["0", "0.01", "0.02", "0.03", "0.04", "0.05"]),
      ("-3", "0", ["−3", "−2", "−1", "0"]),
      ("-20", "30", ["−20", "−10", "0", "10", "20", "30", "40"]),
      ("-21", "0", ["−25", "−20", "−15", "−10", "−5", "0"]),
    ]
    for (low, high, expected) in table {
      #expect(try await marks(low, high) == expected, "\(low) to \(high)")
    }
    #expect(try await marks("0", "0") == ["0", "1"])
  }

  @Test func `years are labelled from the last backwards where there is room`() async throws {
    func labels(_ years: [Int]) async throws -> [String] {
      let rows = years.map { "\($0),1\n" }.joined()
      let chart = try await chart("key: year\ncolumns: [{name: a, label: A}]", "year,a\n" + rows)
      return chart.matches(of: /<text( class="wide-only")? x="[\d.]+%" y="268"[^>]*>(\d+)</).map {
        String($0.2) + ($0.1 == nil ? "" : "w")
      }
    }
    // The gaps are 7 and 15 of 100 years.
    #expect(try await labels([1900, 1993, 2000]) == ["1900", "1993w", "2000"])
    #expect(try await labels([1900, 1994, 2000]) == ["1900", "2000"])
    #expect(try await labels([1900, 1985, 2000]) == ["1900", "1985", "2000"])
    #expect(try await labels([1900, 1986, 2000]) == ["1900", "1986w", "2000"])
    #expect(
      try await labels([1900, 1914, 1980, 1992, 2000]) == [
        "1900w", "1914", "1980", "1992w", "2000",
      ])
    #expect(try await labels([2000, 1950, 1900]) == ["1900", "1950", "2000"])
  }

  @Test func `annotations stand a tenth of the years apart, or in rows below each other`()
    async throws
  {
    let data = "year,a\n1899,\n" + (1900...1920).map { "\($0),1\n" }.joined() + "late,\n"
    let chart = try await chart(
      """
      key: year
      columns: [{name: a, label: A}]
      annotations:
        - {at: "1902", text: B}
        - {at: "1900", text: A}
        - {at: "1901", text: C}
        - {at: "1901", text: D}
        - {at: late, text: E}
        - {at: "1903", text: F}
        - {at: "1899", text: G}
      """, data)
    let tags = chart.matches(
      of:
        /<circle cx="([\d.]+)%" cy="(\d+)" r="8.5"\/>\n<text x="[\d.]+%" y="([\d.]+)" text-anchor="middle">(\d)</
    )
    #expect(
      tags.map { "\($0.4) \($0.1) \($0.2) \($0.3)" } == [
        "2 3 24 28.5", "3 7.5 45 49.5", "4 7.5 66 70.5", "1 12 24 28.5", "6 16.5 45 49.5",
      ])
    #expect(chart.hasPrefix("<svg class=\"chart lines\" width=\"100%\" height=\"339\""))
  }

  @Test func `an annotation stands by its year and words, where there is a chart`() async throws {
    let keys = """
      key: year
      columns: [{name: a, label: A}]
      annotations: [{at: "1901", text: A "gate"}, {at: "1900", text: A moat}]
      """
    let template = "{{#annotations}}{{at}}: {{words}}\n{{/annotations}}"
    #expect(
      try await ChartPage.text(keys, "year,a\n1900,1\n1901,2\n", template)
        == "1901: A “gate”\n1900: A moat")
    #expect(
      try await ChartPage.text(keys + "\nchart: bar", "year,a\n1900,1\n1901,2\n", template) == "")
  }
}
