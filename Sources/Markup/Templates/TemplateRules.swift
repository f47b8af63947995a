/// The rules that apply to templates.
extension Rule {
  package static let templates: [Rule] = [
    .templateSyntax, .templateUnknownName, .templateUnknownPartial, .templateWrongBraces,
    .templateUnguardedOptional, .templateNotPrintable, .templateNeedlessSection,
    .templateUnclosedSection, .templateUnquotedAttribute, .templateUnsafeValue,
    .templateBrokenHTML, .templateTooLarge, .styleSheet,
  ]

  package static let templateSyntax = Rule(
    "template-syntax",
    meaning: "A tag cannot be read, or asks for what templates here do not have.",
    remedy: "Write it as the message says.")

  package static let templateUnknownName = Rule(
    "template-unknown-name",
    meaning: "A tag names something that the page does not have.",
    remedy: "See `guide names TEMPLATE` for the names.")

  package static let templateUnknownPartial = Rule(
    "template-unknown-partial",
    meaning: "A partial or parent template is not there.",
    remedy: "Correct its name, or write the template.")

  package static let templateWrongBraces = Rule(
    "template-wrong-braces",
    meaning: "HTML is printed with two braces, or text with three.",
    remedy: "Use `{{{ }}}` for HTML and `{{ }}` for text.")

  package static let templateUnguardedOptional = Rule(
    "template-unguarded-optional",
    meaning: "What may be missing is printed without asking for it.",
    remedy: "Put it in its own section: `{{#name}}{{name}}{{/name}}`.")

  package static let templateNotPrintable = Rule(
    "template-not-printable",
    meaning: "A list or record is printed.",
    remedy: "Open it: `{{#name}} … {{/name}}`.")

  package static let templateNeedlessSection = Rule(
    "template-needless-section",
    meaning: "A section asks for something that is always there.",
    remedy: "Print it without the section.")

  package static let templateUnclosedSection = Rule(
    "template-unclosed-section",
    meaning: "A section is not closed, or closed by another name.",
    remedy: "Close it by its own name.")

  package static let templateUnquotedAttribute = Rule(
    "template-unquoted-attribute",
    meaning: "A tag stands in an attribute without quotation marks.",
    remedy: "Write `name=\"{{value}}\"`.")

  package static let templateUnsafeValue = Rule(
    "template-unsafe-value",
    meaning: "A value stands where it could become a tag, an address, a script or a style.",
    remedy: "Print it in text or in a plain attribute; print addresses in `href` and its like.")

  package static let templateBrokenHTML = Rule(
    "template-broken-html",
    meaning: "A section or template ends in another place of HTML than it begins, or its HTML can "
      + "be read in two ways.",
    remedy: "Close tags, quotation marks and comments where you open them.")

  package static let templateTooLarge = Rule(
    "template-too-large",
    meaning: "Templates are nested too deep, or print too much.",
    remedy: "Nest less; let a partial call itself only in lists that end.")

  package static let styleSheet = Rule(
    "style-sheet", .warning,
    meaning: "A brace, comment or string of a style sheet is not closed, or closes nothing.",
    remedy: "Mend the place: a browser leaves out what it cannot read.")
}
