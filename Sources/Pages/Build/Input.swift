package import Markup
internal import StudyGuide

/// Why a file that is there is not read as the essay's text.
package struct EssayRefusal: Error {
  package let reason: String

  package init(reason: String) { self.reason = reason }
}

/// The input of a build: all its files, in memory before it begins.
package struct Input: Sendable {
  /// All files of `content/` and `templates/`, sorted by their paths in the guide's folder; without
  /// those that other programs left there.
  package let files: [SourceText]
  /// The problems of the names of files, and of the files that were left out.
  let problems: [Diagnostic]
  /// Reads the essay's text from the path in the guide's folder that `guide.yml` gives; nil if there
  /// is no such file.
  let essay: @Sendable (String) throws(EssayRefusal) -> [UInt8]?

  /// Takes files in any order and sorts them, so that a build does not depend on the order of a
  /// disk.
  package init(
    files: [SourceText],
    essay: @escaping @Sendable (String) throws(EssayRefusal) -> [UInt8]? = { _ in nil }
  ) {
    self.essay = essay
    let own = files.sorted { $0.path.precedesInBytes($1.path) }.withoutStrays()
    self.files = own.files
    problems =
      own.problems + PortableName.problems(of: own.files.lazy.map(\.path))
      + own.files.filter { $0.path.beginsWithBytes(of: Site.assetFolder) }
      .compactMap { $0.copyProblem ?? StyleSheetBraces.problem(of: $0) }
  }

  /// Returns the files in a folder, by binary search; `folder` ends with a slash.
  func files(under folder: String) -> ArraySlice<SourceText> {
    let first = files.partitioningIndex { !$0.path.precedesInBytes(folder) }
    let end = files[first...].partitioningIndex { !$0.path.beginsWithBytes(of: folder) }
    return files[first..<end]
  }
}
