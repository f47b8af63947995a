/// A decimal number of at most 30 digits, exact, so that data reach pages without being rounded to
/// binary fractions.
package struct Decimal: Sendable {
  /// The largest number of digits, before and after the point together.
  package static let mostDigits = 30

  /// The number without its sign, times ten to the power of ``fractionDigits``.
  private let magnitude: Int128
  package let isNegative: Bool
  /// The number of digits after the point, as written.
  package let fractionDigits: Int

  /// Parses an optional `-` or `+`, digits, and optionally a point with more digits; nil for any
  /// other text, also one with blanks around it.
  package init?(_ text: String) {
    var bytes = text.utf8[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard (1...2).contains(parts.count), !parts.contains(where: \.isEmpty),
      digits.allSatisfy(\.isASCIIDigit), bytes.count - parts.count < Self.mostDigits
    else { return nil }
    magnitude = digits.reduce(0) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
    fractionDigits = parts.count == 2 ? parts[1].count : 0
  }

  /// Makes `count` times ten to the power of `exponent`, written with no more digits than it needs.
  /// Both are small: the product has at most 38 digits.
  package init(_ count: Int, tenToThe exponent: Int) {
    var magnitude = Int128(count.magnitude)
    for _ in 0..<max(exponent, 0) { magnitude *= 10 }
    var digits = max(-exponent, 0)
    while digits > 0, magnitude % 10 == 0 {
      magnitude /= 10
      digits -= 1
    }
    (self.magnitude, isNegative, fractionDigits) = (magnitude, count < 0, digits)
  }

  package var isZero: Bool { magnitude == 0 }

  /// The nearest binary fraction, for positions in drawings; never infinite.
  package var double: Double {
    let size = Double(magnitude) / Self.power(fractionDigits)
    return isNegative ? -size : size
  }

  /// The number where it is whole and in a range; nil otherwise.
  package func whole(in range: ClosedRange<Int>) -> Int? {
    guard fractionDigits == 0, let size = Int(exactly: magnitude) else { return nil }
    let number = isNegative ? -size : size
    return range.contains(number) ? number : nil
  }

  /// Returns the number without its sign, rounded to a number of decimals of at least 0, half away
  /// from zero, on its digits.
  package func rounded(to decimals: Int) -> (whole: String, fraction: String) {
    var kept = magnitude
    if decimals < fractionDigits {
      let unit = (decimals..<fractionDigits).reduce(Int128(1)) { unit, _ in unit * 10 }
      kept = magnitude / unit + (magnitude % unit >= unit / 2 ? 1 : 0)
    }
    let places = min(decimals, fractionDigits)
    let digits = String(kept)
    let padded = String(repeating: "0", count: max(places + 1 - digits.utf8.count, 0)) + digits
    let rest = String(repeating: "0", count: decimals - places)
    return (String(padded.dropLast(places)), String(padded.suffix(places)) + rest)
  }

  /// Returns ten to the power of an exponent of at least 0.
  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
