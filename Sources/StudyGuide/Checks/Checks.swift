internal import Markup

/// What a linked guide is checked for beyond what reading and linking find.
enum Checks {
  /// All checks, in one run; an entry's `silence:` sets a rule aside for it.
  static func diagnostics(
    of guide: Guide, jobs: Int, count: inout QuotationCount
  ) async -> [Diagnostic] {
    let report = guide.configuration.thresholds.map { (GuideReport(of: guide), $0) }
    let essay = await essay(of: guide, jobs: jobs, count: &count)
    let found: [(entry: Entry, diagnostic: Diagnostic)] =
      paragraphs(of: guide) + claims(of: guide) + terms(of: guide) + readings(of: guide)
      + questions(of: guide) + sections(of: guide) + reports(of: guide, report)
      + essay
    return found.filter { $0.entry.silences[$0.diagnostic.rule] == nil }.map(\.diagnostic)
      + records(of: guide) + shares(of: guide, report) + formerIDs(of: guide)
  }

  typealias Finding = (entry: Entry, diagnostic: Diagnostic)

  static func finding(
    _ entry: Entry, _ rule: Rule, _ message: String, note: String? = nil
  ) -> Finding {
    (entry, entry.diagnostic(rule, message, note: note))
  }
}
