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

  private static func sheet(_ text: String, _ report: String...) -> Example {
    Example(
      text, "-- templates/assets/main.css --\n\(text)\n",
      report.map { "style-sheet templates/assets/main.css:" + $0 })
  }

  static let examples =
    templates + [
      sheet("@media print { a, b { c: \"}\" } /* } */ d { e: url('}') } }"),
      sheet(
        ":root {{{",
        "1:8 nothing stands before this brace (write a selector before it, or take it out)"),
      sheet("a { b: c", "1:3 this brace is never closed (write `}` at the end of its rule)"),
      sheet(
        "a { b: c }\n}", "2:1 this brace closes nothing (take it out, or write `{` where it opens)"),
      sheet("a { b: 'c\n }", "1:8 this string is not closed on its line (write `'` at its end)"),
      sheet("a { } /* b", "1:7 this comment is never closed (write `*/` at its end)"),
    ]

  private static let templates = [
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
