import Foundation

/// A disk of a few kilobytes, in memory.
struct TestDisk {
  let path: String

  static let canMount = getuid() == 0 && (try? TestDisk(kilobytes: 100)).map { $0.remove() } != nil

  init(kilobytes: Int) throws {
    path = FileManager.default.temporaryDirectory.path() + "/guide-disk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Programs.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
  }

  func grow(kilobytes: Int) throws {
    try Programs.run("mount", ["-o", "remount,size=\(kilobytes)k", path])
  }

  func remove() {
    _ = try? Programs.run("umount", ["-l", path])
    try? FileManager.default.removeItem(atPath: path)
  }
}
