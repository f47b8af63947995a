package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An opened folder: the one way to the disk for whatever is written, moved or deleted.
///
/// Everything in it is reached from its descriptor by a path of plain names, one folder after the
/// other, and no link is followed on the way, so that neither a link in a stranger's folder nor one
/// that somebody puts there meanwhile leads anywhere else.
package final class Folder: Sendable {
  /// As people are told of it.
  package let path: String
  let descriptor: FileDescriptor
  /// Whether readers are to see what is made here: it is then theirs to read whatever the user's
  /// umask keeps from others.
  let isForReaders: Bool

  private init(path: String, descriptor: FileDescriptor, isForReaders: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.isForReaders = isForReaders
  }

  deinit { try? descriptor.close() }

  /// Opens a folder that a user named, following links as that name does.
  package convenience init(
    at path: String, isForReaders: Bool = false
  ) throws(DiskFailure) {
    let descriptor = open(path, Self.folderFlags)
    guard descriptor >= 0 else {
      throw DiskFailure("open the folder", path, Errno(rawValue: errno))
    }
    self.init(
      path: path, descriptor: FileDescriptor(rawValue: descriptor), isForReaders: isForReaders)
  }

  /// Opens a folder that a user named, and creates it and those around it where they are missing.
  package convenience init(
    making path: String, isForReaders: Bool = false
  ) throws(DiskFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(part) : "/" + part
      if mkdir(made, 0o755) == 0 {
        if isForReaders { try Folder(at: made).admitReaders() }
        continue
      }
      if errno == EEXIST || errno == EISDIR { continue }
      throw DiskFailure("create the folder", made, Errno(rawValue: errno))
    }
    do {
      try self.init(at: path, isForReaders: isForReaders)
    } catch  where DirectoryListing.kind(of: path) != .folder {
      throw DiskFailure("write into", path, reason: "it is not a folder")
    }
  }

  /// Opens a folder that may lie in a guide's, where no link is followed: the guide may be a
  /// stranger's. `isMade` says whether it is created where it is missing.
  package static func at(
    _ path: String, inGuide guide: String, isMade: Bool, isForReaders: Bool = false
  ) throws(DiskFailure) -> Folder {
    let (parent, name) = Paths.split(path)
    let resolved = Paths.absolute(parent.isEmpty ? "." : parent) + "/" + name
    let rest =
      Paths.rest(of: path, below: guide)
      ?? Paths.rest(of: resolved, below: Paths.absolute(guide))
    guard let rest else {
      return try isMade
        ? Folder(making: path, isForReaders: isForReaders)
        : Folder(at: path, isForReaders: isForReaders)
    }
    let around = try Folder(at: guide, isForReaders: isForReaders)
    return try isMade ? around.makeFolder(rest) : around.folder(rest)
  }

  /// Opens a folder within this one.
  package func folder(_ path: String) throws(DiskFailure) -> Folder {
    try walk(path, isMade: false, "open the folder")
  }

  /// Opens a folder within this one, and creates it and those around it where they are missing.
  @discardableResult
  package func makeFolder(_ path: String) throws(DiskFailure) -> Folder {
    try walk(path, isMade: true, "write into")
  }

  // MARK: Looking

  /// The kind of what has a path; nil where nothing has.
  package func kind(of path: String) -> DirectoryListing.Kind? {
    status(of: path).map(DirectoryListing.kind)
  }

  /// What the folder holds.
  package func listing() throws(DiskFailure) -> DirectoryListing {
    try DirectoryListing(of: self)
  }

  /// What the disk says of a file, or of a link itself; nil where there is none.
  func status(of path: String) -> stat? {
    try? reach(path, "read") { folder, name in
      var status = stat()
      return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }
  }

  /// Whether everybody may read a file, or go through a folder; an empty path is this folder.
  package func isReadable(_ path: String = "") -> Bool {
    guard let status = status(of: path) else { return false }
    let rights: mode_t = DirectoryListing.kind(status) == .folder ? 0o111 : 0o444
    return status.st_mode & rights == rights
  }

  /// The size of an ordinary file in bytes; nil for anything else.
  package func size(of path: String) -> Int? {
    status(of: path).flatMap { DirectoryListing.kind($0) == .file ? Int($0.st_size) : nil }
  }

  /// Opens an ordinary file within this folder to be read.
  package func file(_ path: String) throws(DiskFailure) -> FileDescriptor {
    let whole = full(path)
    return try reach(path, "read") { folder, name throws(DiskFailure) in
      // Without O_NONBLOCK a pipe that nobody writes to would be waited for.
      let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else {
        throw DiskFailure("read", whole, reason: Self.reason(errno, folder, name))
      }
      return try FileReading.ordinary(FileDescriptor(rawValue: file), whole)
    }
  }

  /// Where a symbolic link leads, as it was written; nil for anything else.
  package func linkTarget(of path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count: Int? = try? reach(path, "read") { folder, name in
      buffer.withUnsafeMutableBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress
          .map { readlinkat(folder, name, $0, bytes.count) } ?? -1
      }
    }
    guard let count, count > 0 else { return nil }
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }

  /// What tells this folder from all others of the machine, whatever name it gets.
  package var identity: Identity {
    var status = stat()
    _ = fstat(descriptor.rawValue, &status)
    return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  /// Whether the folder is the user's own and nobody else may write into it.
  package var isPrivate: Bool {
    var status = stat()
    return fstat(descriptor.rawValue, &status) == 0 && status.st_uid == geteuid()
      && status.st_mode & 0o022 == 0
  }

  package struct Identity: Sendable, Equatable {
    private let device: UInt64
    private let number: UInt64

    fileprivate init(device: UInt64, number: UInt64) {
      (self.device, self.number) = (device, number)
    }
  }

  // MARK: The way to a file

  /// Another descriptor of the folder; negative where the system has none left.
  func openedAgain() -> Int32 { openat(descriptor.rawValue, ".", Self.folderFlags) }

  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  /// A path as people are told of it.
  func full(_ path: String) -> String {
    path.isEmpty ? self.path : self.path == "/" ? "/" + path : Paths.join(self.path, path)
  }

  /// Calls `body` with the descriptor of the folder that holds what a path names, and its name
  /// there; `.` is the folder itself.
  func reach<Result>(
    _ path: String, _ action: String, isMade: Bool = false,
    _ body: (Int32, String) throws(DiskFailure) -> Result
  ) throws(DiskFailure) -> Result {
    let (parent, name) = Paths.split(path)
    if parent.isEmpty {
      guard path.isEmpty || Self.isName(path[...]) else { throw outside(path, action) }
      return try body(descriptor.rawValue, path.isEmpty ? "." : path)
    }
    guard Self.isName(name[...]) else { throw outside(path, action) }
    let folder = try walk(parent, isMade: isMade, action)
    return try withExtendedLifetime(folder) { () throws(DiskFailure) in
      try body(folder.descriptor.rawValue, name)
    }
  }

  private func walk(
    _ path: String, isMade: Bool, _ action: String
  ) throws(DiskFailure) -> Folder {
    var folder = self
    if path.isEmpty { return self }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard Self.isName(part) else { throw outside(path, action) }
      folder = try folder.step(String(part), isMade: isMade, action)
    }
    return folder
  }

  /// Opens a folder that stands directly in this one.
  private func step(
    _ name: String, isMade: Bool, _ action: String
  ) throws(DiskFailure) -> Folder {
    let parent = descriptor.rawValue
    let flags = Self.folderFlags | O_NOFOLLOW
    var isNew = false
    var child = openat(parent, name, flags)
    if child < 0, errno == ENOENT, isMade {
      isNew = mkdirat(parent, name, 0o755) == 0
      guard isNew || errno == EEXIST else {
        throw DiskFailure("create the folder", full(name), Errno(rawValue: errno))
      }
      child = openat(parent, name, flags)
    }
    guard child >= 0 else {
      throw DiskFailure(action, full(name), reason: Self.reason(errno, parent, name))
    }
    let folder = Folder(
      path: full(name), descriptor: FileDescriptor(rawValue: child), isForReaders: isForReaders)
    if isNew, isForReaders { folder.admitReaders() }
    return folder
  }

  /// Why something could not be opened, with the remedy where it is a link.
  static func reason(_ error: Int32, _ folder: Int32, _ name: String) -> String {
    var status = stat()
    guard [ENOTDIR, ELOOP, EMLINK].contains(error),
      fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    else { return "\(Errno(rawValue: error))" }
    return switch DirectoryListing.kind(status) {
    case .link: "it is a link, and no link is followed here: remove it, or name another folder"
    case .folder: "\(Errno(rawValue: error))"
    default: "it is not a folder"
    }
  }

  private func outside(_ path: String, _ action: String) -> DiskFailure {
    DiskFailure(action, full(path), reason: "the path does not stay in its folder")
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(0)
      && !name.utf8.contains(UInt8(ascii: "/"))
  }
}
