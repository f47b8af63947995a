internal import Markup

/// A page made from all entries of a kind, and the start page, which shows some of each.
struct IndexView: PageView {
  let context: PageContext
  let title: String
  /// Entry number of the text at its head.
  var prose: Int?
  /// Which page it is; nil for the start page.
  var page: BuiltInPage?

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
      .optional("summary", \.summary),
      .optionalHTML("body", \.body),
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
      .list(
        "statuses", StatusView.shape,
        { view in
          Claim.Status.allCases.map {
            StatusView(id: $0.rawValue, word: view.guide.words("statuses", $0.rawValue))
          }
        }),
      .list("claim-groups", ClaimGroupView.shape, \.claimGroups),
      .list(
        "terms", TermView.shape,
        { view in
          view.guide.order(of: .term).map { TermView(context: view.context, number: $0) }
        }),
      .list("letters", LetterView.shape, \.letters),
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
          view.guide.figuresInOrder.map { FigureView(context: view.context, number: $0) }
        }),
      .list("headings", HeadingView.shape, \.headings),
      .list("silences", SilenceView.shape, \.silences),
      .list(
        "named-paragraphs", ParagraphView.shape, { $0.context.paragraphs($0.namedParagraphs) }),
      .list("core", LinkView.shape, { $0.context.links($0.core) }),
      .list("start-here", ReadingView.shape, \.startHere),
      .record(
        "report", ReportView.shape,
        { ReportView(context: $0.context, report: GuideReport(of: $0.context.guide)) }),
    ])

  /// What its author says of the page, where a page of prose has its name.
  private var summary: String? {
    let page = prose.flatMap { guide.page($0) }
    return page.flatMap { $0.summary.isEmpty ? nil : $0.summary }
  }

  private var body: [UInt8]? {
    prose.flatMap { context.optionalHTML($0, 0..<guide.entry($0).document.events.count) }
  }

  private var claimGroups: [ClaimGroupView] {
    Claim.Side.allCases.map { side in
      let claims = guide.order(of: .claim).filter { guide.claim($0).side == side }
      return ClaimGroupView(
        title: guide.words("sides", side.rawValue), id: side.rawValue,
        claims: claims.map { ClaimView(context: context, number: $0) })
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
        id: guide.entry(section).id, section: context.link(to: section),
        questions: guide.questions(of: section).map { QuestionView(context: context, number: $0) })
    }.filter { !$0.questions.isEmpty }
  }

  private var letters: [LetterView] {
    var letters: [(letter: String, terms: [TermView])] = []
    for number in guide.order(of: .term) {
      let letter = String(CaseFolding.fold(guide.entry(number).title).prefix(1)).uppercased()
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].terms.append(TermView(context: context, number: number))
    }
    return letters.map { LetterView(letter: $0.letter, terms: $0.terms) }
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
