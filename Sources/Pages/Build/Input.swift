package import Markup

/// Everything a build reads, taken into memory before it begins.
package struct Input: Sendable {
  /// All files of `content/` and `templates/`, by path relative to the guide's folder.
  package let files: [SourceText]
  /// Reads the essay where `guide.yml` says that it stands; nil where it is not there.
  let essay: @Sendable (String) -> [UInt8]?

  /// Files in any order; they are sorted, so that a build never depends on a disk's.
  package init(
    files: [SourceText], essay: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.essay = essay
    self.files = files.sorted { $0.path.precedesInBytes($1.path) }
  }

  func files(under folder: String) -> ArraySlice<SourceText> {
    let first = files.partitioningIndex { !$0.path.precedesInBytes(folder) }
    let end = files[first...].partitioningIndex { !$0.path.utf8.starts(with: folder.utf8) }
    return files[first..<end]
  }
}
