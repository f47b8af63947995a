internal import Markup

/// Writes SVG whose words keep their size: widths are per cents of the figure's, heights are pixels.
struct SVG {
  private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []

  mutating func begin(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
    write(name, attributes)
    bytes.append(">\n")
    open.append(name)
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  /// An element without content.
  mutating func leaf(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    write(name, attributes)
    bytes.append("/>\n")
  }

  mutating func text(_ name: StaticString, _ attributes: [(StaticString, String)], _ words: String)
  {
    write(name, attributes)
    bytes.append(">")
    bytes.append(escaping: words)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  private mutating func write(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    bytes.append("<")
    bytes.append(name)
    for (key, value) in attributes {
      bytes.append(" ")
      bytes.append(key)
      bytes.append("=\"")
      bytes.append(escaping: value)
      bytes.append("\"")
    }
  }

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

/// An axis from zero, or below it where there are values, to a round number above all of them, with
/// four to seven marks.
struct Axis {
  let low: Double
  let high: Double
  let marks: [Double]

  init(covering values: [Double]) {
    let top = max(values.max() ?? 1, 0)
    let bottom = min(values.min() ?? 0, 0)
    let step = Self.roundStep((top - bottom) / 5)
    low = (bottom / step).rounded(.down) * step
    high = max(top > 0 ? ((top / step).rounded(.down) + 1) * step : 0, low + step)
    let count = Int(((high - low) / step).rounded())
    let start = low
    marks = (0...count).map { start + Double($0) * step }
  }

  /// The next of 1, 2, 2.5 and 5 times a power of ten.
  private static func roundStep(_ least: Double) -> Double {
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least, power > 0.001 { power /= 10 }
    return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= least } ?? 10 * power
  }

  func share(of value: Double) -> Double { (value - low) / (high - low) }

  /// A mark in words, with as few decimals as tell it from its neighbours.
  static func text(_ mark: Double, _ format: NumberFormat) -> String {
    let decimals = mark == mark.rounded() ? 0 : 1
    return format.text(SVG.number(mark), decimals: decimals)
  }
}
