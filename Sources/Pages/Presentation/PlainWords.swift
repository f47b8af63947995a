internal import Markup
internal import StudyGuide

/// Texts without markup, with values, titles and citations as pages print them.
extension Presentation {
  /// Returns the sentence around a reference, or of a long one its words nearby; empty if the
  /// reference is in a table. The words of the reference are marked.
  func sentence(around link: Backlink) -> MarkedSentence {
    let document = guide.entries[link.source].document
    guard document.events[link.block].kind != .tableCell else {
      return document.sentences.excerpt(marking: 0..<0, in: [])
    }
    let resolved = guide.resolved[link.source]
    let words = document.words(around: link.event, link.offset, in: link.block) {
      self.words(of: $0, in: document, resolved)
    }
    let end = min(words.offset + length(of: link), words.text.count)
    return document.sentences.excerpt(
      marking: words.offset..<end, in: words.text, isCut: words.isCut)
  }

  /// Returns the number of bytes of a reference's words, or of a name that links itself.
  private func length(of link: Backlink) -> Int {
    let document = guide.entries[link.source].document
    let resolved = guide.resolved[link.source]
    let event = document.events[link.event]
    switch event.kind {
    case .reference:
      let words = words(of: event, in: document, resolved)
      return (words ?? document.words(of: document.references[event.index])).utf8.count
    case .citation: return words(of: event, in: document, resolved)?.utf8.count ?? 0
    default:
      let first = resolved.marks.partitioningIndex { $0.event >= link.event }
      let start = event.range.lowerBound + link.offset
      let mark = resolved.marks[first...].first { $0.range.lowerBound == start }
      return mark?.range.count ?? 0
    }
  }

  /// Returns the first paragraph of an entry's text before any heading; empty if there is none.
  func opening(of id: EntryID) -> String {
    let document = guide.entries[id].document
    guard let range = document.firstParagraph(in: document.openingPart()) else { return "" }
    return document.plainText(of: range) { words(of: $0, in: document, guide.resolved[id]) }
  }

  /// Returns the words of a range of an entry's text.
  func plainText(of range: Range<Int>, in id: EntryID) -> String {
    let document = guide.entries[id].document
    return document.plainText(of: range) { words(of: $0, in: document, guide.resolved[id]) }
  }

  /// Returns the words of a reference that has none of its own, or of a citation; nil for other
  /// references.
  private func words(
    of event: MarkdownEvent, in document: MarkdownDocument, _ resolved: ResolvedReferences
  ) -> String? {
    if event.kind == .citation {
      let pieces = citations.pieces(
        document.citations[event.index], readings: resolved.citations[event.index]
      ) { .link($1, address: "") }
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
  /// Returns the words of a link. A link whose words are just a paragraph's id, as in
  /// `[p24](essay:p24)`, prints the paragraph's sign instead.
  func words(of reference: MarkdownReference) -> String {
    plainText(of: reference.event..<end(ofElementAt: reference.event))
  }
}
