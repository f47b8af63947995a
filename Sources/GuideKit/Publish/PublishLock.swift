import Markup
import StudyGuide
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sees to it that a guide is published once at a time, and holds the place for what is in the
/// making.
///
/// The lock is the system's own, on a file: it goes when its process does, however that ends. The
/// file names the process group of the tool that runs, so that one which outlives a killed publish
/// is waited for.
package final class PublishLock: Sendable {
  /// For files in the making; empty at the beginning and removed at the end.
  package let scratch: String
  private let scratches: String
  private let file: Mutex<FileDescriptor>

  package init(
    source: String, temporary: String = Terminal.variable("TMPDIR") ?? "/tmp"
  ) throws {
    let digest = SHA256.hex(of: Array(Paths.absolute(source).utf8)).prefix(16)
    let base = "\(Paths.absolute(temporary))/guide-publish-\(getuid())-\(digest)"
    // Each its own: a tool of a publish that was killed may still write into that one's.
    scratches = base + ".d"
    scratch = "\(scratches)/\(getpid())"
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        FilePath(base + ".lock"), .readWrite, options: [.create, .noFollow, .closeOnExec],
        permissions: [.ownerReadWrite])
    } catch {
      throw DiskFailure("lock", base + ".lock", error)
    }
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0, status.st_uid == getuid() else {
      throw DiskFailure("lock", base + ".lock", reason: "it is another user's")
    }
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      try? descriptor.close()
      throw PublishFailure(
        "another publish of this guide is running", remedy: "wait until it has ended")
    }
    file = Mutex(descriptor)
    try awaitLeftOver(descriptor)
    try? Files.removeTree(scratches)
    mkdir(scratches, 0o700)
    guard lstat(scratches, &status) == 0, status.st_uid == getuid(),
      DirectoryListing.kind(of: scratches) == .folder
    else { throw DiskFailure("use the folder", scratches, reason: "it is another user's") }
    guard mkdir(scratch, 0o700) == 0 else {
      throw DiskFailure("create the folder", scratch, Errno(rawValue: errno))
    }
  }

  deinit {
    try? Files.removeTree(scratches)
    file.withLock { Files.unlock($0) }
  }

  /// Writes down which process group a tool runs in.
  package func note(group: Int32?) {
    file.withLock { file in
      let text = group.map { "\($0)\n" } ?? ""
      _ = ftruncate(file.rawValue, 0)
      _ = try? file.writeAll(toAbsoluteOffset: 0, text.utf8)
    }
  }

  /// Waits for a tool of a publish that was killed: it must not go on beside ours.
  private func awaitLeftOver(_ file: FileDescriptor) throws {
    let bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      count =
        (try? file.read(fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
    let text = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
    guard let group = Int32(text), group > 1 else { return }
    for _ in 0..<300 {
      if kill(-group, 0) != 0 { return }
      usleep(100_000)
    }
    throw PublishFailure(
      "a tool of a publish that was interrupted is still running (process group \(group))",
      remedy: "wait until it has ended, or end it, and publish again")
  }
}
