internal import Markup

extension EventDate {
  /// The reason why a text is no date, with what to write instead.
  package struct Fault: Error {
    package let message: String
    package let note: String
  }

  /// Reads a date of EDTF up to level 1, or one as people write it: `c. 1958`, `1958–61`, `399 BC`,
  /// `18th century`, `1790s`, `before 1500`.
  package init(reading text: String) throws(Fault) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    switch halves.count {
    case 1: self = try Self.unslashed(text.trimmed)
    case 2: self = try Self.span(halves[0], halves[1], of: text)
    default: throw Fault(of: text)
    }
  }

  private static let words: [(String, Form)] = [
    ("before ", .before), ("after ", .after), ("since ", .since), ("until ", .until),
  ]

  /// Reads a date, perhaps behind a word, or a span with a dash.
  private static func unslashed(_ text: String) throws(Fault) -> EventDate {
    let small = text.lowercased()
    for (word, form) in words where small.hasPrefix(word) {
      return EventDate(form, try WrittenDate(String(text.dropFirst(word.count))).part())
    }
    guard let (first, last) = dashed(text) else {
      return EventDate(.date, try WrittenDate(text).part())
    }
    // Between dashes, years are shortened: `1958–61`.
    let missing = first.reversed().prefix(while: \.isNumber).count - last.count
    let isShort = missing > 0 && last.count == 2 && last.allSatisfy(\.isNumber)
    let hundreds = isShort ? String(first.suffix(missing + last.count).prefix(missing)) : ""
    return try span(
      first.isEmpty ? ".." : first, last.isEmpty ? ".." : hundreds + last, of: text)
  }

  /// Returns the texts beside a dash; nil without one. A hyphen is a dash between blanks, and
  /// between two years of four digits.
  private static func dashed(_ text: String) -> (String, String)? {
    for dash in ["–", "—", " - "] {
      let parts = text.split(separator: dash, omittingEmptySubsequences: false).map(\.trimmed)
      if parts.count == 2 { return (parts[0], parts[1]) }
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let isPair =
      parts.count == 2
      && parts.allSatisfy { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isASCIIDigit) }
    return isPair ? (parts[0], parts[1]) : nil
  }

  /// Reads the two ends of a span, of which one may be open (`..`) or not known (empty).
  private static func span(_ first: String, _ last: String, of text: String) throws(Fault)
    -> EventDate
  {
    let open = ["", ".."]
    switch (open.contains(first), open.contains(last)) {
    case (true, true): throw Fault(of: text)
    case (true, false):
      return EventDate(first.isEmpty ? .unknownStart : .until, try WrittenDate(last).part())
    case (false, true):
      return EventDate(last.isEmpty ? .unknownEnd : .since, try WrittenDate(first).part())
    case (false, false): break
    }
    var begin = WrittenDate(first)
    let finish = WrittenDate(last)
    if begin.era == .before, finish.era == nil, !finish.text.hasPrefix("-") {
      throw Fault(
        message: "the span `\(text)` does not say in which era it ends",
        note: "write `BC` or `AD` behind its end as well")
    }
    // In `431–404 BC` the era is that of both.
    if begin.era == nil, finish.era == .before, !begin.text.hasPrefix("-") { begin.era = .before }
    let (start, end) = try (begin.part(), finish.part())
    guard start.sortKey <= end.sortKey else {
      throw Fault(
        message: "the span `\(text)` ends before it begins", note: "put the earlier date first")
    }
    return EventDate(.span, start, end)
  }
}

extension EventDate.Fault {
  /// Makes the fault of a text that is no date.
  init(of text: String) {
    self.init(message: "`\(text)` is no date", note: Self.note(for: text.trimmed))
  }

  /// Makes the fault of a text with a remedy of its own.
  init(of text: String, _ note: String) {
    self.init(message: "`\(text)` is no date", note: note)
  }

  /// The forms in brief.
  private static let forms =
    "write 1958, 1958-08, 1958-08-17, 1958/1961, c. 1958, 1729?, 179X, 18th century or 399 BC"

  private static func note(for text: String) -> String {
    let digits = text.utf8.count { $0.isASCIIDigit }
    if (1...2).contains(digits), digits == text.utf8.count {
      let padded = String(repeating: "0", count: 4 - digits) + text
      return "write the year with four digits, `\(padded)`, or with its era, `\(text) AD`"
    }
    if digits == 5, digits == text.utf8.count { return "write a long year as `Y\(text)`" }
    if text.contains(where: "{}[]".contains) || text.hasPrefix("?") || text.hasPrefix("~")
      || text.contains("?-") || text.contains("~-") || text.contains("%-")
    {
      return "the Extended Date/Time Format is read up to level 1; " + forms
    }
    if text.contains("T"), digits > 4 { return "leave the time of day out" }
    return DateRemedy.date(for: text).map { "write `\($0)`" } ?? forms
  }
}
