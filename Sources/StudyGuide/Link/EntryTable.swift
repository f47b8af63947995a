internal import Markup

/// All entries of a guide, found by id or by name: the first step of linking.
package struct EntryTable: Sendable {
  package private(set) var entries: [Entry] = []
  private var ranges: [Kind: Range<EntryID>] = [:]
  private var idsByName: [Kind: [String: EntryID]] = [:]
  /// The names of each kind, for near misses.
  private var names: [Kind: NameList] = [:]
  /// The names of drafts that are left out of this build.
  private var drafts: [Kind: Set<String>] = [:]

  /// Gives every entry its id, kind after kind. If two entries of a kind have one name, the name
  /// leads to the first.
  init(numbering content: inout LoadedContent, builtInPages: [Entry]) {
    for draft in content.drafts { drafts[draft.kind, default: []].insert(draft.id) }
    for kind in Kind.allCases {
      number(kind.type, of: &content, besides: kind == .page ? builtInPages : [])
    }
  }

  private mutating func number<Value: EntryType>(
    _ type: Value.Type, of content: inout LoadedContent, besides others: [Entry]
  ) {
    let first = EntryID(entries.count)
    content[keyPath: Value.list].number(from: first)
    let added = content[keyPath: Value.list].values.map(\.entry) + others
    var known: [String: EntryID] = [:]
    known.reserveCapacity(added.count)
    for entry in added {
      if known[entry.id] == nil { known[entry.id] = EntryID(entries.count) }
      entries.append(entry)
    }
    idsByName[Value.kind] = known
    names[Value.kind] = NameList { [known] in known.keys.sorted() }
    ranges[Value.kind] = first..<EntryID(entries.count)
  }

  package var count: Int { entries.count }

  /// The ids of all entries.
  package var ids: Range<EntryID> { EntryID(0)..<EntryID(entries.count) }

  /// Returns the ids of all entries of a kind.
  package func all(_ kind: Kind) -> Range<EntryID> { ranges[kind] ?? EntryID(0)..<EntryID(0) }

  package subscript(id: EntryID) -> Entry { entries[id.index] }

  package func id(_ kind: Kind, _ name: String) -> EntryID? { idsByName[kind]?[name] }

  /// Returns the entry whose page has this output path.
  package func id(ofPage path: String) -> EntryID? {
    Kind.entry(ofPage: path).flatMap { id($0.kind, $0.id) }
  }

  /// Returns the position of an entry among those of its kind, from 0.
  package func position(of id: EntryID) -> Int { all(self[id].kind).lowerBound.distance(to: id) }

  /// Finds an entry by name. A failure suggests a near miss among the names of the kind, or else an
  /// entry of another kind with just this name.
  func find(_ kind: Kind, _ name: String) -> Result<EntryID, Missing> {
    if let id = id(kind, name) { return .success(id) }
    if drafts[kind]?.contains(name) == true {
      return .failure(
        Missing(
          message: "\(kind.noun) `\(name)` is a draft",
          note: "publish it (`draft: false`) or take the reference out"))
    }
    let other = Kind.allCases.first { $0 != kind && idsByName[$0]?[name] != nil }
    return .failure(
      Missing(
        message: "no \(kind.noun) `\(name)`",
        note: other.map { "there is \($0.phrase) of that name: `\($0.rawValue):\(name)`" },
        near: near(kind, name)))
  }

  /// Returns a search for the name of an entry that may have been meant.
  func near(_ kind: Kind, _ name: String) -> NearName? {
    names[kind].map { NearName(name, among: $0) }
  }

  /// The reason why a name leads to no entry, as a message with a note.
  struct Missing: Error {
    let message: String
    var note: String?
    var near: NearName?

    /// Returns the failure as a diagnostic at the place of the name.
    func diagnostic(
      _ rule: Rule = .brokenReference, in source: SourceText, at place: Place
    ) -> Diagnostic {
      source.diagnostic(rule, message, place: place, note: note, near: near)
    }
  }
}
