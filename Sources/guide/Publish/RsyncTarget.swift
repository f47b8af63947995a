import StudyGuide

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of another machine that rsync reaches, over SSH or by its daemon.
///
/// Everything is done by rsync itself, so that a key which allows nothing else is enough. With
/// releases, the folder is laid out as `FolderTarget` has it: a whole release is sent beside the
/// others (what has not changed is linked there), read back, and `current` is switched in one step.
/// Without, what pages name is sent first, pages next, and deletions come last.
struct RsyncTarget: PublishHost {
  let destination: String
  let hasReleases: Bool
  let keep: Int
  let lock: PublishLock

  var title: String { Tool.withoutSecrets(destination) }

  private var rsync: Tool { Tool(name: "rsync", lock: lock) }

  /// What every call begins with. SSH must not ask: there is nobody in its session.
  private var manners: [String] {
    var options = ["--timeout=60", "--protect-args"]
    if getenv("RSYNC_RSH") == nil, !isDaemon {
      options.append("--rsh=ssh -oBatchMode=yes -oConnectTimeout=15")
    }
    if destination.hasPrefix("rsync://") || isDaemon { options.append("--contimeout=15") }
    return options
  }

  private var isDaemon: Bool { destination.hasPrefix("rsync://") || destination.contains("::") }

  func check() throws {
    guard let colon = destination.firstIndex(of: ":") else {
      throw PublishFailure(
        "`\(destination)` is a folder of this machine", remedy: "use the kind `folder` for it")
    }
    let path = destination[colon...].drop { $0 == ":" || $0 == "/" }
    let parts = path.split(separator: "/")
    let isHome = path.isEmpty || ["~", "."].contains(path) || parts.contains("..")
    if isHome {
      throw PublishFailure(
        "cannot publish to \(title): it names no folder of its own",
        remedy: "name an empty folder below it")
    }
  }

  func live() async throws -> LiveState {
    let names = try await list("")
    guard let names else { return LiveState() }
    return try await hasReleases ? releasedState(names) : plainState(names)
  }

