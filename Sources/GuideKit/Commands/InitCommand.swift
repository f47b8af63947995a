import ArgumentParser
import Markup

/// `guide init`: a guide to another text.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a guide to another text.",
    discussion: """
      Copies the templates of this guide and writes a small complete guide to a short speech, which
      builds clean: put your own text in its place, entry by entry.

      EXAMPLES:
        guide init ../lessons/kant
        guide build --source ../lessons/kant
      """)

  @Argument(help: "The new folder.", completion: .directory)
  var folder: String

  @Option(
    name: .shortAndLong, help: "The guide whose templates are copied.", completion: .directory)
  var source = "."

  func run() async throws {
    try await Failures.caught {
      let templates = Paths.join(source, "templates")
      guard DirectoryListing.kind(of: templates) == .folder else {
        throw DiskFailure(
          missing: "templates", in: source, remedy: "name a guide's folder with --source")
      }
      if DirectoryListing.exists(folder), !(try DirectoryListing(of: folder).items.isEmpty) {
        throw DiskFailure("begin a guide in", folder, reason: "the folder is not empty")
      }
      let copies = try await SourceTree.files(below: "templates", of: source).map { file in
        (file.path, String(decoding: file.bytes, as: UTF8.self))
      }
      try NewFiles.write(
        copies + StarterGuide.files.map { ("content/" + $0.path, $0.text) }, into: folder)
      try Output.standard(
        """
        \(folder): a small guide to a short speech
        Next: guide build --source \(folder), then open \(folder)/site/index.html

        """)
    }
  }
}
