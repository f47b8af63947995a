/// What a tool writes to standard error, counted while it runs.
struct StandardErrorLog {
  private var bytes: [UInt8] = []
  private var lineStart = 0
  /// How many of its lines say that no connection to the host could be made.
  private(set) var unreachableCount = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    for byte in piece {
      bytes.append(byte)
      guard byte == UInt8(ascii: "\n") else { continue }
      let line = String(decoding: bytes[lineStart...], as: UTF8.self)
      if Tool.isUnreachable(line) { unreachableCount += 1 }
      lineStart = bytes.count
    }
  }
}
