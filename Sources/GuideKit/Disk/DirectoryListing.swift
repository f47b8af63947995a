import Markup
import StudyGuide
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder.
package struct DirectoryListing {
  package enum Kind: Sendable { case file, folder, link, other }

  package struct Item: Sendable {
    package let name: String
    package let kind: Kind
  }

  /// In the order of the disk; `.` and `..` are left out.
  package let items: [Item]

  package init(of path: String) throws(DiskFailure) {
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
      let kind = Self.kind(entry.pointee.d_type) ?? Self.kind(of: path + "/" + name)
      items.append(Item(name: name, kind: kind))
    }
    self.items = items
  }

  /// The stamps of its files in the order of `items`, found `jobs` at once; nil for all that is no
  /// file, or is none any more.
  package func stamps(in path: String, jobs: Int) async throws(DiskFailure) -> [FileStamp?] {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw DiskFailure("read the folder", path, Errno(rawValue: errno)) }
    defer { close(folder) }
    let items = items
    return await ParallelMap.results(count: items.count, jobs: jobs) { index in
      var status = stat()
      guard items[index].kind == .file,
        fstatat(folder, items[index].name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        Self.kind(status) == .file
      else { return nil }
      return FileStamp(status)
    }
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

  package static func kind(of path: String) -> Kind {
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

  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
