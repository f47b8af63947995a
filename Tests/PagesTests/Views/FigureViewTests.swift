import Pages
import TestSupport
import Testing

/// What the page of a figure shows, name by name.
struct FigureViewTests {
  private static let names = """
    id title number address data-address caption caption-text is-drawn lines annotations
    plots(heading) band draws-unchecked caveats long-description key-label has-unchecked is-wide
    columns rows(key cells(text is-text language is-unchecked)) works(label)
    named-paragraphs(title) uses(link(title) kind sentence) previous next page-title
    page-description
    """

  @Test func `a table that is not drawn shows its values and texts`() async throws {
    let site = WideGuide.site(PrintedNames.file("figure", Self.names))
    #expect(
      try await site.page("figures/gates.html").line == """
        id: gates
        title: Gates of walls
        number: 2
        address: ../figures/gates.html
        data-address: ../data/lengths.csv
        caption: <p>Gates of <a class="p" href="../essay.html#p2">¶\u{A0}2</a>.</p>
        caption-text: Gates of ¶\u{A0}2.
        is-drawn: no
        lines:
        annotations:
        plots:
        band: 
        draws-unchecked: yes
        caveats: <p>Few.</p>
        long-description: <p>Longer.</p>
        key-label: When
        has-unchecked: yes
        is-wide: yes
        columns:
        - Length
        - Note | is-text
        - Width | unit=feet
        rows:
        - 1900 | cells(text=10.25) | cells(text=墙 | is-text | language=zh) | cells(text=3 | is-unchecked)
        - 1901 | cells(text=12.5) | cells( | is-text | language=zh) | cells()
        works:
        - Wood 1995
        - Stone 1990
        named-paragraphs:
        - ¶\u{A0}2
        uses:
        previous:
        next:
        - Lengths of walls | ../figures/lengths.html
        page-title: Gates of walls
        page-description: Gates of ¶\u{A0}2.
        """)
    #expect(
      try await site.page("figures/lengths.html").line == """
        id: lengths
        title: Lengths of walls
        number: 1
        address: ../figures/lengths.html
        data-address: ../data/lengths.csv
        caption: <p>Walls grew.</p>
        caption-text: Walls grew.
        is-drawn: yes
        lines:
        - 1 | Length
        annotations:
        plots:
        band: 
        draws-unchecked: no
        caveats: 
        long-description: 
        key-label: Year
        has-unchecked: no
        is-wide: no
        columns:
        - Length | unit=miles
        rows:
        - 1900 | cells(text=10.3)
        - 1901 | cells(text=12.5)
        works:
        named-paragraphs:
        uses:
        - link(Walls) | Section
        previous:
        - Gates of walls | ../figures/gates.html
        next:
        page-title: Lengths of walls
        page-description: Walls grew.
        """)
  }

  @Test func `what the column of rows is called is said, or the name of the first that names them`()
    async throws
  {
    let data = "year,who,length\n1900,Ann,1\n1901,Ben,2\n"
    let columns = "key: year\ncolumns: [{name: length, label: L}]\n"
    for (keys, label, rows) in [
      ("", "Year", "1900 1901 "), ("label: [who, year]", "Who", "Ann, 1900 Ben, 1901 "),
      ("key-label: \"The years\"\nlabel: [who]", "The years", "Ann Ben "),
    ] {
      let page = try await ChartPage.text(
        columns + keys, data, "{{key-label}}: {{#rows}}{{key}} {{/rows}}")
      #expect(page == "\(label): \(rows)")
    }
  }

  @Test func `a chart says whether what it draws has been checked`() async throws {
    let data = "year,x,y,a,b,b-basis\n1900,0,0,1,2,memory\n1901,1,1,3,,memory\n1902,2,2,4,5,\n"
    let columns = "key: year\ncolumns: [{name: a, label: A}, {name: b, label: B}]\n"
    let template =
      "{{#draws-unchecked}}drawn {{/draws-unchecked}}{{#has-unchecked}}has{{/has-unchecked}}"
    for (keys, expected) in [
      ("", "drawn has"), ("lines: [a]", "has"), ("lines: [b]", "drawn has"), ("chart: bar", "has"),
      ("chart: tiles", "drawn has"), ("chart: table", "drawn has"),
    ] {
      #expect(try await ChartPage.text(columns + keys, data, template) == expected, "\(keys)")
    }
    let gap = "year,a,b,b-basis\n1900,1,2,\n1901,3,,memory\n1902,4,5,\n"
    #expect(try await ChartPage.text(columns, gap, template) == "")
  }

  @Test func `the figures of a guide follow each other by their files`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file("figures", "figures(number id) named-paragraphs(title)")
    ).page("figures.html")
    #expect(page.line == "figures:\n- 1 | lengths\n- 2 | gates\nnamed-paragraphs:")
  }
}
