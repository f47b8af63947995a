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

  @Test func `a range chart says limits, years and stars, and sets groups apart`() async throws {
    let page = try await page(
      """
      key: id
      label: [who, year]
      beside: [span]
      group: group
      apart: [doubt]
      chart: range
      columns:
        - {name: low, label: Low, unit: miles}
        - {name: high, label: High, unit: miles}
        - {name: point, label: Figure, unit: miles}
      """,
      """
      id,who,year,group,span,low,high,point,basis
      a,Ann,1901,count,1900–05,10,12.5,,search
      b,Ben,1902,doubt,1900–03,,,3.66,search
      c,Cyd,1903,count,1900–04,45,,,memory
      """, chart)
    #expect(page.contains(">Ann, 1901</text>") && page.contains(">10–12.5\u{A0}miles · 1900–05<"))
    #expect(page.contains(">at least 45\u{A0}miles* · 1900–04</text>"))
    let (main, apart) = (page.firstRange(of: "Cyd"), page.firstRange(of: "Doubt"))
    #expect(try #require(main).lowerBound < #require(apart).lowerBound)
    #expect(page.matches(of: />0<\/text>/).count == 2, "each panel has a scale of its own")
  }

  @Test func `a point that nobody has checked is hollow in a line and starred in the table`()
    async throws
  {
    let keys = "key: year\ncolumns: [{name: a, label: A}, {name: b, label: B, decimals: 1}]"
    let data = "year,a,b,b-basis,basis\n1900,1.25,2,,memory\n1901,2,3.25,search,memory\n"
    let drawn = try await page(keys, data, chart)
    #expect(drawn.matches(of: /class="dot l1"/).count == 2)
    #expect(drawn.matches(of: /class="dot l2"/).count == 1)
    #expect(drawn.matches(of: /class="dot l2 seen"/).count == 1)
    let rows = try await page(keys, data, table)
    #expect(rows == "1900: 1.25* 2.0*\n1901: 2* 3.3\n")
  }

  @Test func `more than two lines are named in a key, not at their ends`() async throws {
    let page = try await page(
      "key: year\ncolumns: [{name: a, label: A}, {name: b, label: B}, {name: c, label: C}]",
      "year,a,b,c\n1900,1,2,3\n1901,2,3,4\n", chart)
    #expect(page.contains("x1=\"0\" x2=\"34\"") && page.contains("x=\"42\" y=\"62\">C</text>"))
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
