internal import Markup

/// What a text that is no date may have been meant as.
enum DateRemedy {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let seasons = ["spring", "summer", "autumn", "winter"]

  /// Returns a date in figures for one in English words, such as `17 August 1958`, or for a span
  /// such as `1914-18`; nil for any other text.
  static func date(for text: String) -> String? {
    let parts = text.split(separator: "-").map(String.init)
    if parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let first = Int(parts[0]),
      let last = Int(parts[1]), last > first % 100
    {
      return "\(parts[0])/\(parts[0].prefix(2))\(parts[1])"
    }
    let words = text.lowercased().split { $0 == " " || $0 == "," }
    guard let year = words.last, year.utf8.count == 4, Int(year) != nil,
      (2...3).contains(words.count)
    else { return nil }
    let names = words.dropLast().filter { Int($0) == nil }
    let days = words.dropLast().compactMap { Int($0) }
    guard names.count == 1, let name = names.first, name.count >= 3 else { return nil }
    if days.isEmpty, let season = seasons.firstIndex(of: String(name)) {
      return "\(year)-\(season + 21)"
    }
    guard let month = months.firstIndex(where: { $0.hasPrefix(name) }) else { return nil }
    let numbers = ([month + 1] + days).map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    let date = String(year) + numbers.joined()
    return EventDate(date) == nil ? nil : date
  }
}
