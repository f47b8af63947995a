/// The targets of a document's references: the one input of writing that needs the whole guide.
package protocol MarkdownLinks {
  /// Returns the target of a typed or local link, by the number of its reference; nil to print its
  /// words alone.
  func link(for reference: Int) -> MarkdownLink?

  /// Returns the finished HTML of a card, by the number of its reference.
  func card(for reference: Int) -> [UInt8]

  /// Returns the pieces that are printed for a citation, including brackets.
  func citation(_ citation: Int) -> [CitationPart]

  /// Returns the names in a range of events that are linked automatically, in their order.
  func marks(in events: Range<Int>) -> [MarkdownMark]

  /// Returns what is known of the file of an image, sound or film, by the number of its reference.
  func file(for reference: Int) -> MarkdownFile?

  /// The place where the notes of the text stand.
  var notes: NotePlace { get }
}

extension MarkdownLinks {
  package func file(for reference: Int) -> MarkdownFile? { nil }
  package var notes: NotePlace { NotePlace() }
}

/// What is known of the file of an image, sound or film.
package struct MarkdownFile: Sendable {
  /// The size of an image, in pixels.
  package var size: ImageSize?
  /// The address of the captions of a sound or film, and their language.
  package var captions: (address: String, language: String)?
  /// The address of the image that stands for a film before it is played.
  package var poster: String?

  package init() {}
}

/// The place where the notes of a text stand.
package struct NotePlace: Sendable {
  /// What the ids of the notes begin with.
  package let prefix: String
  /// The address of their page; nil if they stand on the same page as the text.
  package let page: String?
  /// Whether the notes are numbers and words alone, without links and ids.
  package let isPlain: Bool

  package init(prefix: String = "_", page: String? = nil, isPlain: Bool = false) {
    (self.prefix, self.page, self.isPlain) = (prefix, page, isPlain)
  }
}

/// A resolved link.
package struct MarkdownLink: Sendable {
  /// The address relative to the page, unescaped; empty if the target cannot be reached from there,
  /// so that only words are printed.
  package let address: String
  /// The class that tells the style sheet the kind of target, if it has one.
  package let style: String?
  /// The target's title, printed if the link has no words of its own.
  package let title: String
  /// Whether the title replaces the link's only word.
  package let replacesWord: Bool
  /// The voice that speaks in the target, and the words that say so; the link bears its mark if the
  /// target's title is its words.
  package let voice: (id: String, words: String)?
  /// Where the target stands, for readers on paper: `§ 14`.
  package let place: String?
  /// Whether nothing is printed but words, as where the target has no address: those of the link, and
  /// the place of its target.
  package let isWords: Bool

  package init(
    address: String, style: String?, title: String, replacesWord: Bool = false,
    voice: (id: String, words: String)? = nil, place: String? = nil, isWords: Bool = false
  ) {
    self.address = address
    self.style = style
    self.title = title
    self.replacesWord = replacesWord
    self.voice = voice
    self.place = place
    self.isWords = isWords || address.isEmpty
  }
}

/// A piece of a printed citation.
package enum CitationPart: Sendable, Hashable {
  case text(String)
  /// A link to a work; `note` is the work's reference, for the margin, where it is cited first.
  case link(String, address: String, note: String = "")
}

extension CitationPart {
  /// The text of a piece, without its link.
  package var words: String {
    switch self {
    case .text(let text), .link(let text, _, _): text
    }
  }
}

/// A name in a text event that is linked automatically.
package struct MarkdownMark: Sendable {
  package let event: Int
  /// The range in the document's text, in bytes.
  package let range: Range<Int>
  package let address: String
  package let style: String
  /// The part of a name that goes on over a line end: one link holds both parts.
  package enum Part: Sendable { case whole, head, tail }
  package var part = Part.whole

  package init(event: Int, range: Range<Int>, address: String, style: String) {
    self.event = event
    self.range = range
    self.address = address
    self.style = style
  }
}

/// The links of a text without references.
package struct NoLinks: MarkdownLinks {
  package init() {}

  package func link(for reference: Int) -> MarkdownLink? { nil }
  package func card(for reference: Int) -> [UInt8] { [] }
  package func citation(_ citation: Int) -> [CitationPart] { [] }
  package func marks(in events: Range<Int>) -> [MarkdownMark] { [] }
}
