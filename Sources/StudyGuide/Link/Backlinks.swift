internal import Markup

/// A reference to an entry, as seen from its target.
package struct Backlink: Sendable {
  /// The entry whose text holds the reference.
  package let source: EntryID
  /// The index of the event at which the reference begins, in the source's document.
  package let event: Int
  /// The index of the event that enters the paragraph, heading or cell around it.
  package let block: Int
  /// The number of bytes of the event's text that precede the reference.
  package var offset = 0
}

/// The backlinks of all entries: the third step of linking.
package struct Backlinks: Sendable {
  /// The backlinks of all targets, one target after the other.
  private var links: [Backlink] = []
  /// The index of the first backlink of each target, by entry, and at the end the number of all
  /// backlinks.
  private var starts: [Int]

  /// Finds the first reference of each text to each entry. The backlinks of a target are in the
  /// order of the texts. The essay's own text is no text of the guide: ``EssayUses`` has its uses.
  init(_ entries: EntryTable, _ resolved: [ResolvedReferences]) {
    var found = FoundLinks(targets: entries.count)
    for source in entries.ids where entries[source].kind != .paragraph {
      found.add(resolved[source], of: entries[source].document, source)
    }
    // A counting sort: the targets are dense numbers, so this is linear, and it keeps the order of
    // the texts without comparing them.
    starts = .init(repeating: 0, count: entries.count + 1)
    for (target, count) in found.counts.enumerated() { starts[target + 1] = starts[target] + count }
    var next = starts
    links = .init(
      repeating: Backlink(source: EntryID(0), event: 0, block: 0), count: found.links.count)
    for (target, link) in found.links {
      links[next[target]] = link
      next[target] += 1
    }
  }

  /// Returns the backlinks of an entry, at most one for each text.
  package func links(to id: EntryID) -> ArraySlice<Backlink> {
    links[starts[id]..<starts[id.index + 1]]
  }
}

/// The references found so far, in the order of the texts that hold them.
private struct FoundLinks {
  private(set) var links: [(target: EntryID, link: Backlink)] = []
  /// The number of references to each target.
  private(set) var counts: [Int]
  /// For each target, the text that referred to it last; since texts come one after another, this
  /// suffices to tell a repeated reference.
  private var lastSource: [EntryID?]

  init(targets: Int) {
    counts = .init(repeating: 0, count: targets)
    lastSource = .init(repeating: nil, count: targets)
  }

  /// Adds the references, citations and linked names of one text.
  mutating func add(
    _ resolved: ResolvedReferences, of document: MarkdownDocument, _ source: EntryID
  ) {
    func link(_ reference: MarkdownReference) -> Backlink {
      Backlink(source: source, event: reference.event, block: reference.block)
    }
    for (reference, target) in zip(document.references, resolved.targets) {
      switch target {
      case .entry(let id, _): add(id, link(reference))
      case .value(let value): add(value.figure, link(reference))
      case .nothing, .file, .fragment: break
      }
    }
    for (citation, readings) in zip(document.citations, resolved.citations) {
      for case let id? in readings {
        add(id, Backlink(source: source, event: citation.event, block: citation.block))
      }
    }
    for mark in resolved.marks {
      let start = document.events[mark.event].range.lowerBound
      add(
        mark.target,
        Backlink(
          source: source, event: mark.event, block: mark.block,
          offset: mark.range.lowerBound - start))
    }
  }

  /// Adds a reference, unless the text has referred to the target before, or is the target's own.
  private mutating func add(_ target: EntryID, _ link: Backlink) {
    if target == link.source || lastSource[target] == link.source { return }
    lastSource[target] = link.source
    counts[target] += 1
    links.append((target, link))
  }
}
