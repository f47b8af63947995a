import Markup
package import Pages
import StudyGuide

/// Any remote of rclone: S3 and its like, Google's and Microsoft's storage, SFTP, WebDAV.
///
/// Object storage cannot switch a whole site, so what pages name is sent first, pages next, and
/// deletions come last. One object is replaced in one step; on remotes that write files as they
/// arrive, each is sent under another name and then moved.
package struct RcloneHost: PublishHost {
  package let remote: String
  package let lock: PublishLock
  let rclone: Tool
  private let address: RcloneAddress?

  package init(
    remote: String, lock: PublishLock, guide: String? = nil,
    environment: [String: String?] = [:]
  ) {
    address = RcloneAddress(remote)
    self.remote = address?.normal ?? remote
    self.lock = lock
    var rclone = Tool(name: "rclone", lock: lock, guide: guide, environment: environment)
    // It would try every file of the site anew, for hours. Four files are on their way at a time.
    rclone.unreachableLimit = 4
    self.rclone = rclone
  }

  package var title: String { Tool.shown(remote) }

  static let manners = [
    "--ask-password=false", "--log-level", "ERROR", "--retries", "2", "--low-level-retries", "3",
    "--contimeout", "15s", "--timeout", "60s",
  ]

  /// rclone's status for a folder that is not there.
  static let noFolder = 3

  package func check() throws {
    guard let address else {
      throw PublishFailure(
        "`\(title)` is no remote of rclone",
        remedy: "write `name:path`; `rclone listremotes` lists them")
    }
    if address.isLocal {
      throw PublishFailure(
        "`\(title)` is a folder of this machine", remedy: "use the kind `folder` for it")
    }
    try PublishRefusals.refuse(address.fault, hasFolder: address.normal != nil, of: title)
  }

  package func live() async throws -> LiveState {
    let list = try await rclone.run(
      ["lsf", "--max-depth", "1"] + Self.manners + ["--", remote])
    if list.status == Self.noFolder { return LiveState() }
    guard list.isSuccess else { throw rclone.failure(list, doing: "reaching \(remote)") }
    let names = Set(list.text.split(separator: "\n").map(String.init))
    var live = LiveState()
    let isPending = names.contains(PendingList.name)
    if names.contains(PublishManifest.name) {
      live.manifest = PublishManifest(text: try await read(PublishManifest.name))
      if let manifest = live.manifest {
        live.uncertain = try await wrongSizes(manifest)
      } else if !isPending {
        throw PublishFailure(
          "\(at(PublishManifest.name)) is damaged",
          remedy:
            "put `\(PendingList.name)`, an empty file, beside it and publish: all is sent again")
      }
    }
    if isPending {
      live.uncertain.formUnion(PendingList.paths(try await read(PendingList.name)))
    } else if live.manifest == nil, !names.allSatisfy(OwnersFiles.isOne) {
      throw PublishFailure(
        "\(remote) holds files that guide did not put there",
        remedy: "name an empty folder, or a path of its own below this one")
    }
    return live
  }

  package func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let features = try await features()
    let folder = try SendingFolder(lock.scratch + "/site")
    let lists = lock.scratch
    try folder.fill(plan.added + plan.changed, plan, delivery)
    // Half of a first list is as good as the whole: all is sent anyway.
    try await put(
      PendingList.name, PendingList.text(plan), isWhole: features.isWhole || plan.isFirst)
    // Where nothing is live yet, nothing half-sent can be seen.
    let staging = features.isWhole || plan.isFirst ? nil : staging
    if let staging { try await makeStaging(staging) }
    for (number, files) in plan.sent.enumerated() {
      delivery.progress("sending \(number == 0 ? "what pages name" : "pages")")
      for (index, batch) in Batch.all(files).enumerated() {
        let list = try SendingFolder.list(batch.paths, at: "\(lists)/send-\(number)-\(index)")
        try await copy(from: folder.path, list, batch, by: staging)
      }
    }
    if let staging { _ = try await rclone.run(["purge"] + Self.manners + ["--", staging]) }
    if !plan.removed.isEmpty {
      delivery.progress("deleting what has gone")
      let list = try SendingFolder.list(plan.removed.map(\.path), at: lists + "/delete")
      _ = try await rclone.output(
        ["delete", "--files-from-raw", list] + Self.manners + ["--", remote],
        doing: "deleting at \(remote)")
    }
    delivery.progress("comparing \(remote) with what was sent")
    try await compare(plan, folder, isHashed: features.isHashed)
    try await put(PublishManifest.name, Array(plan.manifest.text.utf8), isWhole: features.isWhole)
    _ = try await rclone.output(
      ["deletefile"] + Self.manners + ["--", at(PendingList.name)], doing: "finishing at \(remote)")
  }

  package func verify(_ plan: PublishPlan) async throws {
    let now = try await live()
    guard now.manifest == plan.manifest, now.uncertain.isEmpty else {
      throw PublishFailure("\(remote) does not hold the new release", remedy: "publish again")
    }
  }

  // MARK: rclone

  func at(_ path: String) -> String {
    remote.hasSuffix(":") || remote.hasSuffix("/") ? remote + path : remote + "/" + path
  }

  /// Beside the remote's folder, where files wait until they are whole; nil for a remote's root,
  /// which has nothing beside it.
  var staging: String? {
    var plain = remote[...]
    while plain.hasSuffix("/") { plain.removeLast() }
    return plain.hasSuffix(":") ? nil : plain + ".guide-new"
  }

  private func read(_ path: String) async throws -> String {
    try await rclone.output(
      ["cat"] + Self.manners + ["--", at(path)], doing: "reading \(at(path))"
    )
    .text
  }

  /// Writes one file; where a half-sent one would show, by another name first.
  func put(_ path: String, _ bytes: [UInt8], isWhole: Bool = true) async throws {
    let file = lock.scratch + "/put"
    try lock.folder.replace("put", with: bytes)
    let headers = Batch.headers(
      type: MediaType.known(path), caching: PublishManifest.shortCaching)
    let goal = at(path + (isWhole ? "" : ".new"))
    _ = try await rclone.output(
      ["copyto", "--no-check-dest"] + headers + Self.manners + ["--", file, goal],
      doing: "writing \(at(path))")
    if !isWhole {
      _ = try await rclone.output(
        ["moveto", "--ignore-times"] + Self.manners + ["--", goal, at(path)],
        doing: "writing \(at(path))")
    }
  }
}
