package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Changes to what a folder holds; every path is seen from it.
extension Folder {
  /// Writes a file by a temporary name beside it, so that readers find the old bytes or the new.
  package func replace(_ path: String, with bytes: [UInt8]) throws(DiskFailure) {
    try replace(path) { file throws in _ = try file.writeAll(bytes) }
  }

  /// Writes a file as another one is, piece by piece.
  package func replace(_ path: String, copying source: FileDescriptor) throws(DiskFailure) {
    try replace(path) { file throws in
      try FileReading.forEachPiece(of: source) { _ = try file.writeAll($0) }
    }
  }

  private func replace(
    _ path: String, _ write: (FileDescriptor) throws -> Void
  ) throws(DiskFailure) {
    let whole = full(path)
    try reach(path, "write") { folder, name throws(DiskFailure) in
      let temporary = ".\(name).guide-tmp"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      var file = openat(folder, temporary, flags, 0o644)
      if file < 0, errno == EEXIST {
        // One that a killed build left, or that is another's name for some other file: never
        // written into.
        unlinkat(folder, temporary, 0)
        file = openat(folder, temporary, flags, 0o644)
      }
      guard file >= 0 else { throw DiskFailure("write", whole, Errno(rawValue: errno)) }
      if isForReaders { fchmod(file, 0o644) }
      do {
        let descriptor = FileDescriptor(rawValue: file)
        try descriptor.closeAfter { try write(descriptor) }
      } catch {
        unlinkat(folder, temporary, 0)
        throw DiskFailure("write", whole, error)
      }
      guard renameat(folder, temporary, folder, name) == 0 else {
        let error = Errno(rawValue: errno)
        unlinkat(folder, temporary, 0)
        throw DiskFailure("write", whole, error)
      }
    }
  }

  /// Gives readers the rights that they lack to a file or a folder, where it is ours to give them; an
  /// empty path is this folder.
  package func admitReaders(to path: String = "") {
    if isReadable(path) { return }
    try? reach(path, "change the rights of") { folder, name in
      var status = stat()
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      switch DirectoryListing.kind(status) {
      case .file: fchmodat(folder, name, status.st_mode & 0o7777 | 0o644, AT_SYMLINK_NOFOLLOW)
      case .folder: fchmodat(folder, name, status.st_mode & 0o7777 | 0o755, AT_SYMLINK_NOFOLLOW)
      case .link, .other: return
      }
    }
  }

  /// Gives a file or folder another name; what stands under it gives way.
  package func move(_ old: String, to new: String) throws(DiskFailure) {
    let whole = full(old)
    try reach(old, "rename") { oldFolder, oldName throws(DiskFailure) in
      try reach(new, "rename") { newFolder, newName throws(DiskFailure) in
        guard renameat(oldFolder, oldName, newFolder, newName) == 0 else {
          throw DiskFailure("rename", whole, Errno(rawValue: errno))
        }
      }
    }
  }

  /// Deletes a file or link; false where there is none.
  package func remove(_ path: String) throws(DiskFailure) -> Bool {
    let whole = full(path)
    return try reach(path, "delete") { folder, name throws(DiskFailure) in
      if unlinkat(folder, name, 0) == 0 { return true }
      if errno == ENOENT { return false }
      throw DiskFailure("delete", whole, Errno(rawValue: errno))
    }
  }

  /// Deletes a folder that holds nothing; false where it stays.
  package func removeEmptyFolder(_ path: String) -> Bool {
    (try? reach(path, "delete") { unlinkat($0, $1, AT_REMOVEDIR) == 0 }) ?? false
  }

  /// Removes a file, a link (and not where it leads) or a folder with all that it holds.
  package func removeTree(_ path: String) throws(DiskFailure) {
    guard let kind = kind(of: path) else { return }
    guard kind == .folder else {
      _ = try remove(path)
      return
    }
    let folder = try folder(path)
    for item in try folder.listing().items { try folder.removeTree(item.name) }
    let whole = full(path)
    try reach(path, "delete") { parent, name throws(DiskFailure) in
      guard unlinkat(parent, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
        throw DiskFailure("delete", whole, Errno(rawValue: errno))
      }
    }
  }

  /// Waits until the disk holds a file or a folder's names, so that a power cut loses nothing; an
  /// empty path is the folder itself.
  package func settle(_ path: String = "") throws(DiskFailure) {
    let whole = full(path)
    try reach(path, "write") { folder, name throws(DiskFailure) in
      let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else { throw DiskFailure("write", whole, Errno(rawValue: errno)) }
      defer { close(file) }
      guard fsync(file) == 0 else { throw DiskFailure("write", whole, Errno(rawValue: errno)) }
    }
  }

  /// Gives a file a second name; false where the disk cannot.
  package func addName(_ new: String, to file: String) -> Bool {
    let isNamed = try? reach(file, "write") { oldFolder, oldName throws(DiskFailure) in
      try reach(new, "write") { linkat(oldFolder, oldName, $0, $1, 0) == 0 }
    }
    return isNamed ?? false
  }

  /// Makes a symbolic link in place of whatever file or link has its name.
  package func makeLink(_ path: String, to target: String) throws(DiskFailure) {
    let whole = full(path)
    try reach(path, "write") { folder, name throws(DiskFailure) in
      unlinkat(folder, name, 0)
      guard symlinkat(target, folder, name) == 0 else {
        throw DiskFailure("write", whole, Errno(rawValue: errno))
      }
    }
  }

  /// Locks the folder until ``unlock()``; false where another process has locked it.
  package func lock() -> Bool {
    // A disk that has no locks keeps nobody out.
    flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  /// Gives up a lock; a child of ours that has not yet become another program may hold the folder
  /// open a little longer, and must not hold the lock.
  package func unlock() { flock(descriptor.rawValue, LOCK_UN) }

  /// Gives up the lock on a file, and closes it.
  static func unlock(_ file: FileDescriptor) {
    flock(file.rawValue, LOCK_UN)
    try? file.close()
  }

  /// Makes a folder whose name nobody can know before, in one that others may write into, and
  /// opens it; only this user may enter it.
  package func makePrivateFolder(named stem: String) throws(DiskFailure) -> Folder {
    let name = stem + String(UInt64.random(in: .min ... .max), radix: 36)
    guard mkdirat(descriptor.rawValue, name, 0o700) == 0 else {
      throw DiskFailure("create the folder", full(name), Errno(rawValue: errno))
    }
    let made = try folder(name)
    guard made.isPrivate else {
      throw DiskFailure("use the folder", made.path, reason: "it is another user's")
    }
    return made
  }

  /// Opens a file for a lock, and creates it where it is missing; only this user may read it.
  package func lockFile(_ name: String) throws(DiskFailure) -> FileDescriptor {
    let whole = full(name)
    return try reach(name, "lock") { folder, name throws(DiskFailure) in
      let file = openat(folder, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw DiskFailure("lock", whole, Errno(rawValue: errno)) }
      return FileDescriptor(rawValue: file)
    }
  }
}
