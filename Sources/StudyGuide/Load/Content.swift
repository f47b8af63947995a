internal import Markup

/// All of `content/` as loaded: every entry by kind, none yet linked.
struct Content: Sendable {
  var configuration = Configuration()
  var sections: [Section] = []
  var claims: [Claim] = []
  var terms: [Term] = []
  var readings: [Reading] = []
  var questions: [Question] = []
  var events: [Event] = []
  var figures: [Figure] = []
  var paragraphs: [Paragraph] = []
  var pages: [Page] = []
  var works: [Work] = []
  var worksSource: SourceText?
  /// Files copied as they are, by path below `content/`.
  var assets: [SourceText] = []
  /// Data files by name, for download.
  var data: [String: SourceText] = [:]
  var diagnostics: [Diagnostic] = []
  var published = PublishedAddresses()
  /// What quotations from the essay are checked against.
  var essayRuns: EssayRuns?
  /// Entries that are left out of this build.
  var drafts: [Entry] = []
  private var tables: [String: (SourceText, CSVText)] = [:]
  private var hasConfiguration = false
  private var hasEssay = false

  /// Gathers all files, each parsed by itself.
  init(_ files: [ParsedFile], includesDrafts: Bool) {
    for file in files { take(file.content) }
    reportMissingFiles()
    if !includesDrafts { removeDrafts() }
    joinWorks()
    joinData()
    sort()
  }

  private mutating func take(_ file: ContentFile) {
    switch file {
    case .section(let loaded): Self.add(loaded, to: &sections, &diagnostics)
    case .claim(let loaded): Self.add(loaded, to: &claims, &diagnostics)
    case .term(let loaded): Self.add(loaded, to: &terms, &diagnostics)
    case .reading(let loaded): Self.add(loaded, to: &readings, &diagnostics)
    case .question(let loaded): Self.add(loaded, to: &questions, &diagnostics)
    case .figure(let loaded): Self.add(loaded, to: &figures, &diagnostics)
    case .page(let loaded): Self.add(loaded, to: &pages, &diagnostics)
    case .events(let loaded): events += accept(loaded) ?? []
    case .works(let source, let loaded):
      worksSource = source
      works += accept(loaded) ?? []
    case .essay(let loaded):
      hasEssay = true
      paragraphs += accept(loaded) ?? []
    case .essayRuns(let loaded): essayRuns = accept(loaded)
    case .configuration(let loaded):
      hasConfiguration = true
      configuration = accept(loaded) ?? configuration
    case .data(let source, let loaded):
      let name = String(source.path.split(separator: "/").last ?? "")
      data[name] = source
      tables[name] = accept(loaded).map { (source, $0) }
    case .published(let loaded): published = accept(loaded) ?? published
    case .asset(let source): assets.append(source)
    case .unexpected(let diagnostic): diagnostics.append(diagnostic)
    }
  }

  /// One more of its kind, with its problems noted.
  private static func add<Value>(
    _ loaded: Loaded<Value>, to values: inout [Value], _ diagnostics: inout [Diagnostic]
  ) {
    if let value = loaded.value { values.append(value) }
    if !loaded.diagnostics.isEmpty { diagnostics += loaded.diagnostics }
  }

  /// The value, with its problems noted.
  private mutating func accept<Value>(_ loaded: Loaded<Value>) -> Value? {
    diagnostics += loaded.diagnostics
    return loaded.value
  }

  private mutating func reportMissingFiles() {
    let missing = [("guide.yml", hasConfiguration), ("essay.yml", hasEssay)].filter { !$0.1 }
    for (name, _) in missing {
      diagnostics.append(
        Diagnostic(
          rule: .missingFile, message: "a guide needs this file", path: "content/\(name)",
          note: name == "guide.yml"
            ? "it gives `title`, `language` and `essay`" : "it lists the essay's `paragraphs`"))
    }
  }

  /// Gives each reading its record; a record without a reading is an entry without annotation.
  private mutating func joinWorks() {
    let byID = Dictionary(works.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in readings.indices {
      let id = readings[index].entry.id
      guard let work = byID[id] else {
        diagnostics.append(
          readings[index].entry.diagnostic(
            .missingRecord, "the bibliography has no record `\(id)`",
            note: NearMiss.note(for: id, among: works.map(\.id))
              ?? "add it to `content/readings/bibliography.json`"))
        continue
      }
      readings[index].work = work
    }
  }

  /// Gives each figure its data.
  private mutating func joinData() {
    for index in figures.indices {
      let figure = figures[index]
      let name = figure.dataFile.value
      guard let (source, csv) = tables[name] else {
        if data[name] == nil, !name.isEmpty {
          diagnostics.append(
            figure.entry.source.diagnostic(
              .figureData, "there is no file `content/data/\(name)`", place: figure.dataFile.place,
              note: NearMiss.note(for: name, among: data.keys.sorted())))
        }
        continue
      }
      let table = DataTable(csv, key: figure.key.value, in: source, diagnostics: &diagnostics)
      for column in figure.namedColumns
      where table.index(of: column.value) == nil && !column.value.isEmpty {
        diagnostics.append(
          figure.entry.source.diagnostic(
            .figureData, "`\(name)` has no column `\(column.value)`", place: column.place,
            note: NearMiss.note(for: column.value, among: table.columns)
              ?? "columns: " + table.columns.joined(separator: ", ")))
      }
      diagnostics += figure.diagnostics(ofRowsIn: table, readings: readings.map(\.entry.id))
      for line in figure.lines
      where !figure.columns.contains(where: { $0.name.value == line.value }) {
        diagnostics.append(
          figure.entry.source.diagnostic(
            .figureData, "`lines` names `\(line.value)`, which is none of the columns",
            place: line.place,
            note: NearMiss.note(for: line.value, among: figure.columns.map(\.name.value))))
      }
      for annotation in figure.annotations where table.row(annotation.key.value) == nil {
        diagnostics.append(
          figure.entry.source.diagnostic(
            .figureData, "`\(name)` has no row `\(annotation.key.value)` to annotate",
            place: annotation.key.place,
            note: NearMiss.note(for: annotation.key.value, among: table.keys)))
      }
      figures[index].data = table
    }
  }

  /// Sections stand in the order of their files; terms and readings by name; events by date.
  private mutating func sort() {
    terms.sort { CaseFolding.precedes($0.entry.title, $1.entry.title) }
    events = events.enumerated().sorted {
      ($0.element.when, $0.offset) < ($1.element.when, $1.offset)
    }
    .map(\.element)
  }

  /// Sets the drafts aside.
  private mutating func removeDrafts() {
    var drafts: [Entry] = []
    func remove<Value: EntryType>(_ values: inout [Value]) {
      if !values.contains(where: \.entry.isDraft) { return }
      drafts += values.filter(\.entry.isDraft).map(\.entry)
      values.removeAll(where: \.entry.isDraft)
    }
    remove(&sections)
    remove(&claims)
    remove(&terms)
    remove(&readings)
    remove(&questions)
    remove(&events)
    remove(&figures)
    remove(&pages)
    self.drafts = drafts
  }
}
