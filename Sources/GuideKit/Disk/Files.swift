package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Changes to files and folders, by the system's own calls.
package enum Files {
  /// Writes a file by a temporary name beside it, so that readers find the old bytes or the new.
  package static func replace(_ file: String, with bytes: [UInt8]) throws(DiskFailure) {
    let (folder, name) = Paths.split(file)
    let temporary = (folder.isEmpty ? "" : folder + "/") + ".\(name).guide-tmp"
    do {
      let descriptor = try FileDescriptor.open(
        FilePath(temporary), .writeOnly, options: [.create, .truncate, .closeOnExec, .noFollow],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
    } catch {
      unlink(temporary)
      throw DiskFailure("write", file, error)
    }
    guard rename(temporary, file) == 0 else {
      let error = Errno(rawValue: errno)
      unlink(temporary)
      throw DiskFailure("write", file, error)
    }
  }

  /// Gives a file or folder another name; what stands under it gives way.
  package static func move(_ old: String, to new: String) throws(DiskFailure) {
    guard rename(old, new) == 0 else {
      throw DiskFailure("rename", old, Errno(rawValue: errno))
    }
  }

  /// Deletes a file or link; false where there is none.
  package static func remove(_ file: String) throws(DiskFailure) -> Bool {
    if unlink(file) == 0 { return true }
    if errno == ENOENT { return false }
    throw DiskFailure("delete", file, Errno(rawValue: errno))
  }

  /// Deletes a folder that holds nothing; false where it stays.
  package static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Removes a folder with all that it holds; links are removed, not followed.
  package static func removeTree(_ path: String) throws(DiskFailure) {
    guard DirectoryListing.exists(path) else { return }
    guard DirectoryListing.kind(of: path) == .folder else {
      _ = try remove(path)
      return
    }
    for item in try DirectoryListing(of: path).items { try removeTree(path + "/" + item.name) }
    guard rmdir(path) == 0 || errno == ENOENT else {
      throw DiskFailure("delete", path, Errno(rawValue: errno))
    }
  }

  /// Creates a folder and those around it; refuses what is there and no folder.
  package static func createFolder(_ path: String) throws(DiskFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(part) : "/" + part
      if mkdir(made, 0o755) == 0 || errno == EEXIST || errno == EISDIR { continue }
      throw DiskFailure("create the folder", made, Errno(rawValue: errno))
    }
    guard
      let end = try? FileDescriptor.open(
        FilePath(path), .readOnly, options: [.directory, .closeOnExec])
    else { throw DiskFailure("write into", path, reason: "it is not a folder") }
    try? end.close()
  }

  /// Waits until the disk holds a file or a folder's names, so that a power cut loses nothing.
  package static func settle(_ path: String) throws(DiskFailure) {
    do {
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      defer { try? descriptor.close() }
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw DiskFailure("write", path, error)
    }
  }

  /// Gives a file a second name; false where the disk cannot.
  package static func addName(_ new: String, to file: String) -> Bool { link(file, new) == 0 }

  /// Makes a symbolic link in place of whatever file or link has its name.
  package static func makeLink(_ path: String, to target: String) throws(DiskFailure) {
    unlink(path)
    guard symlink(target, path) == 0 else {
      throw DiskFailure("write", path, Errno(rawValue: errno))
    }
  }

  /// Where a symbolic link leads, as it was written; nil for anything else.
  package static func linkTarget(of path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink(path, $0, bytes.count) } ?? -1
    }
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }

  /// Opens a folder and locks it until `unlock`; nil where another process has locked it.
  package static func lockFolder(_ path: String) throws(DiskFailure) -> FileDescriptor? {
    let folder: FileDescriptor
    do {
      folder = try FileDescriptor.open(
        FilePath(path), .readOnly, options: [.directory, .closeOnExec])
    } catch {
      throw DiskFailure("lock", path, error)
    }
    if flock(folder.rawValue, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return folder }
    try? folder.close()
    return nil
  }

  /// Gives up a lock and closes its file; a child of ours that has not yet become another program
  /// may hold the file open a little longer, and must not hold the lock.
  package static func unlock(_ file: FileDescriptor) {
    flock(file.rawValue, LOCK_UN)
    try? file.close()
  }
}
