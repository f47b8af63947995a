internal import Markup
internal import StudyGuide

/// Dates as the fields of a record hold them.
extension WorkDate {
  /// The date in the Extended Date/Time Format (ISO 8601-2) as far as BibLaTeX reads it: `1958-08-17`,
  /// `1958-21` for spring, `1914/1918`, `1880~`; empty if only words are known, or if the year has more
  /// than four digits.
  var edtf: String {
    guard let start, (-9999...9999).contains(start.year) else { return "" }
    let season = Int(season).flatMap { (1...4).contains($0) ? "-2\($0)" : nil } ?? ""
    let mark = isApproximate ? "~" : ""
    let first = start.machineText + (start.month == nil ? season : "") + mark
    if let end { return first + "/" + end.machineText + mark }
    return isOpen ? first + "/" : first
  }
}

extension EventDate.Point {
  /// The date in RIS, `1958/08/17/`, whose unknown parts are empty.
  var risText: String {
    "\(year)/\(month.map(Self.twoDigits) ?? "")/\(day.map(Self.twoDigits) ?? "")/"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
