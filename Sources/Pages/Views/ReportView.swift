internal import Markup
internal import StudyGuide

/// The report of the guide as its page shows it.
struct ReportView: Sendable {
  let context: PageContext
  let report: GuideReport

  static let shape = Shape<ReportView>(
    "report",
    [
      .list("coverage", CoverageView.shape, \.coverage),
      .list(
        "balance-groups", BalanceGroupView.shape,
        { BalanceGroupView.all($0.report.balance, in: $0.context) }),
      .list("stances", ShareView.shape, { view in view.report.stances.map { view.stance($0) } }),
      .optionalRecord(
        "most-cited", ShareView.shape,
        { view in
          view.report.mostCited.map {
            ShareView(name: $0.name, share: view.context.tenths($0.permille))
          }
        }),
      .list("terms", TermUseView.shape, \.terms),
      .list("levels", SectionLevelsView.shape, \.levels),
      .text("low-levels", { $0.context.tenths($0.report.lowLevels) }),
      .record(
        "options", OptionLengthsView.shape,
        { OptionLengthsView(context: $0.context, options: $0.report.options) }),
      .list("density", ShareView.shape, { $0.density }),
    ])

  private var coverage: [CoverageView] {
    report.coverage.map { CoverageView(context: context, coverage: $0) }
  }

  private func stance(_ share: GuideReport.Share) -> ShareView {
    ShareView(
      name: context.words[.stances, share.name], share: context.tenths(share.permille))
  }

  private var terms: [TermUseView] {
    report.terms.map { TermUseView(context: context, use: $0) }
  }

  private var levels: [SectionLevelsView] {
    report.levels.map { SectionLevelsView(context: context, levels: $0) }
  }

  private var density: [ShareView] {
    report.density.map {
      ShareView(name: $0.section.title, share: context.tenths($0.perThousand))
    }
  }
}

extension PageContext {
  func links(_ items: [GuideReport.Item]) -> [LinkView] { items.map { link(to: $0.entry) } }

  /// Returns a number of tenths in decimal notation, with the guide's decimal mark.
  func tenths(_ number: Int) -> String {
    presentation.numbers.text(Decimal(number, tenToThe: -1), decimals: 1)
  }
}
