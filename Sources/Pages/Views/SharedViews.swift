internal import StudyGuide

/// The values that the views of all pages share: the templates of cards, and lists that are made
/// only once.
struct SharedViews: Sendable {
  /// The templates of cards, by kind.
  let cards: [Kind: EntryProgram]
  let contents: Contents
  let order = PageOrder()

  /// Renders the card of an entry; empty for a kind without cards.
  func card(of id: EntryID, in context: PageContext) -> [UInt8] {
    var html: [UInt8] = []
    var context = context
    context.isInCard = true
    cards[context.guide.entries[id].kind]?.render(id, context, &html)
    return html
  }
}

/// A compiled template that prints entries of one kind.
struct EntryProgram: Sendable {
  let render: @Sendable (EntryID, PageContext, inout [UInt8]) -> Void
}
