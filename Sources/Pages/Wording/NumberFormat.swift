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
  func text(_ field: DataTable.Field, of column: Figure.Column) -> String {
    let number = cell(field, of: column)
    return column.unit.isEmpty ? number : number + "\u{A0}" + column.unit
  }

  /// Returns a field of data with the decimals that its column wants, without its unit.
  func cell(_ field: DataTable.Field, of column: Figure.Column) -> String {
    guard let number = field.number, !column.isText else { return field.text }
    return text(number, decimals: column.decimals)
  }

  /// Returns a number with a number of decimals; if that is nil, with as many as it has.
  func text(_ number: Decimal, decimals: Int? = nil) -> String {
    let (whole, fraction) = number.rounded(to: decimals ?? number.fractionDigits)
    let isZero = (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    let sign = number.isNegative && !isZero ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : decimal + fraction)
  }

  /// Returns the format for a column of a table: numbers of four digits are grouped if the column
  /// has longer ones, so that its digits line up.
  func fitting(_ numbers: [Decimal], decimals: Int?) -> NumberFormat {
    let hasLong = numbers.contains { number in
      number.rounded(to: decimals ?? number.fractionDigits).whole.utf8.count > 4
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
