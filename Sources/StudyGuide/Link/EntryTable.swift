internal import Markup

/// Every entry of a guide under its id, and the id of every name: the first step of linking.
package struct EntryTable: Sendable {
  package private(set) var entries: [Entry] = []
  private var ranges: [Kind: Range<EntryID>] = [:]
  private var idsByName: [Kind: [String: EntryID]] = [:]
  /// Names of drafts that are left out of this build.
  private var drafts: [Kind: Set<String>] = [:]

  /// Numbers all entries of the content; where two of a kind have one name, the first has it.
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
    ranges[Value.kind] = first..<EntryID(entries.count)
  }

  package var count: Int { entries.count }

  /// The ids of all entries.
  package var ids: Range<EntryID> { EntryID(0)..<EntryID(entries.count) }

  /// The ids of all entries of a kind.
  package func all(_ kind: Kind) -> Range<EntryID> { ranges[kind] ?? EntryID(0)..<EntryID(0) }

  package subscript(id: EntryID) -> Entry { entries[id.index] }

  package func id(_ kind: Kind, _ name: String) -> EntryID? { idsByName[kind]?[name] }

  /// The entry whose page stands at an output path.
  package func id(ofPage path: String) -> EntryID? {
    Kind.entry(ofPage: path).flatMap { id($0.kind, $0.id) }
  }

  /// Where an entry stands among those of its kind, from 0.
  package func position(of id: EntryID) -> Int { all(self[id].kind).lowerBound.distance(to: id) }

  /// The entry of a name, or what to say of its absence; near misses look at its own kind first.
  func find(_ kind: Kind, _ name: String) -> Result<EntryID, Missing> {
    if let id = id(kind, name) { return .success(id) }
    if drafts[kind]?.contains(name) == true {
      return .failure(
        Missing(
          message: "\(kind.noun) `\(name)` is a draft",
          note: "publish it (`draft: false`) or take the reference out"))
    }
    let own = (idsByName[kind] ?? [:]).keys.sorted()
    var note = NearMiss.note(for: name, among: own)
    if note == nil {
      let others = Kind.allCases.filter { $0 != kind && idsByName[$0]?[name] != nil }
      note = others.first.map { "there is \($0.phrase) of that name: `\($0.rawValue):\(name)`" }
    }
    return .failure(Missing(message: "no \(kind.noun) `\(name)`", note: note))
  }

  /// Why a name leads to no entry.
  struct Missing: Error {
    let message: String
    let note: String?

    /// The problem at the place where the name stands.
    func diagnostic(
      _ rule: Rule = .brokenReference, in source: SourceText, at place: Place
    ) -> Diagnostic {
      source.diagnostic(rule, message, place: place, note: note)
    }
  }
}
