internal import Markup

/// The second step of linking: finds the targets of the references in documents, each document by
/// itself.
struct Resolver: Sendable {
  let content: LoadedContent
  let entries: EntryTable
  /// The paths, in the site, of files that are copied.
  let files: PathSet
  private let fileNames: NameList
  /// The paths of files by what they read as, whatever their bytes: `String` compares letters.
  private let filesByLetters: [String: String]
  let names: NameSearch

  init(content: LoadedContent, entries: EntryTable, files: PathSet, names: NameSearch) {
    (self.content, self.entries, self.files, self.names) = (content, entries, files, names)
    fileNames = NameList { files.sorted() }
    filesByLetters = Dictionary(files.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a search for the path of a file that may have been meant.
  func nearFile(_ path: String) -> NearName { NearName(path, among: fileNames) }

  /// Returns how a file is to be linked whose name the address only resembles; nil if it resembles
  /// none.
  func remedy(forAddress address: String, path: String) -> String? {
    if files.contains(address) {
      return "write `\(PathAddress.written(address))`: `?`, `#` and `%` end or encode a path"
    }
    if let file = filesByLetters[path] { return PathForm.remedy(writing: path, for: file) }
    let names = path.pathNames.filter { $0 != "." && $0 != ".." && $0 != "content" }
    let plain = names.joined(separator: "/")
    return files.contains(plain) ? "write `\(PathAddress.written(plain))`" : nil
  }

  /// Resolves the references, citations and automatic links of an entry's text.
  func resolve(_ id: EntryID) -> ResolvedReferences {
    let document = entries[id].document
    if document.isEmpty { return ResolvedReferences() }
    var run = DocumentResolver(resolver: self, entry: entries[id])
    run.resolveReferences()
    // Pieces are shown shuffled: a link at the first use would tell the right order.
    let pieces = entries[id].kind == .question ? content.questions[id].parts.pieces : []
    run.resolved.marks = names.marks(
      in: document, targets: run.resolved.targets, of: id, except: pieces)
    return run.resolved
  }
}

/// The resolution of one document: its targets and diagnostics so far.
private struct DocumentResolver {
  let resolver: Resolver
  let entry: Entry
  var resolved = ResolvedReferences()
  /// The number of times that the text has shown the card of each entry so far.
  private var cards: [EntryID: Int] = [:]
  /// The largest number of times that a text shows a card; further ones are links.
  private static let mostCards = 5

  init(resolver: Resolver, entry: Entry) {
    self.resolver = resolver
    self.entry = entry
  }

  mutating func resolveReferences() {
    for (number, reference) in entry.document.references.enumerated() {
      let target = target(of: reference)
      resolved.targets.append(target)
      if reference.isCard { checkCard(reference, target) }
      guard reference.isCard, case .entry(let id, _) = target else { continue }
      cards[id, default: 0] += 1
      if cards[id, default: 0] > Self.mostCards { resolved.repeatedCards.insert(number) }
    }
    for citation in entry.document.citations {
      var readings: [EntryID?] = []
      for item in citation.items {
        readings.append(reading(of: item))
        checkSuffix(of: item)
      }
      resolved.citations.append(readings)
    }
  }

  private mutating func report(
    _ rule: Rule, _ message: String, at place: Place, note: String? = nil, near: NearName? = nil
  ) {
    resolved.diagnostics.append(
      entry.source.diagnostic(rule, message, place: place, note: note, near: near))
  }

  private mutating func target(of reference: MarkdownReference) -> ReferenceTarget {
    if reference.scheme.isEmpty { return localTarget(of: reference) }
    if reference.scheme == "value" { return value(of: reference) }
    guard let kind = Kind(rawValue: reference.scheme),
      let id = find(kind, reference.id, at: reference.place)
    else { return .nothing }
    checkFragment(of: reference, to: resolver.entries[id])
    return .entry(id, fragment: reference.fragment.map(LetterForms.composed))
  }

  /// Finds an entry by name, or reports that there is none.
  private mutating func find(
    _ kind: Kind, _ name: String, _ rule: Rule = .brokenReference, at place: Place
  ) -> EntryID? {
    switch resolver.entries.find(kind, name) {
    case .success(let id): return id
    case .failure(let missing):
      if let problem = missing.diagnostic(rule, in: entry.source, at: place) {
        resolved.diagnostics.append(problem)
      }
      return nil
    }
  }

  /// Reports a card of what has none, in whose place nothing would be printed.
  private mutating func checkCard(_ reference: MarkdownReference, _ target: ReferenceTarget) {
    switch target {
    case .entry(let id, _) where !resolver.entries[id].kind.hasCards:
      report(
        .brokenReference, "\(resolver.entries[id].kind.phrase) has no card", at: reference.place,
        note: "link it: `[](\(reference.scheme):\(reference.id))`")
    case .value:
      report(
        .brokenReference, "a value has no card", at: reference.place,
        note: "write `[](value:\(reference.id))`, or show the figure with `![](figure:…)`")
    case .nothing, .entry, .file, .fragment: return
    }
  }

  private mutating func checkFragment(of reference: MarkdownReference, to target: Entry) {
    guard let fragment = reference.fragment else { return }
    if target.document.hasHeading(fragment) { return }
    report(
      .brokenFragment, "`\(target.kind.rawValue):\(target.id)` has no heading `#\(fragment)`",
      at: reference.place,
      near: NearName(fragment, orList: "it has: ") { target.document.headings.map(\.id) })
  }

  /// Resolves a reference without a scheme: the path of a file that is copied, or a heading of the
  /// same text.
  private mutating func localTarget(of reference: MarkdownReference) -> ReferenceTarget {
    if reference.id.isEmpty {
      guard let fragment = reference.fragment else { return .nothing }
      if !entry.document.hasHeading(fragment) {
        report(
          .brokenFragment, "this text has no heading `#\(fragment)`", at: reference.place,
          near: NearName(fragment) { [entry] in entry.document.headings.map(\.id) })
      }
      return .fragment(LetterForms.composed(fragment))
    }
    // What has a scheme that is not known was told where it was read.
    guard reference.isPath else { return .nothing }
    let path = PathAddress.parts(of: reference.address).path
    if resolver.files.contains(path) { return .file(path) }
    let remedy = resolver.remedy(forAddress: reference.address, path: path)
    report(
      .brokenReference, "the guide has no file `\(path)`", at: reference.place,
      note: remedy
        ?? "link entries by kind, as in `term:name`; files stand in `images/` and `files/`",
      near: remedy == nil ? resolver.nearFile(path) : nil)
    return .nothing
  }

  /// Resolves the id of a `value:` link: `figure/key/column`, or `figure/key` for the figure's
  /// first column. A key may hold slashes, `1958/59`.
  private mutating func value(of reference: MarkdownReference) -> ReferenceTarget {
    var parts = reference.id.split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    guard parts.count > 1 else {
      return fail(
        reference, "`\(reference.id)` names no value", note: "write `value:figure/key/column`")
    }
    guard let id = find(.figure, parts[0], at: reference.place) else { return .nothing }
    let figure = resolver.content.figures[id]
    let whole = parts[1...].joined(separator: "/")
    let hasColumn = parts.count > 2 && figure.data.index(ofRow: whole) == nil
    parts =
      hasColumn
      ? [parts[0], parts[1..<(parts.count - 1)].joined(separator: "/"), parts[parts.count - 1]]
      : [parts[0], whole]
    guard let number = figure.data.index(ofRow: parts[1]) else {
      // What is missing from the data is reported at the figure.
      if !figure.data.isWhole { return .nothing }
      return fail(
        reference, "figure `\(parts[0])` has no row `\(parts[1])`",
        near: NearName(parts[1]) { figure.data.keys })
    }
    let row = figure.data.rows[number]
    let wanted = parts.count == 3 ? parts[2] : figure.columns.first?.name.value ?? ""
    let column = figure.column(wanted)
    // That the data lacks a column of the figure's is told there.
    if column != nil, figure.data.index(of: wanted) == nil { return .nothing }
    guard let column, let index = figure.data.index(of: wanted) else {
      return fail(
        reference, "figure `\(parts[0])` has no column `\(wanted)`",
        near: NearName(wanted, orList: "columns: ") { figure.columns.map(\.name.value) })
    }
    guard !row[index].isEmpty else {
      return fail(
        reference, "`\(reference.id)` has no value", note: "its field in the data is empty")
    }
    return .value(FigureValue(figure: id, column: column, row: number, field: row[index]))
  }

  private mutating func fail(
    _ reference: MarkdownReference, _ message: String, note: String? = nil, near: NearName? = nil
  ) -> ReferenceTarget {
    report(.brokenReference, message, at: reference.place, note: note, near: near)
    return .nothing
  }

  /// Reports the id of a reading among the words behind another: `[@a, b]`.
  private mutating func checkSuffix(of item: MarkdownCitation.Item) {
    if item.suffix.isEmpty { return }
    for part in item.suffix.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let name = String(part)
      guard name.contains("-"), resolver.entries.id(.reading, name) != nil else { continue }
      report(
        .citationForm, "`\(name)` is a reading, and stands here as words", at: item.place,
        note: "write `; @\(name)`")
    }
  }

  private mutating func reading(of item: MarkdownCitation.Item) -> EntryID? {
    find(.reading, item.key, .brokenCitation, at: item.place)
  }
}
