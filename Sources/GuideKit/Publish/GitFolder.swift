import Markup

/// A git folder of our own, so that every call of git heeds settings that we wrote.
package enum GitFolder {
  /// An empty repository for what passes with one publish.
  package static func makeEmpty(_ path: String, _ settings: GitSettings) throws {
    let folder = try Folder(making: path)
    for name in ["objects", "refs"] { try folder.makeFolder(name) }
    try folder.replace("config", with: Array(settings.text(isBare: true).utf8))
    try folder.replace("HEAD", with: Array("ref: refs/heads/none\n".utf8))
  }

  /// A repository that holds what the guide's own does, by links, and heeds other settings. It is
  /// only read.
  package static func makeView(
    _ path: String, of repository: GuideRepository, _ settings: GitSettings
  ) throws {
    let view = try Folder(making: path)
    try view.makeFolder("info")
    try view.replace("config", with: Array(settings.text(isBare: false).utf8))
    try view.replace("HEAD", with: Array(try repository.head().utf8))
    for name in ["objects", "refs", "packed-refs", "reftable", "info/exclude", "info/attributes"] {
      try addLink(name, to: repository.common + "/" + name, in: view)
    }
    let items = (try? DirectoryListing(of: repository.folder).items) ?? []
    for name in items.map(\.name) where name.hasPrefix("sharedindex.") || name == "index" {
      try addLink(name, to: repository.folder + "/" + name, in: view)
    }
  }

  /// Links to files and folders only: git would wait for ever for a pipe.
  private static func addLink(_ name: String, to target: String, in view: Folder) throws {
    let real = Paths.absolute(target)
    guard [.file, .folder].contains(DirectoryListing.kind(of: real)) else { return }
    try view.makeLink(name, to: real)
  }

  /// The user's own settings as they hold in the guide's repository, in a file for git to read in
  /// place of theirs; nil where they are the same anywhere.
  ///
  /// Users have settings for the repositories below one folder (`includeIf "gitdir:~/work/"`), which
  /// would not hold in a folder of ours.
  package static func userSettings(
    _ repository: GuideRepository, _ settings: GitSettings, _ git: Tool, at file: String
  ) async throws -> String? {
    if settings.hasIncludes { return nil }
    let list = try await git.run(
      ["--git-dir=" + repository.folder, "config", "--global", "--includes", "--list", "-z"])
    let all = GitSettings(list: list.output)
    guard list.isSuccess, all.hasIncludes else { return nil }
    let (folder, name) = Paths.split(file)
    try Folder(at: folder).replace(name, with: Array(all.wholeText.utf8))
    return file
  }
}
