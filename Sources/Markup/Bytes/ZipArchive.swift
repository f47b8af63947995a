/// An archive in the format ZIP (APPNOTE 6.3), whose bytes depend on its entries alone: none has a
/// time or an owner of its own.
package struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a file behind those before it. Its path is relative, with slashes; no two are equal.
  ///
  /// It is stored as it is if it has to be, or if compression makes it no smaller.
  package mutating func add(_ path: String, _ bytes: [UInt8], isStored: Bool = false) {
    let packed = isStored ? bytes : Deflater.stream(of: bytes)
    let isDeflated = packed.count < bytes.count
    let data = isDeflated ? packed : bytes
    let name = Array(path.utf8)
    var head: [UInt8] = []
    head.append(number: Self.version)
    head.append(number: Self.hasUnicodeNames)
    head.append(number: (isDeflated ? 8 : 0) as UInt16)
    head.append(number: 0 as UInt16)
    head.append(number: Self.firstDay)
    head.append(number: Deflater.checksum(of: bytes))
    head.append(number: UInt32(data.count))
    head.append(number: UInt32(bytes.count))
    head.append(number: UInt16(name.count))
    head.append(number: 0 as UInt16)
    let offset = UInt32(body.count)
    body.append(number: 0x0403_4B50 as UInt32)
    body += head + name + data
    directory.append(number: 0x0201_4B50 as UInt32)
    directory.append(number: Self.maker)
    directory += head
    // No remark, the first disk, and no attributes but that it is a file that all may read.
    for _ in 0..<3 { directory.append(number: 0 as UInt16) }
    directory.append(number: 0o100644 << 16 as UInt32)
    directory.append(number: offset)
    directory += name
    count += 1
  }

  /// Returns the archive with all that was added.
  package consuming func finished() -> [UInt8] {
    let (start, size) = (UInt32(body.count), UInt32(directory.count))
    body += directory
    body.append(number: 0x0605_4B50 as UInt32)
    for number in [0, 0, count, count] { body.append(number: UInt16(truncatingIfNeeded: number)) }
    body.append(number: size)
    body.append(number: start)
    body.append(number: 0 as UInt16)
    return body
  }

  /// Version 2.0 of the format, the first with compression as it is used here.
  private static let version: UInt16 = 20
  /// The same, made by a system whose files have modes as in Unix.
  private static let maker: UInt16 = 3 << 8 | 20
  /// The mark of names in UTF-8.
  private static let hasUnicodeNames: UInt16 = 1 << 11
  /// 1 January 1980, from which the format counts.
  private static let firstDay: UInt16 = 1 << 5 | 1
}

extension [UInt8] {
  /// Appends a number as the format has it, its lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger>(number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
