internal import Markup

/// The files of `content/` that templates name, such as a logo in `images/`.
enum NamedFiles {
  /// Returns their paths in the site: all that begins with `images/` or `files/` and ends at a
  /// quotation mark, a bracket or a blank.
  static func paths(in templates: some Sequence<SourceText>) -> PathSet {
    var paths: PathSet = []
    for file in templates where !file.path.beginsWithBytes(of: Site.assetFolder) {
      for folder in ["images/", "files/"] {
        var offset = 0
        while let found = file.bytes.firstRange(of: Array(folder.utf8), from: offset) {
          let end = file.bytes[found.upperBound...].firstIndex {
            $0.isBlank || $0.isLineEnd || "\"'<>(){}".utf8.contains($0)
          }
          offset = end ?? file.bytes.count
          let address = String(decoding: file.bytes[found.lowerBound..<offset], as: UTF8.self)
          paths.insert(PathAddress.parts(of: address).path)
        }
      }
    }
    return paths
  }
}
