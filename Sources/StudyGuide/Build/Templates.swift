internal import Markup

/// All templates of a guide, compiled against the shapes of the views that they print.
struct Templates: Sendable {
  let cards: Cards
  let section: TemplateProgram<SectionView>
  let claim: TemplateProgram<ClaimView>
  let term: TemplateProgram<TermView>
  let reading: TemplateProgram<ReadingView>
  let question: TemplateProgram<QuestionView>
  let figure: TemplateProgram<FigureView>
  let prose: TemplateProgram<ProseView>
  let start: TemplateProgram<IndexView>
  let redirect: TemplateProgram<RedirectView>
  let indexes: [BuiltInPage: TemplateProgram<IndexView>]

  /// Compiles `templates/`; with any mistake there are no templates, and all mistakes are told.
  static func compile(
    _ files: ArraySlice<SourceText>, published: PublishedForm?, diagnostics: inout [Diagnostic]
  ) -> Templates? {
    var library = library(files)
    library.addresses = published?.names ?? [:]
    var found = library.diagnostics
    func program<View>(_ name: String, _ shape: Shape<View>) -> TemplateProgram<View>? {
      let (program, problems) = library.compile(name, against: shape)
      found += problems
      return program
    }
    let claimCard = program("cards/claim", ClaimView.shape)
    let figureCard = program("cards/figure", FigureView.shape)
    let questionCard = program("cards/question", QuestionView.shape)
    let section = program("section", SectionView.page)
    let claim = program("claim", ClaimView.page)
    let term = program("term", TermView.page)
    let reading = program("reading", ReadingView.page)
    let question = program("question", QuestionView.page)
    let figure = program("figure", FigureView.page)
    let prose = program("page", ProseView.page)
    let start = program("index", IndexView.page)
    let redirect = program("redirect", RedirectView.page)
    var indexes: [BuiltInPage: TemplateProgram<IndexView>] = [:]
    for page in BuiltInPage.allCases { indexes[page] = program(page.rawValue, IndexView.page) }
    diagnostics += found
    guard let claimCard, let figureCard, let questionCard, let section, let claim, let term,
      let reading, let question, let figure, let prose, let start, let redirect, !found.hasErrors
    else { return nil }
    return Templates(
      cards: Cards(claim: claimCard, figure: figureCard, question: questionCard), section: section,
      claim: claim, term: term, reading: reading, question: question, figure: figure, prose: prose,
      start: start, redirect: redirect, indexes: indexes)
  }

  static func library(_ files: ArraySlice<SourceText>) -> TemplateLibrary {
    var sources: [String: SourceText] = [:]
    for file in files where file.path.hasSuffix(".mustache") {
      let name = file.path.dropFirst("templates/".count).dropLast(".mustache".count)
      sources[String(name)] = file
    }
    return TemplateLibrary(sources)
  }
}
