import GuideKit
import Testing

struct NewFilesTests {
  @Test func `new files are written with their folders`() throws {
    let folder = try TemporaryFolder()
    try NewFiles.write([("a.md", "1\n"), ("b/c/d.md", "2\n")], into: folder.path)
    #expect(folder.files() == ["a.md": "1\n", "b/c/d.md": "2\n"])
  }

  @Test func `when one of them is there already none is written`() throws {
    let folder = try TemporaryFolder(["b.md": "mine"])
    #expect(
      failure { try NewFiles.write([("a.md", "1"), ("b.md", "2")], into: folder.path) }
        == "cannot write \(folder.at("b.md")): it is there already, and stays as it is")
    #expect(folder.files() == ["b.md": "mine"])
  }
}
