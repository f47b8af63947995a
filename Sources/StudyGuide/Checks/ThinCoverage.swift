package import Markup

extension Rule {
  package static let thinCoverage = Rule(
    "thin-coverage", .warning,
    meaning: "A paragraph has fewer claims or questions than `thresholds` in `guide.yml` ask.",
    remedy: "Name it under `essay` in a claim or question, or lower the threshold.")
}

extension Check {
  static let thinCoverage = Check(.thinCoverage) { run in
    guard let (report, thresholds) = run.report else { return [] }
    return report.coverage.flatMap { coverage in
      let entry = run.guide.entries[coverage.paragraph.entry]
      let counts = [
        (what: "claims", count: coverage.claims.count, least: thresholds.claimsPerParagraph),
        (
          what: "questions", count: coverage.questions.count,
          least: thresholds.questionsPerParagraph
        ),
      ]
      return counts.compactMap { counted -> Finding? in
        guard let least = counted.least, counted.count < least else { return nil }
        return Finding(
          entry, .thinCoverage,
          "paragraph `\(entry.id)` has \(counted.count) \(counted.what), and \(least) is the least",
          note: "name it under `essay:` in one more")
      }
    }
  }
}
