internal import Markup
internal import StudyGuide

/// A work with its full reference, in a list of sources.
struct WorkView: Sendable {
  let context: PageContext
  let reading: EntryID

  static let shape = Shape<WorkView>(
    "work",
    [
      .text("label", { $0.context.presentation.title(of: $0.reading) }),
      .html("reference", { $0.context.work($0.reading).reference }),
      .html("reference-head", { $0.context.work($0.reading).head }),
      .html("reference-rest", { $0.context.work($0.reading).rest }),
      .address("address", \.address),
      .text("coins", { $0.context.work($0.reading).coins }),
    ])

  private var address: String {
    context.panels?.note(.entry(reading))
    return context.relative(context.guide.entries[reading].address)
  }
}
