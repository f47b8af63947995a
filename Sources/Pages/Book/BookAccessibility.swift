internal import Markup
internal import StudyGuide

/// What the book says of how it can be read, in the words of schema.org. Each is true of what the
/// guide holds.
extension BookPackage {
  var accessibility: [(property: String, value: String)] {
    let figures = guide.content.figures.values
    let hasDrawings = !figures.isEmpty || files.contains { Self.isPicture($0) }
    let hasMedia = files.contains { !Self.isPicture($0) }
    var said = [("accessMode", "textual")]
    if hasDrawings || hasMedia { said.append(("accessMode", "visual")) }
    if hasMedia { said.append(("accessMode", "auditory")) }
    // Drawings have words and tables beside them; sounds and films stand for themselves.
    let sufficient = hasMedia ? "textual,visual,auditory" : "textual"
    said.append(("accessModeSufficient", sufficient))
    if hasDrawings, !hasMedia { said.append(("accessModeSufficient", "textual,visual")) }
    var features = [
      "tableOfContents", "structuralNavigation", "readingOrder", "pageNavigation",
      "pageBreakMarkers",
      "displayTransformability",
    ]
    if hasDrawings { features.append("alternativeText") }
    let isDescribed = figures.allSatisfy { $0.entry.document.parts()["description"] != nil }
    if !figures.isEmpty, isDescribed { features.append("longDescription") }
    said += features.map { ("accessibilityFeature", $0) }
    said.append(("accessibilityHazard", hasMedia ? "unknown" : "none"))
    return said
  }

  private static func isPicture(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "svg", "webp"].contains {
      path.lowercased().hasSuffix("." + $0)
    }
  }
}
