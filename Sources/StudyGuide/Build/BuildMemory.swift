internal import Markup

/// What an earlier build parsed, so that the next one parses only the files that changed since.
///
/// A file is known by the object that holds its bytes: whoever reads files keeps the object of one
/// that did not change.
package struct BuildMemory: Sendable {
  private var parsed: [ObjectIdentifier: (source: SourceText, file: ContentFile)] = [:]

  package init() {}

  init(_ sources: [SourceText], _ files: [ContentFile]) {
    parsed.reserveCapacity(sources.count)
    for (source, file) in zip(sources, files) {
      parsed[ObjectIdentifier(source)] = (source, file)
    }
  }

  /// The file as it was parsed, or parsed now.
  func file(_ source: SourceText) -> ContentFile {
    parsed[ObjectIdentifier(source)]?.file ?? ContentFile(source)
  }
}
