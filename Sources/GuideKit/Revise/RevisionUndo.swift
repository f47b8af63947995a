import Markup
import StudyGuide

/// The way back from a revision, by git alone.
enum RevisionUndo {
  /// Returns the command that undoes a revision; nil outside a repository, and where not all that
  /// changes is committed, which is refused unless `allowsDirty`.
  static func plan(
    _ revision: Revision, of source: String, allowsDirty: Bool
  ) async throws -> String? {
    guard let uncommitted = try await uncommitted(source, allowsDirty) else { return nil }
    let known = PathSet(uncommitted)
    let dirty = revision.files.map(\.source.path).filter(known.contains)
    if !dirty.isEmpty {
      if allowsDirty { return nil }
      throw UsageFailure(
        "not committed yet:\n" + dirty.prefix(10).map { "  \($0)" }.joined(separator: "\n")
          + (dirty.count > 10 ? "\n  …" : ""),
        remedy: "commit, so that git can undo the change; or say --allow-dirty")
    }
    return command(revision, of: source, isClean: uncommitted.isEmpty)
  }

  private static func uncommitted(
    _ source: String, _ allowsDirty: Bool
  ) async throws -> [String]? {
    do {
      return try await SourceRevision.uncommitted(source)
    } catch let failure as PublishFailure {
      // Where git is lacking, or its folder damaged, there is no way back either.
      if allowsDirty { return nil }
      throw failure
    }
  }

  private static func command(
    _ revision: Revision, of source: String, isClean: Bool
  ) -> String {
    let git = source == "." ? "git" : "git -C \(source)"
    let old = isClean ? ["content"] : revision.files.filter { !$0.isNew }.map(\.source.path)
    let files = revision.files.compactMap { $0.isNew ? $0.source.path : $0.newPath }
    // Of many questions the folder is named, if nothing but them is new.
    let new = PathSet(
      files.map { isClean && files.count > 3 && $0.pathNames.count > 3 ? Paths.parent(of: $0) : $0 }
    )
    return "\(git) restore " + old.joined(separator: " ")
      + (new.isEmpty ? "" : " && \(git) clean -fdq " + new.sorted().joined(separator: " "))
  }
}
