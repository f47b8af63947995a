internal import Markup

/// All entries of a guide, found by id or by name: the first step of linking. A class, since every
/// view of a page asks it.
package final class EntryTable: Sendable {
  package let entries: [Entry]
  private let ranges: [Kind: Range<EntryID>]
  private let idsByName: [Kind: [String: EntryID]]
  /// The names of each kind, for near misses.
  private let names: [Kind: NameList]
  /// The names of drafts that are left out of this build.
  private let drafts: [Kind: Set<String>]
  /// The files that cannot be read, and may hold what is missed.
  private let unread: UnreadFiles
  /// The entries that had a name before, by `kind:id`.
  private let successors: [String: EntryID]

  /// Gives every entry its id, kind after kind. If two entries of a kind have one name, the name
  /// leads to the first.
  init(numbering content: inout LoadedContent, builtInPages: [Entry]) {
    unread = content.unread
    var drafts: [Kind: Set<String>] = [:]
    for draft in content.drafts { drafts[draft.kind, default: []].insert(draft.id) }
    self.drafts = drafts
    var numbering = Numbering()
    for kind in Kind.allCases {
      numbering.number(kind.type, of: &content, besides: kind == .page ? builtInPages : [])
    }
    (entries, ranges) = (numbering.entries, numbering.ranges)
    (idsByName, names) = (numbering.idsByName, numbering.names)
    var successors: [String: EntryID] = [:]
    for (index, entry) in entries.enumerated() {
      for former in entry.formerly {
        successors[former.kind.rawValue + ":" + former.id] = EntryID(index)
      }
    }
    self.successors = successors
  }

  /// The entries that have their ids so far.
  private struct Numbering {
    var entries: [Entry] = []
    var ranges: [Kind: Range<EntryID>] = [:]
    var idsByName: [Kind: [String: EntryID]] = [:]
    var names: [Kind: NameList] = [:]

    mutating func number<Value: EntryType>(
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
      for (index, value) in content[keyPath: Value.list].values.enumerated() {
        guard let other = value.otherID, known[other] == nil else { continue }
        known[other] = first.advanced(by: index)
      }
      idsByName[Value.kind] = known
      // Pages of the tool are known also where the guide has nothing for them.
      let pages = Value.kind == .page ? BuiltInPage.allCases.map(\.rawValue) : []
      names[Value.kind] = EntryTable.names(
        known, others: Value.kind == .reading ? content.works : [], pages: pages)
      ranges[Value.kind] = first..<EntryID(entries.count)
    }
  }

  /// The names of a kind, each entry's once; for readings, those of records too that are none yet;
  /// and those of `pages`.
  private static func names(
    _ known: [String: EntryID], others works: [Work], pages: [String]
  ) -> NameList {
    NameList {
      let hidden = Set(works.filter { $0.citationID != $0.name }.map(\.name))
      let others = (works.map(\.citationID) + pages).filter { known[$0] == nil }
      return (others + known.keys.filter { !hidden.contains($0) }).sorted()
    }
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
    if unread.mayHold(kind, name) { return .failure(Missing(message: "", isTold: true)) }
    if let successor = successors[kind.rawValue + ":" + name] {
      let entry = self[successor]
      let message = "no \(kind.noun) `\(name)`: it has another name now"
      return .failure(
        entry.kind == kind
          ? Missing(message: message, near: NearName(name, meaning: entry.id))
          : Missing(message: message, note: "write `\(entry.kind.rawValue):\(entry.id)`"))
    }
    if drafts[kind]?.contains(name) == true {
      return .failure(
        Missing(
          message: "\(kind.noun) `\(name)` is a draft",
          note: "publish it (`draft: false`) or take the reference out"))
    }
    if kind == .page, let absence = BuiltInPage(rawValue: name)?.absence {
      return .failure(Missing(message: absence.message, note: absence.note))
    }
    let other = Kind.allCases.first { $0 != kind && idsByName[$0]?[name] != nil }
    return .failure(
      Missing(
        message: "no \(kind.noun) `\(name)`",
        note: other.map { "there is \($0.phrase) of that name: `\($0.rawValue):\(name)`" },
        near: near(kind, name, orList: other == nil ? "there are: " : nil)))
  }

  /// Returns a search for the name of an entry that may have been meant; with `list`, some of those
  /// that there are follow it where none is near.
  private func near(_ kind: Kind, _ name: String, orList list: String?) -> NearName? {
    names[kind].map { NearName(name, among: $0, orList: list) }
  }

  /// The reason why a name leads to no entry, as a message with a note.
  struct Missing: Error {
    let message: String
    var note: String?
    var near: NearName?
    /// Whether the reason is told already: a file that cannot be read.
    var isTold = false

    /// Returns the failure as a diagnostic at the place of the name; nil if its reason is told.
    func diagnostic(
      _ rule: Rule = .brokenReference, in source: SourceText, at place: Place
    ) -> Diagnostic? {
      isTold ? nil : source.diagnostic(rule, message, place: place, note: note, near: near)
    }
  }
}
