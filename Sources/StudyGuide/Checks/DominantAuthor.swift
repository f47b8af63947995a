package import Markup

extension Rule {
  package static let dominantAuthor = Rule(
    "dominant-author", .warning,
    meaning: "One author has more of all citations than `author-share` allows, in per cent.",
    remedy: "Cite others beside that author, or raise the threshold.")
}

extension Check {
  static let dominantAuthor = Check(.dominantAuthor) { run in
    guard let (report, thresholds) = run.report, let most = thresholds.authorShare,
      let author = report.mostCited, author.permille > most * 10
    else { return [] }
    return [
      Finding(
        run.guide.configuration.source.diagnostic(
          .dominantAuthor,
          "\(author.name) has \(GuideReport.percent(author.permille)) of all citations, "
            + "and \(most) is the most", place: thresholds.place,
          note: "cite others beside that author, or raise `author-share`"))
    ]
  }
}
