#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Places that nothing may be published to, whatever `guide.yml` says.
enum TargetGuard {
  /// Refuses the root, the home folder, the guide's folder, its repository, whatever holds one of
  /// these, and what the guide is made from.
  static func check(folder: String, source: String) throws {
    let target = FileReading.absolute(folder)
    let guide = FileReading.absolute(source)
    var kept = [(guide, "the guide's own folder")]
    if let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty {
      kept.append((FileReading.absolute(home), "your home folder"))
    }
    if let repository = repository(around: guide) {
      kept.append((repository, "the working tree of the guide"))
    }
    for (path, name) in kept where path == target || path.hasPrefix(target + "/") || target == "/" {
      throw refusal(folder, target == "/" ? "it is the root of the disk" : "it holds \(name)")
    }
    for part in ["content", "templates", ".git", "site"] {
      let inside = guide + "/" + part
      if target == inside || target.hasPrefix(inside + "/") {
        throw refusal(folder, "it lies within \(part)/ of the guide")
      }
    }
  }

  private static func refusal(_ folder: String, _ reason: String) -> PublishFailure {
    PublishFailure(
      "cannot publish to \(folder): \(reason)", remedy: "name an empty folder of its own")
  }

  /// The nearest folder upwards with a `.git` in it.
  static func repository(around folder: String) -> String? {
    var path = folder
    while true {
      if DirectoryListing.exists(path + "/.git") { return path }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }
}
