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
    /// Whether the name is UTF-8; if not, bytes that are not are shown as `\xE9`, and nothing can be
    /// opened by it.
    package var isText = true
  }

  /// In the order of the disk; `.` and `..` are left out.
  package let items: [Item]

  package init(of path: String) throws(DiskFailure) { try self.init(of: Folder(at: path)) }

  init(of folder: Folder) throws(DiskFailure) {
    // A descriptor of its own: reading the names moves it.
    let descriptor = folder.openedAgain()
    guard descriptor >= 0, let names = fdopendir(descriptor) else {
      throw DiskFailure("read the folder", folder.path, Errno(rawValue: errno))
    }
    defer { closedir(names) }
    var items: [Item] = []
    while let entry = readdir(names) {
      let bytes = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { name in
          Array(
            UnsafeBufferPointer(
              start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
            ))
        }
      }
      if bytes == Array(".".utf8) || bytes == Array("..".utf8) { continue }
      guard bytes.firstInvalidUTF8 == nil else {
        items.append(Item(name: Self.shown(bytes), kind: .other, isText: false))
        continue
      }
      let name = String(decoding: bytes, as: UTF8.self)
      let kind = Self.kind(entry.pointee.d_type) ?? folder.kind(of: name) ?? .other
      items.append(Item(name: name, kind: kind))
    }
    self.items = items
  }

  /// The stamps of its files in the order of `items`, found `jobs` at once; nil for all that is no
  /// file, or is none any more.
  package func stamps(in folder: Folder, jobs: Int) async -> [FileStamp?] {
    let items = items
    return await ParallelMap.results(count: items.count, jobs: jobs) { index in
      guard items[index].kind == .file, let status = folder.status(of: items[index].name),
        Self.kind(status) == .file
      else { return nil }
      return FileStamp(status)
    }
  }

  /// A name that is not UTF-8, as it can be shown.
  private static func shown(_ name: [UInt8]) -> String {
    var (shown, rest) = ("", name)
    while let offset = rest.firstInvalidUTF8 {
      shown += String(decoding: rest[..<offset], as: UTF8.self)
      shown += "\\x" + String(rest[offset], radix: 16, uppercase: true)
      rest.removeFirst(offset + 1)
    }
    return shown + String(decoding: rest, as: UTF8.self)
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

  static func kind(_ status: stat) -> Kind {
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
