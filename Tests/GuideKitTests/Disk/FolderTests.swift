import Foundation
import GuideKit
import Testing

/// An opened folder: what is written, moved and deleted in it, and what is refused.
struct FolderTests {
  @Test func `a file is replaced as a whole and leaves nothing beside it`() throws {
    let disk = try TemporaryFolder(["a": "old and long"])
    let number = disk.fileNumber("a")
    try Folder(at: disk.path).replace("a", with: Array("new".utf8))
    #expect(disk.read("a") == "new")
    #expect(disk.names() == ["a"])
    #expect(disk.fileNumber("a") != number)
  }

  @Test func `a file that cannot be written is told with its path, and leaves nothing`() throws {
    let disk = try TemporaryFolder(["a/b": ""])
    let folder = try Folder(at: disk.path)
    #expect(
      failure { try folder.replace("a", with: []) }
        == "cannot write \(disk.at("a")): Is a directory")
    #expect(disk.names() == ["a"])
    #expect(
      failure { try folder.replace("none/c", with: []) }
        == "cannot write \(disk.at("none")): No such file or directory")
  }

  @Test func `replacing a link puts a file in its place`() throws {
    let disk = try TemporaryFolder(["real": "mine"])
    try disk.makeLink("link", to: "real")
    try Folder(at: disk.path).replace("link", with: Array("ours".utf8))
    #expect(disk.read("real") == "mine")
    #expect(disk.linkTarget("link") == nil)
  }

  @Test func `folders that are made keep the group of the one around them`() throws {
    let disk = try TemporaryFolder()
    func rights(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: disk.at(name))[.posixPermissions] as? Int
    }
    #expect(chmod(disk.path, 0o2755) == 0)
    // Only some systems hand the sign on to folders within.
    try disk.makeFolder("plain")
    let expected = try rights("plain").map { $0 | 0o755 }
    _ = try Folder(making: disk.at("a/b"), isForReaders: true)
    try Folder(at: disk.path, isForReaders: true).makeFolder("c/d")
    for name in ["a", "a/b", "c", "c/d"] { #expect(try rights(name) == expected, "\(name)") }
  }

  @Test func `what waits under the passing name is not written into`() throws {
    let disk = try TemporaryFolder(["keys": "mine"])
    let folder = try Folder(at: disk.path)
    #expect(folder.addName(".a.guide-tmp", to: "keys"))
    try folder.replace("a", with: Array("ours".utf8))
    try disk.makeLink(".b.guide-tmp", to: "keys")
    try folder.replace("b", with: Array("ours".utf8))
    #expect(disk.files() == ["keys": "mine", "a": "ours", "b": "ours"])
  }

  @Test func `a file is copied whole, whatever its size`() throws {
    let disk = try TemporaryFolder()
    for size in [0, 1, 1 << 20, 3_000_001] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      try disk.write("a", bytes)
      let folder = try Folder(at: disk.path)
      try folder.replace("b", copying: folder.file("a"))
      #expect(try FileReading.bytes(of: disk.at("b")) == bytes)
    }
  }

  @Test func `moving takes the place of what stands there`() throws {
    let disk = try TemporaryFolder(["a": "1", "b": "2"])
    let folder = try Folder(at: disk.path)
    try folder.move("a", to: "b")
    #expect(disk.files() == ["b": "1"])
    #expect(
      failure { try folder.move("a", to: "b") }
        == "cannot rename \(disk.at("a")): No such file or directory")
  }

  @Test func `removing tells whether there was something`() throws {
    let disk = try TemporaryFolder(["a": "1", "b/c": ""])
    let folder = try Folder(at: disk.path)
    #expect(try folder.remove("a"))
    #expect(try !folder.remove("a"))
    #expect(
      failure { _ = try folder.remove("b") }.hasPrefix("cannot delete \(disk.at("b")): "))
    #expect(!folder.removeEmptyFolder("b"))
    try disk.remove("b/c")
    #expect(folder.removeEmptyFolder("b"))
    #expect(disk.names() == [])
  }

  @Test func `a tree is removed, and what its links lead to stays`() throws {
    let disk = try TemporaryFolder(["tree/a/b": "1", "tree/c": "2", "kept/d": "3"])
    let folder = try Folder(at: disk.path)
    try disk.makeLink("tree/link", to: "../kept")
    try folder.removeTree("tree")
    #expect(disk.files() == ["kept/d": "3"])
    try folder.removeTree("tree")
    try disk.makeLink("alone", to: "kept")
    try folder.removeTree("alone")
    #expect(disk.names() == ["kept"])
    #expect(disk.names(in: "kept") == ["d"])
  }

  @Test func `a folder is made with those around it`() throws {
    let disk = try TemporaryFolder(["file": ""])
    let folder = try Folder(at: disk.path)
    #expect(try folder.makeFolder("a/b/c").path == disk.at("a/b/c"))
    #expect(disk.has("a/b/c"))
    _ = try Folder(making: disk.at("d/e"))
    _ = try Folder(making: disk.at("d/e"))
    #expect(disk.has("d/e"))
    for name in ["file", "file/x"] {
      #expect(
        failure { try folder.makeFolder(name) }
          == "cannot write into \(disk.at("file")): it is not a folder")
    }
    #expect(
      failure { _ = try Folder(making: disk.at("file")) }
        == "cannot write into \(disk.at("file")): it is not a folder")
    #expect(
      failure { _ = try Folder(making: disk.at("file/x")) }
        == "cannot create the folder \(disk.at("file/x")): Not a directory")
    #expect(
      failure { _ = try Folder(at: disk.at("none")) }
        == "cannot open the folder \(disk.at("none")): No such file or directory")
  }

  @Test func `what the disk does not have cannot be settled`() throws {
    let disk = try TemporaryFolder(["a": "1"])
    let folder = try Folder(at: disk.path)
    try folder.settle("a")
    try folder.settle()
    #expect(
      failure { try folder.settle("b") }
        == "cannot write \(disk.at("b")): No such file or directory")
  }

  @Test func `a second name is the same file`() throws {
    let disk = try TemporaryFolder(["a": "1"])
    let folder = try Folder(at: disk.path)
    #expect(folder.addName("b", to: "a"))
    #expect(disk.fileNumber("a") == disk.fileNumber("b"))
    #expect(!folder.addName("b", to: "a"))
    #expect(!folder.addName("c", to: "none"))
  }

  @Test func `a link is made anew, and read as it was written`() throws {
    let disk = try TemporaryFolder(["b": "1"])
    let folder = try Folder(at: disk.path)
    try folder.makeLink("a", to: "releases/1")
    try folder.makeLink("a", to: "releases/2")
    #expect(folder.linkTarget(of: "a") == "releases/2")
    #expect(folder.linkTarget(of: "b") == nil)
    #expect(folder.linkTarget(of: "none") == nil)
    #expect(
      failure { try folder.makeLink("none/a", to: "b") }
        == "cannot write \(disk.at("none")): No such file or directory")
  }

  @Test func `a folder is locked until it is unlocked`() throws {
    let disk = try TemporaryFolder()
    let (first, second) = (try Folder(at: disk.path), try Folder(at: disk.path))
    #expect(first.lock())
    #expect(!second.lock())
    first.unlock()
    #expect(second.lock())
    second.unlock()
  }

  @Test func `a private folder has a name that nobody knows before, and is the user's alone`()
    throws
  {
    let disk = try TemporaryFolder()
    let folder = try Folder(at: disk.path)
    let names = try (0..<20).map { _ in try folder.makePrivateFolder(named: "a-").path }
    #expect(Set(names).count == 20)
    let rights = try FileManager.default.attributesOfItem(atPath: names[0])[.posixPermissions]
    #expect(rights as? Int == 0o700)
    #expect(try Folder(at: names[0]).isPrivate)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: names[1])
    #expect(try !Folder(at: names[1]).isPrivate)
  }
}

