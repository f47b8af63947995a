internal import Markup

/// A chart made at build from a CSV file, with its caption and long description.
package struct Figure: EntryType {
  static let kind = Kind.figure

  enum Chart: String, Sendable, CaseIterable { case line, bar, range, table }

  /// One column of values.
  struct Column: Sendable {
    let name: Located<String>
    let label: String
    let unit: String
    let decimals: Int
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
  let columns: [Column]
  let chart: Chart
  /// The columns that a line chart draws; all of them unless told.
  let lines: [Located<String>]
  /// The column whose words stand beside each row, where it is not the key.
  let label: String?
  /// The column that gathers rows into groups.
  let group: String?
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
    label = fields.optionalText("label")?.value
    group = fields.optionalText("group")?.value
    sources = fields.texts("sources")
    var columns: [Column] = []
    for node in fields.list("columns") {
      var column = FieldReader(node, in: fields.source, what: "a column")
      columns.append(
        Column(
          name: column.text("name"), label: column.prose("label"),
          unit: column.optionalText("unit")?.value ?? "", decimals: column.integer("decimals") ?? 0)
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
