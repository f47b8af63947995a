internal import Markup

/// A dated entry of the timeline.
struct EventView: Sendable {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var event: Event { guide.event(number) }

  static let shape = Shape<EventView>(
    "event",
    [
      .text("id", \.event.entry.id),
      .list("former-ids", FormerID.shape, { $0.event.entry.formerly.map(FormerID.init) }),
      .text("title", \.event.entry.title),
      .text("date", { $0.guide.dateText($0.event.when) }),
      .flag("is-about", { $0.event.when.start.day == nil }),
      .text("machine-date", \.event.when.machineText),
      .html("body", { $0.context.html($0.number) }),
      .optional(
        "basis",
        { view in
          view.event.basis.map { view.guide.words("basis", $0.rawValue) }
        }),
      .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
      .list(
        "works", LinkView.shape,
        { $0.context.links($0.guide.relations.targets(of: $0.number, .sources)) }),
      .list(
        "claims", LinkView.shape,
        { $0.context.links($0.guide.relations.targets(of: $0.number, .claims)) }),
    ])
}

/// An id that an entry had on its page, so that links to it lead there still.
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
}

extension Guide {
  /// A date in words: *3 November 1960*, *c. 1958*, *March–May 1959*.
  func dateText(_ date: EventDate) -> String {
    let circa = date.isApproximate ? words("marks", "circa") + " " : ""
    guard let end = date.end else { return circa + dateText(date.start) }
    return circa + spanText(date.start, end)
  }

  private func dateText(_ point: EventDate.Point) -> String {
    let month = point.month.map { words("months", String($0)) + " " } ?? ""
    let day = point.day.map { "\($0) " } ?? ""
    return day + month + String(point.year)
  }

  /// Leaves out of the beginning what the end says too.
  private func spanText(_ start: EventDate.Point, _ end: EventDate.Point) -> String {
    guard start.year == end.year, let month = start.month else {
      return dateText(start) + "–" + dateText(end)
    }
    if month == end.month, let day = start.day { return "\(day)–" + dateText(end) }
    let day = start.day.map { "\($0) " } ?? ""
    return day + words("months", String(month)) + "–" + dateText(end)
  }
}
