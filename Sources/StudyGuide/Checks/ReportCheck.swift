internal import Markup

extension Checks {
  /// Warnings where the guide's reports pass its own thresholds.
  static func reports(
    of guide: Guide, _ report: (GuideReport, Thresholds)?
  ) -> [Finding] {
    guard let (report, thresholds) = report else { return [] }
    return report.coverage.flatMap { thin($0, thresholds, guide) }
      + report.balance.compactMap { fewStances($0, thresholds, guide) }
      + report.density.compactMap { crowded($0, thresholds, guide) }
  }

  /// Warnings that no single entry can answer for.
  static func shares(
    of guide: Guide, _ report: (GuideReport, Thresholds)?
  ) -> [Diagnostic] {
    guard let (report, thresholds) = report else { return [] }
    let source = guide.configuration.source
    var found: [Diagnostic] = []
    if let most = thresholds.authorShare, let author = report.mostCited,
      author.permille > most * 10
    {
      found.append(
        source.diagnostic(
          .dominantAuthor,
          "\(author.name) has \(GuideReport.percent(author.permille)) of all citations, "
            + "and \(most) is the most", place: thresholds.place,
          note: "cite others beside that author, or raise `author-share`"))
    }
    if let most = thresholds.lowLevelShare, report.lowLevels > most * 10 {
      found.append(
        source.diagnostic(
          .lowLevelQuestions,
          "\(GuideReport.percent(report.lowLevels)) of the questions ask to remember or understand, "
            + "and \(most) is the most", place: thresholds.place,
          note: "write questions that ask to apply, analyse, evaluate or create"))
    }
    return found
  }

  private static func thin(
    _ coverage: GuideReport.Coverage, _ thresholds: Thresholds, _ guide: Guide
  ) -> [Finding] {
    let entry = guide.entry(coverage.paragraph.number)
    let counts = [
      ("claims", coverage.claims.count, thresholds.claimsPerParagraph),
      ("questions", coverage.questions.count, thresholds.questionsPerParagraph),
    ]
    return counts.compactMap { kind, count, least in
      guard let least, count < least else { return nil }
      return finding(
        entry, .thinCoverage,
        "paragraph `\(entry.id)` has \(count) \(kind), and \(least) is the least",
        note: "name it under `essay:` in one more")
    }
  }

  private static func fewStances(
    _ balance: GuideReport.Balance, _ thresholds: Thresholds, _ guide: Guide
  ) -> Finding? {
    guard let least = thresholds.stancesPerClaim, balance.oneSided == nil,
      guide.claim(balance.claim.number).nature.needsBothSides, balance.stanceCount < least
    else { return nil }
    let stances = Set((balance.supports + balance.against).map(\.stance)).sorted()
    return finding(
      guide.entry(balance.claim.number), .fewStances,
      "the claim cites \(stances.count) stances, and \(least) is the least",
      note: stances.isEmpty ? nil : "it cites: " + stances.joined(separator: ", "))
  }

  private static func crowded(
    _ density: GuideReport.Density, _ thresholds: Thresholds, _ guide: Guide
  ) -> Finding? {
    guard let most = thresholds.linkDensity, density.perThousand > most * 10 else { return nil }
    return finding(
      guide.entry(density.section.number), .crowdedLinks,
      "the section has \(GuideReport.tenths(density.perThousand)) references in 100 words, "
        + "and \(most) is the most",
      note: "link what readers need here, and the rest where it is treated")
  }
}
