import Pages
import StudyGuide
import TestSupport
import Testing

/// What charts and their tables say of values: groups, limits, gaps, and what nobody has checked.
struct ChartTests {
  private func page(_ figure: String, _ data: String, _ template: String) async throws -> String {
    try await TestSite(
      """
      -- content/figures/lengths.md --
      ---
      title: Lengths of walls
      data: lengths.csv
      \(figure)
      ---

      Walls grew.
      -- content/data/lengths.csv --
      \(data)
      -- templates/figure.mustache --
      \(template)
      """
    ).page("figures/lengths.html")
  }

  private let chart = "{{#chart}}{{{chart}}}{{/chart}}"
  private let table =
    "{{#rows}}{{key}}:{{#cells}} {{#text}}{{text}}{{/text}}{{#is-unchecked}}*{{/is-unchecked}}"
    + "{{#language}} ({{language}}){{/language}}{{/cells}}\n{{/rows}}"

  private let plots =
    "{{#plots}}[{{#heading}}{{heading}}|{{/heading}}{{value-label}}|{{scale-start}}-{{scale-end}}]\n"
    + "{{{scale}}}{{#groups}}{{#title}}{{title}}{{#note}} ({{note}}){{/note}}\n{{/title}}{{#rows}}"
    + "{{label}}{{#work-address}} &lt;{{work-address}}>{{/work-address}}"
    + "{{#beside}} {{beside}}{{/beside}}: {{value}}{{#is-unchecked}}*{{/is-unchecked}}\n"
    + "{{{drawing}}}{{/rows}}{{/groups}}{{/plots}}{{#band}}({{band}}){{/band}}"
    + "{{#draws-unchecked}}*{{/draws-unchecked}}"

  private let ranges = """
    key: id
    label: [who, year]
    beside: [span]
    group: group
    apart: [doubt]
    works: work
    chart: range
    columns:
      - {name: low, label: Low, unit: miles}
      - {name: high, label: High, unit: miles}
      - {name: point, label: Figure, unit: miles}
    """
  private let rangeData = """
    id,who,year,group,span,low,high,point,basis,work
    a,Ann,1901,count,1900–05,10,12.5,,search,stone-1990
    b,Ben,1902,doubt,1900–03,,,3.66,search,
    c,Cyd,1903,count,1900–04,45,,,memory,
    """

