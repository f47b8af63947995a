package import Markup

extension Rule {
  package static let uncitedReading = Rule(
    "uncited-reading", .warning,
    meaning: "No text cites a reading.",
    remedy: "Cite it, or remove it.")
}

extension Check {
  static let uncitedReading = Check(.uncitedReading, each: .reading) { id, guide in
    let isNamed =
      !guide.links.sources(of: id, .sources).isEmpty || !guide.links.sources(of: id, .needs).isEmpty
    guard guide.content.readings[id].hasNote, guide.backlinks.links(to: id).isEmpty, !isNamed else {
      return []
    }
    let entry = guide.entries[id]
    return [Finding(entry, .uncitedReading, "no text cites the reading `\(entry.id)`")]
  }
}
