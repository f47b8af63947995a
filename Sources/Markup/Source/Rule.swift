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
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case invalidID = "invalid-id"
  case duplicateID = "duplicate-id"
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
  package var severity: Diagnostic.Severity { .error }
}
