internal import Markup
internal import StudyGuide

/// How numbers of data are written: the marks come from `templates/words.yml`.
struct NumberFormat: Sendable {
  /// Between whole and fraction.
  let decimal: String
  /// Between groups of three digits.
  let group: String
  /// How many digits a whole number has before it is grouped.
  var shortestGrouped = 5

  /// A field of data with as many decimals as its column wants, and its unit.
  ///
  /// Rounded half away from zero on its digits; a field that is no number is printed as it is.
  func text(_ field: String, of column: Figure.Column) -> String {
    let number = text(field, decimals: column.decimals)
    return column.unit.isEmpty ? number : number + "\u{A0}" + column.unit
  }

  /// Without a number of decimals, the field's own.
  func text(_ field: String, decimals: Int?) -> String {
    guard let digits = Decimal(field) else { return field }
    let (whole, fraction) = digits.rounded(to: decimals ?? digits.fraction.count)
    let isZero = (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    let sign = digits.isNegative && !isZero ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : decimal + fraction)
  }

  /// The format of a column of a table: numbers of four digits are grouped like longer ones below them.
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
