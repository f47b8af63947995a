internal import Markup

/// A page made from all entries of a kind, and the start page, which shows some of each.
struct IndexView: PageView {
  let context: PageContext
  let title: String
  /// Entry number of the start page's text.
  var prose: Int?

  private var guide: Guide { context.guide }

  var frame: FrameView {
    var frame = FrameView(
      context: context, title: title, description: guide.configuration.subtitle)
    if context.path == "index.html" {
      let context = context
      frame.data = { StructuredData.start(context) }
    }
    return frame
  }

  static let page = Shape<IndexView>(
    page: "index-page",
    [
      .text("title", \.title),
      .optionalHTML("body", { view in view.prose.map { view.context.html($0) } }),
      .list(
        "sections", SectionView.shape,
        { view in
          view.guide.names.all(.section).map { SectionView(context: view.context, number: $0) }
        }),
      .list(
        "parts", PartView.shape,
        { view in
          view.guide.parts.map { PartView(context: view.context, sections: $0) }
        }),
      .list("claim-groups", ClaimGroupView.shape, \.claimGroups),
      .list(
        "terms", TermView.shape,
        { view in
          view.guide.names.all(.term).map { TermView(context: view.context, number: $0) }
        }),
      .list("stances", StanceView.shape, \.stances),
      .list("question-groups", QuestionGroupView.shape, \.questionGroups),
      .list("years", YearView.shape, \.years),
      .html(
        "time-strip",
        { view in
          Strips.timeline(view.guide.events.map(\.when), label: view.title)
        }),
      .list(
        "figures", FigureView.shape,
        { view in
          view.guide.names.all(.figure).map { FigureView(context: view.context, number: $0) }
        }),
      .list("headings", HeadingView.shape, \.headings),
      .list("silences", SilenceView.shape, \.silences),
    ])

  private var claimGroups: [ClaimGroupView] {
    Claim.Side.allCases.map { side in
      let claims = guide.names.all(.claim).filter { guide.claim($0).side == side }
      return ClaimGroupView(
        title: guide.words("sides", side.rawValue), id: side.rawValue,
        claims: guide.inEssayOrder(claims).map { ClaimView(context: context, number: $0) })
    }.filter { !$0.claims.isEmpty }
  }

  private var stances: [StanceView] {
    guide.words.keys(of: "stances").map { stance in
      let readings = guide.names.all(.reading).filter { guide.reading($0).stance.value == stance }
        .sorted { guide.citations.precedes(guide.names.index(of: $0), guide.names.index(of: $1)) }
      return StanceView(
        title: guide.words("stances", stance), id: Identifier.slug(stance),
        readings: readings.map { ReadingView(context: context, number: $0) })
    }.filter { !$0.readings.isEmpty }
  }

  private var questionGroups: [QuestionGroupView] {
    guide.names.all(.section).map { section in
      QuestionGroupView(
        section: context.link(to: section),
        questions: guide.questions(of: section).map { QuestionView(context: context, number: $0) })
    }.filter { !$0.questions.isEmpty }
  }

  private var years: [YearView] {
    var years: [(year: Int, events: [EventView])] = []
    for number in guide.names.all(.event) {
      let year = guide.event(number).when.start.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].events.append(EventView(context: context, number: number))
    }
    return years.map { YearView(year: String($0.year), events: $0.events) }
  }

  private var headings: [HeadingView] {
    var headings: [(heading: String, paragraphs: [ParagraphView])] = []
    for number in guide.names.all(.paragraph) {
      let heading = guide.paragraph(number).heading
      if headings.last?.heading != heading { headings.append((heading, [])) }
      headings[headings.count - 1].paragraphs.append(
        ParagraphView(context: context, number: number))
    }
    return headings.map { HeadingView(heading: $0.heading, paragraphs: $0.paragraphs) }
  }

  /// What each section says that the essay leaves out.
  private var silences: [SilenceView] {
    guide.names.all(.section).compactMap { number in
      guard let range = guide.entry(number).document.parts()["silent"],
        let html = context.optionalHTML(number, range)
      else { return nil }
      return SilenceView(section: context.link(to: number), body: html)
    }
  }
}

/// The sections of one part of the guide.
struct PartView: Sendable {
  let context: PageContext
  let sections: Range<Int>

  static let shape = Shape<PartView>(
    "part",
    [
      .optional(
        "title",
        { view in
          let part = view.context.guide.section(view.sections.lowerBound).part
          return part.isEmpty ? nil : part
        }),
      .list(
        "sections", SectionView.shape,
        { view in
          view.sections.map { SectionView(context: view.context, number: $0) }
        }),
    ])
}

/// The claims of one side, in the order in which the essay makes them.
struct ClaimGroupView: Sendable {
  let title: String
  let id: String
  let claims: [ClaimView]

  static let shape = Shape<ClaimGroupView>(
    "claim-group",
    [.text("title", \.title), .text("id", \.id), .list("claims", ClaimView.shape, \.claims)])
}

/// The readings of one stance.
struct StanceView: Sendable {
  let title: String
  let id: String
  let readings: [ReadingView]

  static let shape = Shape<StanceView>(
    "stance",
    [.text("title", \.title), .text("id", \.id), .list("readings", ReadingView.shape, \.readings)])
}

/// The questions of one section.
struct QuestionGroupView: Sendable {
  let section: LinkView
  let questions: [QuestionView]

  static let shape = Shape<QuestionGroupView>(
    "question-group",
    [
      .record("section", LinkView.shape, \.section),
      .list("questions", QuestionView.shape, \.questions),
    ])
}

/// What one section finds missing in the essay.
struct SilenceView: Sendable {
  let section: LinkView
  let body: [UInt8]

  static let shape = Shape<SilenceView>(
    "silence", [.record("section", LinkView.shape, \.section), .html("body", \.body)])
}

extension Guide {
  /// Claims by the first paragraph that makes them; those without one last.
  func inEssayOrder(_ claims: [Int]) -> [Int] {
    claims.enumerated().sorted { left, right in
      let paragraphs = [left, right].map { relations.targets(of: $0.element, .essay).min() ?? .max }
      return (paragraphs[0], left.offset) < (paragraphs[1], right.offset)
    }.map(\.element)
  }
}
