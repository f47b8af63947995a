package import Markup

/// Why a file that is there is not read as the essay's text.
package struct EssayRefusal: Error {
  package let reason: String

  package init(reason: String) { self.reason = reason }
}

/// The input of a build: all its files, in memory before it begins.
package struct Input: Sendable {
  /// All files of `content/` and `templates/`, sorted by their paths in the guide's folder.
  package let files: [SourceText]
  /// Reads the essay's text from the path that `guide.yml` gives; nil if there is no such file.
  let essay: @Sendable (String) throws(EssayRefusal) -> [UInt8]?

  /// Takes files in any order and sorts them, so that a build does not depend on the order of a
  /// disk.
  package init(
    files: [SourceText],
    essay: @escaping @Sendable (String) throws(EssayRefusal) -> [UInt8]? = { _ in nil }
  ) {
    self.essay = essay
    self.files = files.sorted { $0.path.precedesInBytes($1.path) }
  }

  /// Returns the files in a folder, by binary search; `folder` ends with a slash.
  func files(under folder: String) -> ArraySlice<SourceText> {
    let first = files.partitioningIndex { !$0.path.precedesInBytes(folder) }
    let end = files[first...].partitioningIndex { !$0.path.utf8.starts(with: folder.utf8) }
    return files[first..<end]
  }
}
