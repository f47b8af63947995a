import GuideKit
import Testing

struct FileReadingTests {
  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 65_536, 200_001])
  func `a file of any size is read whole`(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try folder.write("a", bytes)
    #expect(try FileReading.bytes(of: folder.at("a")) == bytes)
    #expect(FileReading.size(of: folder.at("a")) == size)
  }

  @Test func `a file without a size of its own is read to its end`() throws {
    #expect(try FileReading.bytes(of: "/dev/null") == [])
    let folder = try TemporaryFolder(["a": "text"])
    try folder.makeLink("b", to: "a")
    #expect(try FileReading.bytes(of: folder.at("b")) == Array("text".utf8))
  }

  @Test func `a file that is not there is told with its path`() throws {
    let folder = try TemporaryFolder()
    #expect(FileReading.size(of: folder.at("a")) == nil)
    #expect(
      failure { _ = try FileReading.bytes(of: folder.at("a")) }
        == "cannot read \(folder.at("a")): No such file or directory")
    #expect(
      failure { _ = try FileReading.bytes(of: folder.path) }
        == "cannot read \(folder.path): Is a directory")
  }
}
