/// What a tool says on standard error, heard as it says it.
struct ToolComplaints {
  private var bytes: [UInt8] = []
  private var lineStart = 0
  /// How many of its lines say that the host cannot be reached.
  private(set) var ofHost = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func hear(_ piece: UnsafeRawBufferPointer) {
    for byte in piece {
      bytes.append(byte)
      guard byte == UInt8(ascii: "\n") else { continue }
      let line = String(decoding: bytes[lineStart...], as: UTF8.self)
      if Tool.isUnreachable(line) { ofHost += 1 }
      lineStart = bytes.count
    }
  }
}
