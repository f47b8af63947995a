internal import Markup

/// The notation of numbers in drawings whose text keeps its size when they stretch: horizontal
/// positions are per cents of the figure's width, vertical ones are pixels.
enum SVG {
  /// The namespace, which drawings in XHTML must name.
  static let namespace = "http://www.w3.org/2000/svg"

  /// The path of a star of three strokes, which marks a value that nobody has checked, like the
  /// asterisk in a table.
  static let star = "m0-5.5v11m-4.76-8.25 9.52 5.5m0-5.5-9.52 5.5"

  /// Returns a position or length with at most two decimals, the same on every machine; 0 for what
  /// no drawing has room for. Numbers of the data are printed from their ``Decimal``.
  static func number(_ value: Double) -> String {
    let hundredths = Int(exactly: (value * 100).rounded()) ?? 0
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Returns a share of the width as a percentage.
  static func percent(_ share: Double) -> String { number(share * 100) + "%" }
}
