internal import Markup

/// The links between entries that their front matter makes, in both directions.
package struct FrontMatterLinks: Sendable {
  /// The entries at the other ends of the links of each entry, by relation.
  private typealias Ends = [LinkRelation: [[EntryID]]]

  private var outgoing: Ends = [:]
  private var incoming: Ends = [:]
  private let none: [[EntryID]]
  /// The number of links.
  package private(set) var count = 0

  init(count: Int) { none = .init(repeating: [], count: count) }

  /// Finds the entries that all front matter names, and reports names that lead to none.
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
          let found =
            key.kind == .paragraph && ParagraphRange.isRange(named.value)
            ? addRange(key, named, from: id, entries) : add(key, named, from: id, entries)
          if let found { diagnostics.append(found) }
        }
      }
    }
    return diagnostics
  }

  /// Adds one link, or returns a diagnostic if its name leads to no entry.
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
      link(key.relation, from: id, to: other)
      return nil
    case .failure(let missing): return missing.diagnostic(in: source, at: named.place)
    }
  }

  private mutating func link(_ relation: LinkRelation, from id: EntryID, to other: EntryID) {
    outgoing[relation, default: none][id].append(other)
    incoming[relation, default: none][other].append(id)
    count += 1
  }

  /// Adds links to all paragraphs of a range, or returns what is wrong with it.
  private mutating func addRange(
    _ key: LinkKey, _ named: LocatedID, from id: EntryID, _ entries: EntryTable
  ) -> Diagnostic? {
    switch ParagraphRange.find(named, in: entries, source: entries[id].source) {
    case .success(let range):
      for paragraph in range { link(key.relation, from: id, to: paragraph) }
      return nil
    case .failure(let failure): return failure.diagnostic
    }
  }

  /// Splits `term:name` into kind and name, without a fragment; nil if no kind is named. With a
  /// `kind`, the text is the name.
  private static func typedAddress(_ text: String, _ kind: Kind?) -> (Kind, String)? {
    if let kind { return (kind, text) }
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    return (kind, String(parts[1].prefix { $0 != "#" }))
  }

  /// Returns the entries that an entry names under the key of `relation`, in the author's order.
  package func targets(of id: EntryID, _ relation: LinkRelation) -> [EntryID] {
    outgoing[relation]?[id] ?? []
  }

  /// Returns the entries that name an entry under the key of `relation`, in the order of their ids.
  package func sources(of id: EntryID, _ relation: LinkRelation) -> [EntryID] {
    incoming[relation]?[id] ?? []
  }
}
