package import Markup

/// Everything a build reads, taken into memory before it begins.
package struct Input: Sendable {
  /// All files of `content/` and `templates/`, by path relative to the guide's folder.
  package let files: [SourceText]
  /// The essay itself, where it is at hand.
  package let essay: [UInt8]?

  /// Files in any order; they are sorted, so that a build never depends on a disk's.
  package init(files: [SourceText], essay: [UInt8]? = nil) {
    self.essay = essay
    self.files = files.sorted { $0.path.precedesInBytes($1.path) }
  }

  func files(under folder: String) -> ArraySlice<SourceText> {
    let first = files.partitioningIndex { !$0.path.precedesInBytes(folder) }
    let end = files[first...].partitioningIndex { !$0.path.utf8.starts(with: folder.utf8) }
    return files[first..<end]
  }
}
