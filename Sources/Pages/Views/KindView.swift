internal import Markup
internal import StudyGuide

extension Kind {
  /// The type that shows the entries of the kind.
  var view: any KindView.Type {
    switch self {
    case .section: SectionView.self
    case .claim: ClaimView.self
    case .term: TermView.self
    case .person: PersonView.self
    case .reading: ReadingView.self
    case .question: QuestionView.self
    case .event: EventView.self
    case .figure: FigureView.self
    case .paragraph: ParagraphView.self
    case .page: ProseView.self
    }
  }
}

/// An entry as shown on its page, in its card and in lists.
///
/// `Kind.view` names the view of each kind; code that handles all kinds goes through it.
protocol KindView: PagePart {
  static var kind: Kind { get }

  var id: EntryID { get }

  init(context: PageContext, id: EntryID)

  /// The class of links to entries of the kind, for the style sheet.
  static var linkStyle: String? { get }
  /// The fields that the kind adds to the templates of built-in pages.
  static var listFields: [Field<BuiltInPageView>] { get }

  /// Returns the entries in the order in which lists show them.
  static func listed(in guide: Guide) -> [EntryID]

  /// Returns the paragraphs of the essay that the kind's list names.
  static func paragraphs(listedIn guide: Guide) -> [EntryID]
}

extension KindView {
  static var linkStyle: String? { nil }
  static var listFields: [Field<BuiltInPageView>] { [] }

  static func listed(in guide: Guide) -> [EntryID] { Array(guide.entries.all(kind)) }

  static func paragraphs(listedIn guide: Guide) -> [EntryID] { [] }

  /// Returns the views of some entries.
  static func views(_ ids: some Sequence<EntryID>, in context: PageContext) -> [Self] {
    ids.map { Self(context: context, id: $0) }
  }
}

extension Field where View: KindView {
  /// The texts that link to the entry, each with its sentence: sections and claims first.
  static var uses: Field<View> { uses("uses") { $0 } }

  /// The first of these texts, which stand open in lists.
  static var firstUses: Field<View> { uses("first-uses") { Array($0.prefix(mostOpenUses)) } }

  /// The texts that lists show when a reader asks for all.
  static var moreUses: Field<View> { uses("more-uses") { Array($0.dropFirst(mostOpenUses)) } }

  private static var mostOpenUses: Int { 8 }

  private static func uses(
    _ name: String, _ part: @escaping @Sendable ([Backlink]) -> [Backlink]
  ) -> Field<View> {
    .list(
      name, UseView.shape, of: { part(UseView.ordered(linksTo: $0.id, in: $0.context.guide)) },
      { UseView(context: $0.context, backlink: $1) })
  }

  /// The number of those texts' links.
  static var useCount: Field<View> {
    .text("use-count", { String($0.context.guide.backlinks.links(to: $0.id).count) })
  }

  /// The paragraphs of the essay that the entry names.
  static var namedParagraphs: Field<View> {
    .list(
      "named-paragraphs", ParagraphView.shape,
      { ParagraphView.views($0.context.guide.paragraphs(namedIn: $0.id), in: $0.context) })
  }

  /// The notes of the entry's text, as a list.
  static var notes: Field<View> { .optionalHTML("notes", { $0.context.notesHTML($0.id) }) }

  /// The entry before this one in the list of its kind.
  static var previous: Field<View> {
    .optionalRecord("previous", LinkView.shape, { $0.context.neighbour(of: $0.id, -1) })
  }

  /// The entry after this one in the list of its kind.
  static var next: Field<View> {
    .optionalRecord("next", LinkView.shape, { $0.context.neighbour(of: $0.id, 1) })
  }

  /// The words that mark an entry that is a draft, in its card and in lists.
  static var draft: Field<View> { .optional("draft", { $0.context.draftMark(of: $0.id) }) }
}

/// A view of a kind whose entries have pages of their own.
protocol EntryPage: KindView, PageView {
  /// The template of the page: its path in `templates/` without the extension.
  static var template: String { get }
  static var page: Shape<FramedView<Self>> { get }
  /// The template and shape of the card that shows the entry in other texts; nil if a link is shown
  /// in its place.
  static var card: (template: String, shape: Shape<Self>)? { get }
}

extension EntryPage {
  static var template: String { kind.rawValue }
  static var card: (template: String, shape: Shape<Self>)? { nil }
}
