import Markup
import Testing

/// Names and variables: how each type is printed, what leads where, and which braces are wrong.
struct TemplatePrintingTests {
  @Test(arguments: [
    ("{{title}}", "T &amp; t"), ("{{ title }}", "T &amp; t"), ("{{{body}}}", "<b>B</b>"),
    ("{{{ body }}}", "<b>B</b>"), ("<a href=\"{{address}}\">", "<a href=\"a%20b.html?x&amp;y\">"),
    ("{{self.title}}", "T &amp; t"), ("{{self.self.title}}", "T &amp; t"), ("{{other.name}}", "N"),
    ("{{{self.body}}}", "<b>B</b>"), ("{{address}}", "a%20b.html?x&amp;y"),
    ("a{{title}}b{{title}}c", "aT &amp; tbT &amp; tc"), ("", ""), ("{ {title}} }", "{ {title}} }"),
    ("é{{title}}人", "éT &amp; t人"), ("<a title=\"{{title}}\">", "<a title=\"T &amp; t\">"),
  ])
  func `values are printed by their types`(_ template: String, _ expected: String) {
    #expect(Templates.print(template) == expected)
  }

  @Test func `optionals are printed within their own sections, by their types`() {
    let item = Item(note: "n&", extra: Array("<i>".utf8), link: "a b")
    #expect(Templates.print("{{#note}}<b>{{note}}|{{.}}>{{/note}}", item) == "<b>n&amp;|n&amp;>")
    #expect(Templates.print("{{#extra}}{{{extra}}}{{{.}}}{{/extra}}", item) == "<i><i>")
    #expect(Templates.print("{{#link}}{{link}}{{/link}}", item) == "a%20b")
    #expect(
      Templates.print("{{#note}}{{#link}}{{.}}{{note}}{{/link}}{{.}}{{/note}}", item)
        == "a%20bn&amp;n&amp;")
    #expect(Templates.print("{{#note}}{{#note}}{{note}}{{/note}}{{/note}}", item) == "n&amp;")
  }

  @Test func `within a record its own names come first`() {
    let item = Item(
      title: "outer", note: "outer note",
      parts: [Item(title: "1"), Item(title: "2", note: "inner note")])
    #expect(
      Templates.print("{{#parts}}{{title}}{{#note}}{{note}}{{/note}};{{/parts}}", item)
        == "1;2inner note;")
    #expect(Templates.print("{{#other}}{{note}}{{/other}}", item) == "other's note")
  }

  @Test func `an open optional of an outer record does not shadow an inner name`() {
    let item = Item(note: "outer", parts: [Item(title: "p")])
    #expect(
      Templates.print("{{#note}}{{#other}}{{note}}{{/other}}{{note}}{{/note}}", item)
        == "other's noteouter")
    #expect(
      Templates.report("{{#note}}{{#parts}}{{title}}{{note}}{{/parts}}{{/note}}") == [
        "template-unguarded-optional 1:29+8 `note` may be missing "
          + "(write `{{#note}}{{note}}{{/note}}`)"
      ])
  }

  @Test func `an outer optional that no inner record has stays in reach`() {
    let item = Item(link: "x")
    #expect(Templates.print("{{#link}}{{#other}}{{link}}{{/other}}{{/link}}", item) == "x")
    let both = Item(other: Other(title: "inner"))
    #expect(
      Templates.print("{{#other}}{{#title}}{{title}}{{/title}}{{/other}}{{title}}", both)
        == "innerT &amp; t")
  }

  @Test(arguments: [
    ("{{titel}}", "unknown-name 1:1+9 there is no name `titel` here (did you mean `title`?)"),
    (
      "{{#other}}{{qqq}}{{/other}}",
      "unknown-name 1:11+7 there is no name `qqq` here (names of other: note, title, name)"
    ),
    (
      "{{#other}}{{adress}}{{/other}}",
      "unknown-name 1:11+10 there is no name `adress` here (did you mean `address`?)"
    ),
    (
      "a\n {{{title}}}",
      "wrong-braces 2:2+11 `title` is text, which is escaped (write `{{title}}`)"
    ),
    (
      "{{{address}}}",
      "wrong-braces 1:1+13 `address` is address, which is escaped (write `{{address}}`)"
    ),
    ("{{body}}", "wrong-braces 1:1+8 `body` is HTML, which is not escaped (write `{{{body}}}`)"),
    (
      "{{#extra}}{{extra}}{{/extra}}",
      "wrong-braces 1:11+9 `extra` is HTML, which is not escaped (write `{{{extra}}}`)"
    ),
    (
      "<a title=\"{{{body}}}\">",
      "wrong-braces 1:11+10 `body` is HTML and cannot stand in an attribute"
    ),
    (
      "{{#extra}}<a b='{{{extra}}}'>{{/extra}}",
      "wrong-braces 1:17+11 `extra` is HTML and cannot stand in an attribute"
    ),
    (
      "{{note}}",
      "unguarded-optional 1:1+8 `note` may be missing (write `{{#note}}{{note}}{{/note}}`)"
    ),
    (
      "{{#note}}x{{/note}}{{note}}",
      "unguarded-optional 1:20+8 `note` may be missing (write `{{#note}}{{note}}{{/note}}`)"
    ),
    (
      "{{self.note}}",
      "unguarded-optional 1:1+13 `note` may be missing (write `{{#note}}{{note}}{{/note}}`)"
    ),
    (
      "{{#note}}{{link}}{{/note}}",
      "unguarded-optional 1:10+8 `link` may be missing (write `{{#link}}{{link}}{{/link}}`)"
    ),
    (
      "{{parts}}",
      "not-printable 1:1+9 `parts` is a list and cannot be printed (open it: `{{#parts}}…{{/parts}}`)"
    ),
    (
      "{{first}}",
      "not-printable 1:1+9 `first` is an optional record and cannot be printed (open it: `{{#first}}…{{/first}}`)"
    ),
    (
      "{{self}}",
      "not-printable 1:1+8 `self` is a record and cannot be printed (open it: `{{#self}}…{{/self}}`)"
    ),
    (
      "{{is-on}}",
      "not-printable 1:1+9 `is-on` is a flag and cannot be printed (ask for it: `{{#is-on}}…{{/is-on}}`)"
    ),
    (
      "{{title.x}}",
      "not-printable 1:1+11 `title` is text: a point cannot enter it (open it: `{{#title}}…{{/title}}`)"
    ),
    (
      "{{parts.title}}",
      "not-printable 1:1+15 `parts` is list: a point cannot enter it (open it: `{{#parts}}…{{/parts}}`)"
    ),
    (
      "{{x.title}}",
      "unknown-name 1:1+11 there is no name `x` here (names of item: title, body, address, is-on, note, extra, link, parts, first, self, other, root, data, has-parts, parts-count)"
    ),
    (
      "{{other.titel}}", "unknown-name 1:1+15 there is no name `titel` here (did you mean `title`?)"
    ),
    (
      "<a href={{address}}>",
      "unquoted-attribute 1:9+11 `address` stands in a tag without quotation marks (write `name=\"{{address}}\"`)"
    ),
    (
      "<a {{self.title}}>",
      "unquoted-attribute 1:4+14 `title` stands in a tag without quotation marks (write `name=\"{{title}}\"`)"
    ),
  ])
  func `a variable that cannot be printed so is told`(_ template: String, _ expected: String) {
    #expect(Templates.report(template) == ["template-" + expected])
  }

  @Test func `a point alone is a name only within an optional`() {
    #expect(Templates.report("{{.}}").map { $0.prefix(27) } == ["template-unknown-name 1:1+5"])
  }

  @Test func `six mistakes are told in one run`() {
    let report = Templates.report(
      "{{titel}}\n{{body}}\n{{note}}\n{{parts}}\n<a href={{address}}>\n{{>none}}\n")
    #expect(
      report.map { String($0.prefix { $0 != "+" }) } == [
        "template-unknown-name 1:1", "template-wrong-braces 2:1", "template-unguarded-optional 3:1",
        "template-not-printable 4:1", "template-unquoted-attribute 5:9",
        "template-unknown-partial 6:1",
      ])
  }
}
