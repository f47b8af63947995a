import Markup
package import Pages
package import Subprocess

/// Commits made by `git fast-import`, without a working tree.
extension GitHost {
  /// Streams a commit: the tree of the one before, with what the plan changes.
  package func makeCommit(
    _ plan: PublishPlan, _ delivery: Delivery, parent: String?, in folder: String
  ) async throws -> String {
    let manifest = Array(plan.manifest.text.utf8)
    let message = delivery.message + Self.trailer + SHA256.hex(of: manifest) + "\n"
    var head = try await commitHead(message, parent: parent, in: folder)
    for file in plan.removed { head += "D \(Self.quoted(file.path))\n" }
    let files = (plan.added + plan.changed).map(\.path) + [PublishManifest.name]
    return try await importCommit(in: folder) { [head] input in
      _ = try await input.write(Array(head.utf8))
      for (index, path) in files.enumerated() {
        delivery.progress("writing \(index + 1) of \(files.count)")
        let bytes = delivery.bytes(of: path, plan)
        _ = try await input.write(
          Array("M 100644 inline \(Self.quoted(path))\ndata \(bytes.count)\n".utf8) + bytes + [0x0A]
        )
      }
      _ = try await input.write(Array("done\n".utf8))
    }
  }

  /// How a stream for `git fast-import` begins: a commit by whom git is told, or by the tool itself.
  package func commitHead(
    _ message: String, parent: String?, in folder: String
  ) async throws -> String {
    let known = try await userGit().run(["--git-dir=" + folder, "var", "GIT_COMMITTER_IDENT"])
    var person = "guide <publish@guide.invalid>"
    if known.isSuccess, let end = known.text.lastIndex(of: ">") {
      person = String(known.text[...end])
    }
    let head =
      "feature done\nreset \(nextRef)\n\ncommit \(nextRef)\ncommitter \(person) now\n"
      + "data \(message.utf8.count)\n\(message)\n"
    return head + (parent.map { "from \($0)\n" } ?? "")
  }

  /// Makes a commit of what `feed` writes, and gives its name.
  package func importCommit(
    in folder: String, feed: @escaping (StandardInputWriter) async throws -> Void
  ) async throws -> String {
    _ = try await git.output(
      ["--git-dir=" + folder, "fast-import", "--quiet", "--force", "--date-format=now"],
      doing: "making a commit", feed: feed)
    let commit = try await git.output(
      ["--git-dir=" + folder, "rev-parse", "--verify", nextRef], doing: "making a commit")
    return commit.text.trimmed
  }

  /// A path as `git fast-import` reads it: one that begins with a quotation mark stands in such marks.
  package static func quoted(_ path: String) -> String {
    guard path.hasPrefix("\"") else { return path }
    return "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
