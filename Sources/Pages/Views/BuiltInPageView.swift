internal import Markup
internal import StudyGuide

/// A page made from all entries of a kind, or the start page, which shows some of each.
struct BuiltInPageView: PageView, PagePart {
  let context: PageContext
  let title: String
  /// The page of prose that introduces it.
  var prose: EntryID?
  /// The built-in page; nil for the start page.
  var page: BuiltInPage?

  static let startTemplate = "index"

  private var guide: Guide { context.guide }

  var frame: FrameView {
    var frame = FrameView(
      context: context, title: title, description: guide.configuration.subtitle)
    if context.path == "index.html" {
      let context = context
      frame.data = { StructuredData.start(context.guide) }
    } else if page == .essay, guide.essay.isPrinted {
      let context = context
      frame.data = { StructuredData.text(context.guide) }
    }
    return frame
  }

  private static let fields: [Field<BuiltInPageView>] = [
    .text("title", { $0.title }),
    .optional("summary", { $0.summary }),
    .optionalHTML("body", \.body),
    .list(
      "prose-parts", LinkView.shape,
      { view in view.prose.map { view.context.outline(of: $0) } ?? [] }),
    .optionalHTML("notes", { view in view.prose.flatMap { view.context.notesHTML($0) } }),
    .list(
      "named-paragraphs", ParagraphView.shape,
      { ParagraphView.views($0.namedParagraphs, in: $0.context) }),
    .links("core") { $0.core },
    .list("routes", RouteView.shape, { RouteView.all(in: $0.context) }),
    .list("index-letters", IndexLetterView.shape, { IndexLetterView.all(in: $0.context) }),
    .list("original-names", OriginalLineView.shape, { OriginalLineView.byReading($0.context) }),
    .list("original-signs", OriginalLineView.shape, { OriginalLineView.bySigns($0.context) }),
    .record(
      "report", ReportView.shape,
      { ReportView(context: $0.context, report: GuideReport(of: $0.context.guide)) }),
    .record("take-away", TakeAwayView.shape, { TakeAwayView(context: $0.context) }),
  ]

  /// Its fields with those of every kind.
  static let allFields = fields + Kind.allCases.flatMap { $0.view.listFields }

  static let page = Shape<FramedView<BuiltInPageView>>(page: "index-page", allFields)

  /// The text of the page of prose. That of the start page has the voices of its headings, so that
  /// the essay's answer and that of the record stand side by side.
  private var body: [UInt8]? {
    guard let prose, guide.entries[prose].document.bodyEnd > 0 else { return nil }
    return context.html(
      prose, 0..<guide.entries[prose].document.bodyEnd,
      style: context.path == "index.html"
        ? context.presentation.voicedStyle : nil)
  }

  /// The summary of the page of prose, if it has one.
  private var summary: String? {
    let page = prose.flatMap { guide.page($0) }
    return page.flatMap { $0.summary.isEmpty ? nil : $0.summary }
  }

  /// The core entries of the page's kind.
  private var core: [EntryID] {
    guard let kind = page?.kind else { return [] }
    return context.listed(kind).filter { guide.entries[$0].isCore }
  }

  /// The paragraphs of the essay to which the page's lists and texts link; none for the essay's own
  /// page, which shows all.
  private var namedParagraphs: [EntryID] {
    if page == .essay { return [] }
    let own = prose.map { guide.paragraphs(linkedIn: $0) } ?? []
    let listed =
      page == .silences
      ? SectionView.paragraphs(silentIn: guide)
      : page?.kind?.view.paragraphs(listedIn: guide) ?? []
    return Set(listed + own).sorted()
  }
}
