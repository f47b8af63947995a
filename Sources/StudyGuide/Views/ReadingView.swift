internal import Markup

/// A reading as a page and as a line of the reading list.
struct ReadingView: PageView {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var reading: Reading { guide.reading(number) }

  var frame: FrameView {
    FrameView(context: context, title: guide.title(of: number), description: reading.work.title)
  }

  static let fields: [Field<ReadingView>] = [
    .text("id", \.reading.entry.id),
    .text("title", \.reading.work.title),
    .text("label", { $0.guide.title(of: $0.number) }),
    .address("address", { $0.context.link(to: $0.number).address }),
    .html("reference", { $0.context.work($0.number).reference }),
    .text("coins", { COinS.text(of: $0.reading.work) }),
    .optionalHTML(
      "annotation",
      { view in
        view.context.optionalHTML(view.number, 0..<view.reading.entry.document.events.count)
      }),
    .text("stance", { $0.guide.words("stances", $0.reading.stance.value) }),
    .text("level", { $0.guide.words("reading-levels", $0.reading.level.rawValue) }),
    .text("access", { $0.guide.words("access", $0.reading.access.rawValue) }),
    .text("basis", { $0.guide.words("basis", $0.reading.basis.rawValue) }),
    .text("language-name", { $0.guide.words("languages", $0.reading.language) }),
    .text("language-id", \.reading.language),
    .optional("original-names", \.reading.originalNames),
    .flag("is-core", \.reading.entry.isCore),
    .list(
      "named-paragraphs", ParagraphView.shape,
      { $0.context.paragraphs($0.guide.paragraphs(namedIn: $0.number)) }),
    .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
    .optionalRecord("previous", LinkView.shape, { $0.context.neighbour(of: $0.number, -1) }),
    .optionalRecord("next", LinkView.shape, { $0.context.neighbour(of: $0.number, 1) }),
  ]

  static let shape = Shape<ReadingView>("reading", fields)
  static let page = Shape<ReadingView>(page: "reading-page", fields)
}
