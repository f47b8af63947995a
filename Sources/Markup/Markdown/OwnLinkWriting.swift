/// The writing of links by which paragraphs of a text lead to themselves, so that others may point to
/// them.
extension MarkdownWriter {
  /// Counts the paragraphs before a range, so that those in it have the same ids as in the whole text.
  mutating func countParagraphs(before start: Int) {
    guard style.hasOwnLinks else { return }
    for event in document.events[..<start] { count(event) }
  }

  /// Follows the nesting of blocks and the paragraphs of each part.
  mutating func count(_ event: MarkdownEvent) {
    switch event.kind {
    case .list, .blockQuote, .alert, .table, .note:
      nesting += event.phase == .enter ? 1 : -1
    case .heading where event.phase == .enter:
      paragraphs = OwnParagraphs(part: document.headings[event.index].id)
    case .paragraph where event.phase == .enter && nesting == 0: paragraphs.number += 1
    default: break
    }
  }

  /// Writes the id of a paragraph of the text itself into its open tag.
  mutating func writeParagraphID() {
    guard style.hasOwnLinks, nesting == 0 else { return }
    html.append(" id=\"")
    html.append(escaping: paragraphs.id)
    html.append("\"")
  }

  /// Writes the link of a paragraph of the text itself behind its words.
  mutating func writeParagraphLink() {
    guard style.hasOwnLinks, nesting == 0 else { return }
    html.append(" <a class=\"anchor\" href=\"#")
    html.append(escapingAddress: paragraphs.id.utf8)
    html.append("\" aria-label=\"")
    html.append(escaping: word(.ownLink))
    html.append("\">§</a>")
  }
}

extension MarkdownEvent.Kind {
  /// Whether what is written for an event may be a link.
  var leadsOn: Bool {
    switch self {
    case .link, .reference, .citation, .noteReference, .image: true
    default: false
    }
  }
}

/// The paragraphs under one heading. An id such as `record.3` has a point, which no id of a heading
/// has, and stays when other parts of the text change.
struct OwnParagraphs {
  /// The id of the heading; of what stands before the first, that of the text.
  var part = "_text"
  /// The number of the last paragraph, from 1.
  var number = 0

  var id: String { "\(part).\(number)" }
}
