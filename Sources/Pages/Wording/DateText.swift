internal import StudyGuide

extension Words {
  /// Returns a date in words: *3 November 1960*, *c. 1958*, *March–May 1959*.
  func text(of date: EventDate) -> String {
    let circa = date.isApproximate ? self[Mark.circa] + " " : ""
    guard let end = date.end else { return circa + text(of: date.start) }
    return circa + spanText(date.start, end)
  }

  private func text(of point: EventDate.Point) -> String {
    let month = point.month.map { self.month($0) + " " } ?? ""
    let day = point.day.map { "\($0) " } ?? ""
    return day + month + String(point.year)
  }

  /// Returns a span in words, without repeating in its beginning the month or year that its end
  /// names.
  private func spanText(_ start: EventDate.Point, _ end: EventDate.Point) -> String {
    guard start.year == end.year, let month = start.month else {
      return text(of: start) + "–" + text(of: end)
    }
    if month == end.month, let day = start.day { return "\(day)–" + text(of: end) }
    let day = start.day.map { "\($0) " } ?? ""
    return day + self.month(month) + "–" + text(of: end)
  }
}