/// Paths that lead out of a folder, and links within it.
struct FolderEscapeTests {
  private let disk: TemporaryFolder
  private let folder: Folder

  init() throws {
    disk = try TemporaryFolder(["in/a": "1", "in/deep/b": "2", "out/keys": "mine"])
    try disk.makeLink("in/link", to: "../out")
    try disk.makeLink("in/deep/link", to: disk.at("out"))
    try disk.makeLink("in/round", to: "round")
    folder = try Folder(at: disk.at("in"))
  }

  /// Everything that can be done with a path.
  private func acts(_ path: String) -> [(name: String, act: () throws -> Void)] {
    [
      ("replace", { try folder.replace(path, with: [1]) }),
      ("remove", { if try !folder.remove(path) { throw CancellationError() } }),
      ("removeEmptyFolder", { if !folder.removeEmptyFolder(path) { throw CancellationError() } }),
      ("move from", { try folder.move(path, to: "x") }),
      ("move to", { try folder.move("a", to: path) }),
      ("makeLink", { try folder.makeLink(path, to: "a") }),
      ("addName", { if !folder.addName(path, to: "a") { throw CancellationError() } }),
      ("addName to", { if !folder.addName("y", to: path) { throw CancellationError() } }),
      ("makeFolder", { try folder.makeFolder(path + "/x") }),
      ("folder", { _ = try folder.folder(path) }), ("settle", { try folder.settle(path) }),
      ("file", { _ = try folder.file(path) }),
      ("kind", { if folder.kind(of: path) == nil { throw CancellationError() } }),
    ]
  }

