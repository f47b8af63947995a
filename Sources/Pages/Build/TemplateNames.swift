internal import Markup
internal import StudyGuide

/// What each template of a guide may say.
package enum TemplateNames {
  /// The templates that a guide needs.
  package static var all: [String] { shapes.map(\.template) }

  /// Names and types, one a line; nil when there is no such template.
  package static func names(of template: String) -> String? {
    shapes.first { $0.template == template }?.names()
  }

  private struct TemplateShape {
    let template: String
    let names: () -> String

    init<View>(_ template: String, _ shape: Shape<View>) {
      self.template = template
      names = { TemplateLibrary.names(of: shape) }
    }
  }

  private static var shapes: [TemplateShape] {
    let views = Kind.allCases.compactMap { $0.view as? any EntryPage.Type }
    var shapes: [TemplateShape] = []
    for view in views { if let card = card(view) { shapes.append(card) } }
    for view in views { shapes.append(page(view)) }
    shapes.append(TemplateShape(BuiltInPageView.startTemplate, BuiltInPageView.page))
    shapes.append(TemplateShape(RedirectView.template, RedirectView.page))
    return shapes + BuiltInPage.allCases.map { TemplateShape($0.rawValue, BuiltInPageView.page) }
  }

  private static func page<View: EntryPage>(_ view: View.Type) -> TemplateShape {
    TemplateShape(View.template, View.page)
  }

  private static func card<View: EntryPage>(_ view: View.Type) -> TemplateShape? {
    View.card.map { TemplateShape($0.template, $0.shape) }
  }
}
