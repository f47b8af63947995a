package import Markup

extension Rule {
  package static let fewStances = Rule(
    "few-stances", .warning,
    meaning: "A claim of fact or cause cites fewer stances than `stances-per-claim` asks.",
    remedy: "Cite a work that stands elsewhere in the debate, or say `one-sided: reason`.")
}

extension Check {
  static let fewStances = Check(.fewStances) { run in
    guard let (report, thresholds) = run.report, let least = thresholds.stancesPerClaim else {
      return []
    }
    return report.balance.compactMap { balance in
      let claim = run.guide.content.claims[balance.claim.entry]
      guard balance.oneSided == nil, claim.kind.needsBothSides, balance.stanceCount < least else {
        return nil
      }
      let stances = Set((balance.supports + balance.against).map(\.stance)).sorted()
      return Finding(
        claim.entry, .fewStances,
        "the claim cites \(stances.count) stances, and \(least) is the least",
        note: stances.isEmpty ? nil : "it cites: " + Listing.text(stances))
    }
  }
}
