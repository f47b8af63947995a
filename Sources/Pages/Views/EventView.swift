internal import Markup
internal import StudyGuide

/// An event as the timeline shows it.
struct EventView: KindView {
  static let kind = Kind.event

  let context: PageContext
  let id: EntryID
  /// The heading under which it stands; empty elsewhere.
  let heading: String

  init(context: PageContext, id: EntryID) { self.init(context: context, id: id, heading: "") }

  init(context: PageContext, id: EntryID, heading: String) {
    (self.context, self.id, self.heading) = (context, id, heading)
  }

  private var guide: Guide { context.guide }
  private var event: Event { guide.content.events[id] }
  private var date: String { context.words.text(of: event.when) }

  static let shape = Shape<EventView>(
    "event",
    [
      .text("id", \.event.entry.id),
      .list("former-ids", FormerID.shape, { $0.event.entry.formerly.map { FormerID(id: $0.id) } }),
      .text("title", \.event.entry.title),
      .draft,
      .flag("is-core", \.event.entry.isCore),
      .text("date", \.date),
      .flag("is-date-repeated", { $0.date == $0.heading }),
      .flag("is-about", { !$0.event.when.hasKnownDay }),
      .optional("machine-date", \.event.when.machineText),
      .html("body", { $0.context.html($0.id) }),
      .notes,
      .optional(
        "basis",
        { view in
          view.event.basis.map { view.guide.words[$0] }
        }),
      .uses,
      .firstUses,
      .moreUses,
      .links("works") { $0.guide.links.targets(of: $0.id, .sources) },
      .links("claims") { $0.guide.links.targets(of: $0.id, .claims) },
    ])
  static let listFields: [Field<BuiltInPageView>] = [
    .list("event-groups", EventGroupView.shape, { EventGroupView.all(in: $0.context) }),
    .list("eras", EraView.shape, { EraView.all(in: $0.context) }),
    .html(
      "time-strip",
      { view in
        let guide = view.context.guide
        return TimeStrip.draw(
          guide.content.events.values.map(\.when), eras: guide.configuration.eras,
          words: guide.words, label: view.title)
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

/// A period of the timeline that the guide names.
struct EraView: Sendable {
  let words: Words
  let era: Era

  static let shape = Shape<EraView>(
    "era",
    [
      .text("title", \.era.title),
      .optional("dates", { view in view.era.when.map { view.words.text(of: $0) } }),
      .text("mark", { $0.words[$0.era.mark] }),
      .text("mark-id", \.era.mark.rawValue),
    ])

  static func all(in context: PageContext) -> [EraView] {
    context.guide.configuration.eras.map { EraView(words: context.words, era: $0) }
  }
}
