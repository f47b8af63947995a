import Markup
import Testing

/// Mustache as it is read: tags alone on their lines, and what is wrong with tags.
struct TemplateParserTests {
  private static let one = Item(isOn: true, parts: [Item(title: "1")])

  @Test(arguments: [
    ("a {{! a remark }} b", "a  b"), ("a\n{{! x }}\nb", "a\nb"), ("a\r\n{{! c }}\r\nb", "a\r\nb"),
    ("{{! x }}", ""), ("  {{! x }}  ", ""), ("  {{! x }}  \n  b", "  b"),
    ("a {{! x }}\nb", "a \nb"),
    ("{{! x }} b\n", " b\n"), ("{{! x }}{{! y }}\n", "\n"), ("a\r{{! c }}\rb", "a\rb"),
    ("{{!\n x\n}}\nb", "b"), ("a\n\t{{! x }}\t\n b", "a\n b"), ("{{!}}a", "a"), ("{{! {{ }}a", "a"),
    ("a\n{{! x }}", "a\n"), ("\n{{! x }}\n\n", "\n\n"), ("{{! x }}\r\n", ""),
  ])
  func `a remark alone on its line takes the line with it`(_ template: String, _ expected: String) {
    #expect(Templates.print(template) == expected)
  }

  @Test(arguments: [
    ("a\n  {{#parts}}  \n  {{title}}\n  {{/parts}}\nb\n", "a\n  1\nb\n"),
    ("{{#is-on}}\nx\n{{/is-on}}\ny", "x\ny"), ("{{#is-on}} x {{/is-on}}", " x "),
    ("{{#is-on}}\n{{#parts}}\nx\n{{/parts}}\n{{/is-on}}\n", "x\n"),
    ("{{^is-on}}\nx\n{{/is-on}}\ny", "y"), ("a{{#is-on}}\nx{{/is-on}}\n", "a\nx\n"),
    ("{{#is-on}}\r\nx\r\n{{/is-on}}\r\ny", "x\r\ny"), ("{{#is-on}}x{{/is-on}} y", "x y"),
    (
      "{{ #is-on}}",
      "template-syntax 1:1+11 `#is-on` is no name (names hold letters, digits and hyphens)"
    ),
    ("{{# is-on }}x{{/ is-on }}", "x"), ("{{title}}\n", "T &amp; t\n"),
    ("  {{title}}  \n", "  T &amp; t  \n"),
    ("{{#is-on}}{{#is-on}}x{{/is-on}}{{/is-on}}", "x"),
  ])
  func `sections alone on their lines take them with them`(
    _ template: String, _ expected: String
  ) {
    #expect(Templates.print(template, Self.one) == expected)
  }

  @Test(arguments: [
    ("a {{title", "template-syntax 1:3+2 this tag is never closed (end it with `}}`)"),
    ("a {{{body}} b", "template-syntax 1:3+2 this tag is never closed (end it with `}}`)"),
    ("x\n{{", "template-syntax 2:1+2 this tag is never closed (end it with `}}`)"),
    ("{{ }}", "template-syntax 1:1+5 this tag is empty (names hold letters, digits and hyphens)"),
    ("{{#}}", "template-syntax 1:1+5 this tag is empty (names hold letters, digits and hyphens)"),
    ("{{}}", "template-syntax 1:1+4 this tag is empty (names hold letters, digits and hyphens)"),
    ("{{a b}}", "template-syntax 1:1+7 `a b` is no name (names hold letters, digits and hyphens)"),
    ("{{é}}", "template-syntax 1:1+5 `é` is no name (names hold letters, digits and hyphens)"),
    ("{{#a|b}}", "template-syntax 1:1+8 `a|b` is no name (names hold letters, digits and hyphens)"),
    (
      "{{=<% %>=}}", "template-syntax 1:1+11 the marks of tags cannot be changed (they are `{{ }}`)"
    ),
    (
      "{{&title}}",
      "template-syntax 1:1+10 `{{&…}}` is not used here (write three braces: `{{{title}}}`)"
    ),
    (
      "{{& title }}",
      "template-syntax 1:1+12 `{{&…}}` is not used here (write three braces: `{{{title}}}`)"
    ),
    ("{{>*x}}", "template-syntax 1:1+7 a template's name cannot be chosen by value"),
    ("{{*x}}", "template-syntax 1:1+6 a template's name cannot be chosen by value"),
    ("{{/parts}}", "template-unclosed-section 1:1+10 `parts` is closed here and never opened"),
  ])
  func `a wrong tag is told`(_ template: String, _ expected: String) {
    #expect(Templates.library(template).diagnostics.map(\.report) == [expected])
  }

  private static let unclosed = "is opened here and never closed"

  @Test(
    arguments: [
      ("{{#parts}}", ["1:1+10 `parts` \(unclosed) (write `{{/parts}}`)"]),
      (
        "{{^parts}}a\n {{#is-on}}",
        [
          "2:2+10 `is-on` \(unclosed) (write `{{/is-on}}`)",
          "1:1+10 `parts` \(unclosed) (write `{{/parts}}`)",
        ]
      ),
      ("{{$main}}", ["1:1+9 `main` \(unclosed) (write `{{/main}}`)"]),
      ("{{<p}}", ["1:1+6 `p` \(unclosed) (write `{{/p}}`)"]),
      (
        "{{#parts}}{{#is-on}}x{{/parts}}",
        ["1:22+10 `is-on` is open, and `parts` is closed (write `{{/is-on}}` first)"]
      ),
      (
        "{{#parts}}{{#is-on}}x{{/parts}}{{/is-on}}",
        [
          "1:22+10 `is-on` is open, and `parts` is closed (write `{{/is-on}}` first)",
          "1:32+10 `is-on` is closed here and never opened",
        ]
      ),
      (
        "{{#parts}}x{{/part}}{{/parts}}",
        ["1:12+9 `parts` is open, and `part` is closed (write `{{/parts}}` first)"]
      ),
    ] as [(String, [String])])
  func `sections that are not closed in order are told`(_ template: String, _ expected: [String]) {
    let found = Templates.library(template).diagnostics.map(\.report)
    #expect(found == expected.map { "template-unclosed-section " + $0 })
  }

  @Test func `names may hold letters, digits and a few marks`() {
    #expect(
      Templates.report("{{a-Z_9.b/c}}").map { $0.prefix(22) } == ["template-unknown-name "])
  }

  @Test func `what follows a tag that never ends is not read`() {
    #expect(
      Templates.library("{{#is-on}}a {{x {{/is-on}").diagnostics.map(\.shortReport) == [
        "template-syntax 1:13+2", "template-unclosed-section 1:1+10",
      ])
  }
}
