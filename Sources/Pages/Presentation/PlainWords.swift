internal import Markup
internal import StudyGuide

/// Texts in plain words, with values, titles and citations as pages print them.
extension Presentation {
  /// The sentence in which a reference stands; empty for what stands in no paragraph or heading.
  func sentence(around link: Backlink) -> String {
    let document = guide.entries[link.source].document
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

  /// The first paragraph of an entry; empty for an entry without any.
  func opening(of id: EntryID) -> String {
    let document = guide.entries[id].document
    guard let range = document.firstParagraph(in: document.openingPart()) else { return "" }
    return document.plainText(of: range) { words(of: $0, in: id) }
  }

  /// What a reference without words of its own, or a citation, says in a text.
  private func words(of event: MarkdownEvent, in source: EntryID) -> String? {
    let document = guide.entries[source].document
    let resolved = guide.resolved[source]
    if event.kind == .citation {
      let pieces = citations.pieces(
        document.citations[event.index], readings: resolved.citations[event.index]
      ) { _ in "" }
      return pieces.map(\.words).joined()
    }
    let reference = document.references[event.index]
    switch resolved.targets[event.index] {
    case .value(let value): return reference.takesTitle ? text(of: value) : nil
    case .entry(let target, _):
      let isSign =
        guide.entries[target].kind == .paragraph && document.words(of: reference) == reference.id
      return reference.takesTitle || isSign ? title(of: target) : nil
    case .nothing, .file, .fragment: return nil
    }
  }
}

extension MarkdownDocument {
  /// The words of a link: `p24` in `[p24](essay:p24)` stands for the paragraph's sign.
  func words(of reference: MarkdownReference) -> String {
    plainText(of: reference.event..<end(ofElementAt: reference.event))
  }
}

extension CitationPart {
  fileprivate var words: String {
    switch self {
    case .text(let text), .link(let text, _): text
    }
  }
}
