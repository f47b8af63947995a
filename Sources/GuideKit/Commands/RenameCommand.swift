import ArgumentParser
import StudyGuide

/// `guide rename`: another id for an entry, everywhere.
struct RenameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give an entry another id, wherever it is named.",
    discussion: """
      Prints every line that changes, asks, writes, and checks again. The file gets its new name, \
      and every link, key, citation and record that names the entry follows. The former id is \
      noted under formerly:, so that published addresses lead on. What is committed can be brought \
      back by git: the command says how.

      EXAMPLES:
        guide rename term scheme-maker projector
        guide rename section walls ramparts --dry-run
        guide rename reading stone-1990 stone-1991 --yes

      EXIT STATUS: 0 done, 1 problems in content, 2 trouble with the machine, 64 wrong usage.
      """)

  @Argument(help: "What it is.")
  var kind: Kind

  @Argument(help: "Its present id.")
  var old: String

  @Argument(help: "Its new id: small letters, digits and hyphens.")
  var new: String

  @OptionGroup var options: RevisionOptions

  func run() async throws {
    try await Failures.caught {
      try await RevisionFlow(options.request).run(
        asking: "Rename the \(kind.noun) \(old) to \(new)?", naming: "\(old) → \(new)"
      ) { files throws(RevisionRefusal) in
        try Renaming.revision(kind, old, to: new, in: files)
      }
    }
  }
}