  @Test(arguments: [
    "link/keys", "deep/link/keys", "round/keys", "../out/keys", "deep/../../out/keys", "..",
    "deep/..", "./../out/keys", "link/../out/keys", "deep//link/keys", "a/../../out/keys", "",
    "/etc/hostname", "//etc", "link/\0", "\0",
  ])
  func `no path leads out`(_ path: String) throws {
    for (name, act) in acts(path)
    where !(path.isEmpty && ["settle", "kind", "folder"].contains(name)) {
      #expect(failure(act) != "no failure", "\(name)")
    }
    #expect(disk.files(in: "out") == ["keys": "mine"])
    #expect(disk.read("in/a") == "1")
    #expect(disk.names().sorted() == ["in", "out"])
  }

  @Test func `removing a whole folder keeps what its links lead to`() throws {
    try Folder(at: disk.path).removeTree("in")
    #expect(disk.names() == ["out"])
    #expect(disk.files(in: "out") == ["keys": "mine"])
  }

  @Test func `a link on the way is told by its name, with the remedy`() throws {
    #expect(
      failure { try folder.replace("deep/link/x", with: []) }
        == "cannot write \(disk.at("in/deep/link")): it is a link, and no link is followed here: "
        + "remove it, or name another folder")
    #expect(
      failure { try folder.makeFolder("link/x") }.hasPrefix(
        "cannot write into \(disk.at("in/link")): it is a link"))
    #expect(
      failure { _ = try folder.file("link") }.hasPrefix(
        "cannot read \(disk.at("in/link")): it is a link"))
  }

  @Test func `a folder that is swapped for a link while it is open stays the same folder`() throws {
    let deep = try folder.folder("deep")
    try disk.move("in/deep", to: "away")
    try disk.makeLink("in/deep", to: "../out")
    try deep.replace("b", with: Array("ours".utf8))
    #expect(disk.read("away/b") == "ours")
    #expect(disk.files(in: "out") == ["keys": "mine"])
    #expect(try Folder(at: disk.at("in/deep")).identity != deep.identity)
    #expect(try Folder(at: disk.at("away")).identity == deep.identity)
  }
}
