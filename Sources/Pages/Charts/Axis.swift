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
    format.text(SVG.number(mark), decimals: nil)
  }
}
