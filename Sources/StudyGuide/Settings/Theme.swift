package import Markup

/// The looks that an author chooses by options, `theme` in `guide.yml`: the tokens of the style sheets
/// that differ from `templates/assets/tokens.css`.
package struct Theme: Sendable {
  enum Font: String, Sendable, CaseIterable { case serif, sans }
  enum Width: String, Sendable, CaseIterable { case narrow, normal, wide }
  enum Appearance: String, Sendable, CaseIterable { case auto, light, dark }

  /// The colour of links, of the focus ring and of the lines of the head.
  let accent: Located<Colour>?
  let font: Font
  let width: Width
  let appearance: Appearance
  /// The path in the site of the image beside the title.
  package let logo: Located<String>?
  /// The place of `theme` in `guide.yml`.
  let place: Place
  /// The style sheet that sets the tokens; nil if none differs.
  package let styleSheet: [UInt8]?

  /// The path of that style sheet among the templates, from which it is copied like the others.
  package static let path = "templates/assets/theme.css"

  /// The grounds of text in `tokens.css`: paper, and the leaf of cards.
  static let lightGrounds = [Colour(0xFA, 0xFC, 0xF9), Colour(0xEF, 0xF4, 0xF0)]
  static let darkGrounds = [Colour(0x12, 0x18, 0x1C), Colour(0x1B, 0x23, 0x27)]
  /// The contrast of text that WCAG 2.2 asks for at level AA.
  static let leastContrast = 4.5

  init(_ fields: inout FieldReader) {
    place = fields.place
    accent = Self.accent(&fields)
    font = fields.optionalChoice("font", of: Font.self) ?? .serif
    width = fields.optionalChoice("width", of: Width.self) ?? .normal
    appearance = fields.optionalChoice("appearance", of: Appearance.self) ?? .auto
    logo = Self.logo(&fields)
    styleSheet = Self.styleSheet(accent?.value, font, width, appearance)
  }

  private static func accent(_ fields: inout FieldReader) -> Located<Colour>? {
    guard let text = fields.optionalText("accent") else {
      // `#` behind a blank begins a remark, so that the colour is lost.
      if fields.has("accent") { fields.reportMissing("accent") }
      return nil
    }
    if let colour = Colour(text.value) { return Located(colour, at: text.place) }
    let isBare = Colour("#" + text.value) != nil
    fields.report(
      .wrongType, "`accent` is no colour that is read: `\(text.value.shortened(to: 60))`",
      at: text.place,
      note: isBare
        ? "write `\"#\(text.value)\"`"
        : NearMiss.note(for: text.value, among: Colour.names.keys.sorted())
          ?? "write `\"#rrggbb\"`, `\"#rgb\"`, or one of: "
          + Colour.names.keys.sorted().joined(separator: ", "))
    return nil
  }

  private static func logo(_ fields: inout FieldReader) -> Located<String>? {
    guard let logo = fields.optionalText("logo") else { return nil }
    let ending = logo.value.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard logo.value.hasPrefix("images/"), ["svg", "png", "webp", "jpg", "jpeg"].contains(ending)
    else {
      fields.report(
        .wrongType, "`logo` must be an image of the guide, and is `\(logo.value)`", at: logo.place,
        note: "write `images/NAME.svg`; `png`, `webp` and `jpg` are read too")
      return nil
    }
    return logo
  }

  /// Returns the style sheet, in the layer of the tokens, behind `tokens.css`.
  private static func styleSheet(
    _ accent: Colour?, _ font: Font, _ width: Width, _ appearance: Appearance
  ) -> [UInt8]? {
    var tokens: [String] = []
    if let accent {
      let dark = accent.reaching(leastContrast, on: darkGrounds, isLighter: true)
      tokens += ["--accent: light-dark(\(accent.hex), \(dark.hex))", "--link: var(--accent)"]
    }
    if font == .sans { tokens += ["--serif: var(--sans)", "--serif-x: var(--sans-x)"] }
    switch width {
    case .narrow: tokens += ["--measure: 33rem", "--page: 65.5rem"]
    case .normal: break
    case .wide: tokens += ["--measure: 44rem", "--page: 76.5rem"]
    }
    var sheet =
      tokens.isEmpty ? "" : "  :root {\n" + tokens.map { "    \($0);\n" }.joined() + "  }\n"
    // What a reader has chosen stands in `data-theme`, and counts for more.
    if appearance != .auto {
      sheet += "  :root:not([data-theme]) { color-scheme: \(appearance.rawValue); }\n"
    }
    if sheet.isEmpty { return nil }
    if accent != nil {
      sheet += "  @media (prefers-contrast: more) { :root { --accent: var(--ink); } }\n"
      sheet += "  @media (forced-colors: active) { :root { --accent: LinkText; } }\n"
    }
    let head = "/* Made from `theme` in guide.yml. */\n"
    return Array((head + "@layer tokens {\n" + sheet + "}\n").utf8)
  }
}
