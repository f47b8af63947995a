import Markup
import Pages
import StudyGuide
import Subprocess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A branch of a remote repository, such as GitHub Pages serves: one commit a publish.
///
/// All by git's own plumbing: the commit is made by `git fast-import` in the guide's repository (or,
/// where it has none, in a passing one), and neither its working tree nor its index is touched.
struct GitTarget: PublishHost {
  static let trailer = "Guide-Manifest: "

  let remote: String
  let branch: String
  /// The target's, which keeps its refs apart from others'.
  let name: String
  let source: String
  let lock: PublishLock

  var title: String { "branch \(branch) of \(Tool.withoutSecrets(remote))" }

  var git: Tool {
    var environment: [String: String?] = [
      "GIT_TERMINAL_PROMPT": "0", "GIT_HTTP_LOW_SPEED_LIMIT": "1000",
      "GIT_HTTP_LOW_SPEED_TIME": "60",
    ]
    for variable in Self.inherited { environment.updateValue(nil, forKey: variable) }
    return Tool(name: "git", lock: lock, environment: environment)
  }

  /// Variables that git sets for its hooks, and that name another repository than the guide's.
  private static let inherited = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_QUARANTINE_PATH",
  ]

  /// For an environment without them.
  static var withoutHooks: [Environment.Key: String?] {
    Dictionary(uniqueKeysWithValues: inherited.map { (Environment.Key(stringLiteral: $0), nil) })
  }

  /// git for calls to the remote: SSH neither asks nor waits for ever, unless it was set up otherwise.
  private func network(_ folder: String) async throws -> Tool {
    var git = git
    if getenv("GIT_SSH_COMMAND") != nil || getenv("GIT_SSH") != nil { return git }
    let known = try await git.run(["-C", folder, "config", "--get", "core.sshCommand"])
    if !known.isSuccess {
      git.environment["GIT_SSH_COMMAND"] =
        "ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15"
    }
    return git
  }

  private var liveRef: String { "refs/guide/\(name)/live" }
  private var nextRef: String { "refs/guide/\(name)/next" }

  func check() throws {
    guard !remote.isEmpty else { throw PublishFailure("the target names no remote") }
  }

  func live() async throws -> LiveState {
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

  func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
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

  func verify(_ plan: PublishPlan) async throws {
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
  func repository() async throws -> String {
    let folder = FileReading.absolute(source)
    if TargetGuard.repository(around: folder) != nil { return folder }
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
    return known.isSuccess ? remote : FileReading.absolute(source) + "/" + remote
  }

  /// The commit that the branch is at; nil when the remote has no such branch.
  func remoteTip(_ folder: String) async throws -> String? {
    let refs = try await network(folder).output(
      ["-C", folder, "ls-remote", "--", address(folder), "refs/heads/\(branch)"],
      doing: "reaching \(title)")
    return refs.text.split(separator: "\t").first.map { String($0).trimmed }
  }

  func fetch(_ folder: String, history: Bool) async throws {
    let shallow = try await git.run(["-C", folder, "rev-parse", "--is-shallow-repository"])
    let isPassing = folder.hasPrefix(lock.scratch)
    let depth = !history && (isPassing || shallow.text.trimmed == "true") ? ["--depth=1"] : []
    let unshallow = history && shallow.text.trimmed == "true" ? ["--depth=1000"] : []
    _ = try await network(folder).output(
      ["-C", folder, "fetch", "--quiet", "--no-auto-gc", "--no-tags", "--no-write-fetch-head"]
        + depth + unshallow
        + ["--", address(folder), "+refs/heads/\(branch):\(liveRef)"], doing: "reading \(title)")
  }

  func push(_ commit: String, in folder: String) async throws {
    let outcome = try await network(folder).run(
      ["-C", folder, "push", "--quiet", "--no-verify", "--", address(folder)]
        + ["\(commit):refs/heads/\(branch)"])
    if outcome.isSuccess { return }
    let isBehind = ["non-fast-forward", "fetch first", "cannot lock ref"]
      .contains { outcome.error.contains($0) }
    throw git.failure(
      outcome, doing: "pushing to \(title)",
      remedy: isBehind ? "somebody else has published meanwhile: publish again" : nil)
  }

  /// Streams a commit: the tree of the one before, with what the plan changes.
  private func makeCommit(
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
  func commitHead(
    _ message: String, parent: String?, in folder: String
  ) async throws -> String {
    let known = try await git.run(["-C", folder, "var", "GIT_COMMITTER_IDENT"])
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
  func importCommit(
    in folder: String, feed: @escaping (StandardInputWriter) async throws -> Void
  ) async throws -> String {
    _ = try await git.output(
      ["-C", folder, "fast-import", "--quiet", "--force", "--date-format=now"],
      doing: "making a commit", feed: feed)
    let commit = try await git.output(
      ["-C", folder, "rev-parse", "--verify", nextRef], doing: "making a commit")
    return commit.text.trimmed
  }

  /// A path as `git fast-import` reads it: one that begins with a quotation mark stands in such marks.
  static func quoted(_ path: String) -> String {
    guard path.hasPrefix("\"") else { return path }
    return "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
