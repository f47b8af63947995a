import ArgumentParser
import Markup
import StudyGuide

extension Kind: ExpressibleByArgument {}
extension Question.Kind: ExpressibleByArgument {}

/// A kind as `guide new` takes it: those that stand in a list are understood, and offered nowhere.
struct NewKind: ExpressibleByArgument {
  let kind: Kind

  init?(argument: String) {
    guard let kind = Kind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] {
    Kind.allCases.filter { $0.folder != nil }.map(\.rawValue)
  }

  var defaultValueDescription: String { kind.rawValue }
}

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
        guide new question which-wall --section walls --kind choice
      """)

  @Argument(help: "What it is.")
  var what: NewKind

  @Argument(help: "Its id: small letters, digits and hyphens; sections may begin with a number.")
  var id: String

  @Option(help: "The section of a question.")
  var section: String?

  @Option(help: "The kind of a question.")
  var kind: Question.Kind?

  @Option(name: .shortAndLong, help: "The guide's folder.", completion: .directory)
  var source = "."

  func validate() throws {
    for id in [id, section].compactMap({ $0 }) where !Identifier.isValid(id) {
      throw ValidationError("\(id) is no id: small letters, digits and single hyphens.")
    }
    if what.kind == .question, section == nil {
      throw ValidationError("A question needs --section, the id of its section.")
    }
    if what.kind != .question, section != nil || kind != nil {
      throw ValidationError("--section and --kind belong to questions.")
    }
    if let item = EntryForms.item(what.kind, id: id) {
      throw ValidationError(
        "\(item.name) stand in a list: write there, in content/\(item.file):\n\n\(item.text)\n")
    }
  }

  func run() async throws {
    try await Failures.caught {
      guard
        let form = EntryForms.form(
          what.kind, id: id, section: section, question: kind, words: words())
      else { return }
      let content = Paths.join(source, "content")
      guard DirectoryListing.kind(of: content) == .folder else {
        throw DiskFailure(
          missing: "content", in: source,
          remedy: "run guide in a guide's folder, or name it with --source")
      }
      if let section { try requireSection(section, in: content) }
      try refuseTaken(in: content)
      try NewFiles.write([(form.path, Array((form.text + "\n").utf8))], into: content)
      try Output.standard(content + "/" + form.path + "\n")
    }
  }

  /// The words of the guide, as far as they can be read.
  private func words() -> Words? {
    func file(_ path: String) -> SourceText? {
      (try? FileReading.bytes(of: Paths.join(source, path))).map {
        SourceText(path: path, bytes: $0)
      }
    }
    return file(Words.path).map { Words.read($0, file(Configuration.path)).words }
  }

  /// Refuses a question of a section that there is not.
  private func requireSection(_ section: String, in content: String) throws {
    let ids = Self.ids(of: .section, in: content)
    if ids.contains(where: { $0.id == section }) { return }
    throw UsageFailure(
      "there is no section `\(section)`",
      remedy: NearMiss.note(for: section, among: ids.map(\.id))
        ?? (ids.isEmpty
          ? "write it first: guide new section 010-\(section)"
          : "there are: " + Listing.text(ids.map(\.id))))
  }

  /// Refuses an id that an entry of the kind has, in a file of another name or in another folder.
  private func refuseTaken(in content: String) throws {
    let kind = what.kind
    let own = kind.id(ofFile: id + ".md")
    guard let file = Self.ids(of: kind, in: content).first(where: { $0.id == own })?.file else {
      return
    }
    throw DiskFailure("write", file, reason: "it is there already, and stays as it is")
  }

  /// The ids of a kind whose entries are files, with the files, sorted.
  private static func ids(of kind: Kind, in content: String) -> [(id: String, file: String)] {
    guard let name = kind.folder else { return [] }
    return files(in: content + "/" + name, isDeep: kind == .question).sorted().map { path in
      (kind.id(ofFile: Paths.split(path).name), path)
    }
  }

  private static func files(in folder: String, isDeep: Bool) -> [String] {
    guard let listing = try? DirectoryListing(of: folder) else { return [] }
    return listing.items.flatMap { item -> [String] in
      let path = folder + "/" + item.name
      if isDeep, item.kind == .folder { return files(in: path, isDeep: false) }
      return item.kind == .file && item.name.hasSuffix(".md") ? [path] : []
    }
  }
}
