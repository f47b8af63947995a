import ArgumentParser
import Pages
import StudyGuide

/// `guide names`: what a template may say.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "List the names that a template may use, with their types.",
    discussion: """
      EXAMPLES:
        guide names                  the templates there are
        guide names section          the names of templates/section.mustache
        guide names cards/claim
      """)

  @Argument(help: "The template: its path in templates/, without .mustache.")
  var template: String?

  func run() throws {
    guard let template else {
      try Output.standard(TemplateNames.all.joined(separator: "\n") + "\n")
      return
    }
    guard let names = TemplateNames.names(of: template) else {
      throw ValidationError(
        "There is no template \(template). There are: "
          + TemplateNames.all.joined(separator: ", ") + ".")
    }
    try Output.standard(names)
  }
}
