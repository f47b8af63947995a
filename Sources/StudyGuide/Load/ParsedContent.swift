package import Markup

/// One file of `content/` with its parsed contents. A class, so that passing it on copies nothing.
package final class ParsedContent: Sendable {
  /// The parsed contents of a file, by its role.
  enum Matter: Sendable {
    case entries(any LoadedEntries)
    case works(Parsed<[Work]>)
    case configuration(Parsed<Configuration>)
    case essayRuns(Parsed<EssayRuns>)
    case essayText(Parsed<EssayFile>)
    case data(Parsed<CSVTable>)
    case ledger(Parsed<AddressLedger>)
    /// A file that is copied unchanged, with what is wrong with it.
    case asset(Diagnostic?)
    case unexpected(Diagnostic)
  }

  package let source: SourceText
  let matter: Matter

  /// Whether nothing could be read of the file.
  var isUnread: Bool {
    switch matter {
    case .entries(let entries): entries.isUnread
    case .works(let parsed): parsed.value == nil
    case .configuration(let parsed): parsed.value == nil
    case .essayRuns(let parsed): parsed.value == nil
    case .essayText(let parsed): parsed.value == nil
    case .data(let parsed): parsed.value == nil
    case .ledger(let parsed): parsed.value == nil
    case .asset, .unexpected: false
    }
  }

  /// Parses a file; its folder and name decide how.
  package init(_ source: SourceText, language: TextLanguage = .english) {
    self.source = source
    matter = Self.matter(of: source, language)
  }

  private static func matter(of source: SourceText, _ language: TextLanguage) -> Matter {
    let parts = Array(source.path.pathNames.dropFirst())
    if let kind = Kind.allCases.first(where: { $0.reads(parts) }) {
      return .entries(EntryLoading.load(source, as: kind.type, language))
    }
    if EssayFile.reads(parts) {
      return .essayText(
        read(source) { source throws(Diagnostic.Failure) in
          try EssayFile.read(source, language.markdown(schemes: Kind.schemes))
        })
    }
    switch (parts.first ?? "", parts.count) {
    case ("guide.yml", 1):
      return .configuration(
        read(source) { source throws(Diagnostic.Failure) in
          try Configuration.read(source, typography: language.typography)
        })
    case ("essay.runs", 1): return .essayRuns(read(source, runs))
    case ("published.txt", 1): return .ledger(read(source, AddressLedger.read))
    case ("readings", 2) where Bibliography.reads(source.path):
      return .works(read(source, Bibliography.read))
    case ("data", 2) where source.path.hasSuffix(".csv"): return .data(read(source, csv))
    case ("images", 2...), ("files", 2...): return .asset(source.copyProblem)
    default: return .unexpected(UnexpectedFile.problem(of: source))
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

  private static func csv(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<CSVTable> {
    Parsed(try CSVTable.read(source).get())
  }
}

extension SourceText {
  /// The problem of a file that is copied unchanged: Git LFS has not fetched it, or it is an image
  /// that holds nothing.
  package var copyProblem: Diagnostic? {
    if let pointerProblem { return pointerProblem }
    let endings = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico"]
    let ending = path.utf8.split(separator: UInt8(ascii: ".")).last
    guard fileBytes.isEmpty,
      endings.contains(String(decoding: ending ?? path.utf8.suffix(0), as: UTF8.self).lowercased())
    else { return nil }
    return Diagnostic(
      rule: .brokenFile, message: "the image holds nothing", path: path,
      note: "put the image here anew")
  }
}

extension Kind {
  /// Says whether a path, as components below `content/`, is an entry or a list of the kind.
  func reads(_ parts: [String]) -> Bool {
    if self == .page, parts == ["index.md"] { return true }
    let isMarkdown = parts.last?.hasSuffix(".md") == true
    return switch home {
    case .folder(let name): isMarkdown && parts.count == 2 && parts[0] == name
    case .folders(let name): isMarkdown && parts.count == 3 && parts[0] == name
    case .list(let file, _, _): parts == [file]
    }
  }
}
