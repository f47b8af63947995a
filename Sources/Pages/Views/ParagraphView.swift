internal import Markup
internal import StudyGuide

/// A paragraph of the essay, with its text where that stands in the guide, and with the entries that
/// treat it.
struct ParagraphView: KindView {
  static let kind = Kind.paragraph

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var paragraph: Paragraph { guide.content.paragraphs[id] }

  static let shape = Shape<ParagraphView>(
    "paragraph",
    [
      .text("id", { $0.paragraph.entry.id }),
      .list(
        "former-ids", FormerID.shape,
        { $0.paragraph.entry.formerly.map { FormerID(id: $0.id) } }),
      .text("number", { String($0.paragraph.number) }),
      .text("label", { $0.paragraph.label.text }),
      .text("title", { $0.paragraph.entry.title }),
      .address("address", { $0.context.link(to: $0.id).address }),
      .text("heading", { $0.paragraph.heading }),
      .text("first-words", { $0.paragraph.firstWords.value }),
      .text("gist", { $0.paragraph.gist }),
      .flag("has-gist", { !$0.paragraph.gist.isEmpty }),
      .optionalHTML("text", { $0.text }),
      .flag("is-verse", { $0.paragraph.text?.firstLine != nil }),
      .flag("follows-pause", { $0.paragraph.text?.followsPause == true }),
      .optional("speaker", { $0.paragraph.text?.speaker }),
      .flag("has-notes", { $0.hasNotes }),
      .optionalRecord(
        "owner", LinkView.shape,
        { view in
          view.guide.owner(ofParagraph: view.id).map { view.context.link(to: $0) }
        }),
      .links("also") { $0.guide.links.sources(of: $0.id, .also) },
      .list(
        "claims", ClaimView.shape,
        { ClaimView.views($0.guide.claims(onParagraph: $0.id), in: $0.context) }),
      .list(
        "terms", TermView.shape,
        { TermView.views($0.guide.terms(usedIn: $0.id), in: $0.context) }),
      .links("people", opensPanels: true) { $0.guide.entries(of: .person, usedIn: $0.id) },
      .links("questions") { $0.guide.questions(onParagraph: $0.id) },
      .uses,
      .firstUses,
      .moreUses,
    ])

  private var text: [UInt8]? {
    guard let text = paragraph.text else { return nil }
    return context.essayHTML(id, line: text.firstLine)
  }

  /// Whether the guide says anything of the paragraph.
  private var hasNotes: Bool {
    !paragraph.gist.isEmpty || guide.owner(ofParagraph: id) != nil
      || !guide.links.sources(of: id, .also).isEmpty || !guide.links.sources(of: id, .essay).isEmpty
      || !guide.terms(usedIn: id).isEmpty || !guide.backlinks.links(to: id).isEmpty
  }

  static let linkStyle: String? = "p"

  static let listFields: [Field<BuiltInPageView>] = [
    .list("headings", HeadingView.shape, { HeadingView.all(in: $0.context) }),
    .flag("has-text", { $0.context.guide.essay.isPrinted }),
    .flag(
      "has-outline",
      { $0.context.guide.content.paragraphs.values.contains { !$0.heading.isEmpty } }),
  ]
}
