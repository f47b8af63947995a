import StudyGuide
import TestSupport
import Testing

/// One example of each rule of templates, as a build reports it; the tests of Markup have the rest.
struct TemplateRuleTests: Exemplary {
  @Test(arguments: examples)
  func `a template is told what is wrong with it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static func template(_ text: String, _ report: String...) -> Example {
    Example(
      text, "-- templates/section.mustache --\n\(text)\n",
      report.map { $0.replacing("@", with: "templates/section.mustache") })
  }

  static let examples = [
    template("{{title}}{{{body}}}{{#canonical}}{{canonical}}{{/canonical}}"),
    template(
      "{{&title}}",
      "template-syntax @:1:1 `{{&…}}` is not used here (write three braces: `{{{title}}}`)"),
    template(
      "{{titel}}",
      "template-unknown-name @:1:1 there is no name `titel` here (did you mean `title`?)"),
    template(
      "{{>clam}}",
      "template-unknown-partial @:1:1 there is no template `clam` (did you mean `claim`?)"),
    template(
      "{{body}}",
      "template-wrong-braces @:1:1 `body` is HTML, which is not escaped (write `{{{body}}}`)"),
    template(
      "{{canonical}}",
      "template-unguarded-optional @:1:1 `canonical` may be missing (write `{{#canonical}}{{canonical}}{{/canonical}}`)"
    ),
    template(
      "{{claims}}",
      "template-not-printable @:1:1 `claims` is a list and cannot be printed (open it: `{{#claims}}…{{/claims}}`)"
    ),
    template(
      "{{#title}}{{/title}}",
      "template-needless-section @:1:1 `title` is always there (print it without a section)"),
    template(
      "{{#claims}}",
      "template-unclosed-section @:1:1 `claims` is opened here and never closed (write `{{/claims}}`)"
    ),
    template(
      "<a href={{address}}>",
      "template-unquoted-attribute @:1:9 `address` stands in a tag without quotation marks (write `name=\"{{address}}\"`)"
    ),
    template(
      "<p style=\"{{title}}\">",
      "template-unsafe-value @:1:11 `title` stands in `style`, where no value is safe (choose a class)"
    ),
    template(
      "{{#canonical}}<p title=\"{{/canonical}}\">",
      "template-broken-html @:1:1 `canonical` begins in text and ends in the value of `title` (end a section, list or partial where in HTML it begins)"
    ),
    template(
      String(repeating: "{{#has-claims}}", count: 101),
      "template-too-large @:1:1501 `has-claims` stands within more than 100 others (close sections, or nest them less deep)"
    ),
  ]
}
