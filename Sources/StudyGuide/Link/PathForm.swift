internal import Markup

/// The two forms in which a name with marks may be written: each letter with its marks as one scalar
/// (Unicode's NFC), or as several (NFD, as macOS writes). A disk and a host take them for two names.
enum PathForm {
  /// Returns what to do about a path that reads like the path of a file but has other bytes.
  static func remedy(writing path: String, for file: String) -> String {
    if file.unicodeScalars.count > path.unicodeScalars.count {
      let (names, fileNames) = (path.pathNames, file.pathNames)
      let isOnlyFile = zip(names, fileNames).dropLast().allSatisfy { $0.0.hasSameBytes(as: $0.1) }
      let name = isOnlyFile ? names.last ?? path : path
      return
        "the file's name holds letters in pieces, as macOS writes them: rename it to `\(name)`"
    }
    return "the file's name is written with whole letters: write `\(PathAddress.written(file))`, "
      + "copied from here, or `\(PathAddress.encoded(file))`"
  }
}
