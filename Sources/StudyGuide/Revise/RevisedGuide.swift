internal import Markup

/// The sources of a guide as they are read in order to be changed: drafts included, and whatever is
/// wrong elsewhere.
struct RevisedGuide {
  let files: [SourceText]
  let content: LoadedContent
  let sources: PathTable<SourceText>
  private let unread: [SourceText]

  init(_ files: [SourceText]) {
    self.files = files.filter { $0.path.beginsWithBytes(of: "content/") }
    let parsed = self.files.map { ParsedContent($0) }
    content = LoadedContent.gather(parsed, includesDrafts: true).value
    unread = parsed.filter(\.isUnread).map(\.source)
    sources = PathTable(files.lazy.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entries(_ kind: Kind) -> [Entry] { entries(of: kind.type) }

  private func entries<Value: EntryType>(of type: Value.Type) -> [Entry] {
    content[keyPath: Value.list].values.map(\.entry)
  }

  /// Returns an entry that has a file, or an item of a list, of its own.
  func entry(_ kind: Kind, _ id: String) throws(RevisionRefusal) -> Entry {
    let entries = entries(kind)
    if let entry = entries.first(where: { $0.id == id }) {
      if kind == .page, entry.source.path == "content/index.md" {
        throw RevisionRefusal("the start page is none of the pages that have a name of their own")
      }
      if kind.folder != nil, !entry.source.path.hasSuffix(".md") {
        throw RevisionRefusal(
          "the reading `\(id)` is a record without a file of yours",
          "change its id in \(entry.source.path), or write its note: guide new reading \(id)")
      }
      return entry
    }
    let isBuiltIn = kind == .page && BuiltInPage(rawValue: id) != nil
    if isBuiltIn { throw RevisionRefusal("guide itself makes the page `\(id)`") }
    let broken = unread.first { source in
      let names = Array(source.path.pathNames.dropFirst())
      return kind.reads(names) && EntryLoading.name(ofFile: source.path).id == id
    }
    if let broken {
      throw RevisionRefusal("\(broken.path) cannot be read", "guide check says why: mend it first")
    }
    let later = entries.first { $0.formerly.contains { $0.kind == kind && $0.id == id } }
    if let later {
      throw RevisionRefusal(
        "the \(kind.noun) `\(id)` is called `\(later.id)` now", "name it so")
    }
    let ids = entries.map(\.id).sorted()
    throw RevisionRefusal(
      "there is no \(kind.noun) `\(id)`",
      NearMiss.note(for: id, among: ids)
        ?? (ids.isEmpty ? nil : "there are: " + Listing.text(ids)))
  }

  /// The ids by which references find an entry.
  func ids(of entry: Entry) -> Set<String> {
    let reading =
      entry.kind == .reading ? content.readings.values.first { $0.entry === entry } : nil
    return Set([entry.id] + (reading?.otherID.map { [$0] } ?? []))
  }

  /// Notes the files that cannot be read and hold an entry's id.
  func leaveUnread(_ ids: Set<String>, _ draft: inout RevisionDraft) {
    for source in unread {
      guard
        let found = ids.lazy.compactMap({ source.bytes.firstRange(of: Array($0.utf8), from: 0) })
          .first
      else { continue }
      draft.leave(
        source.path, source.place(at: found.lowerBound, length: found.count),
        "the file cannot be read, and may name it")
    }
  }

  /// The ledger's lines of addresses that belong to a page, or to an item of a list.
  func published(_ addresses: Set<String>) -> [AddressLedger.Line] {
    content.ledger.lines.filter { line in
      addresses.contains(line.address)
        || addresses.contains(String(line.address.prefix { $0 != "#" }))
    }
  }
}
