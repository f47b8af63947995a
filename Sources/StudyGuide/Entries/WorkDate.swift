internal import Markup

/// A date of a record: a day, month or year, or a span between two of them, or words instead.
package struct WorkDate: Sendable, Hashable {
  /// The date, or the beginning of a span; nil if only words are known.
  package var start: EventDate.Point?
  package var end: EventDate.Point?
  /// Whether it is a span that has not ended.
  package var isOpen = false
  package var isApproximate = false
  /// `1` for spring to `4` for winter, or the name of another season; empty without one.
  package var season = ""
  /// The words that stand instead of a date, such as `forthcoming`.
  package var literal = ""

  package init() {}

  /// Reads a date of the Extended Date/Time Format (ISO 8601-2, as far as level 1 has it), such as
  /// `1958`, `1958-08`, `1958-08-17`, `1958~`, `-0043`, `1958-21` for spring, `1958/1959` and
  /// `1958/..`; nil for another text, and for a day that there is not.
  package init?(edtf text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = Part(parts[0]), let start = first.point else { return nil }
    self.start = start
    (season, isApproximate) = (first.season, first.isApproximate)
    guard parts.count == 2 else { return }
    guard !parts[1].isEmpty, parts[1] != ".." else {
      isOpen = true
      return
    }
    guard let last = Part(parts[1]), let end = last.point, start.sortKey <= end.sortKey else {
      return nil
    }
    self.end = end
    isApproximate = isApproximate || last.isApproximate
  }

  /// One end of a span.
  private struct Part {
    var point: EventDate.Point?
    var season = ""
    var isApproximate = false

    init?(_ text: Substring) {
      // What follows a `T` is a time of day.
      var text = text.prefix { $0 != "T" }
      while let mark = text.last, "?~%".contains(mark) {
        isApproximate = true
        text.removeLast()
      }
      let isNegative = text.first == "-"
      if isNegative { text.removeFirst() }
      guard var numbers = EventDate.Point.numbers(text) else { return nil }
      // Here the year before the year 1 is 0, and -43 is 44 BC.
      if isNegative || numbers[0] == 0 { numbers[0] = -numbers[0] - 1 }
      if numbers.count == 2, (21...24).contains(numbers[1]) {
        season = String(numbers[1] - 20)
        numbers.removeLast()
      }
      point = EventDate.Point(parts: numbers)
    }
  }
}
