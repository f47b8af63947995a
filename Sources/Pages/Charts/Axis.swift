/// An axis that covers zero and all values and ends at round numbers.
struct Axis {
  let low: Double
  let high: Double
  let marks: [Double]

  init(covering values: [Double]) {
    let top = max(values.max() ?? 1, 0)
    let bottom = min(values.min() ?? 0, 0)
    // A fifth of the range, rounded up, keeps the number of marks small.
    let step = Self.roundStep((top - bottom) / 5)
    low = (bottom / step).rounded(.down) * step
    high = max(top > 0 ? ((top / step).rounded(.down) + 1) * step : 0, low + step)
    let count = Int(((high - low) / step).rounded())
    let start = low
    marks = (0...count).map { start + Double($0) * step }
  }

  /// Returns the least of 1, 2, 2.5 and 5 times a power of ten that is at least a number.
  private static func roundStep(_ least: Double) -> Double {
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least, power > 0.001 { power /= 10 }
    return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= least } ?? 10 * power
  }

  /// Returns the position of a value on the axis: 0 at its low end, 1 at its high end.
  func share(of value: Double) -> Double { (value - low) / (high - low) }

  /// Returns the number at a mark, with one decimal unless it is whole.
  static func text(_ mark: Double, _ format: NumberFormat) -> String {
    format.text(SVG.number(mark), decimals: nil)
  }
}
