import Pages
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
    let release = "releases/\(number)"
    let manifest = try await manifest(at: "\(release)/\(PublishManifest.name)")
    return LiveState(manifest: manifest, uncertain: try await wrongSizes(manifest, in: release))
  }

  func sendRelease(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let present = try await presentRelease()
    let number = (try await releases().all.max() ?? 0) + 1
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
    if let present { try folder.write(FolderTarget.before, Array("\(present)\n".utf8)) }
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

  func releaseBefore() async throws -> EarlierRelease {
    guard hasReleases else {
      throw PublishFailure(
        "\(title) keeps no releases to go back to",
        remedy: "check the earlier content out and publish that", cause: .usage)
    }
    guard let present = try await presentRelease() else {
      throw PublishFailure("nothing has been published to \(title) yet")
    }
    let release = "releases/\(present)"
    let hasNote = try await list(release)?[FolderTarget.before] != nil
    let before = EarlierRelease.number(
      before: present, noted: hasNote ? try await read("\(release)/\(FolderTarget.before)") : nil,
      among: try await releases().whole)
    guard let before else {
      throw PublishFailure("\(title) holds no release before the present one")
    }
    return EarlierRelease(
      name: "release \(before) of \(title)", id: String(before),
      manifest: try await manifest(at: "releases/\(before)/\(PublishManifest.name)"))
  }

  func goBack(to release: EarlierRelease) async throws {
    guard let number = Int(release.id) else { return }
    try await switchTo(number)
  }

  // MARK: Steps

  /// The mark, and the folder of the releases.
  private func makeFolders() async throws {
    let folder = try SendingFolder(lock.scratch + "/root")
    try folder.write(FolderTarget.mark, Array("Releases of a guide.\n".utf8))
    // The mark goes first: without it the folder would be another's.
    for _ in 0..<2 {
      try await copy(
        ["--recursive", "--perms", "--chmod=D755,F644"], folder.path + "/", at(""),
        doing: "making folders at \(title)")
      try WriteTree.createFolder(folder.path + "/releases")
    }
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
    // One that was never sent to its end counts for none.
    let releases = try await releases()
    let kept = Set(releases.whole.sorted().suffix(keep) + [present])
    let old = releases.all.filter { !kept.contains($0) }.sorted()
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

  /// The numbers of all releases, and of those that have their manifest.
  private func releases() async throws -> (all: [Int], whole: [Int]) {
    let filters = ["--recursive", "--include=/*/", "--include=/*/\(PublishManifest.name)"]
    let names = try await items("releases", filters + ["--exclude=*"])?.map(\.name) ?? []
    let end = "/" + PublishManifest.name
    return (
      names.compactMap { Int($0) },
      names.filter { $0.hasSuffix(end) }.compactMap { Int($0.dropLast(end.count)) }
    )
  }

  private static func number(of target: String) -> Int? {
    target.hasPrefix("releases/") ? Int(target.dropFirst("releases/".count)) : nil
  }
}
