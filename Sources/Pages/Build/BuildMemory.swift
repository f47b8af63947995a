internal import Markup
package import StudyGuide

/// The parsed files and compiled templates of an earlier build, so that the next one works only on
/// what has changed.
///
/// A file is recognised by the object that holds its bytes: the reader of files keeps the same
/// object for a file that has not changed.
package struct BuildMemory: Sendable {
  /// The parsed files, in the order of their paths.
  package private(set) var parsed: [ParsedContent] = []
  package private(set) var compiled: CompiledTemplates?

  package init() {}

  init(_ parsed: [ParsedContent], _ compiled: CompiledTemplates?) {
    (self.parsed, self.compiled) = (parsed, compiled)
  }

  /// Returns the files parsed, reusing those that have not changed. `files` are sorted by path; up
  /// to `jobs` are parsed at a time.
  func parsed(_ files: ArraySlice<SourceText>, jobs: Int) async -> [ParsedContent] {
    let known = known(files)
    let new = zip(files, known).filter { $1 == nil }.map(\.0)
    let added = await ParallelMap.results(count: new.count, jobs: jobs) { ParsedContent(new[$0]) }
    var next = added.makeIterator()
    return known.compactMap { $0 ?? next.next() }
  }

  /// Returns, for each file, its earlier parse, or nil if it has changed or is new.
  private func known(_ files: ArraySlice<SourceText>) -> [ParsedContent?] {
    // Both lists are sorted by path, so one walk along them pairs the files, without a dictionary
    // of all paths at every keystroke of an author. A file that has changed has a new object.
    var next = 0
    return files.map { file in
      while next < parsed.count, parsed[next].source !== file,
        parsed[next].source.path.precedesInBytes(file.path)
      { next += 1 }
      guard next < parsed.count, parsed[next].source === file else { return nil }
      next += 1
      return parsed[next - 1]
    }
  }

  /// Returns the earlier templates if they were compiled from these very files, and otherwise
  /// compiles them. Templates for a host are always compiled, since the addresses of assets are
  /// part of them.
  func compiled(_ files: ArraySlice<SourceText>, assets: AssetAddresses) -> CompiledTemplates {
    if let compiled, !assets.isPublished, compiled.sources.elementsEqual(files, by: ===) {
      return compiled
    }
    return CompiledTemplates(files, assets: assets)
  }
}

/// The compiled templates and the words of `templates/`, with the problems found there; `templates`
/// is nil if any of them has an error.
package final class CompiledTemplates: Sendable {
  let sources: [SourceText]
  let templates: Templates?
  let words: Words
  let diagnostics: [Diagnostic]

  init(_ sources: ArraySlice<SourceText>, assets: AssetAddresses) {
    self.sources = Array(sources)
    let compiled = Templates.compile(sources, assets: assets)
    let (words, found) = Words.read(sources.first { $0.path == Words.path })
    templates = compiled.value
    self.words = words
    diagnostics = compiled.diagnostics + found
  }
}
