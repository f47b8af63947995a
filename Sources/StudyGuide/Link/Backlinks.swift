internal import Markup

/// A reference as seen from its target.
struct Backlink: Sendable {
  /// Entry number of the text in which it stands.
  let source: Int
  /// The event at which it stands there.
  let event: Int
}

/// All references of all texts, by target: the third step of linking.
struct Backlinks: Sendable {
  private var byTarget: [[Backlink]]

  /// The first reference of each text to each entry, in the order of the texts.
  init(_ names: Names, _ resolved: [ResolvedText]) {
    byTarget = .init(repeating: [], count: names.entries.count)
    for (source, text) in resolved.enumerated() {
      let document = names.entries[source].document
      for (reference, target) in zip(document.references, text.targets) {
        switch target {
        case .entry(let number, _): add(number, source, reference.event)
        case .value(_, let figure): add(figure, source, reference.event)
        case .nothing, .file, .fragment: break
        }
      }
      for (citation, readings) in zip(document.citations, text.citations) {
        for case let number? in readings { add(number, source, citation.event) }
      }
      for mark in text.marks { add(mark.term, source, mark.event) }
    }
  }

  private mutating func add(_ target: Int, _ source: Int, _ event: Int) {
    if target == source || byTarget[target].last?.source == source { return }
    byTarget[target].append(Backlink(source: source, event: event))
  }

  func links(to number: Int) -> [Backlink] { byTarget[number] }
}

extension MarkdownDocument {
  /// The sentence in which an event stands, in plain words; empty for what stands in no paragraph.
  func sentence(at event: Int) -> String {
    guard
      let start = events[..<event].lastIndex(where: {
        $0.phase == .enter && [.paragraph, .heading, .tableCell].contains($0.kind)
      })
    else { return "" }
    let block = start..<end(ofElementAt: start)
    guard block.contains(event) else { return "" }
    let offset = plainText(of: start..<event).unicodeScalars.count
    return Sentence.containing(offset, in: plainText(of: block))
  }
}
