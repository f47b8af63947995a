package import Markup

extension Rule {
  package static let crowdedLinks = Rule(
    "crowded-links", .warning,
    meaning: "A section has more references in 100 words than `link-density` allows.",
    remedy: "Link what readers need here, and the rest where it is treated.")
}

extension Check {
  static let crowdedLinks = Check(.crowdedLinks) { run in
    guard let (report, thresholds) = run.report, let most = thresholds.linkDensity else {
      return []
    }
    return report.density.filter { $0.perThousand > most * 10 }.map { density in
      Finding(
        run.guide.entries[density.section.entry], .crowdedLinks,
        "the section has \(GuideReport.tenths(density.perThousand)) references in 100 words, "
          + "and \(most) is the most",
        note: "link what readers need here, and the rest where it is treated")
    }
  }
}
