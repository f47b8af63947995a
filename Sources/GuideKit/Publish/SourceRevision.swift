import Subprocess

/// The state of the guide's own repository.
enum SourceRevision {
  /// The commit that content and templates are at, or nil outside a repository; refuses content that
  /// is not committed, so that what is live can be found again.
  static func read(_ source: String, allowsDirty: Bool) async throws -> String? {
    let folder = FileReading.absolute(source)
    guard TargetGuard.repository(around: folder) != nil else { return nil }
    let head = try await git(["-C", folder, "rev-parse", "--verify", "--quiet", "HEAD"])
    let status = try await git(
      [
        "-C", folder, "status", "--porcelain", "--untracked-files=all", "--", "content",
        "templates",
      ])
    guard status.isSuccess || allowsDirty else {
      throw PublishFailure(
        "git does not say whether all is committed\n  git: " + status.error.trimmed,
        remedy: "mend that; or say --allow-dirty if what is here is to be published as it is")
    }
    let changed = status.output.split(separator: "\n").map { String($0.dropFirst(3)) }
      .filter { !$0.hasSuffix("content/published.txt") }
    if !changed.isEmpty, !allowsDirty {
      let shown = changed.prefix(10).map { "  " + $0 }.joined(separator: "\n")
      throw PublishFailure(
        "not committed yet:\n" + shown + (changed.count > 10 ? "\n  …" : ""),
        remedy: "commit, so that what is live can be found again; or say --allow-dirty")
    }
    guard head.isSuccess else { return nil }
    return head.output.prefix { !$0.isNewline }
      + (changed.isEmpty ? "" : " and uncommitted changes")
  }

  private static func git(_ arguments: [String]) async throws -> (
    output: String, error: String, isSuccess: Bool
  ) {
    var options = PlatformOptions()
    options.createSession = true
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments),
        environment: .inherit.updating(GitTarget.withoutHooks), platformOptions: options,
        output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
      return (
        result.standardOutput, result.standardError, result.terminationStatus.isSuccess
      )
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw PublishFailure("git is not installed", remedy: Tool.installation(of: "git"))
    }
  }
}
