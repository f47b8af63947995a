package import Markup

/// A chart made at build from a CSV file, with its caption and long description.
package struct Figure: EntryType {
  package static let kind = Kind.figure
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.figures }
  /// The largest number of digits after the point in a column.
  private static let mostDecimals = 12
  /// The largest number of lines in a chart: the style sheet draws no more of them differently.
  package static let mostLines = 5
  /// The columns that a range chart draws.
  package static let rangeColumns = ["low", "high", "point"]
  /// The places of tiles on either axis of their map.
  package static let tilePlaces = 0...99

  /// The way in which a figure shows its data.
  package enum Chart: String, Sendable, CaseIterable { case line, bar, range, tiles, table }

  /// One column of values.
  package struct Column: Sendable {
    package let name: Located<String>
    package let label: String
    package let unit: String
    /// The number of decimals to print; nil prints each number as it is in the data.
    package let decimals: Int?
    /// Whether the column holds words rather than numbers.
    package let isText: Bool
    /// The language of the column's words; nil if it is the language of the guide.
    package let language: String?
  }

  /// Words at one point of the horizontal axis of a line chart.
  package struct Annotation: Sendable {
    package let key: Located<String>
    package let words: String
  }

  /// A title and a note for a group of rows in a row chart, used in place of the group's name in
  /// the data.
  package struct Group: Sendable {
    package let name: Located<String>
    package let title: String
    package let note: String?
  }

  /// A range of a row chart's scale drawn on a darker ground, with the words that explain it.
  package struct Band: Sendable {
    package let low: Decimal
    package let high: Decimal
    package let words: String
  }

  package let entry: Entry
  /// The name of the CSV file in `content/data/`.
  package let dataFile: Located<String>
  /// The column whose values name the rows.
  package let key: Located<String>
  /// The heading of the key column in the table of the data.
  package let keyLabel: String?
  package let columns: [Column]
  /// The numbers of the columns, from 0, by their names; of equal names, the first.
  private let columnsByName: [String: Int]
  package let chart: Chart
  /// The columns that a line chart draws; if empty, all of them.
  package let lines: [Located<String>]
  /// The columns whose words name each row; if empty, the key column does.
  package let labels: [Located<String>]
  /// The columns whose words a row chart prints below a row's name, after its value.
  package let beside: [Located<String>]
  /// The column that names the group of each row.
  package let group: Located<String>?
  /// The groups that are drawn in a separate panel below the others.
  package let apart: [Located<String>]
  package let groups: [Group]
  /// The heading of the column of values in a row chart.
  package let valueLabel: String?
  package let band: Band?
  /// The column that holds, for each row, the id of a work in the reading list.
  package let works: Located<String>?
  package let sources: [LocatedID]
  package let annotations: [Annotation]
  /// The rows of the data file; empty until ``LoadedContent`` joins figures and data, and if the
  /// file is missing.
  package var data = DataTable.empty

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    entry = draft.entry(titled: fields.prose("title"))
    dataFile = fields.text("data")
    key = fields.text("key")
    chart = fields.optionalChoice("chart", of: Chart.self) ?? .line
    lines = fields.texts("lines")
    keyLabel = fields.optionalProse("key-label")
    labels = fields.texts("label")
    beside = fields.texts("beside")
    group = fields.optionalText("group")
    apart = fields.texts("apart")
    valueLabel = fields.optionalProse("value-label")
    works = fields.optionalText("works")
    sources = fields.texts("sources")
    columns = fields.mappings("columns", what: "a column") { column in
      Column(
        name: column.text("name"), label: column.prose("label"),
        unit: column.optionalText("unit")?.value ?? "",
        decimals: column.integer("decimals", in: 0...Self.mostDecimals),
        isText: column.flag("text"), language: column.optionalText("language")?.value)
    }
    columnsByName = Dictionary(
      zip(columns.map(\.name.value), 0...), uniquingKeysWith: { first, _ in first })
    annotations = fields.mappings("annotations", what: "an annotation") { annotation in
      Annotation(key: annotation.text("at"), words: annotation.prose("text"))
    }
    groups = fields.mappings("groups", what: "a group") { group in
      Group(
        name: group.text("name"), title: group.prose("title"), note: group.optionalProse("note"))
    }
    band = fields.mapping("band", what: "a band") { Self.band(&$0) } ?? nil
    if columns.isEmpty { fields.reportMissing("columns") }
  }

  package var links: [LinkKey] { [LinkKey(.sources, .reading, sources)] }

  /// Reads a band; nil where one of its ends is no number, which is reported, as is a band that ends
  /// before it begins.
  private static func band(_ fields: inout FieldReader) -> Band? {
    let ends = [fields.text("low"), fields.text("high")]
    let words = fields.prose("text")
    for end in ends where Decimal(end.value) == nil && !end.value.isEmpty {
      fields.report(
        .wrongType, "`\(end.value)` is no number", at: end.place,
        note: Decimal.remedy(for: end.value))
    }
    guard let low = Decimal(ends[0].value), let high = Decimal(ends[1].value) else { return nil }
    if low.double > high.double {
      fields.report(
        .wrongType, "the band ends at `\(ends[1].value)` before it begins at `\(ends[0].value)`",
        at: ends[1].place, note: "exchange `low` and `high`")
    }
    return Band(low: low, high: high, words: words)
  }
}

extension Figure {
  /// Returns the column of a name; nil if the figure has none.
  package func column(_ name: String) -> Column? { columnsByName[name].map { columns[$0] } }

  /// Returns the name of a row: the words in its label columns, or else its key.
  package func name(ofRow row: [DataTable.Field]) -> String {
    let columns = labels.isEmpty ? [key.value] : labels.map(\.value)
    return columns.compactMap { data.index(of: $0).map { row[$0].text } }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Says whether a value is based on memory only: by the mark in `<column>-basis`, or else by the
  /// one in the row's `basis`.
  package func isUnchecked(_ column: String, inRow row: [DataTable.Field]) -> Bool {
    let marks = [column + "-basis", "basis"].compactMap { data.index(of: $0).map { row[$0].text } }
    return marks.first { !$0.isEmpty } == Reading.Basis.memory.rawValue
  }

  /// Returns the values of a column, without the empty ones.
  func values(of column: Located<String>?) -> [String] {
    guard let index = column.flatMap({ data.index(of: $0.value) }) else { return [] }
    return data.rows.map { $0[index].text }.filter { !$0.isEmpty }
  }

  /// The columns that a line chart draws: those under `lines`, or all that hold numbers.
  package var drawnColumns: [Column] {
    let numbers = columns.filter { !$0.isText }
    if lines.isEmpty { return numbers }
    let drawn = Set(lines.map(\.value))
    return numbers.filter { drawn.contains($0.name.value) }
  }
}
