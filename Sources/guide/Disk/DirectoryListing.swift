import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder.
struct DirectoryListing {
  enum Kind { case file, folder, link, other }

  struct Item {
    let name: String
    let kind: Kind
    /// Of files, where stamps were asked for.
    var stamp: FileStamp?
  }

  /// In the order of the disk; `.` and `..` are left out.
  let items: [Item]

  init(of path: String, stamps: Bool = false) throws(DiskFailure) {
    guard let folder = opendir(path) else {
      throw DiskFailure("read the folder", path, Errno(rawValue: errno))
    }
    defer { closedir(folder) }
    var items: [Item] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var kind = Self.kind(entry.pointee.d_type) ?? Self.kind(of: path + "/" + name)
      var stamp: FileStamp?
      if stamps, kind == .file {
        var status = stat()
        guard fstatat(dirfd(folder), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        kind = Self.kind(status)
        stamp = FileStamp(status)
      }
      items.append(Item(name: name, kind: kind, stamp: stamp))
    }
    self.items = items
  }

  /// What the folder itself says; nil where it does not know.
  private static func kind(_ type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    return lstat(path, &status) == 0 ? kind(status) : .other
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
