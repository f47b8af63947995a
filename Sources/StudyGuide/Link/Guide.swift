package import Markup

/// A whole guide, linked: the value from which every check, report and page is made.
package struct Guide: Sendable {
  package let content: LoadedContent
  package let words: Words
  package let essay: Essay
  package let entries: EntryTable
  /// The targets of the references in each entry's text, by entry.
  package let resolved: [ResolvedReferences]
  package let links: FrontMatterLinks
  package let backlinks: Backlinks
  package let referenceOrder: ReferenceOrder

  package var configuration: Configuration { content.configuration ?? .missing }

  /// Links all content in three steps: names, references, backlinks.
  ///
  /// Names are found serially, references of up to `jobs` documents at a time, and backlinks
  /// serially. `essayText` is the essay itself, if it is at hand.
  @concurrent package static func link(
    _ content: LoadedContent, words: Words, essayText: [UInt8]?, jobs: Int
  ) async -> (guide: Guide, diagnostics: [Diagnostic]) {
    var content = content
    let written = Set(content.pages.values.map(\.entry.id))
    let builtInPages = BuiltInPage.allCases.filter { !written.contains($0.rawValue) }
    let entries = EntryTable(
      numbering: &content, builtInPages: builtInPages.map { $0.entry(titled: words[$0]) })
    let resolver = Resolver(
      content: content, entries: entries,
      files: Set(content.assets.map { String($0.path.dropFirst("content/".count)) }),
      names: NameSearch(content))
    let resolved = await ParallelMap.results(count: entries.count, jobs: jobs) {
      resolver.resolve(EntryID($0))
    }
    let links = FrontMatterLinks.found(in: content, entries)
    let guide = Guide(
      content, words: words, essay: Essay(content, text: essayText), entries: entries,
      resolved: resolved, links: links.value)
    return (guide, resolved.flatMap(\.diagnostics) + links.diagnostics)
  }

  private init(
    _ content: LoadedContent, words: Words, essay: Essay, entries: EntryTable,
    resolved: [ResolvedReferences], links: FrontMatterLinks?
  ) {
    self.content = content
    self.words = words
    self.essay = essay
    self.entries = entries
    self.resolved = resolved
    self.links = links ?? FrontMatterLinks(count: entries.count)
    backlinks = Backlinks(entries, resolved)
    referenceOrder = ReferenceOrder(content.readings)
  }
}
