internal import Markup

/// An axis that covers zero and all values and ends at round numbers.
struct Axis {
  let low: Double
  let high: Double
  /// The numbers at the marks, from low to high, exact.
  let marks: [Decimal]

  /// Makes an axis for finite numbers; without any, or where all are zero, it reaches to one.
  init(covering values: [Double]) {
    let top = max(values.max() ?? 1, 0)
    let bottom = min(values.min() ?? 0, 0)
    // A fifth of the range, rounded up, keeps the number of marks small.
    let step = Step(atLeast: top > bottom ? (top - bottom) / 5 : 1)
    let first = Int((bottom / step.size).rounded(.down))
    let last = max(top > 0 ? Int((top / step.size).rounded(.down)) + 1 : 0, first + 1)
    marks = (first...last).map { Decimal($0 * step.quarters * 25, tenToThe: step.exponent - 2) }
    (low, high) = (Double(first) * step.size, Double(last) * step.size)
  }

  /// The distance between marks: 1, 2, 2.5 or 5 times a power of ten.
  private struct Step {
    /// The number before the power of ten, in quarters.
    let quarters: Int
    let exponent: Int
    let size: Double

    /// Makes the least step that is at least a number, which is more than zero and within what
    /// ``Decimal`` can hold.
    init(atLeast least: Double) {
      var (power, exponent) = (1.0, 0)
      while power * 10 <= least { (power, exponent) = (power * 10, exponent + 1) }
      while power > least, exponent > -Decimal.mostDigits {
        (power, exponent) = (power / 10, exponent - 1)
      }
      quarters = [4, 8, 10, 20].first { Double($0) / 4 * power >= least } ?? 40
      size = Double(quarters) / 4 * power
      self.exponent = exponent
    }
  }

  /// Returns the position of a value on the axis: 0 at its low end, 1 at its high end.
  func share(of value: Double) -> Double { (value - low) / (high - low) }
}
