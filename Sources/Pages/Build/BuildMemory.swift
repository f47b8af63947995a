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
  private var words: GuideWords?
  /// The texts of the guide as it is published and, if it has drafts, with them.
  private(set) var texts: [GuideTexts] = []

  package init() {}

  init(
    _ parsed: [ParsedContent], _ words: GuideWords, _ compiled: CompiledTemplates?,
    _ texts: [GuideTexts]
  ) {
    (self.parsed, self.words, self.compiled, self.texts) = (parsed, words, compiled, texts)
  }

  /// Returns the words of the guide, read anew if their file or the guide's settings have changed.
  func words(_ files: ArraySlice<SourceText>, _ settings: SourceText?) -> GuideWords {
    let source = files.first { $0.path == Words.path }
    if let words, words.source === source, words.settings === settings { return words }
    return GuideWords(source, settings)
  }

  /// Returns the files parsed, reusing those that have not changed. `files` are sorted by path; up
  /// to `jobs` are parsed at a time.
  func parsed(
    _ files: ArraySlice<SourceText>, _ language: TextLanguage, jobs: Int
  ) async -> [ParsedContent] {
    let isSame = language == words?.value.textLanguage
    let known = isSame ? known(files) : Array(repeating: nil, count: files.count)
    let new = zip(files, known).filter { $1 == nil }.map(\.0)
    let added = await ParallelMap.results(count: new.count, jobs: jobs) {
      ParsedContent(new[$0], language: language)
    }
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

  /// Returns the earlier templates if they were compiled from these very files and words, and
  /// otherwise compiles them. Templates for a host are always compiled, since the addresses of
  /// assets are part of them.
  func compiled(
    _ files: ArraySlice<SourceText>, _ texts: [TemplateText], assets: AssetAddresses
  ) -> CompiledTemplates {
    if let compiled, !assets.isPublished, compiled.sources.elementsEqual(files, by: ===),
      compiled.texts == texts
    {
      return compiled
    }
    return CompiledTemplates(files, texts, assets: assets)
  }
}

/// The compiled templates of `templates/`, with the problems found there; `templates` is nil if any
/// of them has an error.
package final class CompiledTemplates: Sendable {
  let sources: [SourceText]
  let texts: [TemplateText]
  let templates: Templates?
  let diagnostics: [Diagnostic]

  init(_ sources: ArraySlice<SourceText>, _ texts: [TemplateText], assets: AssetAddresses) {
    (self.sources, self.texts) = (Array(sources), texts)
    let compiled = Templates.compile(sources, texts, assets: assets)
    templates = compiled.value
    diagnostics = compiled.diagnostics
  }
}

/// The words of `templates/words.yml` and `content/guide.yml`, with the problems found there. They
/// are read before all else, since the marks of the guide's language are among them.
struct GuideWords: Sendable {
  let source: SourceText?
  let settings: SourceText?
  let value: Words
  let diagnostics: [Diagnostic]

  init(_ source: SourceText?, _ settings: SourceText?) {
    (self.source, self.settings) = (source, settings)
    (value, diagnostics) = Words.read(source, settings)
  }
}
