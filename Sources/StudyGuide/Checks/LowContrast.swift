package import Markup

extension Rule {
  package static let lowContrast = Rule(
    "low-contrast",
    meaning: "The accent of the theme cannot be read well on paper (WCAG 2.2, level AA: 4.5 to 1).",
    remedy: "Take the darker colour of the same hue that the problem names.")
}

extension Check {
  /// The check that text in the accent of the theme can be read. On dark paper the tool takes a
  /// lighter tint of it, which always can.
  static let lowContrast = Check(.lowContrast) { run in
    let configuration = run.guide.configuration
    guard let accent = configuration.theme?.accent else { return [] }
    let grounds = Theme.lightGrounds
    let contrast = accent.value.contrast(on: grounds)
    if contrast >= Theme.leastContrast { return [] }
    let remedy = accent.value.reaching(Theme.leastContrast, on: grounds, isLighter: false)
    // Rounded down, so that nothing below the least is told as the least.
    let hundredths = Int(contrast * 100)
    let rest = hundredths % 100
    let ratio = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    return [
      Finding(
        configuration.source.diagnostic(
          .lowContrast, "`accent` has a contrast of \(ratio) to 1 on light paper, and needs 4.5",
          place: accent.place, note: "the nearest that has it is `\"\(remedy.hex)\"`"))
    ]
  }
}
