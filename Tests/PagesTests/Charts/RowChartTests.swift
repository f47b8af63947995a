import Pages
import TestSupport
import Testing

/// Row charts, element by element, and what their rows say.
struct RowChartTests {
  private static let rows = """
    {{#plots}}[{{#heading}}{{heading}}: {{/heading}}{{value-label}} {{scale-start}} {{scale-end}}]
    {{#groups}}{{#title}}{{title}}:{{/title}}{{#note}} {{note}};{{/note}}{{#rows}}
    {{label}}{{#beside}} ({{beside}}){{/beside}} {{value}}{{#is-unchecked}}*{{/is-unchecked}}{{#work-address}} {{work-address}}{{/work-address}}
    {{/rows}}{{/groups}}{{/plots}}
    """
  private static let drawings =
    "{{#plots}}{{{scale}}}{{#groups}}{{#rows}}{{label}}\n{{{drawing}}}{{/rows}}{{/groups}}{{/plots}}"

  private static let ranges = """
    key: id
    chart: range
    columns: [{name: low, label: Low}, {name: high, label: High}, {name: point, label: Figure}]
    """

  @Test func `bars begin at zero, on a scale with a line for each mark`() async throws {
    let page = try await ChartPage.text(
      "key: id\nchart: bar\ncolumns: [{name: a, label: Length, unit: miles, decimals: 1}]",
      "id,a\nx,4\ny,0\nz,\n", Self.drawings)
    #expect(
      page == """
        <svg aria-hidden="true">
        <line class="base" x1="3%" x2="3%" y1="70%" y2="100%"/>
        <line class="grid" x1="21.8%" x2="21.8%" y1="70%" y2="100%"/>
        <line class="grid" x1="40.6%" x2="40.6%" y1="70%" y2="100%"/>
        <line class="grid" x1="59.4%" x2="59.4%" y1="70%" y2="100%"/>
        <line class="grid" x1="78.2%" x2="78.2%" y1="70%" y2="100%"/>
        <line class="grid" x1="97%" x2="97%" y1="70%" y2="100%"/>
        <text x="3%" y="60%" text-anchor="middle">0</text>
        <text x="21.8%" y="60%" text-anchor="middle">1</text>
        <text x="40.6%" y="60%" text-anchor="middle">2</text>
        <text x="59.4%" y="60%" text-anchor="middle">3</text>
        <text x="78.2%" y="60%" text-anchor="middle">4</text>
        <text x="97%" y="60%" text-anchor="middle">5</text>
        </svg>
        x
        <svg aria-hidden="true">
        <line class="base" x1="3%" x2="3%" y1="0" y2="100%"/>
        <line class="grid" x1="21.8%" x2="21.8%" y1="0" y2="100%"/>
        <line class="grid" x1="40.6%" x2="40.6%" y1="0" y2="100%"/>
        <line class="grid" x1="59.4%" x2="59.4%" y1="0" y2="100%"/>
        <line class="grid" x1="78.2%" x2="78.2%" y1="0" y2="100%"/>
        <line class="grid" x1="97%" x2="97%" y1="0" y2="100%"/>
        <rect class="pt" x="3%" y="50%" width="75.2%" height="8" transform="translate(0 -4)"/>
        </svg>
        y
        <svg aria-hidden="true">
        <line class="base" x1="3%" x2="3%" y1="0" y2="100%"/>
        <line class="grid" x1="21.8%" x2="21.8%" y1="0" y2="100%"/>
        <line class="grid" x1="40.6%" x2="40.6%" y1="0" y2="100%"/>
        <line class="grid" x1="59.4%" x2="59.4%" y1="0" y2="100%"/>
        <line class="grid" x1="78.2%" x2="78.2%" y1="0" y2="100%"/>
        <line class="grid" x1="97%" x2="97%" y1="0" y2="100%"/>
        <rect class="pt" x="3%" y="50%" width="0.3%" height="8" transform="translate(0 -4)"/>
        </svg>
        z
        <svg aria-hidden="true">
        <line class="base" x1="3%" x2="3%" y1="0" y2="100%"/>
        <line class="grid" x1="21.8%" x2="21.8%" y1="0" y2="100%"/>
        <line class="grid" x1="40.6%" x2="40.6%" y1="0" y2="100%"/>
        <line class="grid" x1="59.4%" x2="59.4%" y1="0" y2="100%"/>
        <line class="grid" x1="78.2%" x2="78.2%" y1="0" y2="100%"/>
        <line class="grid" x1="97%" x2="97%" y1="0" y2="100%"/>
        </svg>
        """)
  }

  @Test func `ranges, points and limits are drawn over a band`() async throws {
    let page = try await ChartPage.text(
      Self.ranges + "\nband: {low: 20, high: 40, text: Usual}",
      "id,low,high,point\nrange,10,30,20\npoint,,,35\nleast,45,,\nmost,,5,\nnone,,,\nhigh,50,,\n",
      Self.drawings)
    // The grid is the same in every row.
    let words = page.split(separator: "\n").filter {
      !$0.contains("class=\"grid\"") && !$0.contains("class=\"base\"")
    }
    #expect(
      words.joined(separator: "\n") == """
        <svg aria-hidden="true">
        <text x="3%" y="60%" text-anchor="middle">0</text>
        <text x="18.67%" y="60%" text-anchor="middle">10</text>
        <text x="34.33%" y="60%" text-anchor="middle">20</text>
        <text x="50%" y="60%" text-anchor="middle">30</text>
        <text x="65.67%" y="60%" text-anchor="middle">40</text>
        <text x="81.33%" y="60%" text-anchor="middle">50</text>
        <text x="97%" y="60%" text-anchor="middle">60</text>
        </svg>
        range
        <svg aria-hidden="true">
        <rect class="shade" x="34.33%" y="0" width="31.33%" height="100%"/>
        <rect class="pt" x="18.67%" y="50%" width="31.33%" height="8" transform="translate(0 -4)"/>
        <circle class="pt" cx="34.33%" cy="50%" r="5"/>
        </svg>
        point
        <svg aria-hidden="true">
        <rect class="shade" x="34.33%" y="0" width="31.33%" height="100%"/>
        <circle class="pt" cx="57.83%" cy="50%" r="5"/>
        </svg>
        least
        <svg aria-hidden="true">
        <rect class="shade" x="34.33%" y="0" width="31.33%" height="100%"/>
        <line class="line l1" x1="73.5%" x2="81.5%" y1="50%" y2="50%"/>
        <svg x="81.5%" y="50%" overflow="visible">
        <path class="line l1" d="m-6-5 6 5-6 5"/>
        </svg>
        <circle class="pt" cx="73.5%" cy="50%" r="5"/>
        </svg>
        most
        <svg aria-hidden="true">
        <rect class="shade" x="34.33%" y="0" width="31.33%" height="100%"/>
        <line class="line l1" x1="10.83%" x2="2.83%" y1="50%" y2="50%"/>
        <svg x="2.83%" y="50%" overflow="visible">
        <path class="line l1" d="m6-5-6 5 6 5"/>
        </svg>
        <circle class="pt" cx="10.83%" cy="50%" r="5"/>
        </svg>
        none
        <svg aria-hidden="true">
        <rect class="shade" x="34.33%" y="0" width="31.33%" height="100%"/>
        </svg>
        high
        <svg aria-hidden="true">
        <rect class="shade" x="34.33%" y="0" width="31.33%" height="100%"/>
        <line class="line l1" x1="81.33%" x2="89.33%" y1="50%" y2="50%"/>
        <svg x="89.33%" y="50%" overflow="visible">
        <path class="line l1" d="m-6-5 6 5-6 5"/>
        </svg>
        <circle class="pt" cx="81.33%" cy="50%" r="5"/>
        </svg>
        """)
  }

  @Test func `a limit's arrow stays within its cell`() async throws {
    let page = try await ChartPage.text(
      Self.ranges, "id,low,high,point\nleast,59.9,,\nmost,,0,\n", Self.drawings)
    #expect(
      ChartPage.lines(page, with: "class=\"line l1\" x1") == [
        #"<line class="line l1" x1="96.84%" x2="99%" y1="50%" y2="50%"/>"#,
        #"<line class="line l1" x1="3%" x2="1%" y1="50%" y2="50%"/>"#,
      ])
  }

  @Test func `values say ranges, limits and points, with the decimals of their columns`()
    async throws
  {
    let page = try await ChartPage.text(
      Self.ranges.replacing("label: Low", with: "label: Low, decimals: 1, unit: miles"),
      """
      id,low,high,point
      a,10,12.55,
      b,10,10,
      c,10,10,11
      d,10,20,15
      e,45,,
      f,,45.25,
      g,,,3.75
      h,,,
      i,12345,23456,
      j,45,,44
      """, Self.rows)
    #expect(
      page.split(separator: "\n").map(String.init) == [
        "[Miles 0 25,000]", "a 10.0–12.55", "b 10.0", "c 11", "d 10.0–20",
        "e at least 45.0",
        "f at most 45.25", "g 3.75", "h –", "i 12,345.0–23,456", "j 44",
      ])
    let bars = try await ChartPage.text(
      "key: id\nchart: bar\ncolumns: [{name: a, label: Length}]",
      "id,a\nx,4.256\ny,\nz,7\n", Self.rows)
    #expect(
      bars.split(separator: "\n").map(String.init)
        == ["[Length 0 8]", "x 4.256", "y –", "z 7"])
  }

  @Test func `a star stands at rows of which a drawn value is not checked`() async throws {
    let page = try await ChartPage.text(
      Self.ranges,
      """
      id,low,high,point,basis,low-basis,high-basis,point-basis
      a,1,2,,memory,,,
      b,1,2,,,memory,,
      c,1,2,,,,memory,
      d,1,2,3,,,,memory
      e,1,2,,,,,memory
      f,,,,memory,,,
      g,1,2,3,memory,search,search,search
      h,1,2,3,search,,,
      """, Self.rows + "{{#draws-unchecked}}+{{/draws-unchecked}}")
    let starred = page.split(separator: "\n").filter { $0.hasSuffix("*") }.compactMap(\.first)
    #expect(starred == ["a", "b", "c", "d"])
    #expect(page.hasSuffix("\n+"))
    let bars = try await ChartPage.text(
      "key: id\nchart: bar\ncolumns: [{name: a, label: A}, {name: b, label: B}]",
      "id,a,b,a-basis,b-basis\nx,1,2,memory,\ny,1,2,,memory\n", Self.rows)
    #expect(bars.split(separator: "\n").dropFirst().map(String.init) == ["x 1*", "y 1"])
  }

  @Test func `groups stand in the order of the data, those apart as plots of their own`()
    async throws
  {
    let keys = """
      key: id
      label: [who, year]
      beside: [span, place]
      group: group
      apart: [doubt, lost]
      works: work
      chart: bar
      columns: [{name: a, label: Length}]
      groups: [{name: doubt, title: Doubters, note: few}, {name: count, title: Counters, note: many}]
      """
    let data = """
      id,who,year,span,place,group,work,a
      1,Ann,1901,long,York,count,stone-1990,1
      2,Ben,,,,lost,,2
      3,Cyd,1903,short,,doubt,,3
      4,,1904,,Hull,guess,,4
      5,Eve,1905,,,count,wood-1995,5
      6,Fay,1906,,,,,6
      """
    let page = try await ChartPage.text(keys, data, Self.rows)
    #expect(
      page.split(separator: "\n").map(String.init) == [
        "[Length 0 8]", "Counters: many;",
        "Ann, 1901 (long · York) 1 ../readings/stone-1990.html",
        "Eve, 1905 5 ../readings/wood-1995.html", "Guess:", "1904 (Hull) 4", "Fay, 1906 6",
        "[Doubters: Length 0 8]", " few;", "Cyd, 1903 (short) 3", "[Lost: Length 0 8]", "Ben 2",
      ])
    let apart = try await ChartPage.text(
      "key: id\ngroup: group\napart: [doubt]\nchart: bar\ncolumns: [{name: a, label: L, unit: feet}]",
      "id,group,a\nx,doubt,1\n", Self.rows)
    #expect(apart.split(separator: "\n").map(String.init) == ["[Doubt: Feet 0 1.2]", "x 1"])
  }

  @Test func `a chart of rows has its band`() async throws {
    let drawn = try await ChartPage.text(
      Self.ranges + "\nband: {low: 1, high: 2, text: Usual}", "id,low,high,point\na,1,,\n",
      "{{#is-drawn}}drawn{{/is-drawn}} {{#band}}{{band}}{{/band}}{{#chart}}chart{{/chart}}")
    #expect(drawn == "drawn Usual")
  }
}
