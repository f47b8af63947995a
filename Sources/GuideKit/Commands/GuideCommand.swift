package import ArgumentParser
import Markup

/// The command line: `guide build`, `check`, `preview` …
package struct GuideCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Generate a study guide to one argumentative text.",
    discussion: """
      A guide is a folder with content/ (Markdown, one file an entry) and templates/. Run guide in
      it:

        guide build      writes the pages into site/
        guide check      says what is wrong, and writes nothing
        guide preview    serves them while you write, and shows each change at once
        guide publish    sends them to where readers are
      """,
    version: "guide \(Version.number) (libcmark \(MarkdownDocument.libraryVersion))",
    subcommands: [
      BuildCommand.self, CheckCommand.self, PreviewCommand.self, PublishCommand.self,
      NewCommand.self, InitCommand.self,
      FingerprintCommand.self, NamesCommand.self, RenderCommand.self, ManualCommand.self,
    ])

  package init() {}
}
