import Markup

/// The repository that the guide stands in, found without git and without believing it: it may have
/// come in an archive, with settings that name programs.
package struct GuideRepository: Sendable {
  /// The folder with the `.git`.
  package let tree: String
  /// What `.git` is, or leads to: it holds `HEAD` and the index.
  package let folder: String
  /// The folder with objects, refs and settings; another for one of several working trees.
  package let common: String

  /// Nil where the guide stands in no repository; throws where it cannot be read.
  package init?(around source: String) throws(PublishFailure) {
    guard let tree = Repository.around(Paths.absolute(source)) else { return nil }
    self.tree = tree
    let entry = Paths.absolute(tree + "/.git")
    switch DirectoryListing.kind(of: entry) {
    case .folder: folder = entry
    case .file:
      guard let line = Self.line(of: entry), line.hasPrefix("gitdir: ") else {
        throw Self.damaged("\(entry) does not say where its folder is")
      }
      folder = Self.path(String(line.dropFirst(8)), in: tree)
    default: throw Self.damaged("\(entry) is neither a folder nor a file")
    }
    guard DirectoryListing.kind(of: folder) == .folder else {
      throw Self.damaged("\(folder) is no folder")
    }
    common =
      Self.line(of: folder + "/commondir").map { [folder] in Self.path($0, in: folder) } ?? folder
  }

  /// What `HEAD` says: a branch, or a commit.
  package func head() throws(PublishFailure) -> String {
    guard let line = Self.line(of: Paths.absolute(folder + "/HEAD")),
      line.hasPrefix("ref: refs/") || line.utf8.count >= 40 && line.allSatisfy(\.isHexDigit)
    else { throw Self.damaged("\(folder)/HEAD names neither a branch nor a commit") }
    let ref = common + "/" + String(line.dropFirst(5)).trimmed
    if line.hasPrefix("ref: "), DirectoryListing.exists(ref),
      DirectoryListing.kind(of: Paths.absolute(ref)) != .file
    {
      throw Self.damaged("\(ref) is no file")
    }
    return line + "\n"
  }

  /// The heeded and other settings of the repository alone, not of the user.
  package func settings(_ git: Tool) async throws -> GitSettings {
    let own = try await Self.settings(in: common + "/config", git)
    var all = own
    for path in own.included(in: folder) {
      all = all.adding(try await Self.settings(in: path, git))
    }
    return all
  }

  private static func settings(in file: String, _ git: Tool) async throws -> GitSettings {
    let file = Paths.absolute(file)
    guard DirectoryListing.kind(of: file) == .file else { return GitSettings() }
    let list = try await git.run(["config", "--file", file, "--no-includes", "--list", "-z"])
    return list.isSuccess ? GitSettings(list: list.output) : GitSettings()
  }

  /// The first line of a small file; nil for anything else, such as a pipe that nobody fills.
  private static func line(of file: String) -> String? {
    guard DirectoryListing.kind(of: file) == .file,
      let bytes = try? FileReading.bytes(of: file, atMost: 8_192)
    else { return nil }
    let line = bytes.prefix { $0 != 0x0A }
    return String(validating: line, as: UTF8.self)?.trimmed
  }

  private static func path(_ path: String, in folder: String) -> String {
    Paths.absolute(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  private static func damaged(_ reason: String) -> PublishFailure {
    PublishFailure(
      "git does not say whether all is committed\n  " + Tool.shown(reason),
      remedy: "mend that; or say --allow-dirty if what is here is to be published as it is")
  }
}
