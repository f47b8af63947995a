internal import Markup
internal import StudyGuide

/// The pages for paper, each with its renderer.
extension Site {
  static func printed(of guide: Guide) -> PathTable<Output> {
    var outputs: PathTable<Output> = [:]
    for page in PrintedPage.all(of: guide) { outputs[page.path(in: guide)] = output(of: page) }
    return outputs
  }

  private static func output(of page: PrintedPage) -> Output {
    switch page {
    case .sheet(let lesson):
      Output { site, context in
        Output.print(
          PackView(context: context.on(.handout), lesson: lesson), site.templates.printed.sheet,
          context)
      }
    case .key(let lesson):
      Output { site, context in
        Output.print(
          PackView(context: context.on(.handout), lesson: lesson), site.templates.printed.key,
          context)
      }
    case .plan(let route):
      Output { site, context in
        Output.print(
          PlanView(context: context.on(.handout), number: route), site.templates.printed.plan,
          context)
      }
    case .guide: book(.book, PrintTemplates.guideTemplate) { $0.configuration.title }
    case .claims: book(.handout, PrintTemplates.claimsTemplate) { $0.words[BuiltInPage.claims] }
    case .glossary:
      book(.handout, PrintTemplates.glossaryTemplate) { $0.words[BuiltInPage.glossary] }
    case .readings:
      book(.handout, PrintTemplates.readingsTemplate) { $0.words[BuiltInPage.readings] }
    }
  }

  /// Makes a page from all entries; the whole guide begins with the text of the start page.
  private static func book(
    _ paper: Paper, _ template: String, title: @escaping @Sendable (Guide) -> String
  ) -> Output {
    Output { site, context in
      let start = site.guide.entries.id(.page, BuiltInPageView.startTemplate)
      return Output.print(
        BuiltInPageView(
          context: context.on(paper), title: title(site.guide), prose: paper == .book ? start : nil),
        site.templates.printed.books[template], context)
    }
  }
}
