internal import Markup

/// A page of prose.
struct ProseView: PageView {
  let context: PageContext
  let number: Int

  private var page: Page { context.guide.pages[context.guide.names.index(of: number)] }

  var frame: FrameView {
    FrameView(context: context, title: page.entry.title, description: page.summary)
  }

  static let page = Shape<ProseView>(
    page: "prose-page",
    [
      .text("title", \.page.entry.title),
      .optional("summary", { $0.page.summary.isEmpty ? nil : $0.page.summary }),
      .html("body", { $0.context.html($0.number) }),
      .list("parts", LinkView.shape, { $0.context.parts(of: $0.number) }),
      .list(
        "named-paragraphs", ParagraphView.shape,
        { $0.context.paragraphs($0.context.guide.paragraphs(namedIn: $0.number)) }),
      .list("works", WorkView.shape, { $0.context.works(citedIn: $0.number) }),
    ])
}
