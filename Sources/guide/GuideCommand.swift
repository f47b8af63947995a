import ArgumentParser

/// The command line: `guide build`, `check`, `render`.
@main
struct GuideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Generate a study guide to one argumentative text.",
    subcommands: [RenderCommand.self])
}
