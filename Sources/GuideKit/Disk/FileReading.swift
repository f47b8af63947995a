import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes and paths of single files, by the system's own calls.
enum FileReading {
  /// The bytes of a file.
  static func bytes(of path: String) throws(DiskFailure) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      return try file.closeAfter { try bytes(from: file, expecting: size(of: path) ?? 0) }
    } catch {
      throw DiskFailure("read", path, error)
    }
  }

  static func standardInput() throws(DiskFailure) -> [UInt8] {
    do {
      return try bytes(from: .standardInput, expecting: 0)
    } catch {
      throw DiskFailure("read", "standard input", error)
    }
  }

  /// The path from the root, without `.` and `..`, and with links resolved as far as it exists.
  static func absolute(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
      whole = String(cString: folder) + "/" + path
      free(folder)
    }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    for count in (0...parts.count).reversed() {
      guard let real = realpath("/" + parts[..<count].joined(separator: "/"), nil) else { continue }
      defer { free(real) }
      let known = String(cString: real)
      let rest = parts[count...].map { "/" + $0 }.joined()
      return (known == "/" && !rest.isEmpty ? "" : known) + rest
    }
    return "/" + parts.joined(separator: "/")
  }

  /// In bytes; nil when there is no such file.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  private static func bytes(from file: FileDescriptor, expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      let chunk = try [UInt8](unsafeUninitializedCapacity: max(room, 4_096)) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      if bytes.count == size { return bytes }
      room = 65_536
    }
  }
}
