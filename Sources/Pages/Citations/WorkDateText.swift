internal import StudyGuide

/// Dates of works in words.
extension Words {
  /// Returns the years of a date: `1958`, `1958–1959`, `1958–`, `ca. 1958`, `380 BC`; nil without a
  /// year.
  func years(of date: WorkDate) -> String? {
    guard let start = date.start?.year else { return nil }
    let circa = date.isApproximate ? self[ReferenceWord.circa] + " " : ""
    if date.isOpen { return circa + year(start) + "–" }
    guard let end = date.end?.year, end != start else { return circa + year(start) }
    if start < 0, end < 0 { return circa + "\(-start)–" + year(end) }
    return circa + year(start) + "–" + year(end)
  }

  /// Returns a year; one before the common era, or before 1000, with the mark of its era.
  func year(_ year: Int) -> String {
    if year < 0 { return "\(-year) " + self[ReferenceWord.beforeCommonEra] }
    return String(year) + (year < 1000 ? " " + self[ReferenceWord.commonEra] : "")
  }

  /// Returns a date as precise as it is known: `May 12, 1961`, `May 12–14, 1961`, `Spring 1961`.
  func fullDate(_ date: WorkDate) -> String? {
    guard let start = date.start else { return nil }
    let circa = date.isApproximate ? self[ReferenceWord.circa] + " " : ""
    if start.month == nil {
      guard let years = years(of: date) else { return nil }
      return date.season.isEmpty
        ? years : circa + season(date.season) + " " + years.dropFirst(circa.count)
    }
    if signs(.dates) == ["as-timeline"] { return circa + textAsTimeline(date, from: start) }
    guard let end = date.end, end != start else {
      return circa + day(start) + ending(start) + (date.isOpen ? "–" : "")
    }
    if start.year == end.year, start.month == end.month, let last = end.day, start.day != nil {
      return circa + day(start) + "–\(last)" + ending(end)
    }
    let first = start.year == end.year ? day(start) : day(start) + ending(start)
    return circa + first + "–" + (end.month == nil ? year(end.year) : day(end) + ending(end))
  }

  /// Returns a date as the timeline writes dates.
  private func textAsTimeline(_ date: WorkDate, from start: EventDate.Point) -> String {
    guard let end = date.end, end != start else {
      return whole(start) + (date.isOpen ? "–" : "")
    }
    guard start.year == end.year, let month = start.month, let last = end.month else {
      return filled(DatePattern.span, ["start": whole(start), "end": whole(end)])
    }
    let year = year(end.year)
    if month == last, let day = start.day, let lastDay = end.day {
      return filled(
        DatePattern.days,
        ["start": String(day), "end": String(lastDay), "month": self.month(month), "year": year])
    }
    return filled(
      DatePattern.months,
      ["start": withinYear(start, month), "end": withinYear(end, last), "year": year])
  }

  private func whole(_ point: EventDate.Point) -> String {
    let year = year(point.year)
    guard let month = point.month else { return filled(DatePattern.year, ["year": year]) }
    guard let day = point.day else {
      return filled(DatePattern.month, ["month": self.month(month), "year": year])
    }
    return filled(
      DatePattern.day, ["day": String(day), "month": self.month(month), "year": year])
  }

  private func withinYear(_ point: EventDate.Point, _ month: Int) -> String {
    point.day.map {
      filled(DatePattern.dayOfMonth, ["day": String($0), "month": self.month(month)])
    } ?? self.month(month)
  }

  /// Returns the month, or the season, of an issue of a journal; nil if neither is known.
  func monthOrSeason(_ date: WorkDate) -> String? {
    if let month = date.start?.month {
      guard let last = date.end?.month, last != month, date.end?.year == date.start?.year else {
        return self.month(month)
      }
      return self.month(month) + "–" + self.month(last)
    }
    return date.season.isEmpty ? nil : season(date.season)
  }

  /// Returns month and day.
  private func day(_ point: EventDate.Point) -> String {
    guard let month = point.month else { return "" }
    return self.month(month) + (point.day.map { " \($0)" } ?? "")
  }

  /// Returns the year that follows month and day, after a comma if there is a day.
  private func ending(_ point: EventDate.Point) -> String {
    (point.day == nil ? " " : ", ") + year(point.year)
  }
}
