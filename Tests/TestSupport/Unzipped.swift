import CZlib

/// The files in an archive, as zlib reads them back.
package struct Unzipped {
  /// The paths, in the order of the directory.
  package private(set) var paths: [String] = []
  private var files: [String: [UInt8]] = [:]

  /// Reads the directory at the end, and each file from where it says.
  package init(_ archive: [UInt8]) {
    let end = archive.count - 22
    guard end >= 0, Self.number(archive, end, 4) == 0x0605_4B50 else { return }
    var place = Self.number(archive, end + 16, 4)
    for _ in 0..<Self.number(archive, end + 8, 2) {
      let name = Self.number(archive, place + 28, 2)
      let path = String(decoding: archive[place + 46..<place + 46 + name], as: UTF8.self)
      let head = Self.number(archive, place + 42, 4)
      let start = head + 30 + Self.number(archive, head + 26, 2)
      let packed = Array(archive[start..<start + Self.number(archive, place + 20, 4)])
      let size = Self.number(archive, place + 24, 4)
      paths.append(path)
      files[path] =
        Self.number(archive, place + 10, 2) == 0 ? packed : Self.inflated(packed, size: size)
      place += 46 + name
    }
  }

  package func bytes(_ path: String) -> [UInt8]? { files[path] }

  /// A file as text; empty if there is none.
  package func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Nil for what is no whole stream of that size.
  private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var source = packed
    var stream = z_stream()
    return source.withUnsafeMutableBufferPointer { source in
      withUnsafeMutablePointer(to: &stream) { stream in
        inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { inflateEnd(stream) }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, count in
          stream.pointee.next_in = source.baseAddress
          stream.pointee.avail_in = UInt32(source.count)
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(size)
          isWhole = inflate(stream, Z_FINISH) == Z_STREAM_END
          count = Int(stream.pointee.total_out)
        }
        return isWhole ? bytes : nil
      }
    }
  }
}
