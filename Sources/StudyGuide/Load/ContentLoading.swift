package import Markup

extension LoadedContent {
  /// Gathers files that were parsed one by one, gives readings and figures their data, and sorts
  /// the entries.
  package static func gather(
    _ files: [ParsedContent], includesDrafts: Bool
  ) -> (value: LoadedContent, diagnostics: [Diagnostic]) {
    var content = LoadedContent()
    var diagnostics: [Diagnostic] = []
    for file in files { diagnostics += content.take(file) }
    content.noteMissingFiles(files)
    if !includesDrafts {
      for kind in Kind.allCases { content.removeDrafts(of: kind.type) }
    }
    content.joinWorks()
    content.joinData()
    for kind in Kind.allCases { content.order(kind.type) }
    return (content, diagnostics)
  }

  /// Adds the contents of a file, and returns its diagnostics.
  private mutating func take(_ file: ParsedContent) -> [Diagnostic] {
    switch file.matter {
    case .entries(let loaded):
      loaded.append(to: &self)
      return loaded.diagnostics
    case .works(let parsed):
      worksSource = file.source
      works += parsed.value ?? []
      return parsed.diagnostics
    case .configuration(let parsed):
      configuration = parsed.value
      return parsed.diagnostics
    case .essayRuns(let parsed):
      essayRuns = parsed.value
      return parsed.diagnostics
    case .data(let parsed):
      let name = String(file.source.path.split(separator: "/").last ?? "")
      data[name] = DataFile(source: file.source, csv: parsed.value)
      return parsed.diagnostics
    case .ledger(let parsed):
      ledger = parsed.value ?? ledger
      return parsed.diagnostics
    case .asset:
      assets.append(file.source)
      return []
    case .unexpected(let diagnostic): return [diagnostic]
    }
  }

  private mutating func noteMissingFiles(_ files: [ParsedContent]) {
    missingFiles = ["guide.yml", "essay.yml"].filter { name in
      !files.contains { $0.source.path == "content/" + name }
    }
  }

  /// Moves the drafts of a kind from its list to `drafts`.
  private mutating func removeDrafts<Value: EntryType>(of type: Value.Type) {
    let isDraft = { (value: Value) in value.entry.isDraft }
    guard self[keyPath: Value.list].values.contains(where: isDraft) else { return }
    drafts += self[keyPath: Value.list].values.filter(isDraft).map(\.entry)
    self[keyPath: Value.list].values.removeAll(where: isDraft)
  }

  private mutating func order<Value: EntryType>(_ type: Value.Type) {
    self[keyPath: Value.list].values = Value.numbered(self[keyPath: Value.list].values)
  }

  /// Gives each reading the bibliography's record with its id; of two, the first.
  private mutating func joinWorks() {
    let byID = Dictionary(works.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in readings.values.indices {
      if let work = byID[readings.values[index].entry.id] { readings.values[index].work = work }
    }
  }

  /// Gives each figure the rows of its data file; figures of one file and key share them.
  private mutating func joinData() {
    var tables: [String: [String: DataTable]] = [:]
    for index in figures.values.indices {
      let (file, key) = (figures.values[index].dataFile.value, figures.values[index].key.value)
      guard let csv = data[file]?.csv else { continue }
      let table = tables[file]?[key] ?? DataTable(csv, key: key)
      tables[file, default: [:]][key] = table
      figures.values[index].data = table
    }
  }
}
