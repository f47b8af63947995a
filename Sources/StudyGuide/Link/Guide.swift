internal import Markup

/// The whole of a guide, linked: what every page is a function of.
package struct Guide: Sendable {
  let configuration: Configuration
  let words: Words
  let names: Names
  let sections: [Section]
  let claims: [Claim]
  let terms: [Term]
  let readings: [Reading]
  let questions: [Question]
  let events: [Event]
  let figures: [Figure]
  let paragraphs: [Paragraph]
  let pages: [Page]
  let works: [Work]
  /// The file of the bibliography.
  let worksSource: SourceText?
  let assets: [SourceText]
  let data: [String: SourceText]
  let published: PublishedAddresses
  /// Addresses with digests, for a site that is sent to a host; nil for one on disk.
  let publishedForm: PublishedForm?
  /// What quotations are checked against; nil where the guide has nothing to check them with.
  let essayRuns: EssayRuns?
  /// By entry number.
  let resolved: [ResolvedText]
  let relations: Relations
  let backlinks: Backlinks
  /// By figure.
  let figureNumbers: [Int]
  let citations: CitationText
  /// How texts are written.
  let textStyle: MarkdownStyle
  /// Stretches of sections of one part, in order, and the stretch of each section.
  let parts: [Range<Int>]
  let partOfSection: [Int]
  /// Links to the sections of each part, as the contents of every section's page show them.
  let partContents: [PartContents]
  let pageOrder = PageOrder()
  /// How the texts of sections and claims are written, where headings change the voice.
  let sectionStyle: MarkdownStyle

  /// Links all content in three steps: names, references, backlinks.
  @concurrent static func link(
    _ content: Content, words: Words, published: PublishedForm?, jobs: Int,
    diagnostics: inout [Diagnostic]
  ) async -> Guide {
    var content = content
    content.signParagraphs()
    let written = Set(content.pages.map(\.entry.id))
    let builtInPages = BuiltInPage.allCases.filter { !written.contains($0.rawValue) }
    let names = Names(
      content, builtInPages: builtInPages.map { $0.entry(words) }, drafts: content.drafts,
      diagnostics: &diagnostics)
    let glossary = Glossary(content.terms, names: names, diagnostics: &diagnostics)
    let resolver = Resolver(
      names: names, figures: content.figures,
      files: Set(content.assets.map { String($0.path.dropFirst("content/".count)) }),
      glossary: glossary, numbers: words.numberFormat)
    let resolved = await ParallelMap.results(count: names.entries.count, jobs: jobs) {
      resolver.resolve($0)
    }
    for text in resolved { diagnostics += text.diagnostics }
    for id in content.configuration.navigation + content.configuration.footer {
      guard case .failure(let missing) = names.find(.page, id.value) else { continue }
      diagnostics.append(
        content.configuration.source.diagnostic(
          .brokenReference, missing.message, place: id.place, note: missing.note))
    }
    let relations = Relations(content, names: names, diagnostics: &diagnostics)
    return Guide(
      content, words: words, published: published, names: names, resolved: resolved,
      relations: relations)
  }

  private init(
    _ content: Content, words: Words, published: PublishedForm?, names: Names,
    resolved: [ResolvedText], relations: Relations
  ) {
    publishedForm = published
    configuration = content.configuration
    self.words = words
    self.names = names
    sections = content.sections
    claims = content.claims
    terms = content.terms
    readings = content.readings
    questions = content.questions
    events = content.events
    figures = content.figures
    paragraphs = content.paragraphs
    pages = content.pages
    works = content.works
    worksSource = content.worksSource
    assets = content.assets
    data = content.data
    self.published = content.published
    essayRuns = content.essayRuns
    self.resolved = resolved
    self.relations = relations
    backlinks = Backlinks(names, resolved)
    figureNumbers = Self.figureNumbers(names, resolved)
    citations = CitationText(readings: content.readings.map(\.work), words: words)
    (parts, partOfSection) = Self.parts(of: content.sections, first: names.all(.section).lowerBound)
    var style = MarkdownStyle()
    style.boxesTables = true
    style.hasVoiceMarks = true
    style.hanLanguage = content.configuration.hanLanguage
    for kind in AlertKind.allCases { style.alertTitles[kind] = words("alerts", kind.name) }
    partContents = parts.map { _ in PartContents() }
    textStyle = style
    style.voices = words.pairs(of: "voices")
    sectionStyle = style
  }

  private static func parts(of sections: [Section], first: Int) -> ([Range<Int>], [Int]) {
    var parts: [Range<Int>] = []
    var partOfSection: [Int] = []
    for index in sections.indices {
      if index == 0 || sections[index - 1].part != sections[index].part {
        parts.append(first + index..<first + index)
      }
      parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<first + index + 1
      partOfSection.append(parts.count - 1)
    }
    return (parts, partOfSection)
  }

  func entry(_ number: Int) -> Entry { names.entries[number] }

  func section(_ number: Int) -> Section { sections[names.index(of: number)] }
  func claim(_ number: Int) -> Claim { claims[names.index(of: number)] }
  func term(_ number: Int) -> Term { terms[names.index(of: number)] }
  func reading(_ number: Int) -> Reading { readings[names.index(of: number)] }
  func question(_ number: Int) -> Question { questions[names.index(of: number)] }
  func event(_ number: Int) -> Event { events[names.index(of: number)] }
  func figure(_ number: Int) -> Figure { figures[names.index(of: number)] }
  func paragraph(_ number: Int) -> Paragraph { paragraphs[names.index(of: number)] }
}
