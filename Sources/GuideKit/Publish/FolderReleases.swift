import Pages
import StudyGuide
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Releases side by side in a folder of this machine.
extension FolderTarget {
  func releaseBefore() throws -> EarlierRelease {
    guard DirectoryListing.exists(path) else {
      throw PublishFailure("nothing has been published to \(path) yet")
    }
    let present = presentRelease ?? 0
    let note = try? FileReading.bytes(of: "\(releases)/\(present)/\(Self.before)")
    let before = EarlierRelease.number(
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

  func goBack(to release: EarlierRelease) throws {
    let folder = try lockFolder()
    defer { try? folder.close() }
    guard let number = Int(release.id), try releaseNumbers().contains(number) else {
      throw PublishFailure("\(path) has changed meanwhile", remedy: "look again")
    }
    try switchTo(number)
  }

  func switchTo(_ number: Int) throws {
    let next = path + "/.current-new"
    unlink(next)
    guard symlink("releases/\(number)", next) == 0 else {
      throw DiskFailure("write", next, Errno(rawValue: errno))
    }
    try Self.rename(next, current)
    try Self.settle(path)
  }

  /// The number of the release that `current` leads to.
  var presentRelease: Int? {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink(current, $0, bytes.count) } ?? -1
    }
    guard count > 0 else { return nil }
    let target = String(decoding: buffer.prefix(count), as: UTF8.self)
    guard target.hasPrefix("releases/") else { return nil }
    return Int(target.dropFirst("releases/".count))
  }

  func manifest(of number: Int) throws -> PublishManifest {
    let file = "\(releases)/\(number)/\(PublishManifest.name)"
    let text = String(decoding: try FileReading.bytes(of: file), as: UTF8.self)
    guard let manifest = PublishManifest(text: text) else {
      throw PublishFailure(
        "\(file) is damaged", remedy: "go back with --rollback, or remove \(current) and publish")
    }
    return manifest
  }

  func releaseNumbers() throws -> [Int] {
    guard DirectoryListing.exists(releases) else { return [] }
    return try DirectoryListing(of: releases).items.compactMap { Int($0.name) }
  }

  /// What an interrupted publish left behind.
  func removeUnfinished() throws {
    for item in try DirectoryListing(of: releases).items where item.name.hasPrefix(".") {
      try PublishLock.removeTree(releases + "/" + item.name)
    }
  }

  /// Removes all but the last releases, and never the present one.
  func removeOld() throws {
    let present = presentRelease
    for number in try releaseNumbers().sorted().dropLast(keep) where number != present {
      let going = "\(releases)/.old-\(number)"
      try Self.rename("\(releases)/\(number)", going)
      try PublishLock.removeTree(going)
    }
  }
}
