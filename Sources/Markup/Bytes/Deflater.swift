private import CZlib

/// Bytes made smaller by zlib: raw streams of DEFLATE (RFC 1951), as archives hold them.
struct Deflater: ~Copyable {
  /// It is known to zlib by its address, and so stays where it is.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  private init() {
    stream.initialize(to: z_stream())
    // Fifteen bits of window, negative for a stream without a head and a checksum of its own.
    let status = deflateInit2_(
      stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK)
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Returns a whole stream for the bytes.
  static func stream(of bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    return deflater.whole(bytes)
  }

  /// Returns the checksum CRC-32 (ISO 3309) of the bytes.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress, bytes.count))
    }
  }

  private mutating func whole(_ bytes: [UInt8]) -> [UInt8] {
    var source = bytes
    let most = Int(deflateBound(stream, UInt(bytes.count)))
    return source.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: most) { target, count in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(most)
        let status = deflate(stream, Z_FINISH)
        precondition(status == Z_STREAM_END)
        count = Int(stream.pointee.total_out)
      }
    }
  }
}
