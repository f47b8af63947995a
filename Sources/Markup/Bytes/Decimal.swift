/// A decimal number as its digits, so that data reach pages without being rounded to binary
/// fractions.
package struct Decimal: Sendable {
  package let isNegative: Bool
  package let whole: [UInt8]
  package let fraction: [UInt8]

  /// Parses an optional `-`, digits, and optionally a point with more digits; nil for any other
  /// text.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    whole = Array(parts[0])
    fraction = parts.count == 2 ? Array(parts[1]) : []
  }

  /// Returns the number without its sign, rounded to `decimals` places, half away from zero, on its
  /// digits. `decimals` must not be negative.
  package func rounded(to decimals: Int) -> (whole: String, fraction: String) {
    var kept = whole + fraction.prefix(decimals)
    kept += [UInt8](repeating: UInt8(ascii: "0"), count: max(0, decimals - fraction.count))
    if fraction.count > decimals, fraction[decimals] >= UInt8(ascii: "5") { increment(&kept) }
    let split = kept.count - decimals
    return (
      String(decoding: kept[..<split], as: UTF8.self),
      String(decoding: kept[split...], as: UTF8.self)
    )
  }

  private func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}
