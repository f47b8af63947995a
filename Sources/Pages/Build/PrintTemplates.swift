internal import Markup
internal import StudyGuide

/// The templates of pages for paper.
struct PrintTemplates: Sendable {
  private(set) var sheet: TemplateProgram<FramedView<PackView>>?
  private(set) var key: TemplateProgram<FramedView<PackView>>?
  private(set) var plan: TemplateProgram<FramedView<PlanView>>?
  /// A figure in a text on paper.
  private(set) var figure: EntryProgram?
  /// The templates of what is made from all entries, by name.
  private(set) var books: [String: TemplateProgram<FramedView<BuiltInPageView>>] = [:]

  static let (sheetTemplate, keyTemplate, planTemplate, figureTemplate) = (
    "print-sheet", "print-key", "print-plan", "print-figure"
  )
  static let (guideTemplate, claimsTemplate, glossaryTemplate, readingsTemplate) = (
    "print-guide", "print-claims", "print-glossary", "print-readings"
  )
  static let bookTemplates = [guideTemplate, claimsTemplate, glossaryTemplate, readingsTemplate]

  init() {}

  init(_ run: inout TemplateRun) {
    sheet = run.program(Self.sheetTemplate, PackView.sheet)
    key = run.program(Self.keyTemplate, PackView.key)
    plan = run.program(Self.planTemplate, PlanView.page)
    figure = run.entryProgram(Self.figureTemplate, FigureView.shape) {
      FigureView(context: $0, id: $1)
    }
    for name in Self.bookTemplates { books[name] = run.program(name, BuiltInPageView.page) }
  }

  /// Whether a page may grow faster than its data.
  var isOpenEnded: Bool {
    sheet?.isOpenEnded == true || key?.isOpenEnded == true || plan?.isOpenEnded == true
      || figure?.isOpenEnded == true || books.values.contains(where: \.isOpenEnded)
  }
}
