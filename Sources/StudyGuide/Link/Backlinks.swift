internal import Markup

/// A reference as seen from its target.
package struct Backlink: Sendable {
  /// The entry in whose text it stands.
  package let source: EntryID
  /// The event at which it stands there.
  package let event: Int
  /// How many bytes of that event stand before it.
  package var offset = 0
}

/// All references of all texts, by target: the third step of linking.
package struct Backlinks: Sendable {
  /// Of all targets, one after the other.
  private var links: [Backlink] = []
  /// Where those to each target begin, and where the last end.
  private var starts: [Int]

  /// The first reference of each text to each entry, in the order of the texts.
  init(_ entries: EntryTable, _ resolved: [ResolvedReferences]) {
    var found = FoundLinks(targets: entries.count)
    for source in entries.ids { found.add(resolved[source], of: entries[source].document, source) }
    // Sorts by target in one pass: the counts say where each target's links begin.
    starts = .init(repeating: 0, count: entries.count + 1)
    for (target, count) in found.counts.enumerated() { starts[target + 1] = starts[target] + count }
    var next = starts
    links = .init(repeating: Backlink(source: EntryID(0), event: 0), count: found.links.count)
    for (target, link) in found.links {
      links[next[target]] = link
      next[target] += 1
    }
  }

  package func links(to id: EntryID) -> ArraySlice<Backlink> {
    links[starts[id]..<starts[id.index + 1]]
  }
}

/// References in the order of the texts in which they stand.
private struct FoundLinks {
  private(set) var links: [(target: EntryID, link: Backlink)] = []
  /// How many lead to each target.
  private(set) var counts: [Int]
  /// The text that named each target last.
  private var lastSource: [EntryID?]

  init(targets: Int) {
    counts = .init(repeating: 0, count: targets)
    lastSource = .init(repeating: nil, count: targets)
  }

  /// Takes all that one text refers to.
  mutating func add(
    _ resolved: ResolvedReferences, of document: MarkdownDocument, _ source: EntryID
  ) {
    for (reference, target) in zip(document.references, resolved.targets) {
      switch target {
      case .entry(let id, _): add(id, Backlink(source: source, event: reference.event))
      case .value(let value):
        add(value.figure, Backlink(source: source, event: reference.event))
      case .nothing, .file, .fragment: break
      }
    }
    for (citation, readings) in zip(document.citations, resolved.citations) {
      for case let id? in readings { add(id, Backlink(source: source, event: citation.event)) }
    }
    for mark in resolved.marks {
      let start = document.events[mark.event].range.lowerBound
      add(
        mark.target,
        Backlink(source: source, event: mark.event, offset: mark.range.lowerBound - start))
    }
  }

  /// Takes a reference, unless its text has named the target before, or is the target's own.
  private mutating func add(_ target: EntryID, _ link: Backlink) {
    if target == link.source || lastSource[target] == link.source { return }
    lastSource[target] = link.source
    counts[target] += 1
    links.append((target, link))
  }
}