  func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    try await hasReleases ? sendRelease(plan, delivery) : sendInPlace(plan, delivery)
  }

  func verify(_ plan: PublishPlan) async throws {
    let now = try await live()
    guard now.manifest == plan.manifest, now.uncertain.isEmpty else {
      throw PublishFailure("\(title) does not hold the new release", remedy: "publish again")
    }
  }

  // MARK: rsync

  func at(_ path: String) -> String {
    destination.hasSuffix("/") || destination.hasSuffix(":")
      ? destination + path : destination + "/" + path
  }

  /// Runs rsync from one place to another, `--` before both.
  @discardableResult
  func copy(_ options: [String], _ from: String, _ to: String, doing what: String) async throws
    -> Tool.Outcome
  {
    try await rsync.output(manners + options + ["--", from, to], doing: what)
  }

  /// What a folder holds, links with where they lead; nil where there is no such folder.
  func list(_ folder: String) async throws -> [String: String]? {
    let outcome = try await rsync.run(
      manners + ["--list-only", "--links", "--no-human-readable", "--", at(folder) + "/"])
    if outcome.status == 23, outcome.error.contains("No such file") { return nil }
    guard outcome.isSuccess else { throw rsync.failure(outcome, doing: "reaching \(title)") }
    var names: [String: String] = [:]
    for line in outcome.text.split(separator: "\n") {
      // Rights, size, day, time, name.
      let parts = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
      guard parts.count == 5, parts[4] != "." else { continue }
      let name = String(parts[4])
      if line.hasPrefix("l"), let arrow = name.firstRange(of: " -> ") {
        names[String(name[..<arrow.lowerBound])] = String(name[arrow.upperBound...])
      } else {
        names[name] = ""
      }
    }
    return names
  }

  func read(_ path: String) async throws -> String {
    let file = lock.scratch + "/read"
    try await copy(["--ignore-times"], at(path), file, doing: "reading \(title)/\(path)")
    return String(decoding: try FileReading.bytes(of: file), as: UTF8.self)
  }

  func put(_ path: String, _ bytes: [UInt8]) async throws {
    let file = lock.scratch + "/put"
    try WriteTree.replace(file, with: bytes)
    try await copy(
      ["--ignore-times", "--perms", "--chmod=F644"], file, at(path),
      doing: "writing \(title)/\(path)")
  }

  func manifest(at path: String) async throws -> PublishManifest {
    guard let manifest = PublishManifest(text: try await read(path)) else {
      throw PublishFailure("\(title)/\(path) is damaged", remedy: "remove it, and publish again")
    }
    return manifest
  }

  func refuseForeign(_ names: [String: String], mark: String) throws {
    guard names.isEmpty || names[mark] != nil || names[PendingList.name] != nil else {
      throw PublishFailure(
        "\(title) holds files that guide did not put there", remedy: "name an empty folder")
    }
  }

  // MARK: In place

  private func plainState(_ names: [String: String]) async throws -> LiveState {
    try refuseForeign(names, mark: PublishManifest.name)
    var live = LiveState()
    if names[PublishManifest.name] != nil {
      live.manifest = try await manifest(at: PublishManifest.name)
    }
    if names[PendingList.name] != nil {
      live.uncertain = PendingList.paths(try await read(PendingList.name))
    }
    return live
  }

  private func sendInPlace(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let folder = try SendingFolder(lock.scratch + "/site")
    try folder.fill(plan.added + plan.changed, plan, delivery)
    let pending = PendingList.text(plan, try await live().uncertain)
    let empty = try SendingFolder(lock.scratch + "/empty")
    try await copy(
      ["--recursive", "--perms", "--chmod=D755"], empty.path + "/", at(""),
      doing: "making the folder at \(title)")
    try await put(PendingList.name, pending)
    let rights = ["--recursive", "--checksum", "--perms", "--chmod=D755,F644"]
    for (number, files) in plan.sent.enumerated() {
      delivery.progress("sending \(number == 0 ? "what pages name" : "pages")")
      let list = try SendingFolder.list(files.map(\.path), at: lock.scratch + "/send-\(number)")
      try await copy(
        rights + ["--files-from=" + list], folder.path + "/", at(""), doing: "sending to \(title)")
    }
    try await delete(plan.removed.map(\.path))
    let all = try SendingFolder.list(
      (plan.added + plan.changed).map(\.path), at: lock.scratch + "/compare")
    delivery.progress("comparing \(title) with what was sent")
    try await refuseDifferences(
      rights + ["--files-from=" + all], folder.path + "/", at(""))
    try await put(PublishManifest.name, Array(plan.manifest.text.utf8))
    try await delete([PendingList.name])
  }

  private func delete(_ paths: [String]) async throws {
    if paths.isEmpty { return }
    let empty = try SendingFolder(lock.scratch + "/empty")
    for path in paths {
      // Folders must be there; that the files in them are not says what to delete.
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      if !parent.isEmpty { try WriteTree.createFolder(empty.path + "/" + parent) }
    }
    let list = try SendingFolder.list(paths, at: lock.scratch + "/delete")
    try await copy(
      ["--recursive", "--delete-missing-args", "--files-from=" + list], empty.path + "/", at(""),
      doing: "deleting at \(title)")
  }

  /// Has both sides compared by digest; every line that rsync then prints is a difference.
  func refuseDifferences(_ options: [String], _ from: String, _ to: String) async throws {
    let outcome = try await copy(
      options + ["--dry-run", "--out-format=%i %n"], from, to,
      doing: "comparing \(title) with what was sent")
    // `<f…` is a file to be sent, `*deleting` one to be deleted; the rest are rights of folders.
    let lines = outcome.text.split(separator: "\n").filter {
      $0.hasPrefix("\u{3C}f") || $0.hasPrefix("*deleting")
    }
    guard lines.isEmpty else {
      throw PublishFailure(
        "\(title) does not hold what was sent:\n  " + lines.prefix(5).joined(separator: "\n  "),
        remedy: "publish again")
    }
  }
}
