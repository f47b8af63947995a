internal import Markup
internal import StudyGuide

/// The events under one heading of the timeline: those of a year, or in a long timeline those of a
/// decade or century.
struct EventGroupView: Sendable {
  let id: String
  let title: String
  let stretches: [EventStretchView]

  static let shape = Shape<EventGroupView>(
    "event-group",
    [
      .text("id", \.id), .text("title", \.title),
      .list("stretches", EventStretchView.shape, \.stretches),
    ])

  static func all(in context: PageContext) -> [EventGroupView] {
    let ids = context.listed(.event)
    var maker = Maker(ids, in: context)
    return maker.groups(of: ids)
  }

  /// What makes the groups of one page: their headings stand for times of one scale, and no two have
  /// the same id.
  struct Maker {
    private let context: PageContext
    private let scale: Scale
    private var used: [String: Int] = [:]

    /// `ids` are all events of the page.
    init(_ ids: [EntryID], in context: PageContext) {
      self.context = context
      scale = Scale(of: ids.map { context.guide.content.events[$0].when })
    }

    /// Returns the groups of some events, in their order.
    mutating func groups(of ids: [EntryID]) -> [EventGroupView] {
      let events = context.guide.content.events
      var groups: [(heading: Heading, ids: [EntryID])] = []
      for id in ids {
        let heading = Heading(of: events[id].when.start, scale)
        if groups.last?.heading != heading { groups.append((heading, [])) }
        groups[groups.count - 1].ids.append(id)
      }
      var views: [EventGroupView] = []
      for (heading, ids) in groups {
        let count = used[heading.id, default: 0] + 1
        used[heading.id] = count
        let title = heading.title(in: context.words)
        views.append(
          EventGroupView(
            id: count == 1 ? heading.id : "\(heading.id)-\(count)", title: title,
            stretches: EventStretchView.all(ids, under: title, in: context)))
      }
      return views
    }
  }

  /// The time that a heading stands for, chosen so that a timeline of millennia does not have
  /// hundreds of headings.
  private enum Scale {
    case year, decade, century

    init(of dates: [EventDate]) {
      let years = dates.map(\.start.year)
      switch (years.max() ?? 0) - (years.min() ?? 0) {
      case ...200: self = .year
      case ...500: self = .decade
      default: self = .century
      }
    }
  }

  private enum Heading: Equatable {
    case year(Int)
    /// By its first year.
    case decade(Int)
    case century(Int)

    init(of date: EventDate.Part, _ scale: Scale) {
      switch (date.precision, scale) {
      case (.century, _), (_, .century): self = .century(date.century)
      case (.decade, _), (_, .decade): self = .decade(date.decade)
      default: self = .year(date.year)
      }
    }

    var id: String {
      switch self {
      case .year(let year): String(year)
      case .decade(let year): "\(year)s"
      case .century(let number): "c\(number)"
      }
    }

    func title(in words: Words) -> String {
      switch self {
      case .year(let year): words.text(ofYear: year)
      case .decade(let year): words.text(ofDecade: year)
      case .century(let number): words.text(ofCentury: number)
      }
    }
  }
}

/// The events under one heading that stand in the same era, or in none.
struct EventStretchView: Sendable {
  let era: Era?
  let events: [EventView]

  static let shape = Shape<EventStretchView>(
    "event-stretch",
    [
      .optional("era", { $0.era?.title }),
      .optional(
        "mark-id", { view in view.era.flatMap { $0.mark == .plain ? nil : $0.mark.rawValue } }),
      .optional("era-id", { $0.era?.id }),
      .list("events", EventView.shape, \.events),
    ])

  /// Returns the stretches of the events under a heading, in their order; an event belongs to the first of the
  /// eras that hold it.
  static func all(
    _ ids: [EntryID], under heading: String, in context: PageContext
  ) -> [EventStretchView] {
    let eras = context.guide.configuration.eras
    var stretches: [(era: Int?, ids: [EntryID])] = []
    for id in ids {
      let when = context.guide.content.events[id].when
      let era = eras.firstIndex { $0.contains(when) }
      if stretches.isEmpty || stretches[stretches.count - 1].era != era {
        stretches.append((era, []))
      }
      stretches[stretches.count - 1].ids.append(id)
    }
    return stretches.map { era, ids in
      EventStretchView(
        era: era.map { eras[$0] },
        events: ids.map { EventView(context: context, id: $0, heading: heading) })
    }
  }
}
