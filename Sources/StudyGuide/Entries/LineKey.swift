internal import Markup

/// The key of a row as a place on the horizontal axis of a line chart: a number, a date, or two
/// years that a slash divides.
///
/// Dates stand within their year where they belong; `1958/59`, for a harvest or a school year, stands
/// in the middle between its years.
package struct LineKey: Sendable {
  /// The words of the key, below the axis.
  package let text: String
  package let position: Double

  /// Reads `1958`, `58.5`, `1958-08`, `1958-08-17`, `1958-Q3`, `1958/59`, `1958/1959` or either of
  /// these with a dash; nil for any other text.
  package init?(_ field: DataTable.Field) {
    text = field.text
    guard let position = field.number?.double ?? Self.position(field.text) else { return nil }
    self.position = position
  }

  private static func position(_ text: String) -> Double? {
    if let date = EventDate.Point(text[...]) {
      let (months, days) = (Double((date.month ?? 1) - 1), Double((date.day ?? 1) - 1))
      return Double(date.year) + (months + days / 31) / 12
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-–".contains($0) }.map(String.init)
    guard parts.count == 2, parts[0].utf8.count == 4,
      let year = Decimal(parts[0])?.whole(in: 0...9_999)
    else { return nil }
    if let quarter = quarter(parts[1]) { return Double(year) + Double(quarter - 1) / 4 }
    guard [2, 4].contains(parts[1].utf8.count), let end = Decimal(parts[1])?.whole(in: 0...9_999)
    else { return nil }
    let next = parts[1].utf8.count == 4 ? year + 1 : (year + 1) % 100
    return end == next ? Double(year) + 0.5 : nil
  }

  private static func quarter(_ text: String) -> Int? {
    text.uppercased().hasPrefix("Q") ? Decimal(String(text.dropFirst()))?.whole(in: 1...4) : nil
  }
}
