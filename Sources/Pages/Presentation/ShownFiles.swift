internal import Markup
internal import StudyGuide

/// The files that texts may show: the sizes of images, and what stands beside sounds and films.
struct ShownFiles: Sendable {
  private var sizes: PathTable<ImageSize> = [:]
  private let paths: PathSet

  init(_ files: [SourceText]) {
    paths = PathSet(files.map(\.sitePath))
    for file in files {
      let path = file.sitePath
      let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"]
      guard endings.contains(where: path.lowercased().hasSuffix) else { continue }
      sizes[path] = ImageSize(of: file.fileBytes)
    }
  }

  /// Returns the size of an image; nil if it is not known.
  func size(of path: String) -> ImageSize? { sizes[path] }

  /// Returns the captions or the poster that lie beside a sound or film under its name; nil if there are
  /// none.
  func companion(of path: String, _ endings: [String]) -> String? {
    LoadedContent.companions(of: path, endings).first(where: paths.contains)
  }
}
