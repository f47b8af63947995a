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
  /// The version of the tool, which is part of that of a site.
  package var tool = ""
  /// The largest number of tasks that run at once.
  package var jobs = 1
  /// The problems found while reading the files, to be reported with the others.
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

extension BuildOptions {
  /// What else than the files decides what a build makes.
  fileprivate var maker: String { "\(tool) \(isPublished ? "host" : "disk") \(includesDrafts)" }
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
  case reading, loading, templates, linking, checking, writing
}

/// Builds a guide: loads its content, compiles its templates, then links and checks. It writes
/// nothing.
///
/// `memory` saves parsing again what an earlier build parsed; without it the result is the same.
/// `stage` is called at the start of each stage.
@concurrent package func build(
  _ input: Input, _ options: BuildOptions = BuildOptions(), memory: BuildMemory = BuildMemory(),
  stage: @Sendable (BuildStage) -> Void = { _ in }
) async -> BuildResult {
  stage(.loading)
  let templateFiles = input.files(under: "templates/")
  let words = memory.words(templateFiles, input.files.first { $0.path == Configuration.path })
  let texts = words.value.templateTexts
  // Only the templates of a site for a host depend on content: on the digests in its addresses.
  async let plainTemplates =
    options.isPublished ? nil : memory.compiled(templateFiles, texts, assets: .plain)
  let parsed = await memory.parsed(
    input.files(under: "content/"), words.value.textLanguage, jobs: options.jobs)
  let named = NamedFiles.paths(in: templateFiles)
  let published = LoadedContent.gather(parsed, includesDrafts: false, named: named)
  let previewed =
    published.value.hasDrafts
    ? LoadedContent.gather(parsed, includesDrafts: true, named: named).value : nil
  stage(.templates)
  let assetFiles = input.files(under: Site.assetFolder) + published.value.themeFiles
  let assets =
    options.isPublished
    ? AssetAddresses(published: published.value.assets + assetFiles) : .plain
  let compiled = await plainTemplates ?? memory.compiled(templateFiles, texts, assets: assets)
  stage(.linking)
  let essay =
    published.value.hasEssayText
    ? Parsed(nil) : input.essayText(for: published.value.configuration)
  let maker = GuideMaker(
    compiled: compiled, words: words.value, assets: assets, essay: essay.value, jobs: options.jobs,
    assetFiles: assetFiles, version: InputDigest(of: input.files, maker: options.maker),
    earlier: memory.texts)
  var linked = [await maker.link(published.value, at: 0)]
  if let previewed { linked.append(await maker.link(previewed, at: 1)) }
  stage(.checking)
  var made: [GuideMaker.Made] = []
  for (place, guide) in linked.enumerated() { made.append(await maker.check(guide, at: place)) }
  let shown = options.includesDrafts ? made[made.count - 1] : made[0]
  var found =
    options.diagnostics + input.problems + compiled.diagnostics + words.diagnostics
    + published.diagnostics
    + published.value.bookProblems(of: compiled) + essay.diagnostics
    + GuideMaker.problems(of: made, showsDrafts: options.includesDrafts)
  if !found.hasErrors { found += shown.site?.tried() ?? [] }
  let settled = found.settled(strict: options.isStrict)
  return BuildResult(
    site: settled.hasErrors ? nil : shown.site, diagnostics: settled,
    memory: BuildMemory(
      parsed, words, assets.isPublished ? nil : compiled, made.map(\.texts)),
    configuration: shown.guide.configuration, guide: shown.guide,
    fileCount: input.files.count, quotations: shown.quotations)
}

extension LoadedContent {
  /// Says so where the guide is to be given away as a book and has no templates for one.
  fileprivate func bookProblems(of compiled: CompiledTemplates) -> [Diagnostic] {
    guard let configuration, let place = configuration.downloadPlaces[.epub],
      let templates = compiled.templates, templates.book == nil
    else { return [] }
    return [
      configuration.source.diagnostic(
        .missingFile, "there are no templates for `epub`", place: place,
        note: "put `templates/\(BookTemplates.folder)` back, which `guide init` writes, or take "
          + "`epub` out of `downloads`")
    ]
  }

  /// The style sheet that the options of `theme` make, as a file among the templates' own.
  fileprivate var themeFiles: [SourceText] {
    configuration?.theme?.styleSheet.map { [SourceText(path: Theme.path, bytes: $0)] } ?? []
  }
}

extension Input {
  /// The essay's text, where `guide.yml` names a file of the guide's folder.
  fileprivate func essayText(for configuration: Configuration?) -> Parsed<[UInt8]> {
    guard let configuration, let text = configuration.essay.text else { return Parsed(nil) }
    do {
      if let bytes = try essay(text.value) { return Parsed(bytes) }
      return Parsed(
        nil,
        [
          configuration.source.diagnostic(
            .missingFile, "`\(text.value)`, the essay’s text, is not there", place: text.place,
            note: "put it into the guide’s folder, or take `text` out: with the list that "
              + "`guide fingerprint` makes, quotations are checked without it")
        ])
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
    // The essay's text is not the guide's.
    counts.words = entries.entries.reduce(0) { $0 + ($1.kind == .paragraph ? 0 : $1.wordCount) }
    counts.references = resolved.reduce(links.count) { sum, text in
      sum + text.targets.count + text.citations.reduce(0) { $0 + $1.count }
    }
    counts.kinds = Kind.allCases.map { ($0, entries.all($0).count) }
    return counts
  }
}
