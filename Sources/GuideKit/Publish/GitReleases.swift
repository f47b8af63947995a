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
      ["--git-dir=" + folder, "log", "--first-parent", "--format=" + GitRelease.format, tip],
      doing: "reading \(title)")
    let releases = log.text.split(separator: "\n").compactMap(GitRelease.init(line:))
    guard !releases.isEmpty else {
      throw PublishFailure("\(title) holds nothing that guide published")
    }
    guard let found = GitRelease.before(releases) else {
      throw PublishFailure("\(title) holds no release before the present one")
    }
    let commit = found.content
    let (manifest, digest) = try await manifest(of: commit, in: folder)
    let release = EarlierRelease(
      name: "commit \(commit.prefix(12)) of \(title)", id: commit, manifest: manifest)
    try ReleaseDamage.refuse(
      (digest == found.manifest ? [] : [PublishManifest.name])
        + (try await damaged(manifest, in: commit, of: folder)),
      in: release.name)
    return release
  }

  /// The paths of a manifest whose files in a commit are not what it says.
  func damaged(
    _ manifest: PublishManifest, in commit: String, of folder: String
  ) async throws -> [String] {
    let files = try await blobs(of: commit, in: folder)
    var damaged: [String] = []
    var asked: [String] = []
    var size = 0
    for path in manifest.paths {
      guard files[path] != nil else {
        damaged.append(path)
        continue
      }
      asked.append(path)
      size += manifest.files[path]?.size ?? 0
      if size < 64 << 20 { continue }
      damaged += try await differing(asked, files, manifest, in: folder)
      (asked, size) = ([], 0)
    }
    return damaged + (try await differing(asked, files, manifest, in: folder))
  }

  /// Which of these paths have other bytes than the manifest says.
  private func differing(
    _ paths: [String], _ files: PathTable<String>, _ manifest: PublishManifest, in folder: String
  ) async throws -> [String] {
    if paths.isEmpty { return [] }
    let names = paths.map { (files[$0] ?? "") + "\n" }.joined()
    let result = try await git.output(
      ["--git-dir=" + folder, "cat-file", "--batch"], doing: "reading \(title)"
    ) { input in _ = try await input.write(Array(names.utf8)) }
    var rest = result.output[...]
    return paths.filter { path in
      // `<name> blob <size>`, and so many bytes with a line end behind them.
      let head = String(decoding: rest.prefix { $0 != 0x0A }, as: UTF8.self).split(separator: " ")
      rest = rest.dropFirst(head.joined(separator: " ").utf8.count + 1)
      guard head.count == 3, let size = Int(head[2]), size <= rest.count else { return true }
      let bytes = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
      return SHA256.hex(of: bytes) != manifest.files[path]?.digest
    }
  }

  /// The ordinary files of a commit, by path, with the names by which git knows their bytes.
  private func blobs(of commit: String, in folder: String) async throws -> PathTable<String> {
    let tree = try await git.output(
      ["--git-dir=" + folder, "ls-tree", "-r", "-z", commit], doing: "reading \(title)")
    var blobs: PathTable<String> = [:]
    for line in tree.output.split(separator: 0) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, words.count == 3, words[0].hasPrefix("100") else { continue }
      blobs[String(parts[1])] = String(words[2])
    }
    return blobs
  }

  /// A new commit in which our files are as they were in that one; others' stay as they are.
  package func goBack(to release: EarlierRelease) async throws {
    let folder = try await repository()
    guard let tip = try await remoteTip(folder) else {
      throw PublishFailure("\(title) has changed meanwhile", remedy: "look again")
    }
    try await fetch(folder, history: true)
    let present = try await manifest(of: tip, in: folder).manifest
    let files = try await blobs(of: release.id, in: folder)
    var changes = present.paths.filter { release.manifest.files[$0] == nil }
      .map { "D \(Self.quoted($0))\n" }
    for path in release.manifest.paths + [PublishManifest.name] {
      guard let blob = files[path] else { continue }
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

  /// The manifest in a commit, and its digest as it stands there.
  private func manifest(
    of commit: String, in folder: String
  ) async throws -> (manifest: PublishManifest, digest: String) {
    let blob = try await git.output(
      ["--git-dir=" + folder, "cat-file", "blob", "\(commit):\(PublishManifest.name)"],
      doing: "reading \(title)")
    guard let manifest = PublishManifest(text: blob.text) else {
      throw PublishFailure("the manifest in commit \(commit.prefix(12)) of \(title) is damaged")
    }
    return (manifest, SHA256.hex(of: blob.output))
  }
}
