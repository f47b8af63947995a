import Markup
import Pages
import StudyGuide
import Subprocess

/// Releases among the commits of a branch.
extension GitTarget {
  /// The last commit of ours whose manifest is not the present one's; going back again goes further.
  func releaseBefore() async throws -> EarlierRelease {
    let folder = try await repository()
    guard let tip = try await remoteTip(folder) else {
      throw PublishFailure("nothing has been published to \(title) yet")
    }
    try await fetch(folder, history: true)
    let keys = ["Guide-Manifest", "Guide-Restores"]
      .map { "%(trailers:key=\($0),valueonly,separator=%x2C)" }
    let log = try await git.output(
      ["-C", folder, "log", "--first-parent", "--format=%H;" + keys.joined(separator: ";"), tip],
      doing: "reading \(title)")
    let commits = log.text.split(separator: "\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
    }.filter { $0.count == 3 && !$0[1].isEmpty }
    guard let present = commits.first else {
      throw PublishFailure("\(title) holds nothing that guide published")
    }
    let start = present[2].isEmpty ? present[0] : present[2]
    let earlier = commits.drop { $0[0] != start }.dropFirst()
    guard let found = earlier.first(where: { $0[1] != present[1] }) else {
      throw PublishFailure("\(title) holds no release before the present one")
    }
    let commit = found[2].isEmpty ? found[0] : found[2]
    return EarlierRelease(
      name: "commit \(commit.prefix(12)) of \(title)", id: commit,
      manifest: try await manifest(of: commit, in: folder))
  }

  /// A new commit in which our files are as they were in that one; others' stay as they are.
  func goBack(to release: EarlierRelease) async throws {
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
