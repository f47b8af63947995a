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
    let repository: GuideRepository
    let view = lock.scratch + "/view"
    var git = Tool.git(lock, guide: source)
    do {
      guard let found = try GuideRepository(around: source) else { return nil }
      repository = found
      let settings = try await repository.settings(git)
      try GitFolder.makeView(view, of: repository, settings)
      git.environment["GIT_CONFIG_GLOBAL"] = try await GitFolder.userSettings(
        repository, settings, git, at: lock.scratch + "/view-settings")
    } catch let failure as PublishFailure {
      if allowsDirty { return nil }
      throw failure
    }
    let head = try await git.run(
      ["--git-dir=" + view, "rev-parse", "--verify", "--quiet", "HEAD"])
    let status = try await git.run(
      [
        "-C", Paths.absolute(source), "--git-dir=" + view, "--work-tree=" + repository.tree,
        "status", "--porcelain", "--no-renames", "--untracked-files=all",
        "--ignore-submodules=all", "--", "content", "templates",
      ])
    guard status.isSuccess || allowsDirty else {
      throw PublishFailure(
        "git does not say whether all is committed\n  git: " + Tool.shown(status.error.trimmed),
        remedy: "mend that; or say --allow-dirty if what is here is to be published as it is")
    }
    let changed = status.text.split(separator: "\n").map { String($0.dropFirst(3)) }
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
}
