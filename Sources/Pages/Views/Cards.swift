internal import StudyGuide

/// The templates of entries that are shown within the text of another, by kind.
struct Cards: Sendable {
  let programs: [Kind: EntryProgram]

  /// The card of an entry; a kind without one prints nothing, and its link stands in a paragraph.
  func html(of id: EntryID, in context: PageContext) -> [UInt8] {
    var html: [UInt8] = []
    programs[context.guide.entries[id].kind]?.render(id, context, &html)
    return html
  }
}

/// A compiled template that prints entries of one kind.
struct EntryProgram: Sendable {
  let render: @Sendable (EntryID, PageContext, inout [UInt8]) -> Void
}
