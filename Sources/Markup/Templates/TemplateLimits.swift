/// The bounds of templates, which none that is written for readers comes near.
enum TemplateLimits {
  /// The number of sections, blocks, partials and parents within one another.
  static let nesting = 100
  /// The number of nodes that a template has with its parents and partials.
  static let nodes = 100_000
  /// The number of bytes that a template prints without its values, each section once.
  static let size = 16 << 20
  /// The weight that a template may reach before its pages are tried: see ``TemplateCost``.
  static let weight = 8 << 20
  /// The number of partials within one another while a page is rendered.
  static let calls = 100
  /// The number of sections and partials within one another while a page is rendered.
  static let depth = 400
  /// The number of steps to a page.
  static let steps = 1_000_000
  /// The number of bytes of a page.
  static let bytes = 64 << 20
}

/// What a template prints without its values.
struct TemplateCost: Sendable {
  /// Its bytes and steps, each section counted once.
  var size = 0
  /// Its bytes and steps with some for each value, each list counted as many records.
  var weight = 0

  static func + (left: TemplateCost, right: TemplateCost) -> TemplateCost {
    TemplateCost(size: left.size + right.size, weight: min(left.weight + right.weight, 1 << 40))
  }

  /// Returns the cost of a list that prints this for each of its records.
  ///
  /// A list of another record than the one around it is as long for each of the records around, so
  /// it counts more.
  func repeated(isOuter: Bool) -> TemplateCost {
    TemplateCost(size: size, weight: min((isOuter ? 256 : 16) * weight, 1 << 40))
  }
}
