/// Every rule that content and templates are checked against; raw values are the ids that
/// diagnostics print and `silence:` names.
package enum Rule: String, Sendable, CaseIterable {
  // Reading files
  case invalidUTF8 = "invalid-utf8"
  case fileTooLarge = "file-too-large"
  case unexpectedFile = "unexpected-file"
  case missingFile = "missing-file"
  case frontMatter = "front-matter"
  case yamlSyntax = "yaml-syntax"
  case yamlFeature = "yaml-feature"
  case csvSyntax = "csv-syntax"
  case figureData = "figure-data"
  case missingRecord = "missing-record"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case invalidID = "invalid-id"
  case duplicateID = "duplicate-id"
  case duplicateOutput = "duplicate-output"
  // Markdown
  case nestingTooDeep = "nesting-too-deep"
  case tooManyBrackets = "too-many-brackets"
  case rawHTML = "raw-html"
  case unsafeAddress = "unsafe-address"
  case unknownScheme = "unknown-scheme"
  case unknownAlert = "unknown-alert"
  case cardInProse = "card-in-prose"
  case headingID = "heading-id"
  case duplicateFragment = "duplicate-fragment"
  case headingSkip = "heading-skip"
  case imageWithoutText = "image-without-text"
  case leftOverMark = "left-over-mark"
  case citationForm = "citation-form"
  // References
  case brokenReference = "broken-reference"
  case brokenFragment = "broken-fragment"
  case brokenCitation = "broken-citation"
  case ambiguousAlias = "ambiguous-alias"
  // Addresses
  case formerID = "former-id"
  case vanishedAddress = "vanished-address"
  // The guide as a whole
  case missingPart = "missing-part"
  case longDefinition = "long-definition"
  case orphanTerm = "orphan-term"
  case uncitedReading = "uncited-reading"
  case unusedRecord = "unused-record"
  case undiscussedClaim = "undiscussed-claim"
  case paragraphOwner = "paragraph-owner"
  case oneSidedClaim = "one-sided-claim"
  case unexplainedQuestion = "unexplained-question"
  case questionForm = "question-form"
  case unreasonedOption = "unreasoned-option"
  case lowOrderSection = "low-order-section"
  case unknownStance = "unknown-stance"
  case earlyTerm = "early-term"
  case startHere = "start-here"
  case thinCoverage = "thin-coverage"
  case fewStances = "few-stances"
  case dominantAuthor = "dominant-author"
  case lowLevelQuestions = "low-level-questions"
  case crowdedLinks = "crowded-links"
  case quotation
  case sharedWords = "shared-words"
  // Templates
  case templateSyntax = "template-syntax"
  case templateUnknownName = "template-unknown-name"
  case templateUnknownPartial = "template-unknown-partial"
  case templateWrongBraces = "template-wrong-braces"
  case templateUnguardedOptional = "template-unguarded-optional"
  case templateNotPrintable = "template-not-printable"
  case templateNeedlessSection = "template-needless-section"
  case templateUnclosedSection = "template-unclosed-section"
  case templateUnquotedAttribute = "template-unquoted-attribute"
}

extension Rule {
  package var severity: Diagnostic.Severity {
    switch self {
    case .longDefinition, .orphanTerm, .uncitedReading, .unusedRecord, .undiscussedClaim,
      .lowOrderSection, .earlyTerm, .startHere, .thinCoverage, .fewStances, .dominantAuthor,
      .lowLevelQuestions, .crowdedLinks, .vanishedAddress:
      .warning
    default: .error
    }
  }
}
