internal import Markup

extension Check {
  /// The check that the logo of the theme is an image of the guide, and that no file of the templates
  /// has the name of the style sheet that the theme makes.
  static let themeFiles = Check(.brokenReference) { run in
    let configuration = run.guide.configuration
    guard let theme = configuration.theme else { return [] }
    var found: [Finding] = []
    let images = run.guide.content.assets.map(\.sitePath)
    if let logo = theme.logo, !images.contains(where: { logo.value.hasSameBytes(as: $0) }) {
      found.append(
        Finding(
          configuration.source.diagnostic(
            .brokenReference, "the guide has no file `\(logo.value)`", place: logo.place,
            near: NearName(logo.value, orList: "it has: ") {
              images.filter { $0.hasPrefix("images/") }
            })))
    }
    let sheets = run.site?.copiedFiles.count { $0.origin == Theme.path } ?? 0
    if sheets > 1 {
      found.append(
        Finding(
          configuration.source.diagnostic(
            .duplicateOutput, "`theme` makes a style sheet, and `\(Theme.path)` is there too",
            place: theme.place, note: "rename the file")))
    }
    return found
  }
}