  @Test func `rows say limits, years, stars and works, and groups apart are plots of their own`()
    async throws
  {
    let page = try await page(ranges, rangeData, plots)
    let words = page.split(separator: "\n").filter { !$0.hasPrefix("<") }
    #expect(
      words == [
        "[Miles|0-50]", "Count", "Ann, 1901 &lt;../readings/stone-1990.html> 1900–05: 10–12.5",
        "Cyd, 1903 1900–04: at least 45*", "[Doubt|Miles|0-50]", "Ben, 1902 1900–03: 3.66", "*",
      ])
    #expect(page.matches(of: />0<\/text>/).count == 2, "each plot has a scale of its own")
    #expect(page.matches(of: /<circle class="pt" cx="9.88%" cy="50%"/).count == 1)
  }

  @Test func `groups, values and a shaded band are called what the figure says`() async throws {
    let page = try await page(
      ranges + """

        value-label: Length
        groups:
          - {name: count, title: Those who counted, note: with a rod}
          - {name: doubt, title: Those who doubt}
        band: {low: 15, high: 60, text: The usual span}
        """, rangeData, plots)
    for words in [
      "[Length|0-80]", "Those who counted (with a rod)", "[Those who doubt|Length|0-80]",
      "(The usual span)",
    ] {
      #expect(page.contains(words))
    }
    #expect(page.matches(of: /<rect class="shade" x="20.63%" y="0" width="52.88%"/).count == 3)
  }

  @Test func `no mark of a row leaves its cell`() async throws {
    let page = try await page(
      "key: id\nchart: bar\ncolumns: [{name: a, label: Length}]", "id,a\nx,-20\ny,100\nz,0\n", plots
    )
    #expect(page.contains("[Length|−25-125]"))
    let shares = page.matches(of: /\ (?:x|cx|x1|x2)="([\d.]+)%"/).compactMap { Double($0.1) }
    #expect(shares.allSatisfy { (3...97).contains($0) } && shares.contains(3))
  }

  @Test func `what rows name must be there`() async {
    let report = await TestSite(
      """
      -- content/figures/lengths.md --
      ---
      title: Lengths
      data: lengths.csv
      key: id
      chart: range
      group: group
      apart: [dout]
      works: work
      groups: [{name: cont, title: Counted}]
      band: {low: few, high: 3, text: Usual}
      columns: [{name: low, label: Low}]
      ---

      Walls.
      -- content/data/lengths.csv --
      id,group,work,low
      a,count,stone-199,2
      b,doubt,,3
      """
    ).report()
    for words in [
      "no reading `stone-199`", "of the group `dout`", "of the group `cont`",
      "`few` is no number (write digits, with a point before decimals)",
    ] {
      #expect(report.count { $0.contains(words) } == 1, "\(words): \(report)")
    }
    #expect(report.count == 4)
  }

  @Test func `a value that nobody has checked is a star in a line and in the table`() async throws {
    let keys = "key: year\ncolumns: [{name: a, label: A}, {name: b, label: B, decimals: 1}]"
    let data = "year,a,b,b-basis,basis\n1900,1.25,2,,memory\n1901,2,3.25,search,memory\n"
    let drawn = try await page(
      keys, data, chart + "{{#draws-unchecked}}starred{{/draws-unchecked}}")
    #expect(drawn.matches(of: /class="star l1"/).count == 2)
    #expect(drawn.matches(of: /class="star l2"/).count == 1)
    #expect(drawn.matches(of: /class="dot l2"/).count == 1)
    #expect(drawn.contains("starred"))
    let rows = try await page(keys, data, table)
    #expect(rows == "1900: 1.25* 2.0*\n1901: 2* 3.3\n")
    let checked = try await page(
      keys + "\nlines: [b]",
      "year,a,b,b-basis,basis\n1900,1,2,search,memory\n1901,2,3,search,memory\n",
      chart + "{{#draws-unchecked}}starred{{/draws-unchecked}}")
    #expect(!checked.contains("star"))
  }

  @Test func `lines are named in a key, and no words stand over the data`() async throws {
    let page = try await page(
      "key: year\ncolumns: [{name: a, label: First}, {name: b, label: Second, unit: miles}]",
      "year,a,b\n1900,1,2\n1901,2,3\n", "{{#lines}}l{{line}} {{label}}\n{{/lines}}" + chart)
    #expect(page.hasPrefix("l1 First\nl2 Second\n<svg"))
    #expect(page.matches(of: /First|Second/).count == 2)
  }

  @Test func `points keep clear of the scale's numbers and of both ends`() async throws {
    let page = try await page(
      "key: year\ncolumns: [{name: a, label: A}]", "year,a\n1900,0\n1950,10\n2000,5\n", chart)
    let shares = page.matches(of: /<circle class="dot l1" cx="([\d.]+)%"/).compactMap {
      Double($0.1)
    }
    #expect(shares == [3, 48, 93])
    #expect(page.contains("points=\"30,"))
    #expect(page.contains(#"<text x="-8" y="252.5" text-anchor="end">0</text>"#))
    let heights = page.matches(of: /cy="([\d.]+)"/).compactMap { Double($0.1) }
    #expect(try #require(heights.min()) > 28 + 10, "the highest point stands below the top line")
  }

  /// The years that a chart labels, and those among them that narrow figures show.
  private func labels(_ years: [Int]) async throws -> (all: [String], narrow: [String]) {
    let rows = years.map { "\($0),1\n" }.joined()
    let page = try await page(
      "key: year\ncolumns: [{name: a, label: A}]", "year,a\n" + rows, chart)
    let found = page.matches(of: /<text( class="wide-only")? x="[\d.]+%"[^>]*>(\d{4})<\/text>/)
    let narrow = found.filter { $0.1 == nil }
    return (found.map { String($0.2) }, narrow.map { String($0.2) })
  }

  @Test func `years that have points are labelled where there is room, the last always`()
    async throws
  {
    let few = try await labels([1957, 1965, 1970, 1975, 1978])
    #expect(few.all == ["1957", "1965", "1970", "1975", "1978"])
    #expect(few.narrow == ["1957", "1965", "1970", "1978"])
    let six = try await labels(Array(1952...1957))
    #expect(six.all.count == 6 && six.narrow == six.all)
    let many = try await labels(Array(1901...1920))
    #expect(many.all.count == 10 && many.narrow.count == 5)
    #expect(many.all.last == "1920" && many.narrow.last == "1920")
  }

  @Test func `annotations are numbers over the plot and words in a list, and never meet`()
    async throws
  {
    let data = "year,a\n" + (1900...1920).map { "\($0),1\n" }.joined()
    let page = try await page(
      """
      key: year
      columns: [{name: a, label: A, unit: miles}]
      annotations:
        - {at: "1908", text: A gate}
        - {at: "1909", text: A moat}
        - {at: "1915", text: A breach}
      """, data, chart + "{{#annotations}}{{at}} {{words}}\n{{/annotations}}")
    #expect(page.contains("1908 A gate\n1909 A moat\n1915 A breach\n"))
    let tags = page.matches(of: /<circle cx="([\d.]+)%" cy="([\d.]+)" r="8.5"/)
    #expect(tags.map { String($0.1) } == ["39%", "43.5%", "70.5%"].map { String($0.dropLast()) })
    #expect(
      tags.map { String($0.2) } == ["24", "45", "24"], "neighbours stand in rows of their own")
    #expect(page.contains(">2</text>") && !page.contains(">A moat</text>"))
  }

  @Test func `figures are numbered as the sections show them, the same everywhere`() async throws {
    func figure(_ id: String) -> String {
      """
      -- content/figures/\(id).md --
      ---
      title: \(id)
      data: lengths.csv
      key: year
      columns: [{name: length, label: Length}]
      ---

      Walls.

      """
    }
    let site = TestSite(
      ["apart", "breadths", "heights", "linked"].map(figure).joined() + """
        -- content/sections/010-walls.md --
        ---
        title: Walls
        summary: What walls are for.
        owns: [p1]
        ---

        A rampart ([p1](essay:p1)); see [](claim:walls-pay), [@stone-1990] and, later, [](figure:breadths).
        Nothing draws [](figure:linked). The first has [](value:apart/1900/length).

        ![](figure:lengths)

        ![](figure:heights)

        ![](figure:breadths)

        ![](figure:lengths)
        -- templates/figure.mustache --
        {{number}}
        -- templates/cards/figure.mustache --
        Figure {{number}}
        -- templates/figures.mustache --
        {{#figures}}{{number}}.{{id}} {{/figures}}
        """)
    let order = "1.linked 2.lengths 3.heights 4.breadths 5.apart "
    #expect(try await site.page("figures.html") == order + "\n")
    #expect(try await site.page("figures/breadths.html") == "4\n")
    let cards = try await site.page("sections/walls.html").matches(of: /Figure (\d)/).map(\.1)
    #expect(cards == ["2", "3", "4", "2"])
  }

  @Test func `a map of squares has one for each row, and words keep their language`() async throws {
    let keys = """
      key: code
      chart: tiles
      columns:
        - {name: name, label: Name, text: true, language: zh-Hans}
        - {name: length, label: Length, decimals: 0}
      """
    let data = "code,x,y,name,length,basis\nAA,0,0,墙,,\nBB,2,1,城,68.58,memory\n"
    let drawn = try await page(keys, data, chart)
    #expect(drawn.contains("viewBox=\"0 0 144 96\""))
    #expect(drawn.matches(of: /rect class="tile" x/).count == 1)
    #expect(drawn.contains("<rect class=\"tile full\" x=\"96\" y=\"48\""))
    #expect(drawn.contains(">69*</text>"))
    #expect(try await page(keys, data, table) == "AA: 墙 (zh-Hans) \nBB: 城 (zh-Hans) 69*\n")
  }

  @Test func `a map without places is told which columns it lacks`() async {
    let report = await TestSite(
      """
      -- content/figures/lengths.md --
      ---
      title: Lengths
      data: lengths.csv
      key: year
      chart: tiles
      columns: [{name: length, label: Length, unit: miles}]
      ---

      Walls.
      """
    ).report()
    #expect(report.count == 2 && report.allSatisfy { $0.contains("has no column") })
  }
}
