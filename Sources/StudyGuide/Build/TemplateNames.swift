internal import Markup

/// What each template of a guide may say.
package enum TemplateNames {
  /// The templates that a guide needs.
  package static let all =
    ["cards/claim", "cards/figure", "cards/question", "section", "claim", "term", "reading"]
    + ["question", "figure", "page", "index", "redirect"] + BuiltInPage.allCases.map(\.rawValue)

  /// Names and types, one a line; nil when there is no such template.
  package static func names(of template: String) -> String? {
    switch template {
    case "cards/claim": TemplateLibrary.names(of: ClaimView.shape)
    case "cards/figure": TemplateLibrary.names(of: FigureView.shape)
    case "cards/question": TemplateLibrary.names(of: QuestionView.shape)
    case "section": TemplateLibrary.names(of: SectionView.page)
    case "claim": TemplateLibrary.names(of: ClaimView.page)
    case "term": TemplateLibrary.names(of: TermView.page)
    case "reading": TemplateLibrary.names(of: ReadingView.page)
    case "question": TemplateLibrary.names(of: QuestionView.page)
    case "figure": TemplateLibrary.names(of: FigureView.page)
    case "page": TemplateLibrary.names(of: ProseView.page)
    case "redirect": TemplateLibrary.names(of: RedirectView.page)
    case "index": TemplateLibrary.names(of: IndexView.page)
    case _ where BuiltInPage(rawValue: template) != nil: TemplateLibrary.names(of: IndexView.page)
    default: nil
    }
  }
}
