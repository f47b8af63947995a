/// The state of the guide's own repository.
package enum SourceRevision {
  /// The commit that content and templates are at, or nil outside a repository; refuses content that
  /// is not committed, so that what is live can be found again.
  package static func read(_ source: String, allowsDirty: Bool) async throws -> String? {
    let folder = Paths.absolute(source)
    guard Repository.around(folder) != nil else { return nil }
    let git = Tool.git()
    let head = try await git.run(["-C", folder, "rev-parse", "--verify", "--quiet", "HEAD"])
    let status = try await git.run(
      [
        "-C", folder, "status", "--porcelain", "--untracked-files=all", "--", "content",
        "templates",
      ])
    guard status.isSuccess || allowsDirty else {
      throw PublishFailure(
        "git does not say whether all is committed\n  git: " + status.error.trimmed,
        remedy: "mend that; or say --allow-dirty if what is here is to be published as it is")
    }
    let changed = status.text.split(separator: "\n").map { String($0.dropFirst(3)) }
      .filter { !$0.hasSuffix("content/published.txt") }
    if !changed.isEmpty, !allowsDirty {
      let shown = changed.prefix(10).map { "  " + $0 }.joined(separator: "\n")
      throw PublishFailure(
        "not committed yet:\n" + shown + (changed.count > 10 ? "\n  …" : ""),
        remedy: "commit, so that what is live can be found again; or say --allow-dirty")
    }
    guard head.isSuccess else { return nil }
    return head.text.prefix { !$0.isNewline }
      + (changed.isEmpty ? "" : " and uncommitted changes")
  }
}
