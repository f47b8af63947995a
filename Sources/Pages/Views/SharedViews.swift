internal import StudyGuide

/// What views of all pages share: templates of cards, and lists that are made once.
struct SharedViews: Sendable {
  /// The templates of entries that are shown within the text of another, by kind.
  let cards: [Kind: EntryProgram]
  let contents: Contents
  let order = PageOrder()

  /// The card of an entry; a kind without one prints nothing.
  func card(of id: EntryID, in context: PageContext) -> [UInt8] {
    var html: [UInt8] = []
    cards[context.guide.entries[id].kind]?.render(id, context, &html)
    return html
  }
}

/// A compiled template that prints entries of one kind.
struct EntryProgram: Sendable {
  let render: @Sendable (EntryID, PageContext, inout [UInt8]) -> Void
}
