import StudyGuide
import TestSupport
import Testing

/// What figures name is in their data, and the data are tables with a key.
struct FigureCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a figure is told where it and its data disagree`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples = files + rows + columns + groups + works + numbers + needs

  private static let path = "content/figures/lengths.md"
  private static let base = TestSite.with(.figure)

  /// The figure `lengths` with keys of one line each, from the file's sixth line on.
  private static func figure(_ keys: String, data: String = "lengths.csv", key: String = "year")
    -> String
  {
    "-- \(path) --\n---\ntitle: A\ndata: \(data)\nkey: \(key)\ncolumns: [{name: length, label: B}]\n"
      + keys + "---\n\nWalls grew.\n"
  }

  private static func data(_ rows: String) -> String {
    "-- content/data/lengths.csv --\n" + rows
  }

  private static func finding(_ place: String, _ message: String) -> String {
    "figure-data \(path):\(place) \(message)"
  }

  private static func inData(_ place: String, _ message: String) -> String {
    "figure-data content/data/lengths.csv\(place) \(message)"
  }

  private static let files = [
    Example("all is there", figure(""), over: base),
    Example(
      "its file is nearly there", figure("", data: "length.csv"),
      [
        finding(
          "3:7", "there is no file `content/data/length.csv` (did you mean `lengths.csv`?)")
      ], over: base),
    Example(
      "its file is not there", figure("", data: "x.csv"),
      [finding("3:7", "there is no file `content/data/x.csv`")], over: base),
    Example(
      "it names no file", figure("", data: ""),
      ["missing-key \(path):3:1 a figure needs `data` (add `data: …`)"], over: base),
    Example(
      "its file is no CSV", data("year,length\n\"1900,1\n"),
      [
        "csv-syntax content/data/lengths.csv:2:1 a quoted field that is never closed "
          + "(put a field that holds `,` or `\"` in quotation marks, and double those within)"
      ], over: base),
    Example(
      "its file is empty", data(""),
      [
        inData("", "the file holds no rows"),
        finding("4:6", "`lengths.csv` has no column `year`"),
        finding("5:18", "`lengths.csv` has no column `length`"),
      ], over: .bare.adding(path, Array(figureText.utf8))),
  ]

  private static let figureText = TestSite(figure(""), base: nil).texts[path] ?? ""
  private static let uneven =
    "(an empty field is written as nothing between two commas)"

  private static let rows = [
    Example(
      "a head alone", data("year,length\n"),
      [
        finding(
          "3:7",
          "a line needs at least two rows with a value "
            + "(add rows, or write `chart: bar` or `chart: table`)")
      ], over: base),
    Example(
      "rows too long and too short", data("year,length\n1900,1,2\n1901\n1902,3\n"),
      [
        inData(":2:1", "this row has 3 fields, and the head has 2 \(uneven)"),
        inData(":3:1", "this row has 1 field, and the head has 2 \(uneven)"),
      ], over: base),
    Example(
      "two rows of one key, in the second column",
      figure("", key: "length") + data("year,length\n1900,7\n1901,7\n1902,8\n"),
      [inData(":3:6", "another row has the key `7`")], over: base),
    Example(
      "two rows of one key without a key's column",
      figure("", key: "yaer") + data("year,length\n1900,7\n1900,7\n"),
      [finding("4:6", "`lengths.csv` has no column `yaer` (did you mean `year`?)")], over: base),
  ]

  private static func noColumn(_ place: String, _ name: String, _ note: String? = nil) -> String {
    finding(place, "`lengths.csv` has no column `\(name)` (\(note ?? "columns: year, length"))")
  }

  private static let columns = [
    Example(
      "keys that name columns",
      figure("label: [year, abc]\nbeside: [length, def]\ngroup: ghi\nworks: jkl\n"),
      [
        noColumn("6:15", "abc"), noColumn("7:18", "def"), noColumn("8:8", "ghi"),
        noColumn("9:8", "jkl"),
      ], over: base),
    Example(
      "a column that is nearly there",
      figure("").replacing("name: length", with: "name: lenght"),
      [noColumn("5:18", "lenght", "did you mean `length`?")], over: base),
    Example(
      "a column without a name", figure("").replacing("name: length", with: "name: "),
      ["missing-key \(path):5:12 a column needs `name` (add `name: …`)"], over: base),
    Example(
      "tiles have places", figure("chart: tiles\n"),
      [noColumn("3:7", "x"), noColumn("3:7", "y")], over: base),
    Example(
      "tiles that have them", figure("chart: tiles\n") + data("year,length,x,y\n1900,1,1,1\n"),
      over: base),
    Example("lines of its columns", figure("lines: length\n"), over: base),
    Example(
      "lines that are none of its columns", figure("lines: [lenght, year]\n"),
      [
        finding(
          "6:9", "`lines` names `lenght`, which is none of the columns (did you mean `length`?)"),
        finding("6:17", "`lines` names `year`, which is none of the columns"),
      ], over: base),
  ]

  private static let grouped = data("year,length,place\n1900,1,north\n1901,2,\n1902,3,south\n")

  private static let groups = [
    Example(
      "groups of its rows",
      figure("group: place\ngroups: [{name: north, title: N}]\napart: south\n") + grouped,
      over: base),
    Example(
      "groups that no row is of",
      figure("group: place\ngroups: [{name: nroth, title: N}]\napart: [west, south]\n") + grouped,
      [
        finding("7:17", "no row of `lengths.csv` is of the group `nroth` (did you mean `north`?)"),
        finding("8:9", "no row of `lengths.csv` is of the group `west`"),
      ], over: base),
    Example(
      "groups without a column", figure("apart: south\n") + grouped,
      [finding("6:8", "no row of `lengths.csv` is of the group `south`")], over: base),
    Example(
      "annotations of rows",
      figure("annotations: [{at: 1900, text: A}, {at: 1910, text: B}, {at: 7, text: C}]\n"),
      [
        finding("6:41", "`lengths.csv` has no row `1910` to annotate (did you mean `1900`?)"),
        finding("6:62", "`lengths.csv` has no row `7` to annotate"),
      ], over: base),
  ]

  private static let words = "; a column of words says `text: true` in the figure)"

  private static let numbers: [Example] = [
    Example(
      "numbers that are none, each at its place",
      data("year,length\n1900,NaN\n1901,\"1,118\"\n1902, 4 \n1903,\n1904,31;5\n"),
      [
        inData(
          ":2:6", "`NaN` is no number (leave the field empty where there is no value" + words),
        inData(
          ":3:6",
          "`1,118` is no number (write `1118`, without marks between digits, or `1.118` if "
            + "the comma stands before decimals" + words),
        inData(
          ":6:6",
          "`31;5` is no number (write the number alone; its unit belongs to the column, "
            + "other words to the caveats" + words),
      ], over: base),
    Example(
      "Markdown in a column of words",
      "-- content/figures/other.md --\n---\ntitle: D\ndata: lengths.csv\nkey: year\n"
        + "columns: [{name: word, label: B, text: true}]\n---\n\nF.\n"
        + data("year,length,word\n1900,1,**a**\n1901,2,a * b\n"),
      [inData(":2:8", "`**` stands in a field, which holds no Markdown (write the words alone)")]),
    Example(
      "a column without any number, once",
      data("year,length\n1900,many\n1901,few\n1902,\n1903,none\n"),
      [
        inData(
          ":2:6",
          "`many` is no number, nor are the 2 others of `length` "
            + "(write digits, with a point before decimals" + words)
      ], over: base),
    Example(
      "a column of words",
      figure("chart: table\n").replacing("label: B", with: "label: B, text: true")
        + data("year,length\n1900,many\n"), over: base),
    Example(
      "decimals beyond what can be printed",
      figure("").replacing("label: B", with: "label: B, decimals: -1"),
      [
        "wrong-type \(path):5:46 `decimals` must be a whole number, and is `-1` "
          + "(write a number from 0 to 12)"
      ], over: base),
    Example(
      "columns of one name", data("year,length,length\n1900,1,2\n1901,2,3\n"),
      [inData(":1:13", "two columns are called `length` (rename one of them)")], over: base),
    Example(
      "numbers that the chart alone draws",
      figure("chart: range\n") + data("year,length,low,high\n1900,1,c. 3,4\n1901,2,3,4\n"),
      [
        inData(
          ":2:8",
          "`c. 3` is no number (write the number alone; its unit belongs to the column, "
            + "other words to the caveats" + words)
      ], over: base),
    Example(
      "places of tiles",
      figure("chart: tiles\n")
        + data("year,length,x,y\n1900,1,0,99999999999999999999\n1901,2,1.5,-1\n1902,3,,1\n"),
      [
        inData(
          ":2:10",
          "`99999999999999999999` is no place of a tile (write a whole number from 0 to 99)"),
        inData(":3:8", "`1.5` is no place of a tile (write a whole number from 0 to 99)"),
        inData(":3:12", "`-1` is no place of a tile (write a whole number from 0 to 99)"),
        inData(":4:8", "a tile without its place (write a whole number from 0 to 99)"),
      ], over: base),
    Example(
      "a band of words, and one that is turned round",
      figure("chart: bar\nband: {low: few, high: 3, text: C}\n")
        + "-- content/figures/other.md --\n---\ntitle: D\ndata: lengths.csv\nkey: year\n"
        + "chart: bar\ncolumns: [{name: length, label: B}]\nband: {low: 3, high: 2, text: E}\n---\n\nF.\n",
      [
        "wrong-type \(path):7:13 `few` is no number (write digits, with a point before decimals)",
        "wrong-type content/figures/other.md:7:22 the band ends at `2` before it begins at `3` "
          + "(exchange `low` and `high`)",
      ], over: base),
  ]

  private static let needs: [Example] = [
    Example(
      "a line over words", data("year,length\nnorth,1\nsouth,2\n"),
      [
        finding(
          "3:7",
          "the key `north` has no place on the axis of a line chart (a line needs keys such as "
            + "`1958`, `1958-08` or `1958/59`; for rows of words write `chart: bar` or `chart: table`)"
        )
      ], over: base),
    Example(
      "words in rows that the line does not draw",
      data("year,length\n1900,1\nin all,\n1901,2\n"), over: base),
    Example(
      "a line over dates and double years",
      data("year,length\n1958/59,1\n1959–60,2\n1961-08,3\n1961-09-30,4\n1962-Q3,5\n"), over: base),
    Example(
      "keys at one place", data("year,length\n1900,1\n1900.0,2\n"),
      [
        finding(
          "3:7",
          "the key `1900.0` stands at the same place of the axis as another "
            + "(keep one row for each place)")
      ], over: base),
    Example(
      "a line of one point", data("year,length\n1900,1\n1901,\n"),
      [
        finding(
          "3:7",
          "a line needs at least two rows with a value "
            + "(add rows, or write `chart: bar` or `chart: table`)")
      ], over: base),
    Example(
      "more lines than can be told apart",
      figure("").replacing(
        "columns: [", with: "columns: [" + "abcde".map { "{name: \($0), label: L}, " }.joined())
        + data("year,length,a,b,c,d,e\n1900,1,1,1,1,1,1\n1901,1,1,1,1,1,1\n"),
      [
        finding(
          "3:7",
          "6 columns are drawn, and a line chart tells apart 5 (name those to draw in `lines`)")
      ], over: base),
    Example(
      "bars without a number", figure("chart: bar\n") + data("year,length\n1900,\n"),
      [finding("3:7", "no row has a number to draw (add values, or write `chart: table`)")],
      over: base),
    Example(
      "ranges without their columns", figure("chart: range\n"),
      [
        finding(
          "3:7",
          "`lengths.csv` has none of the columns `low`, `high` and `point` of a range "
            + "(name a column so, or write `chart: bar`)")
      ], over: base),
    Example(
      "a range that is turned round",
      figure("chart: range\n")
        + data("year,length,low,high\n1900,1,3,4\n1901,1,5,4.5\n"),
      [
        finding(
          "3:7",
          "the range of `1901` ends at `4.5` before it begins at `5` (exchange `low` and `high`)")
      ], over: base),
    Example(
      "tiles upon each other",
      figure("chart: tiles\n")
        + data("year,length,x,y\n1900,1,0,1\n1901,2,1,0\n1902,3,+0,01\n"),
      [
        finding("3:7", "`1902` lies on `1900` at 0, 1 (give each row a place of its own)")
      ], over: base),
  ]

  private static let cited = data(
    "year,length,work\n1900,1,stone-1990\n1901,2,stone-1991\n1902,3,\n1903,4,xy\n")

  private static let works = [
    Example(
      "rows name works that are no readings", figure("works: work\n") + cited,
      [
        "broken-reference \(path):6:8 no reading `stone-1991`, which a row of `lengths.csv` names "
          + "(did you mean `stone-1990`?)",
        "broken-reference \(path):6:8 no reading `xy`, which a row of `lengths.csv` names (there are: stone-1990, wood-1995)",
      ], over: .with(.readings, .figure))
  ]
}
