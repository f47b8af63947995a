import Markup

/// The state of the guide's own repository.
package enum SourceRevision {
  /// The commit that content and templates are at, or nil outside a repository; refuses content that
  /// is not committed, so that what is live can be found again.
  ///
  /// git looks at the repository through a folder of ours, so nothing that its settings name is run.
  package static func read(
    _ source: String, allowsDirty: Bool, lock: PublishLock? = nil
  ) async throws -> String? {
    let lock = try lock ?? PublishLock(source: source)
    let view: View
    do {
      guard let found = try await View(of: source, lock) else { return nil }
      view = found
    } catch let failure as PublishFailure {
      if allowsDirty { return nil }
      throw failure
    }
    let head = try await view.git.run(
      ["--git-dir=" + view.folder, "rev-parse", "--verify", "--quiet", "HEAD"])
    let changed = try await view.changed(source, allowsFailure: allowsDirty)
      .filter { !$0.hasSuffix("content/published.txt") }
    if !changed.isEmpty, !allowsDirty {
      let shown = changed.prefix(10).map { "  " + Tool.shown($0) }.joined(separator: "\n")
      throw PublishFailure(
        "not committed yet:\n" + shown + (changed.count > 10 ? "\n  …" : ""),
        remedy: "commit, so that what is live can be found again; or say --allow-dirty")
    }
    guard head.isSuccess else { return nil }
    return head.text.prefix { !$0.isNewline }
      + (changed.isEmpty ? "" : " and uncommitted changes")
  }

  /// The paths of content and templates that are not committed, seen from the guide's folder; nil
  /// outside a repository.
  static func uncommitted(_ source: String) async throws -> [String]? {
    let lock = try PublishLock(source: source)
    guard let view = try await View(of: source, lock) else { return nil }
    let lead = Paths.rest(of: Paths.absolute(source), below: view.tree).map { $0 + "/" } ?? ""
    return try await view.changed(source, allowsFailure: false).compactMap { path in
      path.beginsWithBytes(of: lead) ? String(path.dropFirst(lead.count)) : nil
    }
  }
}

/// A repository as git looks at it through a folder of ours.
private struct View {
  /// The folder with the repository's `.git`.
  let tree: String
  let folder: String
  let git: Tool

  /// Nil outside a repository.
  init?(of source: String, _ lock: PublishLock) async throws {
    folder = lock.scratch + "/view"
    var git = Tool.git(lock, guide: source)
    guard let repository = try GuideRepository(around: source) else { return nil }
    let settings = try await repository.settings(git)
    try GitFolder.makeView(folder, of: repository, settings)
    git.environment["GIT_CONFIG_GLOBAL"] = try await GitFolder.userSettings(
      repository, settings, git, at: lock.scratch + "/view-settings")
    (self.git, tree) = (git, repository.tree)
  }

  /// The paths of content and templates that are not committed, seen from the top of the repository.
  func changed(_ source: String, allowsFailure: Bool) async throws -> [String] {
    let status = try await git.run(
      [
        "-C", Paths.absolute(source), "--git-dir=" + folder, "--work-tree=" + tree,
        "status", "--porcelain", "--no-renames", "--untracked-files=all",
        "--ignore-submodules=all", "--", "content", "templates",
      ])
    guard status.isSuccess || allowsFailure else {
      throw PublishFailure(
        "git does not say whether all is committed\n  git: " + Tool.shown(status.error.trimmed),
        remedy: "mend that; or say --allow-dirty if what is here is to be published as it is")
    }
    return status.text.split(separator: "\n").map { String($0.dropFirst(3)) }
  }
}
