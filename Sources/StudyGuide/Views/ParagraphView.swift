internal import Markup

/// A paragraph of the essay and what treats it.
struct ParagraphView: Sendable {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var paragraph: Paragraph { guide.paragraph(number) }

  static let shape = Shape<ParagraphView>(
    "paragraph",
    [
      .text("id", { $0.paragraph.entry.id }),
      .text("number", { String($0.paragraph.number) }),
      .text("title", { $0.paragraph.entry.title }),
      .address("address", { $0.context.link(to: $0.number).address }),
      .text("heading", { $0.paragraph.heading }),
      .text("first-words", { $0.paragraph.firstWords }),
      .text("gist", { $0.paragraph.gist }),
      .optionalRecord(
        "owner", LinkView.shape,
        { view in
          view.guide.relations.sources(of: view.number, .owns).first.map {
            view.context.link(to: $0)
          }
        }),
      .list(
        "also", LinkView.shape,
        { $0.context.links($0.guide.relations.sources(of: $0.number, .also)) }),
      .list(
        "claims", ClaimView.shape,
        { view in
          view.guide.claims(onParagraph: view.number).map {
            ClaimView(context: view.context, number: $0)
          }
        }),
      .list(
        "questions", LinkView.shape,
        { view in
          let named = view.guide.relations.sources(of: view.number, .essay)
          return view.context.links(named.filter { view.guide.entry($0).kind == .question })
        }),
      .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
    ])
}

/// A stretch of the essay's paragraphs under one of its headings.
struct HeadingView: Sendable {
  let heading: String
  let paragraphs: [ParagraphView]

  static let shape = Shape<HeadingView>(
    "heading",
    [
      .text("heading", { $0.heading }),
      .text("id", { "heading-" + Identifier.slug($0.heading) }),
      .list("paragraphs", ParagraphView.shape, { $0.paragraphs }),
    ])
}
