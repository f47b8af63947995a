import Markup
package import Pages
import StudyGuide

/// A branch of a remote repository, such as GitHub Pages serves: one commit a publish.
///
/// All by git's own plumbing: the commit is made by `git fast-import` in a repository that passes with
/// this publish. The guide's own is asked for the remote's address and who commits, and not touched.
package struct GitHost: PublishHost {
  package static let trailer = "Guide-Manifest: "

  package let remote: String
  package let branch: String
  /// The target's, which keeps its refs apart from others'.
  package let name: String
  package let source: String
  package let lock: PublishLock

  package init(
    remote: String, branch: String, name: String, source: String, lock: PublishLock
  ) {
    self.remote = remote
    self.branch = branch
    self.name = name
    self.source = source
    self.lock = lock
  }

  package var title: String { "branch \(branch) of \(Tool.shown(remote))" }

  package var git: Tool { .git(lock, guide: source) }

  package var liveRef: String { "refs/guide/\(name)/live" }
  package var nextRef: String { "refs/guide/\(name)/next" }

  package func check() throws {
    guard !remote.isEmpty else { throw PublishFailure("the target names no remote") }
    _ = try GitPlace.address(remote, of: title)
  }

  package func live() async throws -> LiveState {
    let folder = try await repository()
    try await refuseSources()
    guard let tip = try await remoteTip(folder) else { return LiveState() }
    try await fetch(folder, history: false)
    let text = try await git.run(
      ["--git-dir=" + folder, "cat-file", "blob", "\(tip):\(PublishManifest.name)"])
    guard text.isSuccess, let manifest = PublishManifest(text: text.text) else {
      let files = try await git.output(
        ["--git-dir=" + folder, "ls-tree", "--name-only", tip], doing: "reading \(title)")
      let names = files.text.split(separator: "\n").map(String.init)
      if names.allSatisfy(OwnersFiles.isOne) { return LiveState() }
      throw PublishFailure(
        "\(title) holds files that guide did not put there",
        remedy: "name another branch; guide makes it")
    }
    let message = try await git.output(
      ["--git-dir=" + folder, "log", "-1", "--format=%B", tip], doing: "reading \(title)")
    let isOurs = message.text.contains(Self.trailer + SHA256.hex(of: text.output))
    let wrong = manifest.paths(unlike: try await sizes(of: tip, in: folder))
    if isOurs { return LiveState(manifest: manifest, uncertain: wrong) }
    // Somebody else's commit: the host's own, which names the domain, or one that changes a page.
    let damaged = try await damaged(manifest, in: tip, of: folder)
    return LiveState(manifest: manifest, uncertain: wrong.union(damaged))
  }

  package func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let folder = try await repository()
    let tip = try await remoteTip(folder)
    let before = try await git.run([
      "--git-dir=" + folder, "rev-parse", "--verify", "--quiet", liveRef,
    ])
    let parent = before.isSuccess ? before.text.trimmed : nil
    guard tip == nil || tip == parent else {
      throw PublishFailure("\(title) has changed meanwhile", remedy: "publish again")
    }
    let commit = try await makeCommit(plan, delivery, parent: tip, in: folder)
    delivery.progress("pushing to \(title)")
    try await push(commit, in: folder)
  }

  package func verify(_ plan: PublishPlan) async throws {
    let folder = try await repository()
    let commit = try await git.output(
      ["--git-dir=" + folder, "rev-parse", "--verify", "--quiet", nextRef],
      doing: "reading \(nextRef)")
    for goal in try await place().goals {
      guard try await remoteTip(folder, at: goal) == commit.text.trimmed else {
        throw PublishFailure("\(title) does not hold the new commit", remedy: "publish again")
      }
    }
    // git names what it stores by digest: sizes and paths are what is left to compare.
    let sizes = try await sizes(of: commit.text.trimmed, in: folder)
    let wrong = plan.manifest.paths(unlike: sizes).sorted()
    guard wrong.isEmpty else {
      throw PublishFailure(
        "\(title) does not hold " + wrong.prefix(5).joined(separator: ", ") + " as it should",
        remedy: "publish again")
    }
    _ = try await git.run(["--git-dir=" + folder, "update-ref", liveRef, commit.text.trimmed])
  }

  // MARK: git

  /// How large the files of a commit are, by path.
  private func sizes(of commit: String, in folder: String) async throws -> PathTable<Int> {
    let tree = try await git.output(
      ["--git-dir=" + folder, "ls-tree", "-r", "-l", "-z", commit], doing: "reading \(title)")
    var sizes: PathTable<Int> = [:]
    for line in tree.output.split(separator: 0) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let size = parts[0].split(separator: " ").last.flatMap({ Int($0) })
      else { continue }
      sizes[String(parts[1])] = size
    }
    return sizes
  }

  /// A repository that passes with this publish.
  package func repository() async throws -> String {
    let passing = lock.scratch + "/repository"
    if DirectoryListing.exists(passing) { return passing }
    var settings = GitSettings()
    if let guide = try? GuideRepository(around: source) {
      settings = try await guide.settings(git)
      try GitFolder.makeEmpty(passing, settings)
      _ = try await GitFolder.userSettings(guide, settings, git, at: passing + "/user-settings")
    } else {
      try GitFolder.makeEmpty(passing, settings)
    }
    try Folder(at: passing).replace("guide-settings", with: settings.list)
    return passing
  }

  /// The commit that the branch is at; nil when the remote has no such branch. Refuses one that git
  /// cannot keep beside the branches that are there.
  package func remoteTip(_ folder: String, at goal: String? = nil) async throws -> String? {
    let place = try await place()
    let own = "refs/heads/\(branch)"
    let above = Paths.folders(around: [branch]).filter { !$0.isEmpty }.map { "refs/heads/" + $0 }
    let refs = try await reach(
      folder, place, ["ls-remote", "--", goal ?? place.source, own, own + "/*"] + above.sorted(),
      doing: "reaching \(title)")
    // git lists each ref whose last parts are these.
    let found = refs.text.split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0.count == 2 && $0[1].hasPrefix("refs/heads/") }
    if let other = found.first(where: {
      $0[1].hasPrefix(own + "/") || above.contains(String($0[1]))
    }) {
      throw besides(String(other[1].dropFirst("refs/heads/".count)))
    }
    let tip = found.first { $0[1] == own }?[0]
    return tip.flatMap { $0.allSatisfy(\.isHexDigit) ? String($0) : nil }
  }

  /// git keeps branches as files in folders, so that no branch stands below another.
  private func besides(_ other: String) -> PublishFailure {
    PublishFailure(
      "cannot publish to \(title): there is a branch \(Tool.shown(other)), and git keeps no branch "
        + "below another",
      remedy: "name another branch, such as `gh-pages`")
  }

  package func fetch(_ folder: String, history: Bool) async throws {
    let shallow = try await git.run(["--git-dir=" + folder, "rev-parse", "--is-shallow-repository"])
    let isShallow = shallow.text.trimmed == "true"
    let known = try await git.run(
      ["--git-dir=" + folder, "rev-parse", "--verify", "--quiet", liveRef])
    var depth = known.isSuccess && !isShallow ? [] : ["--depth=1"]
    if history { depth = isShallow ? ["--unshallow"] : [] }
    let place = try await place()
    _ = try await reach(
      folder, place,
      ["fetch", "--quiet", "--no-auto-gc", "--no-tags", "--no-write-fetch-head"]
        + depth + ["--", place.source, "+refs/heads/\(branch):\(liveRef)"],
      doing: "reading \(title)")
  }

  package func push(_ commit: String, in folder: String) async throws {
    let place = try await place()
    for goal in place.goals {
      let result = try await network(folder, place).run(
        ["--git-dir=" + folder, "push", "--quiet", "--no-verify"]
          + GitPlace.receiving(goal) + ["--", goal, "\(commit):refs/heads/\(branch)"])
      if result.isSuccess { continue }
      let isBehind =
        ["non-fast-forward", "fetch first", "cannot lock ref"]
        .contains { result.error.contains($0) } && !result.error.contains("cannot create")
      let remedy =
        goal == place.goals.first
        ? "somebody else has published meanwhile: publish again"
        : "the remote has several addresses for pushes, which hold different commits: publish to "
          + "each as a target of its own"
      throw failure(
        result, place, doing: "pushing to \(title)", remedy: isBehind ? remedy : nil)
    }
  }
}
