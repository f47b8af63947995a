internal import Markup

/// The reading of dates in CSL-JSON.
extension CSLReader {
  private static let dateKeys = ["date-parts", "season", "circa", "raw", "literal", "edtf"]
  private static let nearDateKeys = NameList { dateKeys }

  mutating func date(_ entry: DataNode.Entry) -> WorkDate? {
    if let text = entry.value.text { return WorkText.date(text) }
    guard case .mapping(let entries) = entry.value.content else {
      report(
        "a date is written as keys and values, not as \(entry.value.description)",
        at: entry.value.place, note: "write {\"date-parts\": [[1984, 9]]}")
      return nil
    }
    var date = WorkDate()
    var (raw, isApproximate) = ("", false)
    for entry in entries where !entry.value.isEmpty {
      switch entry.key {
      case "date-parts": readParts(list(entry), into: &date)
      case "season": date.season = scalar(entry).map(WorkText.onOneLine) ?? ""
      case "circa": isApproximate = scalar(entry).map(Self.isTrue) ?? false
      case "literal": date.literal = scalar(entry).map(WorkText.onOneLine) ?? ""
      case "raw", "edtf": raw = scalar(entry) ?? raw
      default:
        unread.note(
          entry.key, "a date has no key `\(entry.key)`", at: entry.keyPlace,
          among: Self.nearDateKeys, orList: "known keys: ")
      }
    }
    if date.start == nil, date.literal.isEmpty, !raw.isEmpty {
      let season = date.season
      date = WorkText.date(raw)
      if date.season.isEmpty { date.season = season }
    }
    date.isApproximate = date.isApproximate || isApproximate
    return date.start == nil && date.literal.isEmpty ? nil : date
  }

  /// Reads one or two dates, each as a list of a year, a month and a day.
  private mutating func readParts(_ dates: [DataNode], into date: inout WorkDate) {
    guard dates.count <= 2 else {
      report(
        "`date-parts` has at most two dates: the first and the last", at: dates[2].place,
        note: "write [[1984, 9], [1985, 1]]")
      return
    }
    guard let first = dates.first, let numbers = numbers(first), !numbers.isEmpty,
      let start = point(numbers, at: first)
    else { return }
    date.start = start
    guard dates.count == 2, let last = self.numbers(dates[1]), !last.isEmpty else { return }
    if last == [0] {
      date.isOpen = true
      return
    }
    guard let end = point(last, at: dates[1]) else { return }
    guard start.sortKey <= end.sortKey else {
      report("a span of time ends before it begins", at: dates[1].place)
      return
    }
    date.end = end
  }

  /// Returns the numbers of a date; none if nothing is known of it, nil if it is no list of numbers.
  private mutating func numbers(_ node: DataNode) -> [Int]? {
    guard case .sequence(let items) = node.content else {
      report(
        "`date-parts` is a list of dates, each a list", at: node.place, note: "write [[1984, 9]]")
      return nil
    }
    if items.count == 1, items[0].isEmpty { return [] }
    // Some programs write an empty text for a month or day that is not known.
    let known = items.enumerated().prefix { $0.offset == 0 || $0.element.text != "" }.map(\.element)
    let numbers = known.compactMap { $0.text.flatMap { Int($0) } }
    guard !numbers.isEmpty, numbers.count == known.count else {
      report("`date-parts` must be whole numbers", at: node.place, note: "write [[1984, 9]]")
      return nil
    }
    return numbers
  }

  private mutating func point(_ numbers: [Int], at node: DataNode) -> EventDate.Point? {
    if let point = EventDate.Point(parts: numbers) { return point }
    let isSeason = numbers.count == 2 && (13...24).contains(numbers[1])
    report(
      "there is no such date: " + numbers.prefix(4).map { String($0) }.joined(separator: ", "),
      at: node.place,
      note: isSeason
        ? "write the year alone, and beside `date-parts` \"season\": 1 for spring to 4 for winter"
        : "write the year, the month from 1 to 12, and the day, as far as they are known")
    return nil
  }
}
