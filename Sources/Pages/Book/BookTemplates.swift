internal import Markup
internal import StudyGuide

/// The templates of the guide's book, compiled against the shapes of the views that they print.
struct BookTemplates: Sendable {
  typealias Program<Content: PagePart> = TemplateProgram<BookPage<Content>>

  /// The folder of these templates, within that of all.
  static let folder = "epub/"

  let lists: [List: Program<BuiltInPageView>]
  let section: Program<SectionView>?
  let claim: Program<ClaimView>?
  let figure: Program<FigureView>?
  let page: Program<ProseView>?
  let questions: Program<BookQuestionsView>?
  let answers: Program<BookQuestionsView>?
  let contents: Program<BookContentsView>?
  /// A figure within a text.
  let card: EntryProgram?

  /// The documents that are made from the guide as a whole.
  enum List: String, CaseIterable, Sendable {
    case title, start, claims, essay, timeline, people, glossary, readings
    /// The style sheet.
    case style
  }

  /// Compiles the templates, and reports all mistakes.
  init(_ library: TemplateLibrary, _ diagnostics: inout [Diagnostic]) {
    var found: [Diagnostic] = []
    func program<View>(_ name: String, _ shape: Shape<View>) -> TemplateProgram<View>? {
      let compiled = library.compile(Self.folder + name, against: shape)
      found += compiled.diagnostics
      return compiled.program
    }
    var lists: [List: Program<BuiltInPageView>] = [:]
    for list in List.allCases { lists[list] = program(list.rawValue, Self.list) }
    self.lists = lists
    section = program("section", Shape(book: "section-document", SectionView.fields))
    claim = program("claim", Shape(book: "claim-document", ClaimView.fields))
    figure = program("figure", Shape(book: "figure-document", FigureView.fields))
    page = program("page", Shape(book: "prose-document", ProseView.fields))
    let questionShape: Shape<BookPage<BookQuestionsView>> = Shape(
      book: "questions-document", BookQuestionsView.fields)
    questions = program("questions", questionShape)
    answers = program("answers", questionShape)
    contents = program("contents", Shape(book: "contents-document", BookContentsView.fields))
    card = program("figure-card", FigureView.shape).map { program in
      EntryProgram(isOpenEnded: program.isOpenEnded) { id, context, html in
        context.shared.bounds.note(
          program.render(FigureView(context: context, id: id), into: &html))
      }
    }
    diagnostics += found
  }

  private static let list = Shape<BookPage<BuiltInPageView>>(
    book: "list-document", BuiltInPageView.allFields)
}
