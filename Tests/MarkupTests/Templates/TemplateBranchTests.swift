import Markup
import Testing

/// Sections and partials end where in HTML they begin, so that what follows stands in one context.
struct TemplateBranchTests {
  @Test(arguments: [
    "<a{{#is-on}} b=\"c\"{{/is-on}}>",
    "<a{{#is-on}} b=\"c\"{{/is-on}}{{^is-on}} d{{/is-on}} e='f'>",
    "<a {{#is-on}}b=\"c\" {{/is-on}}d=\"e\">", "<a {{#is-on}}b {{/is-on}}{{#note}}c {{/note}}>",
    "<a b{{#is-on}} c{{/is-on}}>", "<a b=\"{{#is-on}}c{{/is-on}}\">",
    "<ol class=\"a{{#is-on}} b{{/is-on}}\">", "<!-- {{#is-on}}a{{/is-on}} -->",
    "<title>{{#is-on}}a{{/is-on}}</title>", "{{#is-on}}<b>{{/is-on}}a{{#is-on}}</b>{{/is-on}}",
    "<a{{#parts}} b='{{title}}'{{/parts}}>", "<a {{#parts}}b='{{title}}' {{/parts}}>",
    "<a b='{{#parts}}{{title}} {{/parts}}'>", "{{#self}}<a b='{{/self}}{{title}}'>",
    "<a {{>attributes}}>", "<a{{>attributes}}>", "<a b=\"{{>text}}\">", "<title>{{>text}}</title>",
    "{{<open}}{{/open}}\">", "<a b=\"{{<quoted}}{{$in}}{{title}}{{/in}}{{/quoted}}>",
    "<a{{^is-on}} b{{/is-on}}/>", "<a{{#is-on}}/{{/is-on}}>", "<{{! x }}p>",
    "<a{{! x }} b='{{title}}'>",
    "<!-{{! x }}- {{! y }}-->{{title}}", "<scr{{! x }}ipt></script>{{title}}",
  ])
  func `what stands in one context is compiled`(_ template: String) {
    let others = [
      "attributes": " c=\"{{title}}\"", "text": "{{title}}", "open": "<a b=\"",
      "quoted": "{{$in}}{{/in}}\"",
    ]
    #expect(Templates.report(template, others) == [])
  }

  @Test(arguments: [
    (
      "{{#is-on}}<a b=\"{{/is-on}}\">", "1:1+10 `is-on` begins in text and ends in the value of `b`"
    ),
    (
      "<a{{#is-on}} b=\"{{/is-on}}\">",
      "1:3+10 `is-on` begins in the tag `<a` and ends in the value of `b`"
    ),
    ("{{#parts}}<a {{/parts}}>", "1:1+10 `parts` begins in text and ends in the tag `<a`"),
    ("{{#is-on}}<!--{{/is-on}} -->", "1:1+10 `is-on` begins in text and ends in a comment"),
    ("{{#is-on}}<{{/is-on}}p>", "1:1+10 `is-on` begins in text and ends behind `<`"),
    ("{{^note}}<title>{{/note}}", "1:1+9 `note` begins in text and ends in `<title>`"),
    ("<a {{#parts}}b{{/parts}}>", "1:4+10 `parts` begins in the tag `<a` and ends in the tag `<a`"),
    (
      "<a b={{#is-on}}\"c\"{{/is-on}}>",
      "1:6+10 `is-on` begins in the tag `<a` and ends in the tag `<a`"
    ),
    (
      "<a b='{{#is-on}}'{{/is-on}}>",
      "1:7+10 `is-on` begins in the value of `b` and ends in the tag `<a`"
    ),
    (
      "<a b='{{#is-on}}' c='{{/is-on}}'>",
      "1:7+10 `is-on` begins in the value of `b` and ends in the value of `c`"
    ),
    (
      "{{#is-on}}<a {{/is-on}}{{^is-on}}<b {{/is-on}}>",
      "1:1+10 `is-on` begins in text and ends in the tag `<a`"
    ),
    ("{{>open}}\">", "1:1+9 `open` begins in text and ends in the value of `b`"),
    ("<a b='{{>close}}>", "1:7+10 `close` begins in the value of `b` and ends in the tag `<a`"),
    ("<title>{{#is-on}}</title>{{/is-on}}", "1:8+10 `is-on` begins in `<title>` and ends in text"),
    ("<a b='{{#is-on}}'>{{/is-on}}", "1:7+10 `is-on` begins in the value of `b` and ends in text"),
  ])
  func `what ends elsewhere is told`(_ template: String, _ expected: String) {
    let report = Templates.report(template, ["open": "<a b=\"", "close": "'"])
    #expect(
      report.first == "template-broken-html " + expected
        + " (end a section, list or partial where in HTML it begins)")
  }

  @Test func `a value behind a section stands where it would stand without it`() {
    #expect(
      Templates.report("<a{{#is-on}} onclick=\"a\"{{/is-on}} title=\"{{title}}\">") == [])
    #expect(
      Templates.report("<a{{#is-on}} {{/is-on}}{{title}}>").map { $0.prefix(27) } == [
        "template-unquoted-attribute"
      ])
    #expect(
      Templates.report("<p {{#is-on}}onclick=\"{{/is-on}}{{^is-on}}title=\"{{/is-on}}{{title}}\">")
        .contains { $0.hasPrefix("template-broken-html 1:4") })
  }

  @Test func `a partial is compiled for each context in which it is called`() {
    #expect(
      Templates.report("{{>p}}<p title='{{>p}}'><a href='{{>p}}'>", ["p": "{{title}}"]) == [
        "template-unsafe-value 1:1+9 `title` is text, and `href` holds an address "
          + "(print an address, or write `#` or a path before it)"
      ])
    #expect(
      Templates.report("{{>p}}<p title='{{>p}}'>", ["p": "{{{body}}}"]) == [
        "template-wrong-braces 1:1+10 `body` is HTML and cannot stand in an attribute"
      ])
  }
}
