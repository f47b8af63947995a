import Markup
import Pages
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
/// Everything is done by rsync itself: no other command runs on the host. With
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
    if isDaemon { options.append("--contimeout=15") }
    return options
  }

  private var isDaemon: Bool { RsyncAddress(destination)?.isDaemon == true }

  func check() throws {
    guard let address = RsyncAddress(destination) else {
      throw PublishFailure(
        "`\(destination)` is a folder of this machine", remedy: "use the kind `folder` for it")
    }
    let path = address.path.drop { $0 == "/" }
    let parts = path.split(separator: "/")
    if path.isEmpty || ["~", "."].contains(path) || parts.contains("..") {
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
    guard let items = try await items(folder) else { return nil }
    return Dictionary(items.map { ($0.name, $0.target) }, uniquingKeysWith: { _, last in last })
  }

  /// Paths of a release's manifest that do not have its sizes at the host, or are not there at all.
  func wrongSizes(_ manifest: PublishManifest, in folder: String) async throws -> Set<String> {
    let items = try await items(folder, ["--recursive"]) ?? []
    let sizes = items.compactMap { item in item.size.map { (item.name, $0) } }
    return manifest.paths(unlike: Dictionary(sizes, uniquingKeysWith: { _, last in last }))
  }

  /// What rsync lists, links with where they lead; nil where there is no such folder.
  func items(
    _ folder: String, _ options: [String] = []
  ) async throws -> [(name: String, size: Int?, target: String)]? {
    let outcome = try await rsync.run(
      manners + ["--list-only", "--links", "--no-human-readable"] + options
        + ["--", at(folder) + "/"])
    if outcome.status == 23, outcome.error.contains("No such file") { return nil }
    guard outcome.isSuccess else { throw rsync.failure(outcome, doing: "reaching \(title)") }
    return outcome.text.split(separator: "\n").compactMap { line in
      // Rights, size, day, time, name.
      let parts = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
      guard parts.count == 5, parts[4] != "." else { return nil }
      let (name, size) = (String(parts[4]), Int(parts[1]))
      guard line.hasPrefix("l"), let arrow = name.firstRange(of: " -> ") else {
        return (name, size, "")
      }
      return (String(name[..<arrow.lowerBound]), nil, String(name[arrow.upperBound...]))
    }
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
    // The last is what rsync leaves when the writing of the mark was cut off.
    let isOurs = { (name: String) in
      [mark, PendingList.name].contains(name) || name.hasPrefix("." + mark + ".")
    }
    guard names.isEmpty || names.keys.contains(where: isOurs) else {
      throw PublishFailure(
        "\(title) holds files that guide did not put there", remedy: "name an empty folder")
    }
  }

  // MARK: In place

  private func plainState(_ names: [String: String]) async throws -> LiveState {
    try refuseForeign(names, mark: PublishManifest.name)
    var live = LiveState()
    if names[PublishManifest.name] != nil {
      let manifest = try await manifest(at: PublishManifest.name)
      live = LiveState(manifest: manifest, uncertain: try await wrongSizes(manifest, in: ""))
    }
    if names[PendingList.name] != nil {
      live.uncertain.formUnion(PendingList.paths(try await read(PendingList.name)))
    }
    return live
  }

  private func sendInPlace(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let folder = try SendingFolder(lock.scratch + "/site")
    try folder.fill(plan.added + plan.changed, plan, delivery)
    let empty = try SendingFolder(lock.scratch + "/empty")
    try await copy(
      ["--recursive", "--perms", "--chmod=D755"], empty.path + "/", at(""),
      doing: "making the folder at \(title)")
    try await put(PendingList.name, PendingList.text(plan))
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
