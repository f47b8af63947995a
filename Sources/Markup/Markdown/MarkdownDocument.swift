/// One parsed text: its events, and its references by scheme, id and place.
///
/// It does not know what the schemes mean; linking gives references their targets.
package struct MarkdownDocument: Sendable {
  /// The file from which it was read, kept for the excerpts of later diagnostics.
  package let source: SourceText
  package internal(set) var events: [MarkdownEvent] = []
  /// The literals of all events, one after the other.
  package internal(set) var text: [UInt8] = []
  package internal(set) var headings: [MarkdownHeading] = []
  package internal(set) var references: [MarkdownReference] = []
  package internal(set) var citations: [MarkdownCitation] = []
  package internal(set) var figures: [MarkdownFigure] = []
  /// The notes that the text refers to, in the order of their first references.
  package internal(set) var notes: [MarkdownNote] = []
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The ids of the headings, each with the number to try for the next heading of that name.
  var fragments: [String: Int] = [:]
  /// The division of the text into sentences, by its language.
  package internal(set) var sentences = Sentence.english
  /// The index of each note, by its label.
  var notesByLabel: [String: Int] = [:]

  init(source: SourceText) { self.source = source }

  /// Makes a document without text, for entries that have none.
  package init(empty source: SourceText) { self.source = source }

  package var isEmpty: Bool { events.isEmpty }

  /// The index after the last event of the text itself: notes follow it.
  package var bodyEnd: Int { notes.first?.events.lowerBound ?? events.count }

  /// Says whether a heading has an id.
  package func hasHeading(_ id: String) -> Bool { fragments[id] != nil }

  /// Returns the words of a range of events, with a space for every break between lines or blocks,
  /// and none at the end. `words` may give the words of a reference or citation; if it returns nil,
  /// a reference has its own words and a citation has none.
  package func plainText(
    of range: Range<Int>, words: (MarkdownEvent) -> String? = { _ in nil }
  ) -> String {
    var text = plainText(upTo: range.upperBound, from: range.lowerBound, words: words)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Returns the words of a range of events like ``plainText(of:words:)``, but keeps spaces at the
  /// end.
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
      case .softBreak where event.isJoined: continue
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .paragraph, .heading, .tableCell, .item:
        if event.phase == .exit, bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      case .blockQuote, .list, .codeBlock, .htmlBlock, .thematicBreak, .htmlInline, .emphasis,
        .strong, .link, .image, .alert, .table, .tableRow, .card, .figure, .note, .noteReference:
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the index after the block or inline that is entered at `index`; the next index if the
  /// event enters nothing.
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

/// A heading, with the fragment that leads to it.
package struct MarkdownHeading: Sendable {
  package let level: Int
  package let id: String
  package let title: String
  /// The index of the event that enters the heading.
  package let event: Int
  package let place: Place
}

/// A typed link, an embedded card, or a link within the guide, as its author wrote it.
package struct MarkdownReference: Sendable {
  /// The scheme: `term` in `term:rampart#uses`; empty for a relative address.
  package let scheme: String
  /// The id: `rampart` in `term:rampart#uses`; for a relative address, its path.
  package let id: String
  /// The fragment: `uses` in `term:rampart#uses`.
  package let fragment: String?
  /// Whether the target's card is shown here instead of a link.
  package let isCard: Bool
  /// Whether the link has no words of its own, so that it prints the target's title.
  package let takesTitle: Bool
  /// The index of the reference's event.
  package let event: Int
  /// The index of the event that enters the paragraph, heading or cell that holds the reference.
  package let block: Int
  /// The place of the address, not of the words.
  package internal(set) var place: Place

  package var address: String {
    (scheme.isEmpty ? "" : scheme + ":") + id + (fragment.map { "#" + $0 } ?? "")
  }
}

/// The works cited in one place: `[see @a, p. 4; @b]` or `@a [p. 4]`.
package struct MarkdownCitation: Sendable {
  /// One cited work.
  package struct Item: Sendable {
    package let key: String
    /// The words before the key: `see` in `[see @a]`, without the space after it.
    package let prefix: String
    /// The words after the key: `p. 4` in `[@a, p. 4]`, without the comma before it.
    package let suffix: String
    /// Whether only the year is printed, as for `[-@a]`.
    package let suppressesAuthor: Bool
    package let place: Place
  }

  package let items: [Item]
  /// Whether the work is named in the sentence (`@a argues`) rather than in brackets.
  package let isNarrative: Bool
  /// The index of the citation's event.
  package let event: Int
  /// The index of the event that enters the paragraph, heading or cell that holds the citation.
  package let block: Int
}
