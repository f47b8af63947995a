/// Files that must not be there yet.
package enum NewFiles {
  /// Writes files below a folder; if one of them is there already, none is written.
  package static func write(_ files: [(path: String, bytes: [UInt8])], into folder: String)
    throws(DiskFailure)
  {
    let folder = try Folder(making: folder)
    for file in files where folder.kind(of: file.path) != nil {
      throw DiskFailure(
        "write", folder.full(file.path), reason: "it is there already, and stays as it is")
    }
    for file in files {
      try folder.makeFolder(Paths.parent(of: file.path))
      try folder.replace(file.path, with: file.bytes)
    }
  }
}
