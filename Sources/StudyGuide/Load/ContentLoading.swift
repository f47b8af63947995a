package import Markup

extension LoadedContent {
  /// Gathers files that were parsed one by one, gives readings and figures their data, and sorts
  /// the entries.
  ///
  /// Without drafts, all that only drafts name goes with them: images, data, records. `named` are
  /// the files that templates name.
  package static func gather(
    _ files: [ParsedContent], includesDrafts: Bool, named: PathSet = []
  ) -> (value: LoadedContent, diagnostics: [Diagnostic]) {
    var content = LoadedContent()
    var diagnostics: [Diagnostic] = []
    for file in files { diagnostics += content.take(file) }
    WorkNaming.name(&content.works)
    content.noteMissingFiles(files)
    content.namedByTemplates = named
    if let logo = content.configuration?.theme?.logo { content.namedByTemplates.insert(logo.value) }
    diagnostics += content.joinEssay()
    for kind in Kind.allCases { content.noteDrafts(of: kind.type) }
    if !includesDrafts, content.hasDrafts { content.removeDrafts() }
    content.joinWorks()
    content.joinData()
    content.addBareReadings()
    for kind in Kind.allCases { content.order(kind.type) }
    return (content, diagnostics)
  }

  /// Adds the contents of a file, and returns its diagnostics.
  private mutating func take(_ file: ParsedContent) -> [Diagnostic] {
    if file.isUnread { note(unread: file.source.path) }
    switch file.matter {
    case .entries(let loaded):
      loaded.append(to: &self)
      return loaded.diagnostics
    case .works(let parsed):
      works += parsed.value ?? []
      return parsed.diagnostics
    case .configuration(let parsed):
      configuration = parsed.value
      return parsed.diagnostics
    case .essayRuns(let parsed):
      essayRuns = parsed.value
      return parsed.diagnostics
    case .essayText(let parsed):
      hasEssayText = true
      if let file = parsed.value { essayFiles.append(file) }
      return parsed.diagnostics
    case .data(let parsed):
      let name = file.source.path.pathNames.last ?? ""
      dataByLetters[name] = name
      data[name] = DataFile(source: file.source, csv: parsed.value)
      return parsed.diagnostics
    case .ledger(let parsed):
      ledger = parsed.value ?? ledger
      return parsed.diagnostics
    case .asset(let problem):
      assets.append(file.source)
      return problem.map { [$0] } ?? []
    case .unexpected(let diagnostic):
      note(misplaced: file.source.path)
      return [diagnostic]
    }
  }

  /// Notes what a file may hold that cannot be read.
  private mutating func note(unread path: String) {
    let names = Array(path.pathNames.dropFirst())
    if EssayFile.reads(names) { return unread.note(.paragraph, nil) }
    let kind = Kind.allCases.first { $0.reads(names) }
    let hasOne = kind.map { $0.folder != nil } ?? false
    if names.first == Kind.reading.folder, Bibliography.reads(path) { unread.note(.reading, nil) }
    unread.note(kind, hasOne ? EntryLoading.name(ofFile: path).id : nil)
  }

  /// Notes the entry that a file would hold if it stood, or were named, as it should.
  private mutating func note(misplaced path: String) {
    let names = Array(path.pathNames.dropFirst())
    guard let name = names.last, names.count > 1,
      let kind = Kind.allCases.first(where: { $0.folder == names[0] })
    else { return }
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    unread.note(kind, kind.id(ofFile: stem + ".md"))
  }

  private mutating func noteMissingFiles(_ files: [ParsedContent]) {
    missingFiles = ["guide.yml", "essay.yml"].filter { name in
      !(hasEssayText && name == "essay.yml")
        && !files.contains { $0.source.path == "content/" + name }
    }
    // That there are no paragraphs follows from it.
    if missingFiles.contains("essay.yml") { unread.note(.paragraph, nil) }
  }

  private mutating func order<Value: EntryType>(_ type: Value.Type) {
    self[keyPath: Value.list].values = Value.numbered(self[keyPath: Value.list].values)
  }

  /// Gives each reading the bibliography's record with its id; of two, the first.
  private mutating func joinWorks() {
    let byName = Dictionary(works.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for index in readings.values.indices {
      if let work = byName[readings.values[index].entry.id] { readings.values[index].join(work) }
    }
  }

  /// Makes a reading of each record that texts name and that has no note of the author's; of two with
  /// one name, of the first.
  private mutating func addBareReadings() {
    var known = Set(readings.values.flatMap { [$0.entry.id, $0.otherID ?? ""] })
    known.formUnion(drafts.lazy.filter { $0.kind == .reading }.map(\.id))
    let named = namedReadings.subtracting(known)
    if named.isEmpty { return }
    for work in works where named.contains(work.name) || named.contains(work.id) {
      guard Identifier.isValid(work.name), !known.contains(work.name) else { continue }
      known.insert(work.name)
      readings.values.append(Reading(of: work))
    }
  }

  /// The records of the reading list: those of a library that no reading has, and those that only
  /// drafts name, stay with the author.
  package var listedWorks: [Work] {
    let listed = Set(readings.values.map(\.entry.id))
    return works.filter { listed.contains($0.name) }
  }

  /// The ids by which texts, front matter and data name readings.
  private var namedReadings: Set<String> {
    var named = Set(figures.values.lazy.flatMap { $0.values(of: $0.works) })
    for kind in Kind.allCases { named.formUnion(readings(namedBy: kind.type)) }
    return named
  }

  private func readings<Value: EntryType>(namedBy type: Value.Type) -> Set<String> {
    var named: Set<String> = []
    for value in self[keyPath: Value.list].values {
      for key in value.links {
        switch key.kind {
        case .reading: named.formUnion(key.ids.map(\.value))
        case nil:
          let scheme = Kind.reading.rawValue + ":"
          for id in key.ids where id.value.hasPrefix(scheme) {
            named.insert(String(id.value.dropFirst(scheme.count).prefix { $0 != "#" }))
          }
        default: continue
        }
      }
      for citation in value.entry.document.citations { named.formUnion(citation.items.map(\.key)) }
      for reference in value.entry.document.references
      where reference.scheme == Kind.reading.rawValue {
        named.insert(reference.id)
      }
    }
    return named
  }

  /// Gives each figure the rows of its data file; figures of one file and key share them.
  private mutating func joinData() {
    var tables: PathTable<[String: DataTable]> = [:]
    for index in figures.values.indices {
      let (file, key) = (figures.values[index].dataFile.value, figures.values[index].key.value)
      guard let csv = data[file]?.csv else { continue }
      let table = tables[file]?[key] ?? DataTable(csv, key: key)
      tables[file, default: [:]][key] = table
      figures.values[index].data = table
    }
  }
}
