import Foundation
import GuideKit
import Testing

struct FileReadingTests {
  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 65_536, 200_001])
  func `a file of any size is read whole`(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try folder.write("a", bytes)
    #expect(try FileReading.bytes(of: folder.at("a")) == bytes)
    #expect(try Folder(at: folder.path).size(of: "a") == size)
  }

  @Test func `a file without a size of its own is read to its end`() throws {
    #expect(try FileReading.argument("/dev/null") == [])
    let folder = try TemporaryFolder(["a": "text"])
    try folder.makeLink("b", to: "a")
    #expect(try FileReading.bytes(of: folder.at("b")) == Array("text".utf8))
  }

  @Test func `a file that is not there is told with its path`() throws {
    let folder = try TemporaryFolder()
    #expect(try Folder(at: folder.path).size(of: "a") == nil)
    #expect(
      failure { _ = try FileReading.bytes(of: folder.at("a")) }
        == "cannot read \(folder.at("a")): No such file or directory")
    #expect(
      failure { _ = try FileReading.bytes(of: folder.path) }
        == "cannot read \(folder.path): it is a folder")
  }

  @Test func `what has no end, or waits for somebody, is no file of a guide`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.at("pipe"), 0o644) == 0)
    for path in ["/dev/null", "/dev/zero", folder.at("pipe")] {
      #expect(
        failure { _ = try FileReading.bytes(of: path) }
          == "cannot read \(path): it is no ordinary file")
    }
    #expect(
      failure { _ = try Folder(at: folder.path).file("pipe") }
        == "cannot read \(folder.at("pipe")): it is no ordinary file")
  }

  @Test func `a file that memory should not hold is refused by its size`() throws {
    let folder = try TemporaryFolder(["a": ""])
    #expect(truncate(folder.at("a"), 20_000_000_000) == 0)
    let text = "cannot read \(folder.at("a")): it has 20000 MB, and at most 256 MB are read"
    #expect(failure { _ = try FileReading.bytes(of: folder.at("a")) } == text)
    #expect(failure { _ = try FileReading.argument(folder.at("a")) } == text)
  }

  @Test func `a pipe without end is read to the limit`() throws {
    #expect(
      failure { _ = try FileReading.argument("/dev/zero") }.hasPrefix("cannot read /dev/zero"))
  }
}
