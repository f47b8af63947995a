/// One parsed text: its events, and what it refers to, by scheme and id and place.
///
/// It knows nothing of what schemes mean; linking gives its references their targets.
package struct MarkdownDocument: Sendable {
  /// The file it was read from, kept for the excerpts of later diagnostics.
  package let source: SourceText
  package internal(set) var events: [MarkdownEvent] = []
  /// Every literal of the events, one after the other.
  package internal(set) var text: [UInt8] = []
  package internal(set) var headings: [MarkdownHeading] = []
  package internal(set) var references: [MarkdownReference] = []
  package internal(set) var citations: [MarkdownCitation] = []
  package internal(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText) { self.source = source }

  /// A document without text, for entries that have none.
  package init(empty source: SourceText) { self.source = source }

  package var isEmpty: Bool { events.isEmpty }

  /// The words of a stretch of events, with a space for every break between lines or blocks.
  package func plainText(
    of range: Range<Int>, words: (MarkdownEvent) -> String? = { _ in nil }
  ) -> String {
    var text = plainText(upTo: range.upperBound, from: range.lowerBound, words: words)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The same with the blanks at its end; `words` may give what a reference or citation says.
  package func plainText(
    upTo end: Int, from start: Int, words: (MarkdownEvent) -> String? = { _ in nil }
  ) -> String {
    var bytes: [UInt8] = []
    var index = start
    while index < end {
      let event = events[index]
      index += 1
      switch event.kind {
      case .reference, .citation:
        guard event.phase != .exit, let words = words(event) else { continue }
        bytes.append(contentsOf: words.utf8)
        index = self.end(ofElementAt: index - 1)
      case .text, .code: bytes.append(contentsOf: text[event.range])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .paragraph, .heading, .tableCell, .item:
        if event.phase == .exit, bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      case .blockQuote, .list, .codeBlock, .htmlBlock, .thematicBreak, .htmlInline, .emphasis,
        .strong, .link, .image, .alert, .table, .tableRow, .card:
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The index just after the block or inline that is entered at `index`.
  package func end(ofElementAt index: Int) -> Int {
    guard events[index].phase == .enter else { return index + 1 }
    var depth = 0
    for position in index..<events.count {
      switch events[position].phase {
      case .enter: depth += 1
      case .exit: depth -= 1
      case .leaf: continue
      }
      if depth == 0 { return position + 1 }
    }
    return events.count
  }
}

/// A heading and the fragment by which it is reached.
package struct MarkdownHeading: Sendable {
  package let level: Int
  package let id: String
  package let title: String
  /// The index of the event that enters it.
  package let event: Int
  package let place: Place
}

/// A typed link, an embedded card, or a link within the guide, as its author wrote it.
package struct MarkdownReference: Sendable {
  /// `term` in `term:rampart#uses`; empty for a relative address.
  package let scheme: String
  /// `rampart` in `term:rampart#uses`; the path of a relative address.
  package let id: String
  /// `uses` in `term:rampart#uses`.
  package let fragment: String?
  /// Whether the target's card stands here instead of a link.
  package let isCard: Bool
  /// Whether it has no words of its own and prints the target's title.
  package let takesTitle: Bool
  /// The index of its event.
  package let event: Int
  /// Of the address, not of the words.
  package internal(set) var place: Place

  package var address: String {
    (scheme.isEmpty ? "" : scheme + ":") + id + (fragment.map { "#" + $0 } ?? "")
  }
}

/// Works cited in one place: `[see @a, p. 4; @b]` or `@a [p. 4]`.
package struct MarkdownCitation: Sendable {
  package struct Item: Sendable {
    package let key: String
    /// `see` in `[see @a]`, without the space after it.
    package let prefix: String
    /// `p. 4` in `[@a, p. 4]`, without the comma before it.
    package let suffix: String
    package let suppressesAuthor: Bool
    package let place: Place
  }

  package let items: [Item]
  /// Whether the work is named in the sentence (`@a argues`) instead of in brackets.
  package let isNarrative: Bool
  /// The index of its event.
  package let event: Int
}
