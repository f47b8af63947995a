import Markup

/// A git folder of our own, so that every call of git heeds settings that we wrote.
package enum GitFolder {
  /// An empty repository for what passes with one publish.
  package static func makeEmpty(_ path: String, _ settings: GitSettings) throws {
    try Files.createFolder(path + "/objects")
    try Files.createFolder(path + "/refs")
    try Files.replace(path + "/config", with: Array(settings.text(isBare: true).utf8))
    try Files.replace(path + "/HEAD", with: Array("ref: refs/heads/none\n".utf8))
  }

  /// A repository that holds what the guide's own does, by links, and heeds other settings. It is
  /// only read.
  package static func makeView(
    _ path: String, of repository: GuideRepository, _ settings: GitSettings
  ) throws {
    try Files.createFolder(path + "/info")
    try Files.replace(path + "/config", with: Array(settings.text(isBare: false).utf8))
    try Files.replace(path + "/HEAD", with: Array(try repository.head().utf8))
    for name in ["objects", "refs", "packed-refs", "reftable", "info/exclude", "info/attributes"] {
      try link(path + "/" + name, to: repository.common + "/" + name)
    }
    let items = (try? DirectoryListing(of: repository.folder).items) ?? []
    for name in items.map(\.name) where name.hasPrefix("sharedindex.") || name == "index" {
      try link(path + "/" + name, to: repository.folder + "/" + name)
    }
  }

  /// Links to files and folders only: git would wait for ever for a pipe.
  private static func link(_ path: String, to target: String) throws {
    let real = Paths.absolute(target)
    guard [.file, .folder].contains(DirectoryListing.kind(of: real)) else { return }
    try Files.makeLink(path, to: real)
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
    try Files.replace(file, with: Array(all.wholeText.utf8))
    return file
  }
}
