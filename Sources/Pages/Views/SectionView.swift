internal import Markup
internal import StudyGuide

/// A section as shown on its page and in lists.
struct SectionView: EntryPage {
  static let kind = Kind.section

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var section: Section { guide.content.sections[id] }
  /// The number of the section in the guide, from 1.
  private var number: Int { guide.entries.position(of: id) + 1 }

  var frame: FrameView {
    FrameView(
      context: context, title: section.entry.title, description: section.summary,
      data: { StructuredData.section(id, context.guide) }, section: id)
  }

  static let fields: [Field<SectionView>] = [
    .text("id", { $0.section.entry.id }),
    .key,
    .formerKeys,
    .text("title", { $0.section.entry.title }),
    .flag("is-core", { $0.section.entry.isCore }),
    .text("summary", { $0.section.summary }),
    .address("address", { $0.context.link(to: $0.id).address }),
    .text("number", { String($0.number) }),
    .optional("part", { $0.section.part.isEmpty ? nil : $0.section.part }),
    .text("part-number", { String($0.context.shared.contents.part(of: $0.id) + 1) }),
    .text("section-count", { String($0.guide.content.sections.count) }),
    .text("paragraph-sign", { $0.guide.essay.sign }),
    .text("paragraph-count", { $0.guide.essay.lastLabel }),
    .optional("paragraph-range", { $0.paragraphRange }),
    .text("minutes", { String($0.minutes) }),
    .text(
      "reading-time",
      { $0.context.words.minutes($0.minutes, language: $0.guide.configuration.language) }),
    .html("body", { $0.context.html($0.id, style: $0.context.presentation.voicedStyle) }),
    .list("parts", LinkView.shape, { $0.context.outline(of: $0.id) }),
    .list(
      "paragraphs", ParagraphView.shape,
      { ParagraphView.views($0.paragraphs, in: $0.context) }),
    .list(
      "named-paragraphs", ParagraphView.shape,
      { ParagraphView.views($0.namedParagraphs, in: $0.context) }),
    .list(
      "paragraphs-here", ParagraphView.shape,
      { ParagraphView.views($0.paragraphs + $0.namedParagraphs, in: $0.context) }),
    .html("strip", { $0.context.strip($0.paragraphs) }),
    .list(
      "claims", ClaimView.shape,
      { ClaimView.views($0.guide.claims(ofSection: $0.id), in: $0.context) }),
    .list(
      "terms", TermView.shape,
      { TermView.views($0.guide.terms(usedIn: $0.id), in: $0.context) }),
    .links("questions") { $0.guide.questions(ofSection: $0.id) },
    .optionalRecord("pack", PackLinksView.shape, \.pack),
    .works { $0.guide.readings(citedIn: $0.id) },
    .notes,
    .uses,
    .firstUses,
    .moreUses,
    .optionalRecord("previous", LinkView.shape, { $0.neighbour(-1) }),
    .optionalRecord("next", LinkView.shape, { $0.neighbour(1) }),
  ]

  static let shape = Shape<SectionView>("section", fields)
  static let page = Shape<FramedView<SectionView>>(page: "section-page", fields)

  private var paragraphs: [EntryID] { guide.links.targets(of: id, .owns) }

  /// The paragraphs that the section names and does not own.
  private var namedParagraphs: [EntryID] {
    let named = guide.paragraphs(namedIn: id) + guide.links.targets(of: id, .also)
    return Set(named).subtracting(paragraphs).sorted()
  }

  private var paragraphRange: String? { guide.labelRanges(ofParagraphs: paragraphs) }

  /// Its pages for paper; nil without questions.
  var pack: PackLinksView? {
    let isPrinted = PrintedPage.isPrinted(id, in: guide)
    return isPrinted ? PackLinksView(context: context, lesson: .section(id), number: nil) : nil
  }

  private var minutes: Int { section.entry.minutes }

  private func neighbour(_ step: Int) -> LinkView? {
    var link = context.neighbour(of: id, step)
    link?.note = String(number + step)
    return link
  }

  static let listFields: [Field<BuiltInPageView>] = [
    .list(
      "sections", SectionView.shape,
      { SectionView.views($0.context.listed(.section), in: $0.context) }),
    .list(
      "parts", PartView.shape,
      { view in
        view.context.shared.contents.parts.map {
          PartView(context: view.context, sections: $0)
        }
      }),
    .list("silences", SilenceView.shape, { SilenceView.all(in: $0.context) }),
  ]

  /// Returns the paragraphs that sections name where they say what the essay leaves out.
  static func paragraphs(silentIn guide: Guide) -> [EntryID] {
    guide.entries.all(.section).flatMap { id in
      SilenceView.range(of: id, in: guide).map { guide.paragraphs(linkedIn: id, in: $0) } ?? []
    }
  }
}

/// The sections of one part of the guide.
struct PartView: Sendable {
  let context: PageContext
  let sections: Range<EntryID>

  static let shape = Shape<PartView>(
    "part",
    [
      .text(
        "number",
        { String($0.context.shared.contents.part(of: $0.sections.lowerBound) + 1) }),
      .optional(
        "title",
        { view in
          let part = view.context.guide.content.sections[view.sections.lowerBound].part
          return part.isEmpty ? nil : part
        }),
      .list(
        "sections", SectionView.shape,
        { SectionView.views($0.context.shown(Array($0.sections)), in: $0.context) }),
    ])
}

/// The text of one section on what the essay leaves out.
struct SilenceView: Sendable {
  let section: LinkView
  let body: [UInt8]

  static let shape = Shape<SilenceView>(
    "silence", [.record("section", LinkView.shape, \.section), .html("body", \.body)])

  static func all(in context: PageContext) -> [SilenceView] {
    context.listed(.section).compactMap { id in
      context.optionalHTML(id, range(of: id, in: context.guide)).map {
        SilenceView(section: context.link(to: id), body: $0)
      }
    }
  }

  /// Returns the events under the heading `{#silent}`, which say what the essay leaves out; nil
  /// without such a heading.
  static func range(of section: EntryID, in guide: Guide) -> Range<Int>? {
    guide.entries[section].document.parts()["silent"]
  }
}

extension PageContext {
  /// Draws the position of paragraphs in the essay. Words beside it say the same.
  func strip(_ paragraphs: [EntryID]) -> [UInt8] {
    let numbers = Set(paragraphs.map { guide.content.paragraphs[$0].number })
    return PositionStrip.paragraphs(
      count: guide.essay.paragraphCount, on: numbers, starts: guide.essay.headingStarts)
  }
}
