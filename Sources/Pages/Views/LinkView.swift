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

  static let shape = Shape<LinkView>(
    "link",
    [
      .text("title", { $0.title }),
      .address("address", { $0.address }),
      .flag("is-current", { $0.isCurrent }),
      .flag("is-above", { $0.isAbove }),
      .optional("note", { $0.note }),
      .flag("is-external", { $0.isExternal }),
    ])
}
