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

  /// What a group of rows is called in a row chart, where the word of the data is not enough.
  struct Group: Sendable {
    let name: Located<String>
    let title: String
    let note: String?
  }

  /// A stretch of a row chart's scale on a darker ground, and what it stands for.
  struct Band: Sendable {
    let low: Located<String>
    let high: Located<String>
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
  let groups: [Group]
  /// What the values of a row chart are called at the head of their column.
  let valueLabel: String?
  let band: Band?
  /// The column whose ids name each row's work in the reading list.
  let works: Located<String>?
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
    valueLabel = fields.optionalProse("value-label")
    works = fields.optionalText("works")
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
    groups = Self.groups(&fields)
    band = Self.band(&fields)
    if columns.isEmpty { fields.reportMissing("columns") }
  }

  private static func groups(_ fields: inout FieldReader) -> [Group] {
    var groups: [Group] = []
    for node in fields.list("groups") {
      var group = FieldReader(node, in: fields.source, what: "a group")
      groups.append(
        Group(
          name: group.text("name"), title: group.prose("title"), note: group.optionalProse("note")))
      fields.adopt(group.finish())
    }
    return groups
  }

  private static func band(_ fields: inout FieldReader) -> Band? {
    guard let node = fields.node("band") else { return nil }
    var band = FieldReader(node, in: fields.source, what: "a band")
    let read = Band(low: band.text("low"), high: band.text("high"), words: band.prose("text"))
    for end in [read.low, read.high] where Double(end.value) == nil && !end.value.isEmpty {
      band.report(.wrongType, "`\(end.value)` is no number", at: end.place)
    }
    fields.adopt(band.finish())
    return read
  }
}

extension Figure {
  /// Every column that the figure names or needs, to be looked for in its data.
  var namedColumns: [Located<String>] {
    let needed = chart == .tiles ? ["x", "y"].map { Located($0, at: dataFile.place) } : []
    return [key] + labels + beside + [group, works].compactMap { $0 } + columns.map(\.name) + needed
  }

  /// What is wrong with the keys that speak of rows: works that are no readings, unknown groups.
  func diagnostics(ofRowsIn table: DataTable, readings: [String]) -> [Diagnostic] {
    func values(_ column: Located<String>?) -> [String] {
      guard let index = column.flatMap({ table.index(of: $0.value) }) else { return [] }
      return table.rows.map { $0[index] }.filter { !$0.isEmpty }
    }
    let known = Set(readings)
    var found = values(works).filter { !known.contains($0) }.map { id in
      entry.source.diagnostic(
        .brokenReference, "no reading `\(id)`, which a row of `\(dataFile.value)` names",
        place: works?.place ?? dataFile.place, note: NearMiss.note(for: id, among: readings))
    }
    let names = values(group)
    for group in groups.map(\.name) + apart where !names.contains(group.value) {
      found.append(
        entry.source.diagnostic(
          .figureData, "no row of `\(dataFile.value)` is of the group `\(group.value)`",
          place: group.place, note: NearMiss.note(for: group.value, among: Set(names).sorted())))
    }
    return found
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
