import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of single files, by the system's own calls.
package enum FileReading {
  /// The bytes of a file.
  package static func bytes(of path: String) throws(DiskFailure) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      return try file.closeAfter { try bytes(from: file, expecting: size(of: path) ?? 0) }
    } catch {
      throw DiskFailure("read", path, error)
    }
  }

  package static func standardInput() throws(DiskFailure) -> [UInt8] {
    do {
      return try bytes(from: .standardInput, expecting: 0)
    } catch {
      throw DiskFailure("read", "standard input", error)
    }
  }

  /// In bytes; nil when there is no such file.
  package static func size(of path: String) -> Int? {
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
