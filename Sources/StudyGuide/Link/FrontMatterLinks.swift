internal import Markup

/// The links that front matter makes, in both directions.
package struct FrontMatterLinks: Sendable {
  private struct Link: Sendable {
    let relation: LinkRelation
    let other: EntryID
  }

  private var outgoing: [[Link]]
  private var incoming: [[Link]]

  init(count: Int) {
    outgoing = .init(repeating: [], count: count)
    incoming = outgoing
  }

  /// Finds the entries named in all front matter; ids that name none are reported.
  static func found(
    in content: LoadedContent, _ entries: EntryTable
  ) -> Parsed<FrontMatterLinks> {
    var links = FrontMatterLinks(count: entries.count)
    var diagnostics: [Diagnostic] = []
    for kind in Kind.allCases { diagnostics += links.add(kind.type, of: content, entries) }
    return Parsed(links, diagnostics)
  }

  private mutating func add<Value: EntryType>(
    _ type: Value.Type, of content: LoadedContent, _ entries: EntryTable
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let list = content[keyPath: Value.list]
    for (id, value) in zip(list.ids, list.values) {
      for key in value.links {
        for named in key.ids {
          if let found = add(key, named, from: id, entries) { diagnostics.append(found) }
        }
      }
    }
    return diagnostics
  }

  /// Adds one link, or gives what is wrong with it.
  private mutating func add(
    _ key: LinkKey, _ named: LocatedID, from id: EntryID, _ entries: EntryTable
  ) -> Diagnostic? {
    let source = entries[id].source
    guard let (kind, name) = Self.typedAddress(named.value, key.kind) else {
      return source.diagnostic(
        .brokenReference, "`\(named.value)` does not say what kind of entry it names",
        place: named.place, note: "write `figure:name`, `reading:name` …")
    }
    switch entries.find(kind, name) {
    case .success(let other):
      outgoing[id].append(Link(relation: key.relation, other: other))
      incoming[other].append(Link(relation: key.relation, other: id))
      return nil
    case .failure(let missing): return missing.diagnostic(in: source, at: named.place)
    }
  }

  private static func typedAddress(_ text: String, _ kind: Kind?) -> (Kind, String)? {
    if let kind { return (kind, text) }
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    return (kind, String(parts[1].prefix { $0 != "#" }))
  }

  /// How many there are.
  package var count: Int { outgoing.reduce(0) { $0 + $1.count } }

  /// The entries that an entry names with `relation`, in its author's order.
  package func targets(of id: EntryID, _ relation: LinkRelation) -> [EntryID] {
    outgoing[id].filter { $0.relation == relation }.map(\.other)
  }

  /// The entries that name an entry with `relation`, in the order of their ids.
  package func sources(of id: EntryID, _ relation: LinkRelation) -> [EntryID] {
    incoming[id].filter { $0.relation == relation }.map(\.other)
  }
}
