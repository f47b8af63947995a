package import Markup

/// A whole guide, linked: the value from which every check, report and page is made.
package final class Guide: Sendable {
  package let content: LoadedContent
  package let words: Words
  package let essay: Essay
  package let entries: EntryTable
  /// The targets of the references in each entry's text, by entry.
  package let resolved: [ResolvedReferences]
  package let links: FrontMatterLinks
  /// Whether every name in front matter leads to an entry.
  private let hasWholeLinks: Bool
  /// The names that are linked automatically.
  let names: NameSearch
  package let backlinks: Backlinks
  /// The uses of entries in the essay's own text.
  let essayUses: EssayUses
  package let referenceOrder: ReferenceOrder
  package let routes: GuideRoutes
  /// The claims as one argument.
  package let argument: ArgumentOutline

  package var configuration: Configuration { content.configuration ?? .missing }

  /// Links all content in three steps: names, references, backlinks.
  ///
  /// Names are found serially, references of up to `jobs` documents at a time, and backlinks
  /// serially. `essayText` is the essay itself, if it is at hand. `earlier` is the guide as an
  /// earlier build linked it: texts that have not changed since keep their targets if all that they
  /// may lead to is the same.
  @concurrent package static func link(
    _ content: LoadedContent, words: Words, essayText: [UInt8]?, jobs: Int, earlier: Guide? = nil
  ) async -> (guide: Guide, diagnostics: [Diagnostic]) {
    let written = Set(content.pages.values.map(\.entry.id))
    let builtInPages = BuiltInPage.allCases.filter {
      !written.contains($0.rawValue) && $0.isFilled(in: content)
    }
    var numbered = content
    let entries = EntryTable(
      numbering: &numbered, builtInPages: builtInPages.map { $0.entry(titled: words[$0]) })
    let content = numbered
    let kept = earlier.flatMap { $0.hasTargets(of: content, entries, words) ? $0 : nil }
    async let links =
      kept?.content.hasLinkKeys(of: content) == true && kept?.hasWholeLinks == true
      ? Parsed(kept?.links) : FrontMatterLinks.found(in: content, entries)
    let resolver = Resolver(
      content: content, entries: entries,
      files: PathSet(content.assets.map(\.sitePath)),
      names: kept?.names
        ?? NameSearch(content, typography: words.typography, endings: words.signs(.endings)))
    let resolved = await ParallelMap.results(count: entries.count, jobs: jobs) { index in
      if let kept, kept.entries.entries[index] === entries.entries[index] {
        return kept.resolved[index]
      }
      return resolver.resolve(EntryID(index))
    }
    let found = await links
    let guide = Guide(
      content, words: words, essay: Essay(content, text: essayText, earlier: earlier?.essay),
      resolver: resolver, resolved: resolved, links: found,
      order: kept?.content.hasWorks(of: content) == true
        && kept?.articles == words[ReferenceWord.articles]
        && kept?.words.textLanguage.order == words.textLanguage.order
        ? kept?.referenceOrder : nil)
    return (guide, resolved.flatMap(\.diagnostics) + found.diagnostics)
  }

  /// The words that do not count at the beginning of a title.
  private var articles: String { words[ReferenceWord.articles] }

  private init(
    _ content: LoadedContent, words: Words, essay: Essay, resolver: Resolver,
    resolved: [ResolvedReferences], links: Parsed<FrontMatterLinks>, order: ReferenceOrder?
  ) {
    let entries = resolver.entries
    self.content = content
    self.words = words
    self.essay = essay
    self.entries = entries
    names = resolver.names
    self.resolved = resolved
    self.links = links.value ?? FrontMatterLinks(count: entries.count)
    hasWholeLinks = links.diagnostics.isEmpty
    backlinks = Backlinks(entries, resolved)
    essayUses = EssayUses(entries, resolved)
    argument = ArgumentOutline(content, entries, self.links, words)
    routes = GuideRoutes(content.configuration?.routes ?? [], entries)
    referenceOrder =
      order
      ?? ReferenceOrder(
        content.readings, articles: words[ReferenceWord.articles], order: words.textLanguage.order)
  }
}

extension Guide {
  /// Says whether texts that have not changed lead to the same targets in other content: whether
  /// that has the same entries under the same names, with the same headings, files and data.
  fileprivate func hasTargets(
    of other: LoadedContent, _ entries: EntryTable, _ words: Words
  ) -> Bool {
    self.words.typography == words.typography
      && self.words.signs(.endings) == words.signs(.endings)
      && self.entries.entries.elementsEqual(entries.entries) { $0 === $1 || $0.isLinked(as: $1) }
      && content.drafts.elementsEqual(other.drafts, by: ===)
      && content.assets.elementsEqual(other.assets, by: ===)
      && content.hasFigures(of: other) && content.hasLinkNames(of: other)
      && content.unread.isEmpty && other.unread.isEmpty
  }
}

extension Entry {
  /// Says whether links find the entry in the place of another: by its names and headings.
  fileprivate func isLinked(as other: Entry) -> Bool {
    kind == other.kind && id == other.id
      && formerly.elementsEqual(other.formerly) { $0.kind == $1.kind && $0.id == $1.id }
      && document.headings.elementsEqual(other.document.headings) { $0.id == $1.id }
  }
}

extension LoadedContent {
  /// Says whether all figures and their data are those of other content.
  fileprivate func hasFigures(of other: LoadedContent) -> Bool {
    figures.values.elementsEqual(other.figures.values) { $0.entry === $1.entry }
      && data.count == other.data.count
      && data.allSatisfy { name, file in other.data[name]?.source === file.source }
  }

  /// Says whether all works are those of other content.
  fileprivate func hasWorks(of other: LoadedContent) -> Bool {
    works.elementsEqual(other.works) { $0.source === $1.source }
      && readings.values.elementsEqual(other.readings.values) { $0.entry === $1.entry }
  }

  /// Says whether the front matter of other content names the same entries under the same keys.
  fileprivate func hasLinkKeys(of other: LoadedContent) -> Bool {
    hasEntries(of: other) { left, right in
      left.links.elementsEqual(right.links) {
        $0.relation == $1.relation && $0.ids.hasSameValues(as: $1.ids)
      }
    }
  }

  /// Says whether the names that are linked automatically are those of other content.
  fileprivate func hasLinkNames(of other: LoadedContent) -> Bool {
    hasEntries(of: other) { $0.linkNames.hasSameValues(as: $1.linkNames) }
  }

  /// Says whether other content has the same entries, or ones that agree in their places.
  private func hasEntries(
    of other: LoadedContent, agreeing: (any EntryType, any EntryType) -> Bool
  ) -> Bool {
    Kind.allCases.allSatisfy { hasEntries(of: other, $0.type, agreeing) }
  }

  private func hasEntries<Value: EntryType>(
    of other: LoadedContent, _ type: Value.Type, _ agree: (any EntryType, any EntryType) -> Bool
  ) -> Bool {
    self[keyPath: Value.list].values.elementsEqual(other[keyPath: Value.list].values) {
      $0.entry === $1.entry || agree($0, $1)
    }
  }
}

extension [Located<String>] {
  /// Says whether other texts are the same, wherever they stand.
  fileprivate func hasSameValues(as other: Self) -> Bool {
    elementsEqual(other) { $0.value.hasSameBytes(as: $1.value) }
  }
}
