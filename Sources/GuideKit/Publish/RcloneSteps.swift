import Markup
import Pages

/// The steps of a publish by rclone.
extension RcloneHost {
  static let stagingMark = ".guide-staging"

  /// An empty folder for files in the making, with our mark; one with another's files is left alone.
  func makeStaging(_ staging: String) async throws {
    let list = try await rclone.run(
      ["lsf", "--recursive", "--files-only"] + Self.manners + ["--", staging])
    if list.status != Self.noFolder {
      guard list.isSuccess else { throw rclone.failure(list, doing: "reaching \(staging)") }
      let files = list.text.split(separator: "\n")
      guard files.isEmpty || files.contains(Self.stagingMark[...]) else {
        throw PublishFailure(
          "\(staging) is needed for files in the making, and holds others",
          remedy: "move them away, or name another path for the target")
      }
      // The mark goes last: a folder half emptied, by a network lost, is known for ours by it.
      _ = try await rclone.output(
        ["delete", "--exclude", "/" + Self.stagingMark] + Self.manners + ["--", staging],
        doing: "emptying \(staging)")
      _ = try await rclone.output(
        ["purge"] + Self.manners + ["--", staging], doing: "emptying \(staging)")
    }
    let file = lock.scratch + "/mark"
    try lock.folder.replace("mark", with: Array("Files in the making.\n".utf8))
    _ = try await rclone.output(
      ["copyto"] + Self.manners + ["--", file, staging + "/" + Self.stagingMark],
      doing: "writing \(staging)")
  }

  /// Sends files of one kind; where a half-sent file would show, by another name first.
  func copy(
    from folder: String, _ list: String, _ batch: Batch, by staging: String?
  ) async throws {
    let goal = staging ?? remote
    _ = try await rclone.output(
      ["copy", "--no-check-dest", "--no-traverse", "--files-from-raw", list] + batch.headers
        + Self.manners + ["--", folder, goal], doing: "sending to \(remote)")
    if staging != nil {
      _ = try await rclone.output(
        ["move", "--ignore-times", "--no-traverse", "--files-from-raw", list] + Self.manners
          + ["--", goal, remote], doing: "putting files in place at \(remote)")
    }
  }

  /// Reads back what was sent, and looks for everything else by size.
  func compare(
    _ plan: PublishPlan, _ folder: SendingFolder, isHashed: Bool
  ) async throws {
    let sent = try SendingFolder.list(
      (plan.added + plan.changed).map(\.path), at: lock.scratch + "/compare")
    _ = try await rclone.output(
      ["check", "--one-way", "--files-from-raw", sent] + (isHashed ? [] : ["--download"])
        + Self.manners + ["--", folder.path, remote],
      doing: "comparing \(remote) with what was sent")
    let wrong = try await wrongSizes(plan.manifest).sorted()
    guard wrong.isEmpty else {
      throw PublishFailure(
        "\(remote) does not hold " + wrong.prefix(5).joined(separator: ", ") + " as it should",
        remedy: "publish again")
    }
  }

  /// Paths of a manifest that do not have its sizes at the remote, or are not there at all.
  func wrongSizes(_ manifest: PublishManifest) async throws -> PathSet {
    let list = try await rclone.output(
      ["lsf", "--recursive", "--files-only", "--format", "sp", "--separator", " "] + Self.manners
        + ["--", remote], doing: "listing \(remote)")
    var sizes: PathTable<Int> = [:]
    for line in list.text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { sizes[String(parts[1])] = Int(parts[0]) }
    }
    return manifest.paths(unlike: sizes)
  }

  struct Features {
    /// Whether a file is replaced as a whole.
    let isWhole: Bool
    /// Whether the remote tells digests by itself.
    let isHashed: Bool
  }

  func features() async throws -> Features {
    let text = try await rclone.output(
      ["backend", "features"] + Self.manners + ["--", remote], doing: "asking about \(remote)"
    ).text
    func says(_ name: String) -> Bool { text.contains("\"\(name)\": true") }
    return Features(
      isWhole: says("BucketBased") || says("PartialUploads") || !says("Move"),
      isHashed: !text.contains("\"Hashes\": []"))
  }
}
