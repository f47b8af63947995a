internal import Markup

/// A chart made at build from a CSV file, with its caption and long description.
package struct Figure: EntryType {
  static let kind = Kind.figure

  enum Chart: String, Sendable, CaseIterable { case line, bar, range, tiles, table }

  /// One column of values.
  struct Column: Sendable {
    let name: Located<String>
    let label: String
    let unit: String
    /// Nil prints each number as the data have it.
    let decimals: Int?
    /// Whether it holds words.
    let isText: Bool
    /// The language of its words, where it is not the guide's.
    let language: String?
  }

  /// Words at one place of a line chart's scale of years.
  struct Annotation: Sendable {
    let key: Located<String>
    let words: String
  }

  package var entry: Entry
  /// The file in `content/data/`.
  let dataFile: Located<String>
  /// The column whose values name the rows.
  let key: Located<String>
  /// What the column of the rows' names is called in the table.
  let keyLabel: String?
  let columns: [Column]
  let chart: Chart
  /// The columns that a line chart draws; all of them unless told.
  let lines: [Located<String>]
  /// The columns whose words name each row, where they are not the key.
  let labels: [Located<String>]
  /// The columns whose words stand under a row's name in a row chart, behind its value.
  let beside: [Located<String>]
  /// The column that gathers rows into groups.
  let group: Located<String>?
  /// Groups that stand in a panel apart, below the others.
  let apart: [Located<String>]
  let sources: [LocatedID]
  let annotations: [Annotation]
  /// Set when the data have been read.
  var data = DataTable.empty

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry.titled(fields.prose("title"))
    dataFile = fields.text("data")
    key = fields.text("key")
    chart = fields.optionalChoice("chart", of: Chart.self) ?? .line
    lines = fields.texts("lines")
    keyLabel = fields.optionalProse("key-label")
    labels = fields.texts("label")
    beside = fields.texts("beside")
    group = fields.optionalText("group")
    apart = fields.texts("apart")
    sources = fields.texts("sources")
    var columns: [Column] = []
    for node in fields.list("columns") {
      var column = FieldReader(node, in: fields.source, what: "a column")
      columns.append(
        Column(
          name: column.text("name"), label: column.prose("label"),
          unit: column.optionalText("unit")?.value ?? "", decimals: column.integer("decimals"),
          isText: column.flag("text"), language: column.optionalText("language")?.value)
      )
      fields.adopt(column.finish())
    }
    self.columns = columns
    var annotations: [Annotation] = []
    for node in fields.list("annotations") {
      var annotation = FieldReader(node, in: fields.source, what: "an annotation")
      annotations.append(
        Annotation(key: annotation.text("at"), words: annotation.prose("text")))
      fields.adopt(annotation.finish())
    }
    self.annotations = annotations
    if columns.isEmpty { fields.reportMissing("columns") }
  }
}

extension Figure {
  /// Every column that the figure names or needs, to be looked for in its data.
  var namedColumns: [Located<String>] {
    let needed = chart == .tiles ? ["x", "y"].map { Located($0, at: dataFile.place) } : []
    return [key] + labels + beside + (group.map { [$0] } ?? []) + columns.map(\.name) + needed
  }

  /// The words that name a row.
  func name(ofRow row: [String]) -> String {
    let columns = labels.isEmpty ? [key.value] : labels.map(\.value)
    return columns.compactMap { data.index(of: $0).map { row[$0] } }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Whether a value rests on memory, by the column's own mark of basis, or else by the row's.
  func isUnchecked(_ column: String, inRow row: [String]) -> Bool {
    let marks = [column + "-basis", "basis"].compactMap { data.index(of: $0).map { row[$0] } }
    return marks.first { !$0.isEmpty } == Reading.Basis.memory.rawValue
  }
}
