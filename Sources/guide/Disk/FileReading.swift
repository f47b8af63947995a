import SystemPackage

/// A failure of the machine, not of the content: what could not be done, and why.
struct DiskFailure: Error, CustomStringConvertible {
  let action: String
  let path: String
  let reason: String

  init(_ action: String, _ path: String, _ error: any Error) {
    self.action = action
    self.path = path
    reason = "\(error)"
  }

  var description: String { "cannot \(action) \(path): \(reason)" }
}

enum FileReading {
  /// The bytes of a file.
  static func bytes(of path: String) throws(DiskFailure) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      return try file.closeAfter { try bytes(from: file) }
    } catch {
      throw DiskFailure("read", path, error)
    }
  }

  static func standardInput() throws(DiskFailure) -> [UInt8] {
    do {
      return try bytes(from: .standardInput)
    } catch {
      throw DiskFailure("read", "standard input", error)
    }
  }

  private static func bytes(from file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if chunk.isEmpty { return bytes }
      bytes.append(contentsOf: chunk)
    }
  }
}
