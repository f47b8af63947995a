import Pages
import TestSupport
import Testing

/// Maps of squares, element by element.
struct TileMapTests {
  @Test func `a map has a square for each row`() async throws {
    let chart = try await ChartPage.text(
      """
      key: code
      chart: tiles
      columns: [{name: word, label: W, text: true}, {name: length, label: Length, decimals: 1}]
      """,
      "code,x,y,word,length,basis\nAA,0,0,w,,memory\nBB,2,1,w,68.58,\nCC,1,0,w,1,memory\n",
      ChartPage.chart)
    #expect(
      chart == """
        <svg class="chart tiles" viewBox="0 0 144 96" role="img" aria-labelledby="_chart-lengths">
        <title id="_chart-lengths">Lengths</title>
        <g>
        <title>w</title>
        <rect class="tile" x="0" y="0" width="45" height="45"/>
        <text x="22" y="28" text-anchor="middle">AA</text>
        </g>
        <g>
        <title>w</title>
        <rect class="tile full" x="96" y="48" width="45" height="45"/>
        <text x="118" y="67" text-anchor="middle">BB</text>
        <text x="118" y="86" text-anchor="middle">68.6</text>
        </g>
        <g>
        <title>w</title>
        <rect class="tile full" x="48" y="0" width="45" height="45"/>
        <text x="70" y="19" text-anchor="middle">CC</text>
        <text x="70" y="38" text-anchor="middle">1.0*</text>
        </g>
        </svg>
        """)
  }

  @Test func `a square says the name for which its key stands`() async throws {
    let chart = try await ChartPage.text(
      "key: code\nlabel: name\nchart: tiles\ncolumns: [{name: length, label: Length}]",
      "code,x,y,name,length\nAA,0,0,Anna,3\n", ChartPage.chart)
    #expect(chart.contains("<g>\n<title>Anna</title>\n<rect class=\"tile full\""))
  }

  @Test func `a map of words alone has their keys`() async throws {
    let chart = try await ChartPage.text(
      "key: code\nchart: tiles\ncolumns: [{name: word, label: W, text: true}]",
      "code,x,y,word\nAA,0,0,w\n", ChartPage.chart)
    #expect(
      ChartPage.lines(chart, with: "x=\"0\"")
        == [#"<rect class="tile" x="0" y="0" width="45" height="45"/>"#])
    #expect(
      ChartPage.lines(chart, with: "<text") == [
        #"<text x="22" y="28" text-anchor="middle">AA</text>"#
      ])
  }
}
