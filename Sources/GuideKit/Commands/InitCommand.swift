import ArgumentParser
import Markup
import StudyGuide

/// `guide init`: a guide to another text.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a guide to another text.",
    discussion: """
      Copies templates and writes a small complete guide to a short speech, which builds clean: put \
      your own text in its place, entry by entry. The templates are those of --source, else of the \
      guide in the present folder, else those that came with the tool.

      With --language, the words of the pages and the small guide are in that language: en, de, fr, \
      es, it, zh-Hans, ar. For another, begin with one of these and translate templates/words.yml.

      EXAMPLES:
        guide init ../lessons/kant
        guide init ../lessons/kant --language de
        guide build --source ../lessons/kant
      """)

  @Argument(help: "The new folder.", completion: .directory)
  var folder: String

  @Option(
    name: .shortAndLong, help: "The guide whose templates are copied.", completion: .directory)
  var source: String?

  @Option(
    name: .shortAndLong, help: "The language of the guide.",
    completion: .list(StarterLanguage.allCases.map(\.rawValue)))
  var language: String?

  func validate() throws {
    if let language, StarterLanguage(tag: language) == nil {
      let known = StarterLanguage.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "There are no words for \(language) yet; there are words for \(known). Begin with one of "
          + "these, then translate templates/words.yml and set language in content/guide.yml.")
    }
    for path in [folder, source].compactMap({ $0 }) {
      if let fault = Paths.fault(ofArgument: path) { throw ValidationError(fault) }
    }
  }

  func run() async throws {
    try await Failures.caught {
      let source = source ?? StarterTemplates.home(of: StarterTemplates.tool)
      guard DirectoryListing.kind(of: Paths.join(source, "templates")) == .folder else {
        throw DiskFailure(
          missing: "templates", in: source, remedy: "name a guide's folder with --source")
      }
      let present = DirectoryListing.exists(folder) ? try names(in: folder) : []
      if let other = present.first(where: { !OwnersFiles.isOne($0) }) {
        throw DiskFailure(
          "begin a guide in", folder, reason: "the folder is not empty: it holds \(other)")
      }
      let language = self.language.flatMap(StarterLanguage.init(tag:)) ?? .english
      let words = language.words.map { Array($0.utf8) }
      let copies = try await SourceTree.files(below: "templates", of: source).map { file in
        (file.path, file.path == Words.path ? words ?? file.fileBytes : file.fileBytes)
      }
      try NewFiles.write(
        copies
          + (StarterGuide.files(language).map { ("content/" + $0.path, $0.text) }
          + Self.gitFiles.filter { !present.contains($0.path) })
          .map { ($0.0, Array($0.1.utf8)) },
        into: folder)
      try Output.standard(
        """
        \(folder): a small guide to a short speech
        Next: guide build --source \(folder), then open \(folder)/site/index.html

        """)
    }
  }

  private func names(in folder: String) throws(DiskFailure) -> [String] {
    try DirectoryListing(of: folder).items.map(\.name).sorted()
  }

  /// What git is to know of a guide.
  private static let gitFiles: [(path: String, text: String)] = [
    (
      ".gitattributes",
      """
      # guide compares what it writes byte by byte: no line ends are to be changed.
      site/** -text linguist-generated

      """
    ),
    (
      ".gitignore",
      """
      # What editors and systems leave behind.
      *~
      .*.sw?
      .DS_Store
      Thumbs.db

      """
    ),
  ]
}
