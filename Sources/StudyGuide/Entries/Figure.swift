package import Markup

/// A chart made at build from a CSV file, with its caption and long description.
package struct Figure: EntryType {
  package static let kind = Kind.figure
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.figures }

  package enum Chart: String, Sendable, CaseIterable { case line, bar, range, tiles, table }

  /// One column of values.
  package struct Column: Sendable {
    package let name: Located<String>
    package let label: String
    package let unit: String
    /// Nil prints each number as the data have it.
    package let decimals: Int?
    /// Whether it holds words.
    package let isText: Bool
    /// The language of its words, where it is not the guide's.
    package let language: String?
  }

  /// Words at one place of a line chart's scale of years.
  package struct Annotation: Sendable {
    package let key: Located<String>
    package let words: String
  }

  /// What a group of rows is called in a row chart, where the word of the data is not enough.
  package struct Group: Sendable {
    package let name: Located<String>
    package let title: String
    package let note: String?
  }

  /// A stretch of a row chart's scale on a darker ground, and what it stands for.
  package struct Band: Sendable {
    package let low: Located<String>
    package let high: Located<String>
    package let words: String
  }

  package let entry: Entry
  /// The file in `content/data/`.
  package let dataFile: Located<String>
  /// The column whose values name the rows.
  package let key: Located<String>
  /// What the column of the rows' names is called in the table.
  package let keyLabel: String?
  package let columns: [Column]
  package let chart: Chart
  /// The columns that a line chart draws; all of them unless told.
  package let lines: [Located<String>]
  /// The columns whose words name each row, where they are not the key.
  package let labels: [Located<String>]
  /// The columns whose words stand under a row's name in a row chart, behind its value.
  package let beside: [Located<String>]
  /// The column that gathers rows into groups.
  package let group: Located<String>?
  /// Groups that stand in a panel apart, below the others.
  package let apart: [Located<String>]
  package let groups: [Group]
  /// What the values of a row chart are called at the head of their column.
  package let valueLabel: String?
  package let band: Band?
  /// The column whose ids name each row's work in the reading list.
  package let works: Located<String>?
  package let sources: [LocatedID]
  package let annotations: [Annotation]
  /// Set when the data have been read.
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
        unit: column.optionalText("unit")?.value ?? "", decimals: column.integer("decimals"),
        isText: column.flag("text"), language: column.optionalText("language")?.value)
    }
    annotations = fields.mappings("annotations", what: "an annotation") { annotation in
      Annotation(key: annotation.text("at"), words: annotation.prose("text"))
    }
    groups = fields.mappings("groups", what: "a group") { group in
      Group(
        name: group.text("name"), title: group.prose("title"), note: group.optionalProse("note"))
    }
    band = fields.mapping("band", what: "a band") { Self.band(&$0) }
    if columns.isEmpty { fields.reportMissing("columns") }
  }

  package var links: [LinkKey] { [LinkKey(.sources, .reading, sources)] }

  private static func band(_ fields: inout FieldReader) -> Band {
    let band = Band(low: fields.text("low"), high: fields.text("high"), words: fields.prose("text"))
    for end in [band.low, band.high] where Double(end.value) == nil && !end.value.isEmpty {
      fields.report(.wrongType, "`\(end.value)` is no number", at: end.place)
    }
    return band
  }
}

extension Figure {
  /// The words that name a row.
  package func name(ofRow row: [String]) -> String {
    let columns = labels.isEmpty ? [key.value] : labels.map(\.value)
    return columns.compactMap { data.index(of: $0).map { row[$0] } }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Whether a value rests on memory, by the column's own mark of basis, or else by the row's.
  package func isUnchecked(_ column: String, inRow row: [String]) -> Bool {
    let marks = [column + "-basis", "basis"].compactMap { data.index(of: $0).map { row[$0] } }
    return marks.first { !$0.isEmpty } == Reading.Basis.memory.rawValue
  }
}
