package import Markup

/// How a guide is built.
package struct BuildOptions: Sendable {
  /// Whether drafts are built with the rest.
  package var includesDrafts = false
  /// Whether warnings count as errors.
  package var isStrict = false
  /// Whether the site is made for a host: with digests in addresses and the files that hosts read.
  package var isPublished = false
  /// How many tasks work at once.
  package var jobs = 1
  /// What reading the files found, to be told with the rest.
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// What a build gives: the problems found, and a site unless one of them is an error.
package struct BuildResult: Sendable {
  package let site: Site?
  package let diagnostics: [Diagnostic]
  /// For the next build of the same guide.
  package let memory: BuildMemory
  fileprivate let guide: Guide
  fileprivate let fileCount: Int
  fileprivate let quotations: Checks.QuotationCount

  /// Counts what the build went through.
  package func counts() -> BuildCounts { guide.counts(files: fileCount, quotations: quotations) }

  /// Says what the guide covers, cites and asks.
  package func report() -> GuideReport { GuideReport(of: guide) }
}

/// What a build went through.
package struct BuildCounts: Sendable {
  package var files = 0
  package var entries = 0
  package var words = 0
  package var references = 0
  /// Quotations from the essay that were found in it.
  package var quotations = 0
  /// Quotations too short to be found without the essay’s text.
  package var uncheckedQuotations = 0
  /// How many entries there are of each kind.
  package var kinds: [(kind: Kind, count: Int)] = []
}

/// Builds a guide: loads, links, checks, compiles its templates. Writes nothing.
///
/// `memory` saves parsing again what the build that gave it parsed; the result is the same without.
@concurrent package func build(
  _ input: Input, _ options: BuildOptions = BuildOptions(), memory: BuildMemory = BuildMemory(),
  stage: @Sendable (BuildStage) -> Void = { _ in }
) async -> BuildResult {
  stage(.templates)
  let templateFiles = input.files(under: "templates/")
  let form = options.isPublished ? PublishedForm(input.files) : nil
  let compiled = memory.compiled(templateFiles, published: form)
  var diagnostics = options.diagnostics + compiled.diagnostics
  stage(.loading)
  let parsed = await memory.parsed(input.files(under: "content/"), jobs: options.jobs)
  var content = Content(parsed, includesDrafts: options.includesDrafts)
  diagnostics += content.diagnostics
  if let essay = input.essay { content.essayRuns = EssayRuns(text: essay) }
  stage(.linking)
  let guide = await Guide.link(
    content, words: compiled.words, published: form, jobs: options.jobs, diagnostics: &diagnostics)
  stage(.checking)
  var quotations = Checks.QuotationCount()
  diagnostics += await Checks.diagnostics(of: guide, jobs: options.jobs, count: &quotations)
  var site: Site?
  if let templates = compiled.templates {
    site = Site(
      guide, templates: templates, assets: input.files(under: "templates/assets/"),
      diagnostics: &diagnostics)
  }
  let settled = diagnostics.settled(strict: options.isStrict)
  return BuildResult(
    site: settled.hasErrors ? nil : site, diagnostics: settled,
    memory: BuildMemory(parsed, form == nil ? compiled : nil), guide: guide,
    fileCount: input.files.count,
    quotations: quotations)
}

/// The steps of a build, in order.
package enum BuildStage: String, Sendable, CaseIterable {
  case reading, templates, loading, linking, checking, writing
}

extension Guide {
  fileprivate func counts(files: Int, quotations: Checks.QuotationCount) -> BuildCounts {
    var counts = BuildCounts(files: files, entries: names.entries.count)
    counts.words = names.entries.reduce(0) { $0 + $1.wordCount }
    counts.references = resolved.reduce(0) { sum, text in
      sum + text.targets.count + text.citations.reduce(0) { $0 + $1.count }
    }
    counts.references += relations.count
    counts.quotations = quotations.checked
    counts.uncheckedQuotations = quotations.unchecked
    counts.kinds = Kind.allCases.map { ($0, names.all($0).count) }
    return counts
  }
}
