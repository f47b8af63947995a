internal import Markup

/// A reference as seen from its target.
struct Backlink: Sendable {
  /// Entry number of the text in which it stands.
  let source: Int
  /// The event at which it stands there.
  let event: Int
  /// How many bytes of that event stand before it.
  var offset = 0
}

/// All references of all texts, by target: the third step of linking.
struct Backlinks: Sendable {
  /// Of all targets, one after the other.
  private var links: [Backlink] = []
  /// Where those to each target begin, and where the last end.
  private var starts: [Int]

  /// The first reference of each text to each entry, in the order of the texts.
  init(_ names: Names, _ resolved: [ResolvedText]) {
    starts = .init(repeating: 0, count: names.entries.count + 1)
    var found = FoundLinks(targets: names.entries.count)
    for source in resolved.indices {
      let entry = names.entries[source]
      for (reference, target) in zip(entry.document.references, resolved[source].targets) {
        switch target {
        case .entry(let number, _): found.add(number, source, reference.event)
        case .value(_, let figure): found.add(figure, source, reference.event)
        case .nothing, .file, .fragment: break
        }
      }
      for (citation, readings) in zip(entry.document.citations, resolved[source].citations) {
        for case let number? in readings { found.add(number, source, citation.event) }
      }
      for mark in resolved[source].marks {
        let start = entry.document.events[mark.event].range.lowerBound
        found.add(mark.term, source, mark.event, offset: mark.range.lowerBound - start)
      }
    }
    for (target, count) in found.counts.enumerated() { starts[target + 1] = starts[target] + count }
    var places = starts
    links = .init(repeating: Backlink(source: 0, event: 0), count: found.links.count)
    for (target, link) in found.links {
      links[places[target]] = link
      places[target] += 1
    }
  }

  func links(to number: Int) -> ArraySlice<Backlink> { links[starts[number]..<starts[number + 1]] }
}

/// References in the order of the texts in which they stand.
private struct FoundLinks {
  private(set) var links: [(target: Int, link: Backlink)] = []
  /// How many lead to each target.
  private(set) var counts: [Int]
  /// The text that named each target last.
  private var lastSource: [Int]

  init(targets: Int) {
    counts = .init(repeating: 0, count: targets)
    lastSource = .init(repeating: -1, count: targets)
  }

  /// Takes a reference, unless its text has named the target before.
  mutating func add(_ target: Int, _ source: Int, _ event: Int, offset: Int = 0) {
    if target == source || lastSource[target] == source { return }
    lastSource[target] = source
    counts[target] += 1
    links.append((target, Backlink(source: source, event: event, offset: offset)))
  }
}

extension Guide {
  /// The sentence in which a reference stands, in plain words; empty for what stands in no paragraph
  /// or heading.
  func sentence(around link: Backlink) -> String {
    let document = entry(link.source).document
    let event = link.event
    guard
      let start = document.events[..<event].lastIndex(where: {
        $0.phase == .enter && [.paragraph, .heading, .tableCell].contains($0.kind)
      }), document.events[start].kind != .tableCell
    else { return "" }
    let end = document.end(ofElementAt: start)
    guard event < end else { return "" }
    func plainText(upTo end: Int) -> String {
      document.plainText(upTo: end, from: start) { words(of: $0, in: link.source) }
    }
    let before = plainText(upTo: event).utf8.count + link.offset
    let text = plainText(upTo: end)
    let offset = String(decoding: Array(text.utf8.prefix(before)), as: UTF8.self).unicodeScalars
      .count
    return Sentence.containing(offset, in: text)
  }

  /// The first paragraph of an entry in plain words, with values, titles and citations as pages print
  /// them; empty for an entry without any.
  func opening(of number: Int) -> String {
    let document = entry(number).document
    guard let range = document.firstParagraph(in: document.openingPart()) else { return "" }
    return document.plainText(of: range) { words(of: $0, in: number) }
  }

  /// What a reference without words of its own, or a citation, says in a text.
  private func words(of event: MarkdownEvent, in source: Int) -> String? {
    let document = entry(source).document
    if event.kind == .citation {
      let readings = resolved[source].citations[event.index].map { $0.map(names.index(of:)) }
      let parts = citations.parts(document.citations[event.index], readings: readings) { _ in "" }
      return parts.map(\.words).joined()
    }
    let reference = document.references[event.index]
    switch resolved[source].targets[event.index] {
    case .value(let text, _): return reference.takesTitle ? text : nil
    case .entry(let target, _):
      let isSign =
        entry(target).kind == .paragraph && words(of: reference, in: document) == reference.id
      return reference.takesTitle || isSign ? title(of: target) : nil
    case .nothing, .file, .fragment: return nil
    }
  }

  private func words(of reference: MarkdownReference, in document: MarkdownDocument) -> String {
    document.plainText(of: reference.event..<document.end(ofElementAt: reference.event))
  }
}

extension CitationPart {
  fileprivate var words: String {
    switch self {
    case .text(let text), .link(let text, _): text
    }
  }
}
