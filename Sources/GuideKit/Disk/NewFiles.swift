/// Files that must not be there yet.
package enum NewFiles {
  /// Writes files below a folder; if one of them is there already, none is written.
  package static func write(_ files: [(path: String, text: String)], into folder: String)
    throws(DiskFailure)
  {
    for file in files where DirectoryListing.exists(folder + "/" + file.path) {
      throw DiskFailure(
        "write", folder + "/" + file.path, reason: "it is there already, and stays as it is")
    }
    for file in files {
      let path = folder + "/" + file.path
      try Files.createFolder(Paths.parent(of: path))
      try Files.replace(path, with: Array(file.text.utf8))
    }
  }
}
