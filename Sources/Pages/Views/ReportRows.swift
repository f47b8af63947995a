internal import Markup
internal import StudyGuide

/// A name with a number, such as a share.
struct ShareView: Sendable {
  let name: String
  let share: String

  static let shape = Shape<ShareView>("share", [.text("name", \.name), .text("share", \.share)])
}

/// The entries that treat one paragraph.
struct CoverageView: PagePart {
  let context: PageContext
  let coverage: GuideReport.Coverage

  static let shape = Shape<CoverageView>(
    "coverage",
    [
      .record(
        "paragraph", ParagraphView.shape,
        { ParagraphView(context: $0.context, id: $0.coverage.paragraph.entry) }),
      .links("owners") { $0.coverage.owners.map(\.entry) },
      .links("also") { $0.coverage.also.map(\.entry) },
      .links("claims") { $0.coverage.claims.map(\.entry) },
      .links("questions") { $0.coverage.questions.map(\.entry) },
    ])
}

/// The rows of the claims of one side that stand in one branch.
struct BalanceGroupView: Sendable {
  let whose: String
  let branch: String?
  let rows: [BalanceView]

  static let shape = Shape<BalanceGroupView>(
    "balance-group",
    [
      .text("whose", \.whose), .optional("branch", \.branch),
      .list("balance", BalanceView.shape, \.rows),
    ])

  /// Returns all rows, in the order of the argument.
  static func all(_ rows: [GuideReport.Balance], in context: PageContext) -> [BalanceGroupView] {
    let byClaim = Dictionary(rows.map { ($0.claim.entry, $0) }, uniquingKeysWith: { $1 })
    return Claim.Author.allCases.flatMap { whose in
      context.guide.argument.branches(of: whose).map { branch in
        BalanceGroupView(
          whose: context.words[whose], branch: branch.key.map { context.words[.branches, $0] },
          rows: branch.steps.compactMap { byClaim[$0.claim] }.map {
            BalanceView(context: context, balance: $0)
          })
      }
    }
  }
}

/// The stances of the sources that one claim cites on each side.
struct BalanceView: PagePart {
  let context: PageContext
  let balance: GuideReport.Balance

  static let shape = Shape<BalanceView>(
    "balance",
    [
      .record("claim", LinkView.shape, { $0.context.link(to: $0.balance.claim.entry) }),
      .list("supports", StanceUseView.shape, { $0.uses($0.balance.supports) }),
      .list("against", StanceUseView.shape, { $0.uses($0.balance.against) }),
      .optional("one-sided", \.balance.oneSided),
    ])

  private func uses(_ uses: [GuideReport.StanceUse]) -> [StanceUseView] {
    uses.map {
      StanceUseView(
        stance: context.guide.words[.stances, $0.stance], works: context.links($0.works))
    }
  }
}

/// The works of one stance that one side of a claim cites.
struct StanceUseView: Sendable {
  let stance: String
  let works: [LinkView]

  static let shape = Shape<StanceUseView>(
    "stance-use", [.text("stance", \.stance), .list("works", LinkView.shape, \.works)])
}

/// The sections in which readers meet a term.
struct TermUseView: PagePart {
  let context: PageContext
  let use: GuideReport.TermUse

  static let shape = Shape<TermUseView>(
    "term-use",
    [
      .record("term", LinkView.shape, { $0.context.link(to: $0.use.term.entry) }),
      .optionalRecord(
        "introduced", LinkView.shape,
        { view in
          view.use.introduced.map { view.context.link(to: $0.entry) }
        }),
      .optionalRecord(
        "first", LinkView.shape,
        { view in
          view.use.first.map { view.context.link(to: $0.entry) }
        }),
      .links("early") { $0.use.early.map(\.entry) },
    ])
}

/// The questions of one section by level.
struct SectionLevelsView: PagePart {
  let context: PageContext
  let levels: GuideReport.Levels

  static let shape = Shape<SectionLevelsView>(
    "section-levels",
    [
      .record("section", LinkView.shape, { $0.context.link(to: $0.levels.section.entry) }),
      .list(
        "levels", LevelView.shape,
        { view in
          view.levels.questions.filter { !$0.items.isEmpty }.map {
            LevelView(
              level: view.context.words[$0.level],
              questions: view.context.links($0.items))
          }
        }),
    ])
}

/// The questions of one level.
struct LevelView: Sendable {
  let level: String
  let questions: [LinkView]

  static let shape = Shape<LevelView>(
    "level", [.text("level", \.level), .list("questions", LinkView.shape, \.questions)])
}

/// Whether length betrays the right answers of questions to choose.
struct OptionLengthsView: PagePart {
  let context: PageContext
  let options: GuideReport.OptionLengths

  static let shape = Shape<OptionLengthsView>(
    "option-lengths",
    [
      .flag("are-compared", { $0.options.count > 0 }),
      .text("count", { String($0.options.count) }),
      .text("chance", { $0.context.tenths($0.options.chance) }),
      .links("longest") { $0.options.longest.map(\.entry) },
      .links("shortest") { $0.options.shortest.map(\.entry) },
    ])
}
