package import Markup

extension Rule {
  package static let lowLevelQuestions = Rule(
    "low-level-questions", .warning,
    meaning:
      "More questions than `low-level-share` allows, in per cent, ask to remember or understand.",
    remedy: "Write questions that ask to apply, analyse, evaluate or create.")
}

extension Check {
  static let lowLevelQuestions = Check(.lowLevelQuestions) { run in
    guard let (report, thresholds) = run.report, let most = thresholds.lowLevelShare,
      report.lowLevels > most * 10
    else { return [] }
    return [
      Finding(
        run.guide.configuration.source.diagnostic(
          .lowLevelQuestions,
          "\(GuideReport.percent(report.lowLevels)) of the questions ask to remember or understand, "
            + "and \(most) is the most", place: thresholds.place,
          note: "write questions that ask to apply, analyse, evaluate or create"))
    ]
  }
}
