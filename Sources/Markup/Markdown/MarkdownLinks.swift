/// What a document's references lead to: the part of writing that needs the whole guide.
package protocol MarkdownLinks {
  /// Where a typed or local link leads; nil prints its words alone.
  func link(for reference: Int) -> MarkdownLink?

  /// The finished HTML of a card.
  func card(for reference: Int) -> [UInt8]

  /// What stands for a citation, brackets included.
  func citation(_ citation: Int) -> [CitationPart]

  /// Words in texts that link themselves, in the order of the events.
  var marks: [MarkdownMark] { get }
}

/// A resolved link.
package struct MarkdownLink: Sendable {
  /// Relative to the page, unescaped.
  package let address: String
  /// The class that tells its kind to the style sheet, if it has one.
  package let style: String?
  /// Printed when the link has no words of its own.
  package let title: String
  /// Whether the title stands in the place of the link's one word.
  package let replacesWord: Bool
  /// What the target is, which browsers show beside the link.
  package let hint: String?

  package init(
    address: String, style: String?, title: String, replacesWord: Bool = false,
    hint: String? = nil
  ) {
    self.address = address
    self.style = style
    self.title = title
    self.replacesWord = replacesWord
    self.hint = hint
  }
}

/// A piece of a written citation.
package enum CitationPart: Sendable, Hashable {
  case text(String)
  case link(String, address: String)
}

/// A word in a text event that links itself.
package struct MarkdownMark: Sendable {
  package let event: Int
  /// In the document's text.
  package let range: Range<Int>
  package let address: String
  package let style: String

  package init(event: Int, range: Range<Int>, address: String, style: String) {
    self.event = event
    self.range = range
    self.address = address
    self.style = style
  }
}

/// The links of a text that has none.
package struct NoLinks: MarkdownLinks {
  package init() {}

  package func link(for reference: Int) -> MarkdownLink? { nil }
  package func card(for reference: Int) -> [UInt8] { [] }
  package func citation(_ citation: Int) -> [CitationPart] { [] }
  package var marks: [MarkdownMark] { [] }
}
