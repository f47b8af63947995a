import Markup
import Pages
import StudyGuide

/// Releases side by side in a folder of this machine.
extension FolderHost {
  package func releaseBefore() async throws -> EarlierRelease {
    guard let root = try target.existing() else {
      throw PublishFailure("nothing has been published to \(path) yet")
    }
    let present = root.presentRelease ?? 0
    let before = ReleaseLayout.number(
      before: present, noted: note(in: present, root),
      among: try releases(of: root).map(numbers) ?? [])
    guard let before else {
      throw PublishFailure(
        "\(path) holds no release before the present one",
        remedy: "`keep` of the target says how many stay at hand")
    }
    let manifest = try manifest(of: before, in: root)
    let damaged = await damaged(manifest, before, in: root)
    try ReleaseDamage.refuse(damaged, in: "release \(before) of \(path)")
    return EarlierRelease(
      name: "release \(before) of \(path)", id: String(before), manifest: manifest)
  }

  package func goBack(to release: EarlierRelease) async throws {
    guard let root = try target.existing() else { return }
    try lock(root)
    defer { root.unlock() }
    guard let number = ReleaseLayout.number(ofName: release.id),
      try releases(of: root).map(numbers)?.contains(number) == true
    else { throw PublishFailure("\(path) has changed meanwhile", remedy: "look again") }
    let folder = try root.folder(ReleaseLayout.target(number))
    for path in Paths.folders(around: release.manifest.paths) { folder.admitReaders(to: path) }
    for path in release.manifest.paths { folder.admitReaders(to: path) }
    try switchTo(number, in: root)
  }

  func switchTo(_ number: Int, in root: Folder) throws {
    try root.makeLink(".current-new", to: ReleaseLayout.target(number))
    try root.move(".current-new", to: ReleaseLayout.current)
    try root.settle()
  }

  func manifest(of number: Int, in root: Folder) throws -> PublishManifest {
    let file = ReleaseLayout.target(number) + "/" + PublishManifest.name
    let text = String(
      decoding: try FileReading.read(root.full(file), root.file(file)), as: UTF8.self)
    guard let manifest = PublishManifest(text: text) else {
      throw PublishFailure(
        "\(root.full(file)) is damaged",
        remedy: "go back with --rollback, or remove \(root.full(ReleaseLayout.current)) and publish"
      )
    }
    return manifest
  }

  /// The number that a new release gets: no name that stands there, whoever made it, is taken.
  func nextNumber(_ releases: Folder) throws -> Int {
    let names = try releases.listing().items.map(\.name)
    return ReleaseLayout.next(after: try numbers(releases), besides: Set(names))
  }

  /// What an interrupted publish left behind.
  func removeUnfinished(_ releases: Folder) throws {
    for item in try releases.listing().items where ReleaseLayout.isUnfinished(item.name) {
      try releases.removeTree(item.name)
    }
  }

  /// Removes all but the last releases, and never the present one.
  package func removeOld(in root: Folder) throws {
    let present = root.presentRelease
    let releases = try root.folder(ReleaseLayout.folder)
    for number in try numbers(releases).sorted().dropLast(keep) where number != present {
      try releases.move("\(number)", to: ".old-\(number)")
      try releases.removeTree(".old-\(number)")
    }
  }

  /// The number that a release has noted as the one before it.
  private func note(in number: Int, _ root: Folder) -> String? {
    let file = ReleaseLayout.target(number) + "/" + ReleaseLayout.before
    let bytes = try? FileReading.read(file, root.file(file))
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private func releases(of root: Folder) throws -> Folder? {
    root.kind(of: ReleaseLayout.folder) == nil ? nil : try root.folder(ReleaseLayout.folder)
  }

  /// The numbers of the releases: folders with such names as guide gives, and with its manifest.
  private func numbers(_ releases: Folder) throws -> [Int] {
    try releases.listing().items.compactMap { item in
      let hasManifest = releases.kind(of: "\(item.name)/\(PublishManifest.name)") == .file
      return hasManifest ? ReleaseLayout.number(ofName: item.name) : nil
    }
  }
}

extension Folder {
  /// The number of the release that `current` leads to.
  var presentRelease: Int? {
    linkTarget(of: ReleaseLayout.current).flatMap(ReleaseLayout.number(ofTarget:))
  }
}
