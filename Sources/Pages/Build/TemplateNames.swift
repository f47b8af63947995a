internal import Markup
internal import StudyGuide

/// The names that each template of a guide may use.
package enum TemplateNames {
  /// The names of the templates that a guide needs.
  package static var all: [String] { shapes.map(\.template) }

  /// Returns the names that a template may use with their types, one on a line; nil if there is no
  /// such template.
  package static func names(of template: String) -> String? {
    shapes.first { $0.template == template }?.names()
  }

  /// A template's name, with the names that it may use; these are listed only on demand.
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
    shapes.append(TemplateShape(PrintTemplates.sheetTemplate, PackView.sheet))
    shapes.append(TemplateShape(PrintTemplates.keyTemplate, PackView.key))
    shapes.append(TemplateShape(PrintTemplates.planTemplate, PlanView.page))
    shapes.append(TemplateShape(PrintTemplates.figureTemplate, FigureView.shape))
    for name in PrintTemplates.bookTemplates {
      shapes.append(TemplateShape(name, BuiltInPageView.page))
    }
    return shapes + BuiltInPage.allCases.map { TemplateShape($0.rawValue, BuiltInPageView.page) }
  }

  private static func page<View: EntryPage>(_ view: View.Type) -> TemplateShape {
    TemplateShape(View.template, View.page)
  }

  private static func card<View: EntryPage>(_ view: View.Type) -> TemplateShape? {
    View.card.map { TemplateShape($0.template, $0.shape) }
  }
}
