import Markup
import Pages
import Subprocess

/// Releases among the commits of a branch.
extension GitHost {
  /// The last commit of ours whose manifest is not the present one's; going back again goes further.
  package func releaseBefore() async throws -> EarlierRelease {
    let folder = try await repository()
    guard let tip = try await remoteTip(folder) else {
      throw PublishFailure("nothing has been published to \(title) yet")
    }
    try await fetch(folder, history: true)
    let log = try await git.output(
      ["-C", folder, "log", "--first-parent", "--format=" + GitRelease.format, tip],
      doing: "reading \(title)")
    let releases = log.text.split(separator: "\n").compactMap(GitRelease.init(line:))
    guard !releases.isEmpty else {
      throw PublishFailure("\(title) holds nothing that guide published")
    }
    guard let found = GitRelease.before(releases) else {
      throw PublishFailure("\(title) holds no release before the present one")
    }
    let commit = found.content
    return EarlierRelease(
      name: "commit \(commit.prefix(12)) of \(title)", id: commit,
      manifest: try await manifest(of: commit, in: folder))
  }

  /// A new commit in which our files are as they were in that one; others' stay as they are.
  package func goBack(to release: EarlierRelease) async throws {
    let folder = try await repository()
    guard let tip = try await remoteTip(folder) else {
      throw PublishFailure("\(title) has changed meanwhile", remedy: "look again")
    }
    try await fetch(folder, history: true)
    let present = try await manifest(of: tip, in: folder)
    let tree = try await git.output(
      ["-C", folder, "ls-tree", "-r", "-z", release.id], doing: "reading the release before")
    var changes = present.paths.filter { release.manifest.files[$0] == nil }
      .map { "D \(Self.quoted($0))\n" }
    for line in tree.output.split(separator: 0) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let blob = parts[0].split(separator: " ").last else { continue }
      let path = String(parts[1])
      if path != PublishManifest.name, release.manifest.files[path] == nil { continue }
      changes.append("M 100644 \(blob) \(Self.quoted(path))\n")
    }
    let digest = SHA256.hex(of: Array(release.manifest.text.utf8))
    let message =
      "Go back to the release before\n\nGuide-Restores: \(release.id)\n\(Self.trailer)\(digest)\n"
    let head = try await commitHead(message, parent: tip, in: folder)
    let commit = try await importCommit(in: folder) { input in
      _ = try await input.write(Array((head + changes.joined() + "done\n").utf8))
    }
    try await push(commit, in: folder)
  }

  private func manifest(of commit: String, in folder: String) async throws -> PublishManifest {
    let text = try await git.output(
      ["-C", folder, "cat-file", "blob", "\(commit):\(PublishManifest.name)"],
      doing: "reading \(title)"
    ).text
    guard let manifest = PublishManifest(text: text) else {
      throw PublishFailure("the manifest in commit \(commit.prefix(12)) of \(title) is damaged")
    }
    return manifest
  }
}
