package import Markup
package import StudyGuide

/// The options of a build.
package struct BuildOptions: Sendable {
  /// Whether drafts are built with the rest.
  package var includesDrafts = false
  /// Whether warnings count as errors.
  package var isStrict = false
  /// Whether the site is made for a host: with digests in addresses, and the files that hosts read.
  package var isPublished = false
  /// The largest number of tasks that run at once.
  package var jobs = 1
  /// The problems found while reading the files, to be reported with the others.
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// The result of a build: the problems found, and a site unless one of them is an error.
package struct BuildResult: Sendable {
  package let site: Site?
  package let diagnostics: [Diagnostic]
  /// The parsed files, for the next build of the same guide.
  package let memory: BuildMemory
  package let configuration: Configuration
  fileprivate let guide: Guide
  fileprivate let fileCount: Int
  fileprivate let quotations: QuotationCount

  /// Counts the files, entries, words, references and quotations of the build.
  package func counts() -> BuildCounts { guide.counts(files: fileCount, quotations: quotations) }

  /// Reports what the guide covers, cites and asks.
  package func report() -> GuideReport { GuideReport(of: guide) }
}

/// The numbers of files, entries, words, references and quotations in a build.
package struct BuildCounts: Sendable {
  package var files = 0
  package var entries = 0
  package var words = 0
  package var references = 0
  package var quotations = QuotationCount()
  /// The number of entries of each kind.
  package var kinds: [(kind: Kind, count: Int)] = []
}

/// The steps of a build, in order.
package enum BuildStage: String, Sendable, CaseIterable {
  case reading, templates, loading, linking, checking, writing
}

/// Builds a guide: compiles its templates, then loads, links and checks its content. It writes
/// nothing.
///
/// `memory` saves parsing again what an earlier build parsed; without it the result is the same.
/// `stage` is called at the start of each stage.
@concurrent package func build(
  _ input: Input, _ options: BuildOptions = BuildOptions(), memory: BuildMemory = BuildMemory(),
  stage: @Sendable (BuildStage) -> Void = { _ in }
) async -> BuildResult {
  stage(.templates)
  let assets = options.isPublished ? AssetAddresses(published: input.files) : .plain
  let compiled = memory.compiled(input.files(under: "templates/"), assets: assets)
  stage(.loading)
  let parsed = await memory.parsed(input.files(under: "content/"), jobs: options.jobs)
  let content = LoadedContent.gather(parsed, includesDrafts: options.includesDrafts)
  stage(.linking)
  let essay = input.essayText(for: content.value.configuration)
  let linked = await Guide.link(
    content.value, words: compiled.words, essayText: essay.value, jobs: options.jobs)
  let site = compiled.templates.map { templates in
    Site(
      Presentation(of: linked.guide, assets: assets), templates: templates,
      assetFiles: input.files(under: "templates/assets/"))
  }
  stage(.checking)
  let checked = await linked.guide.checked(site: site, jobs: options.jobs)
  var found =
    options.diagnostics + compiled.diagnostics + content.diagnostics + essay.diagnostics
    + linked.diagnostics + checked.diagnostics
  if !found.hasErrors { found += site?.tried() ?? [] }
  let settled = found.settled(strict: options.isStrict)
  return BuildResult(
    site: settled.hasErrors ? nil : site, diagnostics: settled,
    memory: BuildMemory(parsed, assets.isPublished ? nil : compiled),
    configuration: linked.guide.configuration, guide: linked.guide,
    fileCount: input.files.count, quotations: checked.quotations)
}

extension Input {
  /// The essay's text, where `guide.yml` names a file that is there and may be read.
  fileprivate func essayText(for configuration: Configuration?) -> Parsed<[UInt8]> {
    guard let configuration, let text = configuration.essay.text else { return Parsed(nil) }
    do {
      return Parsed(try essay(text.value))
    } catch {
      return Parsed(
        nil,
        [
          configuration.source.diagnostic(
            .unexpectedFile, "`\(text.value)` cannot be read as the essay’s text: \(error.reason)",
            place: text.place, note: "name a file of text, or leave `text` out")
        ])
    }
  }
}

extension Guide {
  fileprivate func counts(files: Int, quotations: QuotationCount) -> BuildCounts {
    var counts = BuildCounts(files: files, entries: entries.count, quotations: quotations)
    counts.words = entries.entries.reduce(0) { $0 + $1.wordCount }
    counts.references = resolved.reduce(links.count) { sum, text in
      sum + text.targets.count + text.citations.reduce(0) { $0 + $1.count }
    }
    counts.kinds = Kind.allCases.map { ($0, entries.all($0).count) }
    return counts
  }
}
