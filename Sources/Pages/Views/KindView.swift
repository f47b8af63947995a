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
protocol KindView: Sendable {
  static var kind: Kind { get }

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

/// A view of a kind whose entries have pages of their own.
protocol EntryPage: KindView, PageView {
  /// The template of the page: its path in `templates/` without the extension.
  static var template: String { get }
  static var page: Shape<Self> { get }
  /// The template and shape of the card that shows the entry in other texts; nil if a link is shown
  /// in its place.
  static var card: (template: String, shape: Shape<Self>)? { get }
}

extension EntryPage {
  static var template: String { kind.rawValue }
  static var card: (template: String, shape: Shape<Self>)? { nil }
}
