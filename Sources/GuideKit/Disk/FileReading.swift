package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of single files, by the system's own calls.
package enum FileReading {
  /// The largest file that is held in memory, in bytes.
  package static let limit = 256_000_000

  /// The bytes of a file of a guide: an ordinary one, of no more than ``limit`` bytes.
  package static func bytes(
    of path: String, atMost limit: Int = limit
  ) throws(DiskFailure) -> [UInt8] {
    try read(path, ordinary(descriptor(of: path, O_NONBLOCK), path), atMost: limit)
  }

  /// The bytes of a file that the user named in a command, which may be a pipe.
  package static func argument(_ path: String) throws(DiskFailure) -> [UInt8] {
    try read(path, descriptor(of: path, 0))
  }

  package static func standardInput() throws(DiskFailure) -> [UInt8] {
    do {
      return try bytes(from: .standardInput, expecting: 0, atMost: limit)
    } catch {
      throw DiskFailure("read", "standard input", error)
    }
  }

  /// Opens `/dev/null` in place of each standard stream that the caller closed: the next file to be
  /// opened would else take its number, and get what is said.
  static func openClosedStreams() {
    // A file gets the lowest number that is free.
    while true {
      let file = open("/dev/null", O_RDWR)
      if (0...2).contains(file) { continue }
      close(file)
      return
    }
  }

  /// Gives the pieces of an opened file to `body`, so that it is never held whole.
  package static func forEachPiece(
    of file: FileDescriptor, _ body: ([UInt8]) throws -> Void
  ) throws {
    while true {
      let piece = try piece(of: file, room: 1 << 20)
      if piece.isEmpty { return }
      try body(piece)
    }
  }

  /// Gives an opened file back, or closes it and refuses it where it is a device, a pipe or a
  /// folder: such a thing has no end, or waits for somebody.
  static func ordinary(
    _ file: FileDescriptor, _ path: String
  ) throws(DiskFailure) -> FileDescriptor {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0, DirectoryListing.kind(status) == .file else {
      try? file.close()
      throw DiskFailure(
        "read", path,
        reason: DirectoryListing.kind(status) == .folder
          ? "it is a folder" : "it is no ordinary file")
    }
    return file
  }

  /// Reads and closes an opened file.
  static func read(
    _ path: String, _ file: FileDescriptor, atMost limit: Int = limit
  ) throws(DiskFailure) -> [UInt8] {
    defer { try? file.close() }
    var status = stat()
    let size = fstat(file.rawValue, &status) == 0 ? Int(status.st_size) : 0
    guard size <= limit else { throw tooLarge(path, size, limit) }
    do {
      return try bytes(from: file, expecting: size, atMost: limit)
    } catch {
      throw DiskFailure("read", path, error)
    }
  }

  private static func descriptor(
    of path: String, _ flags: Int32
  ) throws(DiskFailure) -> FileDescriptor {
    let file = open(path, O_RDONLY | O_CLOEXEC | flags)
    guard file >= 0 else { throw DiskFailure("read", path, Errno(rawValue: errno)) }
    return FileDescriptor(rawValue: file)
  }

  private static func tooLarge(_ path: String, _ size: Int, _ limit: Int) -> DiskFailure {
    DiskFailure(
      "read", path,
      reason: "it has \(size / 1_000_000) MB, and at most \(limit / 1_000_000) MB are read")
  }

  private static func bytes(
    from file: FileDescriptor, expecting size: Int, atMost limit: Int
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      let piece = try piece(of: file, room: max(room, 4_096))
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
      if bytes.count == size { return bytes }
      // A pipe, or a file that grows while it is read.
      guard bytes.count <= limit else { throw Errno.fileTooLarge }
      room = 1 << 20
    }
  }

  private static func piece(of file: FileDescriptor, room: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}
