internal import Markup
internal import StudyGuide

/// The events of a timeline that stand in the same era of the guide, under its name; those in none
/// stand under their years. A guide without eras has one period without a name.
struct PeriodView: Sendable {
  let id: String
  let title: String?
  let dates: String?
  let groups: [EventGroupView]

  static let shape = Shape<PeriodView>(
    "period",
    [
      .text("id", \.id),
      .optional("period", \.title),
      .optional("dates", \.dates),
      .list("event-groups", EventGroupView.shape, \.groups),
    ])

  static func all(in context: PageContext) -> [PeriodView] {
    let ids = context.listed(.event)
    let events = context.guide.content.events
    let eras = context.guide.configuration.eras
    if ids.isEmpty { return [] }
    if eras.isEmpty {
      return [
        PeriodView(id: "0", title: nil, dates: nil, groups: EventGroupView.all(in: context))
      ]
    }
    var runs: [(era: Int?, ids: [EntryID])] = []
    for id in ids {
      let era = eras.firstIndex { $0.contains(events[id].when) }
      if runs.isEmpty || runs[runs.count - 1].era != era { runs.append((era, [])) }
      runs[runs.count - 1].ids.append(id)
    }
    var makers = EventGroupView.Maker(ids, in: context)
    return runs.enumerated().map { number, run in
      let era = run.era.map { eras[$0] }
      return PeriodView(
        id: String(number + 1), title: era?.title ?? years(of: run.ids, in: context),
        dates: era?.shownTime.map { context.words.text(of: $0) }, groups: makers.groups(of: run.ids)
      )
    }
  }

  /// Returns the years in which events begin, as a title.
  private static func years(of ids: [EntryID], in context: PageContext) -> String {
    let years = ids.map { context.guide.content.events[$0].when.start.year }
    let (first, last) = (years.min() ?? 0, years.max() ?? 0)
    let start = context.words.text(ofYear: first)
    if first == last { return start }
    return context.words.filled(
      DatePattern.span, ["start": start, "end": context.words.text(ofYear: last)])
  }
}
