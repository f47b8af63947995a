internal import Markup
internal import StudyGuide

/// The keys under which a reader's browser keeps what it is to keep about an entry: its typed
/// address, and those that it had before.
struct PracticeKeys: Sendable {
  let key: String
  /// The former keys with blanks between them; nil if there are none.
  let former: String?

  init(of entry: Entry) {
    key = "\(entry.kind.rawValue):\(entry.id)"
    let names = entry.formerly.map { "\($0.kind.rawValue):\($0.id)" }
    former = names.isEmpty ? nil : names.joined(separator: " ")
  }
}

extension Field where View: KindView {
  static var key: Field<View> { .text("key", { PracticeKeys(of: $0.entry).key }) }
  static var formerKeys: Field<View> {
    .optional("former-keys", { PracticeKeys(of: $0.entry).former })
  }
}

extension KindView {
  fileprivate var entry: Entry { context.guide.entries[id] }
}

/// One of the values from which a list is chosen: its id and its word.
struct ChoiceView: Sendable {
  let id: String
  let word: String

  static let shape = Shape<ChoiceView>("choice", [.text("id", \.id), .text("word", \.word)])

  static func all<Key: WordKey>(_ keys: Key.Type, in context: PageContext) -> [ChoiceView] {
    Key.allCases.map { ChoiceView(id: $0.rawValue, word: context.words[$0]) }
  }
}

extension FrameView {
  /// Whether the page has something to practise: an entry of its own, or a question in its text. The
  /// page that lists all these has its own scripts.
  var practises: Bool {
    if context.path == BuiltInPage.practice.rawValue + ".html" { return false }
    let own = context.guide.entries.id(ofPage: context.path).map { context.guide.entries[$0].kind }
    return context.panels?.showsQuestion == true
      || own.map([Kind.section, .term, .question].contains) == true
  }
}
