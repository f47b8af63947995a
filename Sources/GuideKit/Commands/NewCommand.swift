import ArgumentParser
import Markup
import StudyGuide

extension Kind: ExpressibleByArgument {}

/// `guide new`: an entry to be filled in.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a new entry with its keys explained.",
    discussion: """
      The entry is a draft until you take that line away. Nothing is ever written over.

      EXAMPLES:
        guide new term rampart
        guide new section 030-walls
        guide new question why-walls --section walls
      """)

  @Argument(help: "What it is.")
  var kind: Kind

  @Argument(help: "Its id: small letters, digits and hyphens; sections may begin with a number.")
  var id: String

  @Option(help: "The section of a question.")
  var section: String?

  @Option(name: .shortAndLong, help: "The guide's folder.", completion: .directory)
  var source = "."

  func validate() throws {
    for id in [id, section].compactMap({ $0 }) where !Identifier.isValid(id) {
      throw ValidationError("\(id) is no id: small letters, digits and single hyphens.")
    }
    if kind == .question, section == nil {
      throw ValidationError("A question needs --section, the id of its section.")
    }
    if kind == .event || kind == .paragraph {
      let file = kind == .event ? "timeline.yml" : "essay.yml"
      throw ValidationError("These stand in a list: add it to content/\(file).")
    }
  }

  func run() async throws {
    try await Failures.caught {
      guard let form = EntryForms.form(kind, id: id, section: section) else { return }
      let content = Paths.join(source, "content")
      guard DirectoryListing.kind(of: content) == .folder else {
        throw DiskFailure(
          missing: "content", in: source,
          remedy: "run guide in a guide's folder, or name it with --source")
      }
      try NewFiles.write([(form.path, form.text + "\n")], into: content)
      try Output.standard(content + "/" + form.path + "\n")
    }
  }
}
