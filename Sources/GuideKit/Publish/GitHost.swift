import Markup
package import Pages
import StudyGuide

/// A branch of a remote repository, such as GitHub Pages serves: one commit a publish.
///
/// All by git's own plumbing: the commit is made by `git fast-import` in the guide's repository (or,
/// where it has none, in a passing one), and neither its working tree nor its index is touched.
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

  package var title: String { "branch \(branch) of \(Tool.withoutSecrets(remote))" }

  package var git: Tool { .git(lock) }

  /// git for calls to the remote: SSH neither asks nor waits for ever, unless it was set up otherwise.
  private func network(_ folder: String) async throws -> Tool {
    var git = git
    let isSetUp = ["GIT_SSH_COMMAND", "GIT_SSH"].contains { Terminal.variable($0) != nil }
    if isSetUp { return git }
    let known = try await git.run(["-C", folder, "config", "--get", "core.sshCommand"])
    if !known.isSuccess {
      git.environment["GIT_SSH_COMMAND"] =
        "ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15"
    }
    return git
  }

  package var liveRef: String { "refs/guide/\(name)/live" }
  package var nextRef: String { "refs/guide/\(name)/next" }

  package func check() throws {
    guard !remote.isEmpty else { throw PublishFailure("the target names no remote") }
  }

  package func live() async throws -> LiveState {
    let folder = try await repository()
    guard let tip = try await remoteTip(folder) else { return LiveState() }
    try await fetch(folder, history: false)
    let text = try await git.run(
      ["-C", folder, "cat-file", "blob", "\(tip):\(PublishManifest.name)"])
    guard text.isSuccess, let manifest = PublishManifest(text: text.text) else {
      let files = try await git.output(
        ["-C", folder, "ls-tree", "--name-only", tip], doing: "reading \(title)")
      if files.output.isEmpty { return LiveState() }
      throw PublishFailure(
        "\(title) holds files that guide did not put there",
        remedy: "name another branch; guide makes it")
    }
    let message = try await git.output(
      ["-C", folder, "log", "-1", "--format=%B", tip], doing: "reading \(title)")
    let isOurs = message.text.contains(Self.trailer + SHA256.hex(of: text.output))
    return LiveState(manifest: manifest, uncertain: isOurs ? [] : Set(manifest.paths))
  }

  package func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let folder = try await repository()
    let tip = try await remoteTip(folder)
    let before = try await git.run(["-C", folder, "rev-parse", "--verify", "--quiet", liveRef])
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
      ["-C", folder, "rev-parse", "--verify", "--quiet", nextRef], doing: "reading \(nextRef)")
    guard try await remoteTip(folder) == commit.text.trimmed else {
      throw PublishFailure("\(title) does not hold the new commit", remedy: "publish again")
    }
    // git names what it stores by digest: sizes and paths are what is left to compare.
    let tree = try await git.output(
      ["-C", folder, "ls-tree", "-r", "-l", "-z", commit.text.trimmed], doing: "reading \(title)")
    var sizes: [String: Int] = [:]
    for line in tree.output.split(separator: 0) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let size = parts[0].split(separator: " ").last.flatMap({ Int($0) })
      else { continue }
      sizes[String(parts[1])] = size
    }
    let wrong = plan.manifest.paths(unlike: sizes).sorted()
    guard wrong.isEmpty else {
      throw PublishFailure(
        "\(title) does not hold " + wrong.prefix(5).joined(separator: ", ") + " as it should",
        remedy: "publish again")
    }
    _ = try await git.run(["-C", folder, "update-ref", liveRef, commit.text.trimmed])
  }

  // MARK: git

  /// The guide's repository, or one that passes with this publish.
  package func repository() async throws -> String {
    let folder = Paths.absolute(source)
    if Repository.around(folder) != nil { return folder }
    let passing = lock.scratch + "/repository"
    if !DirectoryListing.exists(passing) {
      _ = try await git.output(
        ["init", "--quiet", "--bare", "--template=", "--", passing], doing: "making a repository")
    }
    return passing
  }

  /// What git calls the remote: its name, its address, or a path seen from the guide's folder.
  private func address(_ folder: String) async throws -> String {
    let isPlain = !remote.contains(":") && !remote.hasPrefix("/")
    guard isPlain else { return remote }
    let known = try await git.run(["-C", folder, "remote", "get-url", "--", remote])
    return known.isSuccess ? remote : Paths.absolute(source) + "/" + remote
  }

  /// The commit that the branch is at; nil when the remote has no such branch.
  package func remoteTip(_ folder: String) async throws -> String? {
    let refs = try await network(folder).output(
      ["-C", folder, "ls-remote", "--", address(folder), "refs/heads/\(branch)"],
      doing: "reaching \(title)")
    return refs.text.split(separator: "\t").first.map { String($0).trimmed }
  }

  package func fetch(_ folder: String, history: Bool) async throws {
    let shallow = try await git.run(["-C", folder, "rev-parse", "--is-shallow-repository"])
    let isPassing = folder.hasPrefix(lock.scratch)
    let depth = !history && (isPassing || shallow.text.trimmed == "true") ? ["--depth=1"] : []
    let unshallow = history && shallow.text.trimmed == "true" ? ["--depth=1000"] : []
    _ = try await network(folder).output(
      ["-C", folder, "fetch", "--quiet", "--no-auto-gc", "--no-tags", "--no-write-fetch-head"]
        + depth + unshallow
        + ["--", address(folder), "+refs/heads/\(branch):\(liveRef)"], doing: "reading \(title)")
  }

  package func push(_ commit: String, in folder: String) async throws {
    let result = try await network(folder).run(
      ["-C", folder, "push", "--quiet", "--no-verify", "--", address(folder)]
        + ["\(commit):refs/heads/\(branch)"])
    if result.isSuccess { return }
    let isBehind = ["non-fast-forward", "fetch first", "cannot lock ref"]
      .contains { result.error.contains($0) }
    throw git.failure(
      result, doing: "pushing to \(title)",
      remedy: isBehind ? "somebody else has published meanwhile: publish again" : nil)
  }
}
