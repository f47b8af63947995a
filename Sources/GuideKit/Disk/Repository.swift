/// The working tree of a repository that a guide stands in.
package enum Repository {
  /// The nearest folder upwards with a `.git` in it; `folder` is a path from the root.
  package static func around(_ folder: String) -> String? {
    var path = folder
    while true {
      if DirectoryListing.exists(path + "/.git") { return path }
      if path == "/" || path.isEmpty { return nil }
      path = Paths.parent(of: path)
    }
  }
}
