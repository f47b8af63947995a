internal import Markup

/// The reading of dates as people write them.
extension WorkText {
  /// Reads a date as people write one: in the Extended Date/Time Format, with `c.` before it, in
  /// slashes, or in English words. What is none of these is kept as words.
  static func date(_ text: String) -> WorkDate {
    let text = onOneLine(text)
    if let date = WorkDate(edtf: text) { return date }
    var words = text.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
    let isApproximate = ["c.", "ca.", "ca", "circa", "about"].contains(words.first ?? "")
    if isApproximate { words.removeFirst() }
    if var date = date(words) {
      date.isApproximate = date.isApproximate || isApproximate
      return date
    }
    var date = WorkDate()
    date.literal = text
    return date
  }

  /// Reads `1958-59`, `1958–1959`, `1958/8/17`, `17 August 1958`, `August 17 1958`, `Spring 1958`.
  private static func date(_ words: [String]) -> WorkDate? {
    var date = WorkDate()
    if words.count == 1 {
      let numbers = words[0].split { "-–—/".contains($0) }
      guard numbers.first?.utf8.count == 4,
        numbers.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) })
      else { return nil }
      if numbers.count == 1 || numbers.count == 3 {
        date.start = EventDate.Point(parts: numbers.compactMap { Int($0) })
        return date.start == nil ? nil : date
      }
      guard numbers.count == 2, [2, 4].contains(numbers[1].utf8.count) else { return nil }
      let end = numbers[0].prefix(4 - numbers[1].utf8.count) + numbers[1]
      date.start = EventDate.Point(parts: [Int(numbers[0]) ?? 0])
      date.end = EventDate.Point(parts: [Int(end) ?? 0])
      guard let start = date.start, let end = date.end, start.sortKey < end.sortKey else {
        return nil
      }
      return date
    }
    guard words.count <= 3, let year = number(words.last ?? ""), year > 99 else { return nil }
    let others = words.dropLast()
    guard let name = others.first(where: { number($0) == nil }) else { return nil }
    let day = others.compactMap { number($0) }
    if let season = seasons[name], day.isEmpty {
      date.start = EventDate.Point(parts: [year])
      date.season = season
      return date
    }
    guard let month = month(name), day.count == others.count - 1 else { return nil }
    date.start = EventDate.Point(parts: [year, month] + day)
    return date.start == nil ? nil : date
  }

  private static let seasons = [
    "spring": "1", "summer": "2", "autumn": "3", "fall": "3", "winter": "4",
  ]

  /// Returns the month of an English name or its beginning, as BibTeX abbreviates it.
  static func month(_ name: String) -> Int? {
    let name = name.lowercased().filter { $0 != "." }
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) || name == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Returns a number of at most four digits, such as `17th`; nil for any other word.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count) else { return nil }
    return ["", "st", "nd", "rd", "th", "."].contains(word.dropFirst(digits.count))
      ? Int(digits) : nil
  }
}
