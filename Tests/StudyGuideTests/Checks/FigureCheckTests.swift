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

  static let examples = files + rows + columns + groups + works

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
    Example("a head alone", data("year,length\n"), over: base),
    Example(
      "rows too long and too short", data("year,length\n1900,1,2\n1901\n1902,3\n"),
      [
        inData(":2:1", "this row has 3 fields, and the head has 2 \(uneven)"),
        inData(":3:1", "this row has 1 fields, and the head has 2 \(uneven)"),
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

  private static let cited = data(
    "year,length,work\n1900,1,stone-1990\n1901,2,stone-1991\n1902,3,\n1903,4,xy\n")

  private static let works = [
    Example(
      "rows name works that are no readings", figure("works: work\n") + cited,
      [
        "broken-reference \(path):6:8 no reading `stone-1991`, which a row of `lengths.csv` names "
          + "(did you mean `stone-1990`?)",
        "broken-reference \(path):6:8 no reading `xy`, which a row of `lengths.csv` names",
      ], over: .with(.readings, .figure))
  ]
}
