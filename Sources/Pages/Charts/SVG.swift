internal import Markup

/// The numbers of drawings whose words keep their size: widths are per cents of the figure's, heights
/// are pixels.
enum SVG {
  /// Three strokes through one point: a value that nobody has checked, as the star in a table.
  static let star = "m0-5.5v11m-4.76-8.25 9.52 5.5m0-5.5-9.52 5.5"

  /// A number with at most two decimals, the same on every machine.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A share of the width.
  static func percent(_ share: Double) -> String { number(share * 100) + "%" }
}
