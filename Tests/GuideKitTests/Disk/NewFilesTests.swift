import GuideKit
import Testing

struct NewFilesTests {
  @Test func `new files are written with their folders`() throws {
    let folder = try TemporaryFolder()
    try NewFiles.write(
      [("a.md", Array("1\n".utf8)), ("b/c/d.md", Array("2\n".utf8))], into: folder.path)
    #expect(folder.files() == ["a.md": "1\n", "b/c/d.md": "2\n"])
  }

  @Test func `bytes are written as they are, whatever they are`() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = [0x89, 0x50, 0xFF, 0x00, 0xFE, 0x0D, 0x0A]
    try NewFiles.write([("templates/assets/a.png", bytes)], into: folder.path)
    #expect(try FileReading.bytes(of: folder.at("templates/assets/a.png")) == bytes)
  }

  @Test func `when one of them is there already none is written`() throws {
    let folder = try TemporaryFolder(["b.md": "mine"])
    #expect(
      failure {
        try NewFiles.write(
          [("a.md", Array("1".utf8)), ("b.md", Array("2".utf8))], into: folder.path)
      }
        == "cannot write \(folder.at("b.md")): it is there already, and stays as it is")
    #expect(folder.files() == ["b.md": "mine"])
  }
}
