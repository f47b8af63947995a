internal import Markup
internal import StudyGuide

/// The format of numbers from data; its marks come from `templates/words.yml`.
struct NumberFormat: Sendable {
  /// The mark between whole and fraction.
  let decimal: String
  /// The mark between groups of three digits.
  let group: String
  /// The least number of digits of a whole number that is grouped.
  var shortestGrouped = 5

  /// Returns a field of data with the decimals that its column wants, and its unit.
  ///
  /// Numbers are rounded half away from zero on their digits, so binary fractions play no part; a
  /// field that is no number is returned unchanged.
  func text(_ field: String, of column: Figure.Column) -> String {
    let number = text(field, decimals: column.decimals)
    return column.unit.isEmpty ? number : number + "\u{A0}" + column.unit
  }

  /// Returns a field with a number of decimals; if that is nil, with as many as the field has.
  func text(_ field: String, decimals: Int?) -> String {
    guard let digits = Decimal(field) else { return field }
    let (whole, fraction) = digits.rounded(to: decimals ?? digits.fraction.count)
    let isZero = (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    let sign = digits.isNegative && !isZero ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : decimal + fraction)
  }

  /// Returns the format for a column of a table: numbers of four digits are grouped if the column
  /// has longer ones, so that its digits line up.
  func fitting(_ fields: [String], decimals: Int?) -> NumberFormat {
    let hasLong = fields.contains { field in
      Decimal(field).map { $0.rounded(to: decimals ?? 0).whole.utf8.count > 4 } ?? false
    }
    var format = self
    if hasLong { format.shortestGrouped = 4 }
    return format
  }

  private func grouped(_ whole: String) -> String {
    guard whole.utf8.count >= shortestGrouped else { return whole }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.utf8.count - index) % 3 == 0 { text += group }
      text.append(digit)
    }
    return text
  }
}
