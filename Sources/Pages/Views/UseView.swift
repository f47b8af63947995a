internal import Markup
internal import StudyGuide

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
  func uses(of id: EntryID) -> [UseView] {
    guide.backlinks.links(to: id).map { backlink in
      let source = guide.entries[backlink.source]
      let sentence = presentation.sentence(around: backlink)
      return UseView(
        link: link(to: backlink.source), kind: words[source.kind],
        sentence: sentence.split(separator: " ").count < UseView.fewestWords ? nil : sentence)
    }
  }
}
