internal import Markup
internal import StudyGuide

/// A link in a list.
struct LinkView: Sendable {
  let title: String
  let address: String
  /// Whether the link leads to the current page.
  var isCurrent = false
  /// Whether the link leads to the list that contains the current page's entry, as from a claim's
  /// page to the list of claims.
  var isAbove = false
  /// The words beside the link: a number, for instance.
  var note: String?
  /// Whether the link leads to another site.
  var isExternal = false
  /// Whose claim the link leads to; nil for all other links.
  var claim: WhoseView?
  /// How long what it leads to takes, in words.
  var time: String?

  static let shape = Shape<LinkView>(
    "link",
    [
      .text("title", { $0.title }),
      .address("address", { $0.address }),
      .flag("is-current", { $0.isCurrent }),
      .flag("is-above", { $0.isAbove }),
      .optional("note", { $0.note }),
      .flag("is-external", { $0.isExternal }),
      .optionalRecord("claim", WhoseView.shape, { $0.claim }),
      .optional("time", { $0.time }),
    ])
}

/// Whose a claim is, which every link to it says.
struct WhoseView: Sendable {
  let id: String
  let words: String

  init(_ whose: Claim.Author, _ words: Words) {
    (id, self.words) = (whose.rawValue, words[whose])
  }

  static let shape = Shape<WhoseView>(
    "whose", [.text("whose-id", \.id), .text("whose", \.words)])
}
