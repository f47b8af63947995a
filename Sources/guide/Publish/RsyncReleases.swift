import StudyGuide

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Releases on a host that rsync reaches.
extension RsyncTarget {
  func releasedState(_ names: [String: String]) async throws -> LiveState {
    try refuseForeign(names, mark: FolderTarget.mark)
    guard let target = names["current"] else { return LiveState() }
    guard let number = Self.number(of: target) else {
      throw PublishFailure(
        "`current` of \(title) leads to no release",
        remedy: "the host may forbid links: say `releases: false` for this target")
    }
    return LiveState(
      manifest: try await manifest(at: "releases/\(number)/\(PublishManifest.name)"))
  }

  func sendRelease(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let present = try await presentRelease()
    let number = (try await releaseNumbers().max() ?? 0) + 1
    let release = "releases/\(number)"
    let folder = try SendingFolder(lock.scratch + "/site")
    let site = plan.manifest.paths.compactMap { plan.manifest.files[$0] }.filter { !$0.isRetired }
    try folder.fill(site, plan, delivery)
    if let present, !plan.retained.isEmpty {
      let list = try SendingFolder.list(plan.retained.map(\.path), at: lock.scratch + "/retained")
      try await copy(
        ["--files-from=" + list], at("releases/\(present)/"), folder.path + "/",
        doing: "reading \(title)")
    }
    try await makeFolders()
    delivery.progress("sending release \(number)")
    let rights = ["--recursive", "--checksum", "--perms", "--chmod=D755,F644", "--delete"]
    let linked = present.map { ["--link-dest=../\($0)/"] } ?? []
    try await copy(
      rights + linked, folder.path + "/", at(release + "/"), doing: "sending to \(title)")
    delivery.progress("comparing release \(number) with what was sent")
    try await refuseDifferences(rights, folder.path + "/", at(release + "/"))
    try await put(release + "/" + PublishManifest.name, Array(plan.manifest.text.utf8))
    try await switchTo(number)
    try await removeOld(present: number)
  }

  func rollBack(to message: String) async throws -> String {
    guard hasReleases else {
      throw PublishFailure(
        "\(title) keeps no releases to go back to",
        remedy: "check the earlier content out and publish that", cause: .usage)
    }
    guard let present = try await presentRelease() else {
      throw PublishFailure("nothing has been published to \(title) yet")
    }
    for number in try await releaseNumbers().sorted().reversed() where number < present {
      // A release without a manifest was never sent to its end.
      let names = try await list("releases/\(number)") ?? [:]
      guard names[PublishManifest.name] != nil else { continue }
      try await switchTo(number)
      return "release \(number) of \(title)"
    }
    throw PublishFailure("\(title) holds no release before the present one")
  }

  // MARK: Steps

  /// The mark, and the folder of the releases.
  private func makeFolders() async throws {
    let folder = try SendingFolder(lock.scratch + "/root")
    try folder.write(FolderTarget.mark, Array("Releases of a guide.\n".utf8))
    try WriteTree.createFolder(folder.path + "/releases")
    try await copy(
      ["--recursive", "--perms", "--chmod=D755,F644"], folder.path + "/", at(""),
      doing: "making folders at \(title)")
  }

  /// rsync makes a link under another name and renames it: readers see one release or the other.
  private func switchTo(_ number: Int) async throws {
    let folder = try SendingFolder(lock.scratch + "/link")
    let link = folder.path + "/current"
    unlink(link)
    guard symlink("releases/\(number)", link) == 0 else {
      throw PublishFailure("cannot make a link in \(folder.path)")
    }
    try await copy(["--links"], link, at(""), doing: "switching \(title)")
    guard try await presentRelease() == number else {
      throw PublishFailure(
        "\(title) does not take links as they are", remedy: "say `releases: false` for this target")
    }
  }

  private func removeOld(present: Int) async throws {
    let old = try await releaseNumbers().sorted().dropLast(keep).filter { $0 != present }
    if old.isEmpty { return }
    let empty = try SendingFolder(lock.scratch + "/old")
    try WriteTree.createFolder(empty.path + "/releases")
    let filters = old.flatMap { ["--include=/releases/\($0)/***"] }
    try await copy(
      ["--recursive", "--delete", "--include=/releases/"] + filters + ["--exclude=*"],
      empty.path + "/", at(""), doing: "deleting old releases of \(title)")
  }

  private func presentRelease() async throws -> Int? {
    try await list("")?["current"].flatMap(Self.number)
  }

  private func releaseNumbers() async throws -> [Int] {
    try await list("releases")?.keys.compactMap { Int($0) } ?? []
  }

  private static func number(of target: String) -> Int? {
    target.hasPrefix("releases/") ? Int(target.dropFirst("releases/".count)) : nil
  }
}
