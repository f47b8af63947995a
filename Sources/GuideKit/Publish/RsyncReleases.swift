import Markup
package import Pages
import StudyGuide

/// Releases on a host that rsync reaches.
extension RsyncHost {
  func releasedState(_ names: [String: String], heedsRights: Bool) async throws -> LiveState {
    try refuseForeign(names, mark: ReleaseLayout.mark)
    if names[ReleaseLayout.folder]?.isEmpty == false {
      throw PublishFailure(
        "`releases` of \(title) is a link", remedy: "move it away; guide makes a folder there")
    }
    guard let target = names[ReleaseLayout.current] else { return LiveState() }
    guard let number = ReleaseLayout.number(ofTarget: target) else {
      throw PublishFailure(
        "`current` of \(title) leads to no release",
        remedy: "the host may forbid links: say `releases: false` for this target")
    }
    let release = ReleaseLayout.target(number)
    let manifest = try await manifest(at: "\(release)/\(PublishManifest.name)")
    return LiveState(
      manifest: manifest,
      uncertain: try await damage(manifest, in: release, heedsRights: heedsRights))
  }

  package func sendRelease(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let present = try await presentRelease()
    let found = try await releases()
    let number = ReleaseLayout.next(after: found.all, besides: found.taken)
    guard ReleaseLayout.number(ofName: String(number)) != nil else {
      throw PublishFailure(
        "\(title)/releases holds a release with the last number that there is",
        remedy: "publish to another folder")
    }
    let release = ReleaseLayout.target(number)
    let folder = try SendingFolder(lock.scratch + "/site")
    let site = plan.manifest.paths.compactMap { plan.manifest.files[$0] }.filter { !$0.isRetired }
    try folder.fill(site, plan, delivery)
    if let present, !plan.retained.isEmpty {
      let list = try SendingFolder.list(plan.retained.map(\.path), at: lock.scratch + "/retained")
      try await copy(
        ["--files-from=" + list], at("releases/\(present)/"), folder.path + "/",
        doing: "reading \(title)")
    }
    try folder.write(ReleaseLayout.before, ReleaseLayout.note(present ?? 0))
    try await makeFolders()
    let sign = try SendingFolder(lock.scratch + "/sign")
    try sign.write(ReleaseLayout.before, ReleaseLayout.note(present ?? 0))
    try await copy(
      ["--recursive", "--perms", "--chmod=D755,F644"], sign.path + "/", at(release + "/"),
      doing: "making a folder at \(title)")
    delivery.progress("sending release \(number)")
    let rights = ["--recursive", "--checksum", "--perms", "--chmod=D755,F644", "--delete"]
    let linked = present.map { ["--link-dest=../\($0)/"] } ?? []
    try await copy(
      rights + linked, folder.path + "/", at(release + "/"), doing: "sending to \(title)")
    delivery.progress("comparing release \(number) with what was sent")
    try await refuseDifferences(rights, folder.path + "/", at(release + "/"))
    try await put(release + "/" + PublishManifest.name, Array(plan.manifest.text.utf8))
    try await switchTo(number)
    do {
      try await removeOld(present: number)
    } catch let failure as PublishFailure {
      // Readers see the new release; what stays beside it harms nobody.
      Output.error("note: old releases stay at \(title): \(failure.message)\n")
    }
  }

  package func releaseBefore() async throws -> EarlierRelease {
    guard hasReleases else {
      throw PublishFailure(
        "\(title) keeps no releases to go back to",
        remedy: "check the earlier content out and publish that", cause: .usage)
    }
    guard let present = try await presentRelease() else {
      throw PublishFailure("nothing has been published to \(title) yet")
    }
    let release = "releases/\(present)"
    let hasNote = try await list(release)?[ReleaseLayout.before] != nil
    let before = ReleaseLayout.number(
      before: present, noted: hasNote ? try await read("\(release)/\(ReleaseLayout.before)") : nil,
      among: try await releases().whole)
    guard let before else {
      throw PublishFailure("\(title) holds no release before the present one")
    }
    let earlier = EarlierRelease(
      name: "release \(before) of \(title)", id: String(before),
      manifest: try await manifest(at: "releases/\(before)/\(PublishManifest.name)"))
    try ReleaseDamage.refuse(try await damaged(earlier), in: earlier.name)
    return earlier
  }

