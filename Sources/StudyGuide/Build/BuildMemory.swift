internal import Markup

/// What an earlier build parsed, so that the next one parses only the files that changed since.
///
/// A file is known by the object that holds its bytes: whoever reads files keeps the object of one
/// that did not change.
package struct BuildMemory: Sendable {
  private var parsed: [ObjectIdentifier: ParsedFile] = [:]

  package init() {}

  init(_ files: [ParsedFile]) {
    parsed.reserveCapacity(files.count)
    for file in files { parsed[ObjectIdentifier(file.source)] = file }
  }

  /// The file as it was parsed, or parsed now.
  func file(_ source: SourceText) -> ParsedFile {
    parsed[ObjectIdentifier(source)] ?? ParsedFile(source)
  }
}

/// A file of `content/` with what was read in it; an object, so that handing it on copies nothing.
final class ParsedFile: Sendable {
  let source: SourceText
  let content: ContentFile

  init(_ source: SourceText) {
    self.source = source
    content = ContentFile(source)
  }
}
