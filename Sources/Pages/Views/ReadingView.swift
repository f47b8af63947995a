internal import Markup
internal import StudyGuide

/// A reading as shown on its page and in the reading list.
struct ReadingView: EntryPage {
  static let kind = Kind.reading

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var reading: Reading { guide.content.readings[id] }

  var frame: FrameView {
    FrameView(
      context: context, title: context.presentation.title(of: id), description: reading.work.title)
  }

  static let fields: [Field<ReadingView>] = [
    .text("id", \.reading.entry.id),
    .text("title", \.reading.work.title),
    .text("label", { $0.context.presentation.title(of: $0.id) }),
    .address("address", { $0.context.link(to: $0.id).address }),
    .html("reference", { $0.context.work($0.id).reference }),
    .html("reference-head", { $0.context.work($0.id).head }),
    .html("reference-rest", { $0.context.work($0.id).rest }),
    .text("coins", { $0.context.work($0.id).coins }),
    .optionalHTML(
      "annotation",
      { $0.context.wholeHTML($0.id) }),
    .text("stance-id", { Identifier.slug($0.reading.stance.value) }),
    .optional("time", \.time),
    .text("stance", { $0.guide.words[.stances, $0.reading.stance.value] }),
    .text("level", { $0.guide.words[$0.reading.level] }),
    .text("access", { $0.guide.words[$0.reading.access] }),
    .text("basis", { $0.guide.words[$0.reading.basis] }),
    .text("language-name", { $0.guide.words[.languages, $0.reading.language] }),
    .text("language-id", \.reading.language),
    .optional("original-names", \.reading.originalNames),
    .flag("is-core", \.reading.entry.isCore),
    .notes,
    .flag("has-note", \.reading.hasNote),
    .namedParagraphs,
    .uses,
    .useCount,
    .firstUses,
    .moreUses,
    .previous,
    .next,
  ]

  static let shape = Shape<ReadingView>("reading", fields)
  static let page = Shape<FramedView<ReadingView>>(page: "reading-page", fields)

  static let linkStyle: String? = "w"

  static let listFields: [Field<BuiltInPageView>] = [
    .list("stances", StanceView.shape, { StanceView.all(in: $0.context) }),
    .list(
      "without-note", ReadingView.shape,
      { view in
        let guide = view.context.guide
        return ReadingView.views(
          listed(in: guide).filter { !guide.content.readings[$0].hasNote }, in: view.context)
      }),
    .list(
      "start-here", ReadingView.shape,
      { ReadingView.views(startHere($0.context.guide), in: $0.context) }),
  ]

  /// Returns the readings in the order of the reference list.
  static func listed(in guide: Guide) -> [EntryID] {
    guide.entries.all(.reading).sorted(by: guide.referenceOrder.precedes)
  }

  /// Returns the readings with which readers should begin: as their authors ordered them, then the
  /// easiest first, and by stance.
  private static func startHere(_ guide: Guide) -> [EntryID] {
    let stances = guide.words.keys(of: .stances)
    let keyed = listed(in: guide).filter { guide.content.readings[$0].isStart }.enumerated().map {
      place, id in
      let reading = guide.content.readings[id]
      let level = Reading.Level.allCases.firstIndex(of: reading.level) ?? 0
      let stance = stances.firstIndex(of: reading.stance.value) ?? stances.count
      return (id: id, key: (level, stance, place))
    }
    return guide.ordered(keyed.sorted { $0.key < $1.key }.map(\.id))
  }

  /// The time that reading takes at two minutes a page, in steps of five; nil for a work whose record
  /// names no range of pages.
  private var time: String? {
    PageRange.count(reading.work.pages).map { context.minutes(($0 * 2 + 4) / 5 * 5) }
  }

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    startHere(guide).flatMap { guide.paragraphs(linkedIn: $0) }
  }
}

/// The readings of one stance.
struct StanceView: Sendable {
  let title: String
  let id: String
  let readings: [ReadingView]

  static let shape = Shape<StanceView>(
    "stance",
    [.text("title", \.title), .text("id", \.id), .list("readings", ReadingView.shape, \.readings)])

  static func all(in context: PageContext) -> [StanceView] {
    let readings = Dictionary(grouping: context.listed(.reading)) {
      context.guide.content.readings[$0].stance.value
    }
    return context.words.keys(of: .stances).map { stance in
      StanceView(
        title: context.words[.stances, stance], id: Identifier.slug(stance),
        readings: ReadingView.views(
          context.guide.ordered(readings[stance] ?? []), in: context))
    }.filter { !$0.readings.isEmpty }
  }
}
