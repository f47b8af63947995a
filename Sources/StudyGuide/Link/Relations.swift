internal import Markup

/// How one entry names another in its front matter.
enum Relation: String, Sendable, CaseIterable {
  case owns, also, essay, claims, needs, see, sources, section, introduced
}

/// The links that front matter makes, in both directions.
struct Relations: Sendable {
  private struct Link: Sendable {
    let relation: Relation
    let other: Int
  }

  private var outgoing: [[Link]]
  private var incoming: [[Link]]

  /// Finds the entries named in all front matter; ids that name none are reported.
  init(_ content: Content, names: Names, diagnostics: inout [Diagnostic]) {
    outgoing = .init(repeating: [], count: names.entries.count)
    incoming = outgoing
    for (number, keys) in content.entryKeys(names) {
      for key in keys {
        for id in key.ids {
          add(key.relation, key.kind, id, from: number, names: names, &diagnostics)
        }
      }
    }
  }

  private mutating func add(
    _ relation: Relation, _ kind: Kind?, _ id: LocatedID, from number: Int, names: Names,
    _ diagnostics: inout [Diagnostic]
  ) {
    let source = names.entries[number].source
    guard let (kind, name) = typedAddress(id.value, kind) else {
      diagnostics.append(
        source.diagnostic(
          .brokenReference, "`\(id.value)` does not say what kind of entry it names",
          place: id.place, note: "write `figure:name`, `reading:name` …"))
      return
    }
    switch names.find(kind, name) {
    case .success(let other):
      outgoing[number].append(Link(relation: relation, other: other))
      incoming[other].append(Link(relation: relation, other: number))
    case .failure(let missing):
      diagnostics.append(
        source.diagnostic(.brokenReference, missing.message, place: id.place, note: missing.note))
    }
  }

  private func typedAddress(_ text: String, _ kind: Kind?) -> (Kind, String)? {
    if let kind { return (kind, text) }
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    return (kind, String(parts[1].prefix { $0 != "#" }))
  }

  /// How many there are.
  var count: Int { outgoing.reduce(0) { $0 + $1.count } }

  /// The entries that `number` names with `relation`, in its author's order.
  func targets(of number: Int, _ relation: Relation) -> [Int] {
    outgoing[number].filter { $0.relation == relation }.map(\.other)
  }

  /// The entries that name `number` with `relation`, in the order of their numbers.
  func sources(of number: Int, _ relation: Relation) -> [Int] {
    incoming[number].filter { $0.relation == relation }.map(\.other)
  }
}

/// A key of front matter that names entries; without a kind its values are typed addresses.
private struct EntryKey {
  let relation: Relation
  let kind: Kind?
  let ids: [LocatedID]
}

extension Content {
  /// Every entry's number with its keys that name others.
  fileprivate func entryKeys(_ names: Names) -> [(Int, [EntryKey])] {
    keys(sections, names) {
      [
        EntryKey(relation: .owns, kind: .paragraph, ids: $0.owns),
        EntryKey(relation: .also, kind: .paragraph, ids: $0.also),
      ]
    }
      + keys(claims, names) {
        [
          EntryKey(relation: .essay, kind: .paragraph, ids: $0.paragraphs),
          EntryKey(relation: .needs, kind: nil, ids: $0.needs),
        ]
      }
      + keys(terms, names) {
        [
          EntryKey(relation: .see, kind: .term, ids: $0.seeAlso),
          EntryKey(relation: .introduced, kind: .section, ids: $0.introduced),
          EntryKey(relation: .sources, kind: .reading, ids: $0.sources),
        ]
      }
      + keys(questions, names) {
        [
          EntryKey(relation: .section, kind: .section, ids: [$0.sectionID]),
          EntryKey(relation: .essay, kind: .paragraph, ids: $0.paragraphs),
          EntryKey(relation: .claims, kind: .claim, ids: $0.claims),
        ]
      }
      + keys(events, names) {
        [
          EntryKey(relation: .sources, kind: .reading, ids: $0.sources),
          EntryKey(relation: .claims, kind: .claim, ids: $0.claims),
        ]
      }
      + keys(figures, names) { [EntryKey(relation: .sources, kind: .reading, ids: $0.sources)] }
  }

  private func keys<Value: EntryType>(
    _ values: [Value], _ names: Names, _ keys: (Value) -> [EntryKey]
  ) -> [(Int, [EntryKey])] {
    zip(names.all(Value.kind), values).map { ($0, keys($1)) }
  }
}

extension Question {
  /// The folder's name as a reference, placed at the file's beginning.
  fileprivate var sectionID: LocatedID { LocatedID(section, at: entry.place) }
}
