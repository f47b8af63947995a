package import Markup

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Paths as texts: joined, split and made whole.
package enum Paths {
  /// Joins a folder and a name; below the present folder, `.`, the name alone is enough.
  package static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder + "/" + name
  }

  /// Gives a path as it is where it begins at the root, or else seen from a folder.
  package static func resolve(_ path: String, in folder: String) -> String {
    path.beginsWithBytes(of: "/") ? path : join(folder, path)
  }

  /// Why a path of the command line is none: a shell leaves `~` and `$HOME` as they are within
  /// quotation marks and behind `=`, and a folder of that name would be made. Nil where it is one.
  package static func fault(ofArgument path: String) -> String? {
    let isHome = path.hasPrefix("~") || path.hasPrefix("$HOME") || path.hasPrefix("${HOME}")
    return isHome
      ? "`\(path)` begins with a sign that your shell has not replaced: write the whole path, or "
        + "./\(path) if that is its name" : nil
  }

  /// Splits a path at its last slash; the folder is empty where there is none.
  package static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// The folder of a path: empty where it names none, `/` at the root.
  package static func parent(of path: String) -> String { split(path).folder }

  /// All folders that paths below one folder lie in, with those around them and that folder itself,
  /// which is empty.
  package static func folders(around paths: some Sequence<String>) -> PathSet {
    var folders: PathSet = [""]
    for path in paths {
      var folder = parent(of: path)
      while folders.insert(folder).inserted { folder = parent(of: folder) }
    }
    return folders
  }

  /// Tells whether a path is a folder or lies below it; both from the root.
  package static func isPath(_ path: String, within folder: String) -> Bool {
    path.hasSameBytes(as: folder)
      || path.beginsWithBytes(of: folder == "/" ? folder : folder + "/")
  }

  /// The names on the way from the root to a path, as it is written: without `.` and `..`, and with
  /// no link resolved.
  private static func parts(_ path: String) -> [String] {
    var whole = path
    if !path.beginsWithBytes(of: "/"), let folder = getcwd(nil, 0) {
      whole = String(cString: folder) + "/" + path
      free(folder)
    }
    var parts: [String] = []
    for part in whole.pathNames where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }

  /// What leads from a folder to a path, both as they are written; nil for a path that does not lie
  /// below it.
  package static func rest(of path: String, below folder: String) -> String? {
    let (parts, around) = (parts(path), parts(folder))
    guard parts.count > around.count,
      parts.starts(with: around, by: { $0.hasSameBytes(as: $1) })
    else { return nil }
    return parts[around.count...].joined(separator: "/")
  }

  /// The path from the root, without `.` and `..`, and with links resolved as far as it exists.
  package static func absolute(_ path: String) -> String {
    let parts = parts(path)
    for count in (0...parts.count).reversed() {
      guard let real = realpath("/" + parts[..<count].joined(separator: "/"), nil) else { continue }
      defer { free(real) }
      let known = String(cString: real)
      let rest = parts[count...].map { "/" + $0 }.joined()
      return (known == "/" && !rest.isEmpty ? "" : known) + rest
    }
    return "/" + parts.joined(separator: "/")
  }
}
