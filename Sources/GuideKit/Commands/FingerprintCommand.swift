import ArgumentParser
import Markup
import StudyGuide

/// `guide fingerprint`: what quotations are checked against where the essay is not at hand.
struct FingerprintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprint",
    abstract: "Make the list by which quotations from the essay are checked.",
    discussion: """
      Writes content/essay.runs: the essay's runs of three to nine words as numbers of 32 bits, from \
      which its text cannot be read. With it, guide check finds words in double quotation marks that \
      are not the essay's, and nine words in a row that are, wherever the guide is cloned.

      EXAMPLES:
        guide fingerprint ~/essay.txt
      """)

  @Argument(help: "The essay's text, in UTF-8.", completion: .file())
  var essay: String

  @Option(
    name: .shortAndLong, help: "The folder that holds content/ and templates/.",
    completion: .directory)
  var source = "."

  func run() async throws {
    try await Failures.caught {
      let path = Paths.join(source, EssayRuns.path)
      guard DirectoryListing.kind(of: Paths.join(source, "content")) == .folder else {
        throw DiskFailure(
          missing: "content", in: source,
          remedy: "run guide in a guide's folder, or name it with --source")
      }
      let text = try FileReading.argument(essay)
      guard text.firstInvalidUTF8 == nil else {
        throw DiskFailure("read", essay, reason: "it is not valid UTF-8")
      }
      let file = EssayRuns.file(ofText: text)
      guard !file.isEmpty else {
        throw DiskFailure("read", essay, reason: "it has fewer than three words")
      }
      try Folder(at: source).replace(EssayRuns.path, with: file)
      try Output.standard("\(path): written; commit it\n")
    }
  }
}
