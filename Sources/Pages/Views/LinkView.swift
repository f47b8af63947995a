internal import Markup
internal import StudyGuide

/// A link in a list.
struct LinkView: Sendable {
  let title: String
  let address: String
  /// Whether it leads to the page on which it stands.
  var isCurrent = false
  /// Whether its target lists the page on which it stands, as the list of claims does a claim's.
  var isAbove = false
  /// What stands beside it: a number, a date.
  var note: String?
  /// What its target is, for browsers to show.
  var hint: String?

  static let shape = Shape<LinkView>(
    "link",
    [
      .text("title", { $0.title }),
      .address("address", { $0.address }),
      .flag("is-current", { $0.isCurrent }),
      .flag("is-above", { $0.isAbove }),
      .optional("note", { $0.note }),
      .optional("hint", { $0.hint }),
    ])
}
