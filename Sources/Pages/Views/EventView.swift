internal import Markup
internal import StudyGuide

/// An event as the timeline shows it.
struct EventView: KindView {
  static let kind = Kind.event

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var event: Event { guide.content.events[id] }

  static let shape = Shape<EventView>(
    "event",
    [
      .text("id", \.event.entry.id),
      .list("former-ids", FormerID.shape, { $0.event.entry.formerly.map { FormerID(id: $0.id) } }),
      .text("title", \.event.entry.title),
      .text("date", { $0.context.words.text(of: $0.event.when) }),
      .flag("is-about", { $0.event.when.start.day == nil }),
      .text("machine-date", \.event.when.machineText),
      .html("body", { $0.context.html($0.id) }),
      .optional(
        "basis",
        { view in
          view.event.basis.map { view.guide.words[$0] }
        }),
      .list("uses", UseView.shape, { $0.context.uses(of: $0.id) }),
      .list(
        "works", LinkView.shape,
        { $0.context.links($0.guide.links.targets(of: $0.id, .sources)) }),
      .list(
        "claims", LinkView.shape,
        { $0.context.links($0.guide.links.targets(of: $0.id, .claims)) }),
    ])
  static let listFields: [Field<BuiltInPageView>] = [
    .list("years", YearView.shape, { YearView.all(in: $0.context) }),
    .html(
      "time-strip",
      { view in
        let events = view.context.guide.content.events.values
        return PositionStrip.timeline(events.map(\.when), label: view.title)
      }),
  ]

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    guide.entries.all(.event).flatMap { guide.paragraphs(linkedIn: $0) }
  }
}

/// A former id of an entry on its page, so that old links still lead to it.
struct FormerID: Sendable {
  let id: String

  static let shape = Shape<FormerID>("former-id", [.text("id", \.id)])
}

/// The events of one year.
struct YearView: Sendable {
  let year: String
  let events: [EventView]

  static let shape = Shape<YearView>(
    "year", [.text("year", \.year), .list("events", EventView.shape, \.events)])

  static func all(in context: PageContext) -> [YearView] {
    var years: [(year: Int, ids: [EntryID])] = []
    for id in context.listed(.event) {
      let year = context.guide.content.events[id].when.start.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].ids.append(id)
    }
    return years.map {
      YearView(year: String($0.year), events: EventView.views($0.ids, in: context))
    }
  }
}
