internal import Markup
internal import StudyGuide

/// What an earlier build parsed and compiled, so that the next one works on only what changed since.
///
/// A file is known by the object that holds its bytes: whoever reads files keeps the object of one
/// that did not change.
package struct BuildMemory: Sendable {
  /// In the order of their paths.
  private var parsed: [ParsedContent] = []
  private var compiled: CompiledTemplates?

  package init() {}

  init(_ parsed: [ParsedContent], _ compiled: CompiledTemplates?) {
    (self.parsed, self.compiled) = (parsed, compiled)
  }

  /// The files, each as it was parsed before, or parsed now; they are sorted by path.
  func parsed(_ files: ArraySlice<SourceText>, jobs: Int) async -> [ParsedContent] {
    let known = known(files)
    let new = zip(files, known).filter { $1 == nil }.map(\.0)
    let added = await ParallelMap.results(count: new.count, jobs: jobs) { ParsedContent(new[$0]) }
    var next = added.makeIterator()
    return known.compactMap { $0 ?? next.next() }
  }

  /// For each file what it was parsed to, or nil. Both lists are sorted by path, so one walk along
  /// them finds every file that is still the same object.
  private func known(_ files: ArraySlice<SourceText>) -> [ParsedContent?] {
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

  /// The templates as they were compiled from these very files, or compiled now; addresses with
  /// digests are always compiled in anew.
  func compiled(_ files: ArraySlice<SourceText>, assets: AssetAddresses) -> CompiledTemplates {
    if let compiled, !assets.isPublished, compiled.sources.elementsEqual(files, by: ===) {
      return compiled
    }
    return CompiledTemplates(files, assets: assets)
  }
}

/// What is made of `templates/` alone, with the problems found there; nil with any mistake.
struct CompiledTemplates: Sendable {
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
