internal import Markup
internal import StudyGuide

/// A paragraph of the essay, with the entries that treat it.
struct ParagraphView: KindView {
  static let kind = Kind.paragraph

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var paragraph: Paragraph { guide.content.paragraphs[id] }

  static let shape = Shape<ParagraphView>(
    "paragraph",
    [
      .text("id", { $0.paragraph.entry.id }),
      .text("number", { String($0.paragraph.number) }),
      .text("title", { $0.paragraph.entry.title }),
      .address("address", { $0.context.link(to: $0.id).address }),
      .text("heading", { $0.paragraph.heading }),
      .text("first-words", { $0.paragraph.firstWords.value }),
      .text("gist", { $0.paragraph.gist }),
      .optionalRecord(
        "owner", LinkView.shape,
        { view in
          view.guide.owner(ofParagraph: view.id).map { view.context.link(to: $0) }
        }),
      .list(
        "also", LinkView.shape,
        { $0.context.links($0.guide.links.sources(of: $0.id, .also)) }),
      .list(
        "claims", ClaimView.shape,
        { ClaimView.views($0.guide.claims(onParagraph: $0.id), in: $0.context) }),
      .list(
        "questions", LinkView.shape,
        { $0.context.links($0.guide.questions(onParagraph: $0.id)) }),
      .list("uses", UseView.shape, { $0.context.uses(of: $0.id) }),
    ])

  static let linkStyle: String? = "p"

  static let listFields: [Field<BuiltInPageView>] = [
    .list("headings", HeadingView.shape, { HeadingView.all(in: $0.context) })
  ]
}

/// The paragraphs under one heading of the essay.
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

  static func all(in context: PageContext) -> [HeadingView] {
    var headings: [(heading: String, ids: [EntryID])] = []
    for id in context.listed(.paragraph) {
      let heading = context.guide.content.paragraphs[id].heading
      if headings.last?.heading != heading { headings.append((heading, [])) }
      headings[headings.count - 1].ids.append(id)
    }
    return headings.map {
      HeadingView(heading: $0.heading, paragraphs: ParagraphView.views($0.ids, in: context))
    }
  }
}
