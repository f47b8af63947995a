package import Markup

/// One file of `content/` with its parsed contents. A class, so that passing it on copies nothing.
package final class ParsedContent: Sendable {
  /// The parsed contents of a file, by its role.
  enum Matter: Sendable {
    case entries(any LoadedEntries)
    case works(Parsed<[Work]>)
    case configuration(Parsed<Configuration>)
    case essayRuns(Parsed<EssayRuns>)
    case data(Parsed<CSVTable>)
    case ledger(Parsed<AddressLedger>)
    /// A file that is copied unchanged.
    case asset
    case unexpected(Diagnostic)
  }

  package let source: SourceText
  let matter: Matter

  /// Parses a file; its folder and name decide how.
  package init(_ source: SourceText) {
    self.source = source
    matter = Self.matter(of: source)
  }

  private static func matter(of source: SourceText) -> Matter {
    let parts = source.path.split(separator: "/").dropFirst().map(String.init)
    if let kind = Kind.allCases.first(where: { $0.reads(parts) }) {
      return .entries(EntryLoading.load(source, as: kind.type))
    }
    switch (parts.first ?? "", parts.count) {
    case ("guide.yml", 1): return .configuration(read(source, Configuration.read))
    case ("essay.runs", 1): return .essayRuns(read(source, runs))
    case ("published.txt", 1): return .ledger(read(source, AddressLedger.read))
    case ("readings", 2) where source.path.hasSuffix(".json"): return .works(read(source, works))
    case ("data", 2) where source.path.hasSuffix(".csv"): return .data(read(source, csv))
    case ("images", 2...), ("files", 2...): return .asset
    default: return .unexpected(unexpected(source))
    }
  }

  private static func read<Value: Sendable>(
    _ source: SourceText,
    _ read: (SourceText) throws(Diagnostic.Failure) -> Parsed<Value>
  ) -> Parsed<Value> {
    Parsed { () throws(Diagnostic.Failure) in
      try source.requireUTF8()
      return try read(source)
    }
  }

  private static func runs(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<EssayRuns> {
    if let runs = EssayRuns(file: source.bytes) { return Parsed(runs) }
    throw Diagnostic.Failure(
      source.diagnostic(
        .unexpectedFile, "this is no list of the essay’s runs of words", at: 0,
        note: "make it anew with `guide fingerprint ESSAY.txt`"))
  }

  private static func works(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<[Work]> {
    let node = try YAMLReader.read(source).get()
    guard case .sequence(let items) = node.content else {
      throw Diagnostic.Failure(
        source.diagnostic(
          .wrongType, "a bibliography is a list of CSL-JSON records, not \(node.description)",
          place: node.place))
    }
    let works = items.map { Work.read($0, in: source) }
    return Parsed(works.compactMap(\.value), works.flatMap(\.diagnostics))
  }

  private static func csv(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<CSVTable> {
    Parsed(try CSVTable.read(source).get())
  }

  // MARK: Files that nothing reads

  /// The names that a file or folder directly in `content/` may have.
  private static let places =
    ["guide.yml", "index.md", "data", "images", "files"]
    + Kind.allCases.map { kind in
      switch kind.home {
      case .folder(let name, _), .folders(let name): name
      case .list(let file, _, _): file
      }
    }

  private static func unexpected(_ source: SourceText) -> Diagnostic {
    let name = source.path.split(separator: "/").dropFirst().first.map(String.init) ?? source.path
    let note: String
    if places.contains(name) {
      let isNested = Kind.allCases.contains { $0.home == .folders(name) }
      note =
        isNested
        ? "an entry stands in a folder below: `\(name)/SECTION/ID.md`"
        : "a file of another kind stands here"
    } else {
      note =
        NearMiss.note(for: name, among: places)
        ?? "files to be copied as they are stand in `content/files/`"
    }
    return Diagnostic(
      rule: .unexpectedFile, message: "no kind of entry is read from this place",
      path: source.path, note: note)
  }
}

extension Kind {
  /// Says whether a path, as components below `content/`, is an entry or a list of the kind.
  fileprivate func reads(_ parts: [String]) -> Bool {
    if self == .page, parts == ["index.md"] { return true }
    let isMarkdown = parts.last?.hasSuffix(".md") == true
    return switch home {
    case .folder(let name, _): isMarkdown && parts.count == 2 && parts[0] == name
    case .folders(let name): isMarkdown && parts.count == 3 && parts[0] == name
    case .list(let file, _, _): parts == [file]
    }
  }
}
