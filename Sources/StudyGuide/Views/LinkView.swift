internal import Markup

/// A link in a list.
struct LinkView: Sendable {
  let title: String
  let address: String
  /// Whether it leads to the page on which it stands.
  var isCurrent = false
  /// Whether it leads to the list of which the page on which it stands is one entry.
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

/// A use of an entry in another's text, with the sentence in which it stands; without one where it
/// stands in a table, or where the sentence is too short to say anything by itself.
struct UseView: Sendable {
  let link: LinkView
  let kind: String
  let sentence: String?

  /// A sentence of fewer words is not shown.
  static let fewestWords = 6

  static let shape = Shape<UseView>(
    "use",
    [
      .record("link", LinkView.shape, { $0.link }),
      .text("kind", { $0.kind }),
      .optional("sentence", { $0.sentence }),
    ])
}

extension PageContext {
  /// Where other texts refer to an entry, by the order of the kinds.
  func uses(of number: Int) -> [UseView] {
    guide.backlinks.links(to: number).map { backlink in
      let source = guide.entry(backlink.source)
      let sentence = guide.sentence(around: backlink)
      return UseView(
        link: link(to: backlink.source), kind: guide.words("kinds", source.kind.rawValue),
        sentence: sentence.split(separator: " ").count < UseView.fewestWords ? nil : sentence)
    }
  }

  func links(_ numbers: [Int]) -> [LinkView] { numbers.map { link(to: $0) } }
}
