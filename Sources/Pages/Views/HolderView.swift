internal import Markup
internal import StudyGuide

/// A claim or a reading whose view an option of a question is, with where it stands.
struct HolderView: Sendable {
  let context: PageContext
  let id: EntryID

  private var claim: Claim? { context.guide.content.claims.value(of: id) }
  private var reading: Reading? { context.guide.content.readings.value(of: id) }

  static let shape = Shape<HolderView>(
    "holder",
    [
      .text("title", { $0.context.presentation.title(of: $0.id) }),
      .optionalRecord(
        "standing", StatusView.shape,
        { view in
          view.claim.map {
            StatusView(id: $0.status.rawValue, word: view.context.words[$0.status])
          }
        }),
      .optional(
        "stance", { view in view.reading.map { view.context.words[.stances, $0.stance.value] } }),
    ])
}

extension EntryList {
  /// Returns an entry; nil for the id of an entry of another kind.
  fileprivate func value(of id: EntryID) -> Value? { ids.contains(id) ? self[id] : nil }
}
