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
      .list(
        "claims", ClaimView.shape, of: { $0.guide.links.targets(of: $0.id, .claims) },
        { ClaimView(context: $0.context, id: $1) }),
      .list("about", NameView.shape, \.about),
      .text("about-ids", \.aboutIDs),
      .text("claim-ids", \.claimIDs),
    ])

  static let listFields: [Field<BuiltInPageView>] = [
    .list("event-groups", EventGroupView.shape, { EventGroupView.all(in: $0.context) }),
    .list("periods", PeriodView.shape, { PeriodView.all(in: $0.context) }),
    .flag("has-named-periods", { !$0.context.guide.configuration.eras.isEmpty }),
    .list("subjects", TimelineFilterView.shape, { TimelineFilterView.subjects(in: $0.context) }),
    .list(
      "timeline-claims", TimelineFilterView.shape,
      { TimelineFilterView.claims(in: $0.context) }),
    .flag("is-uneven", { TimeAxis(covering: $0.dates)?.isEven == false }),
    .list("eras", EraView.shape, { EraView.all(in: $0.context) }),
    .html(
      "time-strip",
      { view in
        let guide = view.context.guide
        let beads = guide.content.events.values.map { event in
          let date = guide.words.text(of: event.when)
          return TimeStrip.Bead(
            date: event.when, address: "#" + event.entry.id,
            label: date + guide.words[Enumeration.between] + event.entry.title)
        }
        return TimeStrip.draw(
          beads, eras: guide.configuration.eras, words: guide.words, label: view.title)
      }),
  ]

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    guide.entries.all(.event).flatMap { guide.paragraphs(linkedIn: $0) }
  }
}

extension EventView {
  /// The subjects in words.
  private var about: [NameView] {
    event.about.map { NameView(name: guide.words[.subjects, $0.value]) }
  }

  /// The names of its subjects in addresses, for scripts.
  private var aboutIDs: String {
    event.about.map { subject in
      let place = guide.words.position(of: subject.value, in: .subjects) ?? 0
      return TimelineFilterView.id(ofSubject: subject.value, at: place)
    }.joined(separator: " ")
  }

  private var claimIDs: String {
    guide.links.targets(of: id, .claims).map { guide.entries[$0].id }.joined(separator: " ")
  }
}

extension BuiltInPageView {
  fileprivate var dates: [EventDate] { context.guide.content.events.values.map(\.when) }
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
      .optional("dates", { view in view.era.shownTime.map { view.words.text(of: $0) } }),
      .text("mark", { $0.words[$0.era.mark] }),
      .text("mark-id", \.era.mark.rawValue),
    ])

  static func all(in context: PageContext) -> [EraView] {
    context.guide.configuration.eras.filter { $0.mark != .plain }.map {
      EraView(words: context.words, era: $0)
    }
  }
}
