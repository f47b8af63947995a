package import Markup

extension Check {
  /// All checks. Their order does not matter, since diagnostics are sorted by place.
  package static let all: [Check] = [
    .ambiguousAlias, .crowdedLinks, .dominantAuthor, .duplicateID, .duplicateOutput, .earlyTerm,
    .fewStances, .figureData, .figureWorks, .firstWords, .formerID, .longDefinition,
    .lowLevelQuestions, .lowOrderSection, .menuPages, .missingDefinition, .missingFile,
    .missingPart, .missingRecord, .notOnList, .oneSidedClaim, .orphanTerm, .paragraphOwner,
    .questionForm,
    .quotation, .sharedWords, .silencedRule, .startHere, .thinCoverage, .uncitedReading,
    .undiscussedClaim, .unexplainedQuestion, .unreasonedOption, .unusedRecord,
    .vanishedAddress,
  ]
}

extension Rule {
  /// All rules: those of reading, Markdown, templates and linking, then those of checks.
  package static let all: [Rule] =
    (reading + markdown + templates + linking + Check.all.map(\.rule)).uniqued()
}

/// The result of all checks of a guide.
package struct CheckResult: Sendable {
  package let diagnostics: [Diagnostic]
  package let quotations: QuotationCount
}

extension Guide {
  /// Runs all checks, without the findings that an entry's `silence:` switches off. Up to `jobs`
  /// texts at a time are compared with the essay.
  package func checked(site: (any AddressableSite)?, jobs: Int) async -> CheckResult {
    let essayWords = await EssayWords.read(self, jobs: jobs)
    let report = configuration.thresholds.map { (GuideReport(of: self), $0) }
    let run = CheckRun(guide: self, site: site, report: report, essayWords: essayWords)
    let found = Check.all.flatMap { $0.find(run) }
      .filter { finding in finding.entry?.isSilent(finding.diagnostic.rule) != true }
    return CheckResult(
      diagnostics: found.map(\.diagnostic), quotations: essayWords.count)
  }
}
