import ArgumentParser
import Markup
import StudyGuide

/// `guide number`: the numbers of the text's paragraphs, written behind them.
struct NumberCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "number",
    abstract: "Write a number behind each paragraph of the text that has none.",
    discussion: """
      For texts that stand whole in content/essay.md or content/essay/. A paragraph without a number \
      is counted by its place, so that one that is inserted before it changes its address. This writes \
      {#p1}, {#p2} … behind the paragraphs, and changes nothing else. One between p5 and p6 becomes \
      p5a.

      EXAMPLES:
        guide number --dry-run
        guide number
      """)

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Option(
    name: .shortAndLong, help: "The folder that holds content/ and templates/.",
    completion: .directory)
  var source = "."

  func run() async throws {
    try await Failures.caught {
      try SourceTree.requireFolders(["content"], of: source)
      let files = try await SourceTree.files(below: "content", of: source)
      let texts = files.filter { EssayFile.isText($0.path) }
      guard !texts.isEmpty else {
        throw DiskFailure(
          "number", Paths.join(source, "content/essay.md"),
          reason: "it is not there; put the text of the essay into it, with an empty line between "
            + "paragraphs")
      }
      let numbering: EssayNumbering
      do throws(Diagnostic.Failure) {
        numbering = try EssayNumbering(texts, schemes: Kind.schemes)
      } catch {
        try DiagnosticPrinter.print([error.diagnostic], as: .text, of: source)
        throw ExitStatus.problems
      }
      try tell(numbering)
      if dryRun { return }
      let folder = try Folder(at: source)
      for file in numbering.changed { try folder.replace(file.path, with: file.bytes) }
    }
  }

  private func tell(_ numbering: EssayNumbering) throws(DiskFailure) {
    let lines = numbering.additions.map { addition in
      "\(addition.path):\(addition.line): {#\(addition.id)} behind *\(addition.words)*\n"
    }
    let count = numbering.additions.count
    let sum =
      count == 0
      ? "every paragraph has its number"
      : count.counted("number") + (dryRun ? " would be written" : " written; commit them")
    try Output.standard(lines.joined() + sum + "\n")
  }
}
