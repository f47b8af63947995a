internal import Markup
internal import StudyGuide

/// What linking and checking found in the texts of a guide, for the next build of the same guide.
struct GuideTexts: Sendable {
  let guide: Guide
  let compared: ComparedTexts
}

/// The steps from loaded content to a site with its problems. A guide with drafts takes them twice,
/// as readers will see it and as the preview shows it, so that checks, builds and the preview tell
/// the same problems.
struct GuideMaker: Sendable {
  let compiled: CompiledTemplates
  let words: Words
  let assets: AssetAddresses
  /// The essay's text, if it is at hand.
  let essay: [UInt8]?
  let jobs: Int
  let assetFiles: ArraySlice<SourceText>
  let version: InputDigest
  /// What an earlier build made of the same guide, first as published.
  let earlier: [GuideTexts]

  /// A guide that is linked, with its site if there are templates.
  struct Linked: Sendable {
    let guide: Guide
    let site: Site?
    let diagnostics: [Diagnostic]
  }

  /// A guide that is checked too.
  struct Made: Sendable {
    let guide: Guide
    let site: Site?
    let quotations: QuotationCount
    let diagnostics: [Diagnostic]
    let texts: GuideTexts
  }

  /// `place` is 0 for the guide as it is published, 1 with its drafts.
  func link(_ content: LoadedContent, at place: Int) async -> Linked {
    let linked = await Guide.link(
      content, words: words, essayText: essay, jobs: jobs,
      earlier: place < earlier.count ? earlier[place].guide : nil)
    let site = compiled.templates.map { templates in
      Site(
        Presentation(of: linked.guide, assets: assets), templates: templates,
        assetFiles: assetFiles, version: version)
    }
    return Linked(guide: linked.guide, site: site, diagnostics: linked.diagnostics)
  }

  func check(_ linked: Linked, at place: Int) async -> Made {
    let checked = await linked.guide.checked(
      site: linked.site, jobs: jobs,
      earlier: place < earlier.count ? earlier[place].compared : nil)
    return Made(
      guide: linked.guide, site: linked.site, quotations: checked.quotations,
      diagnostics: linked.diagnostics + checked.diagnostics,
      texts: GuideTexts(guide: linked.guide, compared: checked.texts))
  }

  /// Returns the problems of a guide as published and, if there are drafts, with them.
  ///
  /// What is wrong only with drafts is a warning: readers do not see it. What is wrong only without
  /// them, such as a link to a draft, is an error unless drafts are shown.
  static func problems(of made: [Made], showsDrafts: Bool) -> [Diagnostic] {
    guard let published = made.first?.diagnostics, made.count > 1 else {
      return made.first?.diagnostics ?? []
    }
    let previewed = made[1].diagnostics
    let known = Set(published.map(\.identity))
    let kept = showsDrafts ? Set(previewed.map(\.identity)) : known
    return published.map { kept.contains($0.identity) ? $0 : $0.ofDraft }
      + previewed.filter { !known.contains($0.identity) }.map(\.ofDraft)
  }
}
