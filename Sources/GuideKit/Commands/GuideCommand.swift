package import ArgumentParser
import Markup

/// The command line: `guide build`, `check`, `preview` …
package struct GuideCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Generate a study guide to one argumentative text.",
    discussion: """
      A guide is a folder with content/ (Markdown, one file an entry) and templates/. Run guide in \
      it:

        guide build      writes the pages into site/
        guide check      says what is wrong, and writes nothing
        guide preview    serves them while you write, and shows each change at once
        guide publish    sends them to where readers are
      """,
    version: "guide \(Version.number) (libcmark \(MarkdownDocument.libraryVersion))",
    subcommands: [
      BuildCommand.self, CheckCommand.self, PreviewCommand.self, PublishCommand.self,
      NewCommand.self, RenameCommand.self, RemoveCommand.self, InitCommand.self,
      FingerprintCommand.self, NumberCommand.self, NamesCommand.self, RenderCommand.self,
      ManualCommand.self,
    ])

  package init() {}

  /// Runs the command that was called; its status is the program's.
  package static func main() async {
    CrashHandlers.remove()
    Output.ignoreBrokenPipes()
    FileReading.openClosedStreams()
    if let message = unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      Output.error(message)
      Self.exit(withError: ExitCode.validationFailure)
    }
    await main(nil)
  }

  /// What is said of a first word that is no command, with the one that may be meant; nil for all else.
  package static func unknownCommand(in arguments: [String]) -> String? {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else {
      return nil
    }
    return """
      Error: There is no command `\(word)`: \
      \(NearMiss.note(for: word, among: names) ?? "there are " + names.joined(separator: ", ") + ".")
      See 'guide --help' for more information.

      """
  }
}
