internal import Markup

/// What an earlier build parsed and compiled, so that the next one works on only what changed since.
///
/// A file is known by the object that holds its bytes: whoever reads files keeps the object of one
/// that did not change.
package struct BuildMemory: Sendable {
  /// In the order of their paths.
  private var parsed: [ParsedFile] = []
  private var compiled: CompiledTemplates?

  package init() {}

  init(_ parsed: [ParsedFile], _ compiled: CompiledTemplates?) {
    (self.parsed, self.compiled) = (parsed, compiled)
  }

  /// The files, each as it was parsed before, or parsed now; they are sorted by path.
  func parsed(_ files: ArraySlice<SourceText>, jobs: Int) async -> [ParsedFile] {
    let known = known(files)
    let new = zip(files, known).filter { $1 == nil }.map(\.0)
    let added = await ParallelMap.results(count: new.count, jobs: jobs) { ParsedFile(new[$0]) }
    var next = added.makeIterator()
    return known.compactMap { $0 ?? next.next() }
  }

  /// For each file what it was parsed to, or nil: one walk along both lists.
  private func known(_ files: ArraySlice<SourceText>) -> [ParsedFile?] {
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
  func compiled(
    _ files: ArraySlice<SourceText>, published: PublishedForm?
  ) -> CompiledTemplates {
    if let compiled, published == nil, compiled.sources.elementsEqual(files, by: ===) {
      return compiled
    }
    return CompiledTemplates(files, published: published)
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

/// What is made of `templates/` alone, with the problems found there; nil with any mistake.
struct CompiledTemplates: Sendable {
  let sources: [SourceText]
  let templates: Templates?
  let words: Words
  let diagnostics: [Diagnostic]

  init(_ sources: ArraySlice<SourceText>, published: PublishedForm?) {
    self.sources = Array(sources)
    var diagnostics: [Diagnostic] = []
    templates = Templates.compile(sources, published: published, diagnostics: &diagnostics)
    words = Words(
      sources.first { $0.path == "templates/words.yml" }, diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }
}
