import Markup
import TestSupport
import Testing

/// Archives; that other programs read them is for `Tests/Downloads` to say.
struct ZipArchiveTests {
  private func archive(_ files: [(String, String)]) -> [UInt8] {
    var archive = ZipArchive()
    for (path, text) in files { archive.add(path, Array(text.utf8)) }
    return archive.finished()
  }

  /// A number of four bytes, the lowest first.
  private func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func `a file that has to be stored begins with its name and its bytes, for all to see`() {
    var archive = ZipArchive()
    archive.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
    let bytes = archive.finished()
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    #expect(bytes[8..<10] == [0, 0], "it is not compressed")
    #expect(bytes[28..<30] == [0, 0], "nothing stands between the name and the bytes")
  }

  @Test func `the checksum is that of ISO 3309`() {
    #expect(number(archive([("a", "123456789")]), at: 14) == 0xCBF4_3926)
    #expect(number(archive([("a", "")]), at: 14) == 0)
    #expect(number(archive([("a", "a")]), at: 14) == 0xE8B7_BE43)
  }

  @Test func `what compression makes smaller is compressed, and else is stored`() {
    let long = archive([("a", String(repeating: "again and ", count: 1_000))])
    #expect(long.count < 250)
    #expect(long[8] == 8)
    #expect(number(long, at: 22) == 10_000)
    let short = archive([("a", "xyz")])
    #expect(short[8] == 0)
    #expect(number(short, at: 18) == 3)
  }

  @Test func `no clock has a part in it, and names are UTF-8`() {
    let bytes = archive([("größe/水.txt", "a")])
    #expect(bytes[6..<8] == [0, 8])
    #expect(bytes[10..<14] == [0, 0, 0x21, 0], "1 January 1980")
    #expect(bytes == archive([("größe/水.txt", "a")]))
    #expect(String(decoding: bytes[30..<45], as: UTF8.self) == "größe/水.txt")
  }

  @Test func `the directory at the end tells where each file begins`() {
    let bytes = archive([("a", "one"), ("b", "two"), ("c", "")])
    let end = bytes.count - 22
    #expect(bytes[end..<end + 4] == [0x50, 0x4B, 5, 6])
    #expect(bytes[end + 8..<end + 12] == [3, 0, 3, 0])
    let directory = number(bytes, at: end + 16)
    #expect(number(bytes, at: end + 12) == end - directory)
    let second = directory + 47
    #expect(bytes[second..<second + 4] == [0x50, 0x4B, 1, 2])
    let offset = number(bytes, at: second + 42)
    #expect(String(decoding: bytes[offset + 30..<offset + 34], as: UTF8.self) == "btwo")
  }

  @Test func `an archive of nothing is its end alone`() {
    #expect(archive([]) == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }
}

extension ZipArchiveTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whatever is packed is read back`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var archive = ZipArchive()
    var files: [[UInt8]] = []
    for number in 0..<20 {
      let range: ClosedRange<UInt8> = number.isMultiple(of: 2) ? 0...255 : 97...99
      files.append(
        (0..<Int.random(in: 0...3_000, using: &generator)).map { _ in
          UInt8.random(in: range, using: &generator)
        })
      archive.add("f\(number)", files[number], isStored: number.isMultiple(of: 5))
    }
    let read = Unzipped(archive.finished())
    #expect(read.paths == files.indices.map { "f\($0)" })
    for (number, file) in files.enumerated() { #expect(read.bytes("f\(number)") == file) }
  }
}
