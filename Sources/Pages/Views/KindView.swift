internal import Markup
internal import StudyGuide

extension Kind {
  /// How the entries of the kind are shown.
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

/// An entry as its page, its card and lists show it.
///
/// `Kind.view` names the view of each kind; whatever is done for all kinds goes through it.
protocol KindView: Sendable {
  static var kind: Kind { get }

  init(context: PageContext, id: EntryID)

  /// The class of links to entries of the kind, for the style sheet.
  static var linkStyle: String? { get }
  /// What the pages that are made from all entries show of the kind, each of them a list.
  static var listFields: [Field<BuiltInPageView>] { get }

  /// The entries in the order in which lists have them.
  static func listed(in guide: Guide) -> [EntryID]

  /// The paragraphs of the essay that the list of the kind names.
  static func paragraphs(listedIn guide: Guide) -> [EntryID]
}

extension KindView {
  static var linkStyle: String? { nil }
  static var listFields: [Field<BuiltInPageView>] { [] }

  static func listed(in guide: Guide) -> [EntryID] { Array(guide.entries.all(kind)) }

  static func paragraphs(listedIn guide: Guide) -> [EntryID] { [] }

  /// The views of some entries.
  static func views(_ ids: some Sequence<EntryID>, in context: PageContext) -> [Self] {
    ids.map { Self(context: context, id: $0) }
  }
}

/// An entry that has a page of its own.
protocol EntryPage: KindView, PageView {
  /// The page's template, by its path in `templates/` without the ending.
  static var template: String { get }
  static var page: Shape<Self> { get }
  /// The template and names of the card that stands for the entry in other texts; nil where a link
  /// does.
  static var card: (template: String, shape: Shape<Self>)? { get }
}

extension EntryPage {
  static var template: String { kind.rawValue }
  static var card: (template: String, shape: Shape<Self>)? { nil }
}
