internal import Markup

/// A glossary term as a page and as a line of the glossary.
struct TermView: PageView {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var term: Term { guide.term(number) }

  var frame: FrameView {
    let definition = guide.opening(of: number)
    return FrameView(
      context: context, title: term.entry.title, description: definition,
      data: { StructuredData.term(number, context, definition: definition) })
  }

  static let fields: [Field<TermView>] = [
    .text("id", \.term.entry.id),
    .text("title", \.term.entry.title),
    .flag("is-core", \.term.entry.isCore),
    .address("address", { $0.context.link(to: $0.number).address }),
    .optional("chinese", \.term.chinese),
    .text("chinese-language", { $0.guide.configuration.hanLanguage ?? "zh" }),
    .optional("pinyin", \.term.pinyin),
    .html("definition", \.definition),
    .optionalHTML("more", \.more),
    .list("aliases", WordView.shape, { $0.term.aliases.map { WordView(word: $0.value) } }),
    .list("essay-phrases", WordView.shape, { $0.term.essayPhrases.map { WordView(word: $0) } }),
    .list(
      "see", LinkView.shape, { $0.context.links($0.guide.relations.targets(of: $0.number, .see)) }),
    .list(
      "works", WorkView.shape,
      { view in
        view.guide.relations.targets(of: view.number, .sources).map { view.context.work($0) }
      }),
    .list(
      "named-paragraphs", ParagraphView.shape,
      { $0.context.paragraphs($0.guide.paragraphs(namedIn: $0.number)) }),
    .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
    .optionalRecord("previous", LinkView.shape, { $0.context.neighbour(of: $0.number, -1) }),
    .optionalRecord("next", LinkView.shape, { $0.context.neighbour(of: $0.number, 1) }),
  ]

  static let shape = Shape<TermView>("term", fields)
  static let page = Shape<TermView>(page: "term-page", fields)

  /// The first paragraph.
  private var definition: [UInt8] {
    context.html(
      number, term.entry.document.firstParagraph(in: term.entry.document.openingPart()) ?? 0..<0)
  }

  /// What follows it.
  private var more: [UInt8]? {
    let document = term.entry.document
    guard let first = document.firstParagraph(in: document.openingPart()) else { return nil }
    return context.optionalHTML(number, first.upperBound..<document.events.count)
  }
}

/// One word of a list.
struct WordView: Sendable {
  let word: String

  static let shape = Shape<WordView>("word", [.text("word", \.word)])
}
