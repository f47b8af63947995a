internal import Markup
internal import StudyGuide
internal import Synchronization

/// The values that the views of all pages share: the templates of cards, and lists that are made
/// only once.
final class SharedViews: Sendable {
  /// The templates of cards, by kind.
  let cards: [Kind: EntryProgram]
  /// The template of a figure on pages for paper.
  let printedFigure: EntryProgram?
  let contents: Contents
  let works: PrintedWorks
  let order = PageOrder()
  let bounds = ReachedBounds()
  let search = SharedSearch()
  let sizes = OutputSizes()

  init(cards: [Kind: EntryProgram], printedFigure: EntryProgram?, of content: LoadedContent) {
    self.cards = cards
    self.printedFigure = printedFigure
    contents = Contents(content.sections)
    works = PrintedWorks(count: content.readings.count)
  }

  /// Renders the card of an entry; nil for a kind without cards.
  func card(of id: EntryID, in context: PageContext) -> [UInt8]? {
    guard let card = cards[context.guide.entries[id].kind] else { return nil }
    var html: [UInt8] = []
    if context.guide.entries[id].kind == .question { context.panels?.noteQuestion() }
    card.render(id, context.inCard, &html)
    return html
  }
}

/// A compiled template that prints entries of one kind.
struct EntryProgram: Sendable {
  /// Whether pages may grow faster than their data: see ``TemplateProgram/isOpenEnded``.
  let isOpenEnded: Bool
  let render: @Sendable (EntryID, PageContext, inout [UInt8]) -> Void
}

/// The problems of pages that reached a bound of templates when they were rendered.
final class ReachedBounds: Sendable {
  private let found = Mutex<[Diagnostic]>([])

  var diagnostics: [Diagnostic] { found.withLock(\.self) }

  func note(_ diagnostic: Diagnostic?) {
    if let diagnostic { found.withLock { $0.append(diagnostic) } }
  }
}
