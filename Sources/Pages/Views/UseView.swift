internal import Markup
internal import StudyGuide

/// A use of an entry in the text of another (a ``Backlink``), with its sentence. The sentence is
/// left out if the use is in a table, or if the sentence is too short to say anything by itself.
struct UseView: Sendable {
  let link: LinkView
  let kind: String
  let sentence: String?

  /// The least number of words in a sentence that is shown.
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
  /// Returns the uses of an entry in other texts, in the order of the texts' ids.
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
