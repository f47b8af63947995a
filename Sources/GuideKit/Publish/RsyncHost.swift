package import Markup
package import Pages
import StudyGuide

/// A folder of another machine that rsync reaches, over SSH or by its daemon.
///
/// Everything is done by rsync itself: no other command runs on the host. With
/// releases, the folder is laid out as `ReleaseLayout` says: a whole release is sent beside the
/// others (what has not changed is linked there), read back, and `current` is switched in one step.
/// Without, what pages name is sent first, pages next, and deletions come last.
package struct RsyncHost: PublishHost {
  package let destination: String
  package let hasReleases: Bool
  package let keep: Int
  package let lock: PublishLock
  let rsync: Tool
  private let address: RsyncAddress?

  package init(
    destination: String, hasReleases: Bool, keep: Int, lock: PublishLock, guide: String? = nil,
    environment: [String: String?] = [:]
  ) {
    self.destination = destination
    self.hasReleases = hasReleases
    self.keep = keep
    self.lock = lock
    address = RsyncAddress(destination)
    rsync = Tool(name: "rsync", lock: lock, guide: guide, environment: environment)
  }

  package var title: String { Tool.shown(destination) }

  /// What every call begins with. SSH must not ask: there is nobody in its session.
  var manners: [String] {
    var options = ["--timeout=60", "--protect-args"]
    if Terminal.variable("RSYNC_RSH") == nil, !isDaemon {
      options.append("--rsh=ssh -oBatchMode=yes -oConnectTimeout=15")
    }
    if isDaemon { options.append("--contimeout=15") }
    return options
  }

  private var isDaemon: Bool { address?.isDaemon == true }

  package func check() throws {
    guard let address else {
      throw PublishFailure(
        "`\(title)` is a folder of this machine", remedy: "use the kind `folder` for it")
    }
    try PublishRefusals.refuse(address.fault, hasFolder: address.normal != nil, of: title)
  }

  package func live() async throws -> LiveState {
    try await refuseOldTool()
    return try await state(heedsRights: true)
  }

  /// `heedsRights` has files count as damaged that readers may not read. A daemon gives what it takes
  /// rights of its own.
  private func state(heedsRights: Bool) async throws -> LiveState {
    guard let items = try await items("") else { return LiveState() }
    let names = Self.names(items)
    let heedsRights = heedsRights && !isDaemon
    guard hasReleases else { return try await plainState(names, heedsRights: heedsRights) }
    var state = try await releasedState(names, heedsRights: heedsRights)
    let isClosed = items.contains {
      [".", ReleaseLayout.folder].contains($0.name) && !$0.isReadable
    }
    if heedsRights, isClosed { state.uncertain.formUnion(state.manifest?.paths ?? []) }
    return state
  }

  /// Refuses an rsync that lacks what every call asks of it.
  private func refuseOldTool() async throws {
    guard let version = RsyncVersion(try await rsync.run(["--version"]).text), !version.isFit else {
      return
    }
    throw PublishFailure(
      "the rsync of this machine is \(version.name), which cannot do what publishing needs",
      remedy: "install rsync 3.1 or newer, before it on the PATH: brew install rsync, or apt-get "
        + "install rsync")
  }

  package func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    try await hasReleases ? sendRelease(plan, delivery) : sendInPlace(plan, delivery)
  }

  package func verify(_ plan: PublishPlan) async throws {
    // A disk without rights would never be right.
    let now = try await state(heedsRights: false)
    guard now.manifest == plan.manifest, now.uncertain.isEmpty else {
      throw PublishFailure("\(title) does not hold the new release", remedy: "publish again")
    }
  }

  // MARK: rsync

  package func at(_ path: String) -> String {
    let place = address?.normal ?? destination
    return place.hasSuffix("/") || place.hasSuffix(":") ? place + path : place + "/" + path
  }

  /// Runs rsync from one place to another, `--` before both.
  @discardableResult
  package func copy(_ options: [String], _ from: String, _ to: String, doing what: String)
    async throws
    -> ToolResult
  {
    try await rsync.output(manners + options + ["--", from, to], doing: what)
  }

  /// What a folder holds, links with where they lead; nil where there is no such folder.
  package func list(_ folder: String) async throws -> [String: String]? {
    try await items(folder).map(Self.names)
  }

  private static func names(_ items: [RsyncItem]) -> [String: String] {
    let others = items.filter { $0.name != "." }
    return Dictionary(others.map { ($0.name, $0.target) }, uniquingKeysWith: { _, last in last })
  }

  /// Paths of a release's manifest that do not have its sizes at the host, or are not there at all; or
  /// that readers may not read or reach, where rights are heeded.
  package func damage(
    _ manifest: PublishManifest, in folder: String, heedsRights: Bool
  ) async throws -> PathSet {
    let items = try await items(folder, ["--recursive"]) ?? []
    let sizes = items.compactMap { item in item.size.map { (item.name, $0) } }
    let wrong = manifest.paths(unlike: PathTable(sizes, uniquingKeysWith: { _, last in last }))
    let closed = PathSet(items.filter { !$0.isReadable }.map { $0.name == "." ? "" : $0.name })
    return heedsRights ? wrong.union(manifest.paths(within: closed)) : wrong
  }

  /// What rsync lists; nil where there is no such folder.
  package func items(_ folder: String, _ options: [String] = []) async throws -> [RsyncItem]? {
    let result = try await rsync.run(
      manners + ["--list-only", "--links", "--no-human-readable"] + options
        + ["--", at(folder.isEmpty ? "" : folder + "/")])
    if result.status == 23, result.error.contains("No such file") { return nil }
    guard result.isSuccess else { throw rsync.failure(result, doing: "reaching \(title)") }
    return result.text.split(separator: "\n").compactMap(RsyncItem.init(line:))
  }

  package func read(_ path: String) async throws -> String {
    let file = lock.scratch + "/read"
    // A link in its place is not followed, and leaves what was read before.
    _ = try lock.folder.remove("read")
    try await copy(
      ["--ignore-times", "--max-size=256m"], at(path), file, doing: "reading \(title)/\(path)")
    guard DirectoryListing.kind(of: file) == .file else {
      throw PublishFailure("\(title)/\(path) is no file", remedy: "remove it, and publish again")
    }
    return String(decoding: try FileReading.bytes(of: file), as: UTF8.self)
  }

  package func put(_ path: String, _ bytes: [UInt8]) async throws {
    let file = lock.scratch + "/put"
    try lock.folder.replace("put", with: bytes)
    try await copy(
      ["--ignore-times", "--perms", "--chmod=F644"], file, at(path),
      doing: "writing \(title)/\(path)")
  }

  package func manifest(at path: String) async throws -> PublishManifest {
    guard let manifest = PublishManifest(text: try await read(path)) else {
      throw PublishFailure("\(title)/\(path) is damaged", remedy: "remove it, and publish again")
    }
    return manifest
  }

  package func refuseForeign(_ names: [String: String], mark: String) throws {
    // The last is what rsync leaves when the writing of the mark was cut off.
    let isOurs = { (name: String) in
      [mark, PendingList.name].contains(name) || name.hasPrefix("." + mark + ".")
    }
    let others = names.keys.filter { !OwnersFiles.isOne($0) }
    guard others.isEmpty || names.keys.contains(where: isOurs) else {
      throw PublishFailure(
        "\(title) holds files that guide did not put there", remedy: "name an empty folder")
    }
  }

  /// Has both sides compared by digest; every line that rsync then prints is a difference.
  package func refuseDifferences(_ options: [String], _ from: String, _ to: String) async throws {
    let result = try await copy(
      options + ["--dry-run", "--out-format=%i %n"], from, to,
      doing: "comparing \(title) with what was sent")
    // `<f…` is a file to be sent, `*deleting` one to be deleted; the rest are rights of folders.
    let lines = result.text.split(separator: "\n").filter {
      $0.hasPrefix("\u{3C}f") || $0.hasPrefix("*deleting")
    }
    guard lines.isEmpty else {
      throw PublishFailure(
        "\(title) does not hold what was sent:\n  "
          + lines.prefix(5).map { Tool.shown(String($0)) }.joined(separator: "\n  "),
        remedy: "publish again")
    }
  }
}
