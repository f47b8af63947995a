/// Files that must not be there yet.
enum NewFiles {
  /// Writes files below a folder; if one of them is there already, none is written.
  static func write(_ files: [(path: String, text: String)], into folder: String)
    throws(DiskFailure)
  {
    for file in files where DirectoryListing.exists(folder + "/" + file.path) {
      throw DiskFailure(
        "write", folder + "/" + file.path, reason: "it is there already, and stays as it is")
    }
    for file in files {
      let path = folder + "/" + file.path
      try WriteTree.createFolder(
        path.split(separator: "/", omittingEmptySubsequences: false)
          .dropLast().joined(separator: "/"))
      try WriteTree.replace(path, with: Array(file.text.utf8))
    }
  }
}
