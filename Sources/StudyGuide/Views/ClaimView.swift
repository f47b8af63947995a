internal import Markup

/// A claim as a page, a card and a line of the index show it.
struct ClaimView: PageView {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var claim: Claim { guide.claim(number) }

  var frame: FrameView {
    FrameView(
      context: context, title: claim.entry.title, description: claim.statement,
      data: { StructuredData.claim(number, context) })
  }

  static let fields: [Field<ClaimView>] = [
    .text("id", \.claim.entry.id),
    .text("title", \.claim.entry.title),
    .flag("is-core", \.claim.entry.isCore),
    .text("statement", \.claim.statement),
    .address("address", \.link.address),
    .text("side", { $0.guide.words("sides", $0.claim.side.rawValue) }),
    .text("side-id", \.claim.side.rawValue),
    .text("nature", { $0.guide.words("natures", $0.claim.nature.rawValue) }),
    .text("status", { $0.guide.words("statuses", $0.claim.status.rawValue) }),
    .text("status-id", \.claim.status.rawValue),
    .optional("reason", { $0.claim.reason.isEmpty ? nil : $0.claim.reason }),
    .optional("one-sided", \.claim.oneSided),
    .html("body", { $0.context.html($0.number, voices: true) }),
    .html("strip", { $0.context.strip($0.guide.relations.targets(of: $0.number, .essay)) }),
    .list("parts", LinkView.shape, \.parts),
    .list(
      "paragraphs", LinkView.shape,
      { $0.context.links($0.guide.relations.targets(of: $0.number, .essay)) }),
    .list(
      "needs", LinkView.shape,
      { $0.context.links($0.guide.relations.targets(of: $0.number, .needs)) }),
    .list("sections", LinkView.shape, { $0.context.links($0.sections) }),
    .list("questions", LinkView.shape, { $0.context.links($0.guide.questions(on: $0.number)) }),
    .list("events", LinkView.shape, { $0.context.links($0.guide.events(on: $0.number)) }),
    .list(
      "named-paragraphs", ParagraphView.shape,
      { $0.context.paragraphs($0.guide.paragraphs(namedIn: $0.number)) }),
    .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
    .optionalRecord("previous", LinkView.shape, { $0.context.neighbour(of: $0.number, -1) }),
    .optionalRecord("next", LinkView.shape, { $0.context.neighbour(of: $0.number, 1) }),
    .list("works", WorkView.shape, { $0.context.works(citedIn: $0.number) }),
  ]

  /// As a card or a line of a list.
  static let shape = Shape<ClaimView>("claim", fields)
  static let page = Shape<ClaimView>(page: "claim-page", fields)

  private var link: LinkView { context.link(to: number) }

  private var parts: [LinkView] { context.parts(of: number) }

  /// The sections that treat a paragraph of the claim, owners first.
  private var sections: [Int] { guide.sections(onParagraphsOf: number) }
}

extension PageContext {
  /// The headings of level 2, as a table of contents.
  func parts(of number: Int) -> [LinkView] {
    guide.entry(number).document.headings.filter { $0.level == 2 }
      .map { LinkView(title: $0.title, address: "#" + $0.id) }
  }
}

extension Guide {
  func questions(on claim: Int) -> [Int] {
    relations.sources(of: claim, .claims).filter { entry($0).kind == .question }
  }

  func events(on claim: Int) -> [Int] {
    relations.sources(of: claim, .claims).filter { entry($0).kind == .event }
  }

  /// The sections that own a paragraph of the claim, each once.
  func sections(onParagraphsOf claim: Int) -> [Int] {
    var sections: [Int] = []
    for paragraph in relations.targets(of: claim, .essay) {
      for section in relations.sources(of: paragraph, .owns) where !sections.contains(section) {
        sections.append(section)
      }
    }
    return sections
  }

  /// The claims of a paragraph.
  func claims(onParagraph paragraph: Int) -> [Int] {
    relations.sources(of: paragraph, .essay).filter { entry($0).kind == .claim }
  }
}
