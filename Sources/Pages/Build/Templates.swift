internal import Markup
internal import StudyGuide

/// All templates of a guide, compiled against the shapes of the views that they print.
struct Templates: Sendable {
  /// The templates of the pages of entries, by kind.
  private(set) var pages: [Kind: EntryProgram] = [:]
  /// The templates of the cards of entries, by kind.
  private(set) var cards: [Kind: EntryProgram] = [:]
  private(set) var builtIn: [BuiltInPage: TemplateProgram<FramedView<BuiltInPageView>>] = [:]
  private(set) var start: TemplateProgram<FramedView<BuiltInPageView>>?
  /// The templates of the book; nil if the guide has none.
  private(set) var book: BookTemplates?
  private(set) var redirect: TemplateProgram<FramedView<RedirectView>>?
  private(set) var printed = PrintTemplates()

  /// Compiles `templates/`. All mistakes are reported; with any of them there are no templates.
  static func compile(
    _ files: ArraySlice<SourceText>, _ texts: [TemplateText], assets: AssetAddresses
  ) -> Parsed<Templates> {
    var library = library(files, texts)
    library.addresses = assets.names
    var run = TemplateRun(library: library)
    var templates = Templates()
    for kind in Kind.allCases {
      guard let view = kind.view as? any EntryPage.Type else { continue }
      let programs = run.programs(of: view)
      templates.pages[kind] = programs.page
      templates.cards[kind] = programs.card
    }
    for page in BuiltInPage.allCases {
      templates.builtIn[page] = run.program(page.rawValue, BuiltInPageView.page)
    }
    templates.start = run.program(BuiltInPageView.startTemplate, BuiltInPageView.page)
    templates.redirect = run.program(RedirectView.template, RedirectView.page)
    templates.printed = PrintTemplates(&run)
    if files.contains(where: { $0.path.beginsWithBytes(of: "templates/" + BookTemplates.folder) }) {
      templates.book = BookTemplates(library, &run.diagnostics)
    }
    let found = run.diagnostics
    return Parsed(found.hasErrors ? nil : templates, found)
  }

  private static func library(
    _ files: ArraySlice<SourceText>, _ texts: [TemplateText]
  ) -> TemplateLibrary {
    var sources: [String: SourceText] = [:]
    for file in files where file.path.hasSuffix(".mustache") {
      let name = file.path.dropFirst("templates/".count).dropLast(".mustache".count)
      sources[String(name)] = file
    }
    return TemplateLibrary(sources, texts: texts)
  }
}

/// A run that compiles one template after the other and gathers the diagnostics.
struct TemplateRun {
  private let library: TemplateLibrary
  var diagnostics: [Diagnostic]

  init(library: TemplateLibrary) {
    self.library = library
    diagnostics = library.diagnostics
  }

  mutating func program<View>(_ name: String, _ shape: Shape<View>) -> TemplateProgram<View>? {
    let compiled = library.compile(name, against: shape)
    diagnostics += compiled.diagnostics
    return compiled.program
  }

  mutating func programs<View: EntryPage>(
    of view: View.Type
  ) -> (page: EntryProgram?, card: EntryProgram?) {
    (
      entryProgram(View.template, View.page) { FramedView(View(context: $0, id: $1)) },
      View.card.flatMap { card in
        entryProgram(card.template, card.shape) { View(context: $0, id: $1) }
      }
    )
  }

  mutating func entryProgram<View>(
    _ name: String, _ shape: Shape<View>,
    _ view: @escaping @Sendable (PageContext, EntryID) -> View
  ) -> EntryProgram? {
    program(name, shape).map { program in
      EntryProgram(isOpenEnded: program.isOpenEnded) { id, context, html in
        context.shared.bounds.note(program.render(view(context, id), into: &html))
      }
    }
  }
}
