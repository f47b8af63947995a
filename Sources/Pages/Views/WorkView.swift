internal import Markup
internal import StudyGuide

/// A work with its full reference, in a list of sources.
struct WorkView: Sendable {
  let label: String
  let reference: [UInt8]
  let address: String
  /// The ContextObject of the work, which reference managers read.
  let coins: String

  static let shape = Shape<WorkView>(
    "work",
    [
      .text("label", { $0.label }),
      .html("reference", { $0.reference }),
      .address("address", { $0.address }),
      .text("coins", { $0.coins }),
    ])
}

extension PageContext {
  func work(_ reading: EntryID) -> WorkView {
    WorkView(
      label: presentation.title(of: reading),
      reference: presentation.citations.reference(
        reading, hanLanguage: guide.configuration.hanLanguage),
      address: relative(guide.entries[reading].address),
      coins: COinS.text(of: guide.content.readings[reading].work))
  }

  func works(_ readings: [EntryID]) -> [WorkView] { readings.map { work($0) } }

  /// Returns the works that an entry's text cites, each once, in the order of the reference list.
  func works(citedIn id: EntryID) -> [WorkView] { works(guide.readings(citedIn: id)) }
}
