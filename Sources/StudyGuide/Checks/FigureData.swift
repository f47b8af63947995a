package import Markup

extension Rule {
  package static let figureData = Rule(
    "figure-data",
    meaning:
      "A figure's data file, column, row or number is missing, doubled, uneven or cannot be drawn.",
    remedy: "Make the names in the figure and in the file agree, and write plain numbers.")
}

extension Check {
  /// The check that the data of a figure are a table with a key, and hold what the figure names.
  static let figureData = Check(.figureData, each: .figure) { id, guide in
    let figure = guide.content.figures[id]
    let name = figure.dataFile.value
    guard let file = guide.content.data[name] else {
      if name.isEmpty { return [] }
      return [
        Finding(
          figure.entry, .figureData, "there is no file `content/data/\(name)`",
          at: figure.dataFile.place,
          note: guide.content.dataByLetters[name].map { PathForm.remedy(writing: name, for: $0) },
          near: guide.content.dataByLetters[name] == nil
            ? NearName(name) { guide.content.data.keys.sorted() } : nil)
      ]
    }
    guard let csv = file.csv else { return [] }
    let wrong = FigureNumbers(figure: figure, csv: csv, source: file.source).findings
    let found =
      rows(of: csv, key: figure.key.value, in: file.source) + wrong
      + columns(of: figure) + groups(of: figure) + annotations(of: figure)
    // What is missing or misspelt may be what the chart needs.
    let isWhole = found.isEmpty && !figure.columns.contains { $0.name.value.isEmpty }
    return isWhole ? ChartNeeds(figure: figure).findings : found
  }

  /// Finds columns that are named twice, and rows that are not as long as the head or repeat a key.
  private static func rows(
    of csv: CSVTable, key: String, in source: SourceText
  ) -> [Finding] {
    guard let head = csv.rows.first else {
      return [
        Finding(
          Diagnostic(rule: .figureData, message: "the file holds no rows", path: source.path))
      ]
    }
    let keyColumn = head.firstIndex { $0.text == key }
    var columns: Set<String> = []
    var found = head.filter { !$0.text.isEmpty && !columns.insert($0.text).inserted }.map { name in
      Finding(
        source.diagnostic(
          .figureData, "two columns are called `\(name.text)`", at: name.offset,
          length: name.text.utf8.count, note: "rename one of them"))
    }
    var known: Set<String> = []
    for row in csv.rows.dropFirst() {
      if row.count != head.count {
        found.append(
          Finding(
            source.diagnostic(
              .figureData,
              "this row has \(row.count) \(row.count == 1 ? "field" : "fields"), and the head has "
                + "\(head.count)",
              at: row[0].offset,
              note: "an empty field is written as nothing between two commas")))
      } else if let name = keyColumn.map({ row[$0] }), !known.insert(name.text).inserted {
        found.append(
          Finding(
            source.diagnostic(
              .figureData, "another row has the key `\(name.text)`", at: name.offset,
              length: name.text.utf8.count)))
      }
    }
    return found
  }

  private static func columns(of figure: Figure) -> [Finding] {
    let table = figure.data
    let (tableNames, columnNames) = (
      NameList { table.columns }, NameList { figure.columns.map(\.name.value) }
    )
    let missing = figure.namedColumns.filter {
      table.index(of: $0.value) == nil && !$0.value.isEmpty
    }.map { column in
      Finding(
        figure.entry, .figureData,
        "`\(figure.dataFile.value)` has no column `\(column.value)`", at: column.place,
        near: NearName(column.value, among: tableNames, orList: "columns: "))
    }
    let lines = figure.lines.filter { figure.column($0.value) == nil }.map { line in
      Finding(
        figure.entry, .figureData, "`lines` names `\(line.value)`, which is none of the columns",
        at: line.place, near: NearName(line.value, among: columnNames))
    }
    return missing + lines
  }

  private static func groups(of figure: Figure) -> [Finding] {
    let known = Set(figure.values(of: figure.group))
    let names = NameList { known.sorted() }
    return (figure.groups.map(\.name) + figure.apart).filter { !known.contains($0.value) }
      .map { group in
        Finding(
          figure.entry, .figureData,
          "no row of `\(figure.dataFile.value)` is of the group `\(group.value)`",
          at: group.place, near: NearName(group.value, among: names))
      }
  }

  private static func annotations(of figure: Figure) -> [Finding] {
    if !figure.data.isWhole { return [] }
    let keys = NameList { figure.data.keys }
    return figure.annotations.filter { figure.data.row($0.key.value) == nil }.map { annotation in
      Finding(
        figure.entry, .figureData,
        "`\(figure.dataFile.value)` has no row `\(annotation.key.value)` to annotate",
        at: annotation.key.place,
        near: NearName(annotation.key.value, among: keys))
    }
  }
}

extension Figure {
  /// The columns that the figure names or needs; a tile map needs `x` and `y`.
  fileprivate var namedColumns: [Located<String>] {
    let needed = chart == .tiles ? ["x", "y"].map { Located($0, at: dataFile.place) } : []
    return [key] + labels + beside + [group, works].compactMap { $0 } + columns.map(\.name) + needed
  }
}
