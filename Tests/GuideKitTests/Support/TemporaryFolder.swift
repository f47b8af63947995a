import Foundation

/// A folder of a test's own, which goes when the test has ended.
final class TemporaryFolder: Sendable {
  /// From the root, without links.
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = Self.base + "/guide-kit-\(UUID().uuidString)"
    try makeFolder("")
    for (name, text) in files { try write(name, text) }
  }

  /// In memory where the system has a disk there: waiting for a real one is what takes long.
  private static let base: String = {
    let memory = "/dev/shm"
    if FileManager.default.isWritableFile(atPath: memory) { return memory }
    let path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path()
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }()

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func at(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Writes in place, as editors do that keep the file.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(filePath: at(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: at(name), withIntermediateDirectories: true)
  }

  func makeLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
  }

  /// A program of a few lines of shell.
  ///
  /// Another process writes it: a child that some other test starts at this moment may hold our own
  /// files open a little longer, and what is open for writing cannot be run.
  func makeTool(_ name: String, _ script: String) throws {
    try write(name + ".text", "#!/bin/sh\n" + script)
    let copy = Process()
    copy.executableURL = URL(filePath: "/bin/sh")
    copy.arguments = [
      "-c", "cp \"$0.text\" \"$0\" && chmod 755 \"$0\" && rm \"$0.text\"", at(name),
    ]
    try copy.run()
    copy.waitUntilExit()
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: at(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: at(name)) }

  func move(_ name: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: at(name), toPath: at(new))
  }

  func has(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: at(name))) != nil
  }

  /// The names of what stands in a folder, sorted.
  func names(in name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: at(name))) ?? []).sorted()
  }

  /// All files below a folder by path; links are followed at its root only.
  func files(in name: String = "") -> [String: String] {
    let root = URL(filePath: at(name)).resolvingSymlinksInPath().path()
    let base = root.hasSuffix("/") ? root : root + "/"
    var files: [String: String] = [:]
    let names = FileManager.default.enumerator(atPath: root)
    while let name = names?.nextObject() as? String {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base + name, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      let bytes = FileManager.default.contents(atPath: base + name) ?? Data()
      files[name] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  /// Where a link leads, as it was written; nil for anything else.
  func linkTarget(_ name: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: at(name))
  }

  /// The number by which the disk knows a file: another after it was replaced.
  func fileNumber(_ name: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: at(name))[.systemFileNumber]) as? Int
  }

  /// Sets when a file was written.
  func setDate(_ name: String, _ date: Date) throws {
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: at(name))
  }
}