  /// Fetches the files of a release and compares them with its manifest.
  private func damaged(_ release: EarlierRelease) async throws -> [String] {
    let folder = try SendingFolder(lock.scratch + "/earlier")
    let list = try SendingFolder.list(
      release.manifest.paths, at: lock.scratch + "/earlier-files")
    let result = try await rsync.run(
      manners + ["--recursive", "--files-from=" + list, "--"]
        + [at("\(ReleaseLayout.folder)/\(release.id)/"), folder.path + "/"])
    // 23 and 24: files are missing, which is told with the rest.
    guard [0, 23, 24].contains(result.status) else {
      throw rsync.failure(result, doing: "reading \(release.name)")
    }
    return await ReleaseDamage.paths(of: release.manifest, in: folder.folder, jobs: 2)
  }

  package func goBack(to release: EarlierRelease) async throws {
    guard let number = ReleaseLayout.number(ofName: release.id) else { return }
    try await switchTo(number)
  }

  // MARK: Steps

  /// The mark, and the folder of the releases.
  private func makeFolders() async throws {
    let folder = try SendingFolder(lock.scratch + "/root")
    try folder.write(ReleaseLayout.mark, Array(ReleaseLayout.markText.utf8))
    // The mark goes first: without it the folder would be another's.
    for _ in 0..<2 {
      try await copy(
        ["--recursive", "--perms", "--chmod=D755,F644"], folder.path + "/", at(""),
        doing: "making folders at \(title)")
      try folder.folder.makeFolder(ReleaseLayout.folder)
    }
  }

  /// rsync makes a link under another name and renames it: readers see one release or the other.
  private func switchTo(_ number: Int) async throws {
    let folder = try SendingFolder(lock.scratch + "/link")
    let link = folder.path + "/" + ReleaseLayout.current
    try folder.folder.makeLink(ReleaseLayout.current, to: ReleaseLayout.target(number))
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
    try empty.folder.makeFolder(ReleaseLayout.folder)
    let filters = old.flatMap { ["--include=/releases/\($0)/***"] }
    try await copy(
      ["--recursive", "--delete", "--include=/releases/"] + filters + ["--exclude=*"],
      empty.path + "/", at(""), doing: "deleting old releases of \(title)")
  }

  private func presentRelease() async throws -> Int? {
    try await list("")?[ReleaseLayout.current]
      .flatMap(ReleaseLayout.number(ofTarget:))
  }

  private struct ReleaseNumbers {
    /// Those that were sent, or begun.
    let all: [Int]
    /// Those that were sent to their end, so that they have their manifest.
    let whole: [Int]
    /// All names in the folder, others' too.
    let taken: Set<String>
  }

  /// What stands in the folder of releases: ours have one of two files that only guide writes.
  private func releases() async throws -> ReleaseNumbers {
    let signs = [PublishManifest.name, ReleaseLayout.before]
    let filters = ["--recursive", "--include=/*/"] + signs.map { "--include=/*/" + $0 }
    let names = try await items(ReleaseLayout.folder, filters + ["--exclude=*"])?.map(\.name) ?? []
    var (all, whole): (Set<Int>, Set<Int>) = ([], [])
    for name in names {
      let parts = name.split(separator: "/")
      guard parts.count == 2, ReleaseLayout.isSign(parts[1]),
        let number = ReleaseLayout.number(ofName: parts[0])
      else { continue }
      all.insert(number)
      if parts[1] == PublishManifest.name[...] { whole.insert(number) }
    }
    let taken = try await list(ReleaseLayout.folder)?.map(\.key) ?? []
    return ReleaseNumbers(all: all.sorted(), whole: whole.sorted(), taken: Set(taken))
  }
}
