package import Markup

extension Check {
  /// All checks. Their order does not matter, since diagnostics are sorted by place.
  package static let all: [Check] = [
    .ambiguousAlias, .circularClaim, .crowdedLinks, .dominantAuthor, .duplicateID, .duplicateOutput,
    .earlyTerm,
    .fewStances, .figureData, .figureWorks, .firstWords, .formerID, .heldBy, .longDefinition,
    .lowContrast, .lowLevelQuestions, .lowOrderSection, .menuPages, .missingDefinition,
    .missingFile,
    .missingPart, .missingRecord, .notOnList, .oneSidedClaim, .orphanTerm, .paragraphOwner,
    .questionForm,
    .quotation, .routeSteps, .sharedPage, .sharedWords, .silencedRule, .startHere, .themeFiles,
    .thinCoverage,
    .uncitedReading,
    .undiscussedClaim, .unexplainedQuestion, .unreasonedOption, .unusedFile,
    .vanishedAddress,
  ]
}

extension Rule {
  /// All rules: those of reading, Markdown, templates and linking, then those of checks.
  package static let all: [Rule] =
    (reading + essay + markdown + templates + linking + Check.all.map(\.rule)).uniqued()

  /// The rules that tell what is lacking in a guide. A file that cannot be read may hold just that,
  /// so nothing of the kind is told until it can be.
  static let lacks: Set<Rule> = [
    .dominantAuthor, .fewStances, .lowLevelQuestions, .lowOrderSection, .missingRecord,
    .oneSidedClaim, .orphanTerm, .paragraphOwner, .startHere, .thinCoverage, .uncitedReading,
    .undiscussedClaim, .unusedFile, .vanishedAddress,
  ]
}

/// The result of all checks of a guide.
package struct CheckResult: Sendable {
  package let diagnostics: [Diagnostic]
  package let quotations: QuotationCount
  /// What was found in each text, for the checks of the next build.
  package let texts: ComparedTexts
}

extension Guide {
  /// Runs all checks, without the findings that an entry's `silence:` switches off. Up to `jobs`
  /// texts at a time are compared with the essay, except those that `earlier` has as they are.
  package func checked(
    site: (any AddressableSite)?, jobs: Int, earlier: ComparedTexts? = nil
  ) async -> CheckResult {
    async let report = configuration.thresholds.map { (GuideReport(of: self), $0) }
    let texts = await EssayWords.read(self, jobs: jobs, earlier: earlier)
    let essayWords = texts.all
    let run = await CheckRun(guide: self, site: site, report: report, essayWords: essayWords)
    let isWhole = content.unread.isEmpty
    let checks = Check.all.filter { isWhole || !Rule.lacks.contains($0.rule) }
    let found = await ParallelMap.results(count: checks.count, jobs: jobs) { number in
      checks[number].find(run).filter { finding in
        finding.entry?.isSilent(finding.diagnostic.rule) != true
      }
    }.flatMap(\.self)
    return CheckResult(
      diagnostics: found.map(\.diagnostic), quotations: essayWords.count, texts: texts)
  }
}
