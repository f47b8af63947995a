import ArgumentParser
import StudyGuide

/// `guide remove`: an entry goes, with what names it.
struct RemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take an entry out, with every key and link that names it.",
    discussion: """
      Prints every line that changes, asks, writes, and checks again. Of a link its words stay; \
      lists lose the id; published addresses are marked as gone. Cards, citations and numbers that \
      show the entry are listed: only you know what to write there, so the command stops unless \
      you say --anyway.

      EXAMPLES:
        guide remove term projector --dry-run
        guide remove claim walls-pay
        guide remove event first-wall --yes

      EXIT STATUS: 0 done, 1 problems in content, 2 trouble with the machine, 64 wrong usage.
      """)

  @Argument(help: "What it is.")
  var kind: Kind

  @Argument(help: "Its id.")
  var id: String

  @OptionGroup var options: RevisionOptions

  func run() async throws {
    try await Failures.caught {
      try await RevisionFlow(options.request).run(
        asking: "Remove the \(kind.noun) \(id)?", naming: "\(id) goes"
      ) { files throws(RevisionRefusal) in
        try Removing.revision(kind, id, in: files)
      }
    }
  }
}
