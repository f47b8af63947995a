internal import Markup

/// A colour of sRGB, and what WCAG 2.2 and OKLab say of it.
package struct Colour: Sendable, Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The basic colours of CSS, by name.
  static let names: [String: String] = [
    "aqua": "#00ffff", "black": "#000000", "blue": "#0000ff", "fuchsia": "#ff00ff",
    "gray": "#808080", "green": "#008000", "lime": "#00ff00", "maroon": "#800000",
    "navy": "#000080", "olive": "#808000", "purple": "#800080", "red": "#ff0000",
    "silver": "#c0c0c0", "teal": "#008080", "white": "#ffffff", "yellow": "#ffff00",
  ]

  /// Reads `#rgb`, `#rrggbb` or the name of a basic colour; nil for anything else.
  package init?(_ text: String) {
    let folded = text.lowercased()
    let hex = Array((Self.names[folded] ?? folded).utf8)
    let digits = hex.dropFirst().compactMap(\.hexDigit).map { UInt8($0) }
    guard hex.first == UInt8(ascii: "#"), digits.count == hex.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      self.init(
        digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  /// The colour as CSS has it: `#rrggbb`.
  package var hex: String {
    "#"
      + [red, green, blue].map { value in
        (value < 16 ? "0" : "") + String(value, radix: 16)
      }.joined()
  }

  // MARK: Contrast

  /// The share of light in each of the three, from 0 to 1.
  private var light: [Double] { [red, green, blue].map { Self.light(of: Double($0) / 255) } }

  private static func light(of value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * root(base * base, 5)
  }

  private static func value(of light: Double) -> Double {
    if light <= 0.0031308 { return light * 12.92 }
    let fifth = light * light * light * light * light
    return 1.055 * root(fifth.squareRoot().squareRoot(), 3) - 0.055
  }

  /// The relative luminance (WCAG 2.2), from 0 for black to 1 for white.
  var luminance: Double {
    let light = light
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  /// Returns the contrast to another colour (WCAG 2.2), from 1 to 21.
  package func contrast(to other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Returns the least contrast to some grounds.
  package func contrast(on grounds: [Colour]) -> Double {
    grounds.map(contrast).min() ?? 21
  }

  // MARK: OKLab

  /// Lightness from 0 to 1, and the two axes of hue (OKLab, 2020).
  private var lab: (lightness: Double, a: Double, b: Double) {
    let (r, g, b) = (light[0], light[1], light[2])
    let l = Self.root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, 3)
    let m = Self.root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, 3)
    let s = Self.root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b, 3)
    return (
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    )
  }

  /// Makes the colour of a place in OKLab; nil if sRGB has none there.
  private init?(lightness: Double, a: Double, b: Double) {
    let roots = [
      lightness + 0.3963377774 * a + 0.2158037573 * b,
      lightness - 0.1055613458 * a - 0.0638541728 * b,
      lightness - 0.0894841775 * a - 1.2914855480 * b,
    ]
    let (l, m, s) = (
      roots[0] * roots[0] * roots[0], roots[1] * roots[1] * roots[1], roots[2] * roots[2] * roots[2]
    )
    let lights = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ]
    guard lights.allSatisfy({ (-0.0005...1.0005).contains($0) }) else { return nil }
    let bytes = lights.map { light in
      UInt8(clamping: Int((Self.value(of: min(max(light, 0), 1)) * 255).rounded()))
    }
    self.init(bytes[0], bytes[1], bytes[2])
  }

  /// Returns the nearest colour of the same hue that has a contrast to some grounds, by making it
  /// lighter or darker, and paler where sRGB ends; the colour itself if it has the contrast.
  package func reaching(_ contrast: Double, on grounds: [Colour], isLighter: Bool) -> Colour {
    if self.contrast(on: grounds) >= contrast { return self }
    let lab = lab
    for step in 1...200 {
      let lightness = lab.lightness + Double(step) * (isLighter ? 0.005 : -0.005)
      guard (0...1).contains(lightness) else { break }
      // The full strength first, then a twentieth less each time, down to a grey.
      let found = (0...20).lazy.compactMap { paler in
        let strength = 1 - Double(paler) / 20
        return Colour(lightness: lightness, a: lab.a * strength, b: lab.b * strength)
      }.first
      if let found, found.contrast(on: grounds) >= contrast { return found }
    }
    return isLighter ? Colour(255, 255, 255) : Colour(0, 0, 0)
  }

  /// Returns the `power`-th root of a number that is not negative, by Newton's method: the same on
  /// every machine, which a library of mathematics does not promise.
  private static func root(_ number: Double, _ power: Int) -> Double {
    guard number > 0 else { return 0 }
    var root = max(number, 1)
    for _ in 0..<100 {
      var product = 1.0
      for _ in 1..<power { product *= root }
      let next = root - (product * root - number) / (Double(power) * product)
      if next >= root { return root }
      root = next
    }
    return root
  }
}
