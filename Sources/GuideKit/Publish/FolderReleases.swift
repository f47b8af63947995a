package import Pages
import StudyGuide
import SystemPackage

/// Releases side by side in a folder of this machine.
extension FolderHost {
  package func releaseBefore() async throws -> EarlierRelease {
    guard DirectoryListing.exists(path) else {
      throw PublishFailure("nothing has been published to \(path) yet")
    }
    let present = presentRelease ?? 0
    let note = try? FileReading.bytes(of: "\(releases)/\(present)/\(ReleaseLayout.before)")
    let before = ReleaseLayout.number(
      before: present, noted: note.map { String(decoding: $0, as: UTF8.self) },
      among: try releaseNumbers())
    guard let before else {
      throw PublishFailure(
        "\(path) holds no release before the present one",
        remedy: "`keep` of the target says how many stay at hand")
    }
    return EarlierRelease(
      name: "release \(before) of \(path)", id: String(before), manifest: try manifest(of: before))
  }

  package func goBack(to release: EarlierRelease) async throws {
    let folder = try lockFolder()
    defer { Files.unlock(folder) }
    guard let number = Int(release.id), try releaseNumbers().contains(number) else {
      throw PublishFailure("\(path) has changed meanwhile", remedy: "look again")
    }
    try switchTo(number)
  }

  package func switchTo(_ number: Int) throws {
    let next = path + "/.current-new"
    try Files.makeLink(next, to: ReleaseLayout.target(number))
    try Files.move(next, to: current)
    try Files.settle(path)
  }

  /// The number of the release that `current` leads to.
  package var presentRelease: Int? {
    Files.linkTarget(of: current).flatMap(ReleaseLayout.number(ofTarget:))
  }

  package func manifest(of number: Int) throws -> PublishManifest {
    let file = "\(releases)/\(number)/\(PublishManifest.name)"
    let text = String(decoding: try FileReading.bytes(of: file), as: UTF8.self)
    guard let manifest = PublishManifest(text: text) else {
      throw PublishFailure(
        "\(file) is damaged", remedy: "go back with --rollback, or remove \(current) and publish")
    }
    return manifest
  }

  package func releaseNumbers() throws -> [Int] {
    guard DirectoryListing.exists(releases) else { return [] }
    return try DirectoryListing(of: releases).items.compactMap { Int($0.name) }
  }

  /// What an interrupted publish left behind.
  package func removeUnfinished() throws {
    for item in try DirectoryListing(of: releases).items where item.name.hasPrefix(".") {
      try Files.removeTree(releases + "/" + item.name)
    }
  }

  /// Removes all but the last releases, and never the present one.
  package func removeOld() throws {
    let present = presentRelease
    for number in try releaseNumbers().sorted().dropLast(keep) where number != present {
      let going = "\(releases)/.old-\(number)"
      try Files.move("\(releases)/\(number)", to: going)
      try Files.removeTree(going)
    }
  }
}
