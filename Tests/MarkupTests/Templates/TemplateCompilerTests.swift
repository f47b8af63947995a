import Markup
import Testing

/// Sections: what they print, and which mistakes are told before anything is printed.
struct TemplateCompilerTests {
  @Test(arguments: [
    ("{{#is-on}}x{{/is-on}}{{^is-on}}y{{/is-on}}", "y", "x"),
    ("{{#note}}{{note}}{{/note}}{{^note}}none{{/note}}", "none", "n"),
    ("{{#extra}}+{{/extra}}{{^extra}}-{{/extra}}", "-", "+"),
    ("{{#parts}}{{title}},{{/parts}}", "", "1,2,"), ("{{^parts}}empty{{/parts}}", "empty", ""),
    ("{{#has-parts}}[{{#parts}}.{{/parts}}]{{/has-parts}}", "", "[..]"),
    ("{{^has-parts}}none{{/has-parts}}", "none", ""), ("{{parts-count}}", "0", "2"),
    ("{{#first}}{{title}}{{/first}}", "", "1"),
    ("{{^first}}no first{{/first}}", "no first", ""),
    ("{{#self}}{{title}}{{/self}}", "T &amp; t", "T &amp; t"),
    ("{{#parts}}{{#parts}}{{title}}{{/parts}}{{/parts}}", "", "leaf"),
    ("{{#is-on}}{{#parts}}{{^note}}{{title}}{{/note}}{{/parts}}{{/is-on}}", "", "12"),
  ])
  func `sections show what is there and inverted ones what is not`(
    _ template: String, _ without: String, _ with: String
  ) {
    let item = Item(
      isOn: true, note: "n", extra: [],
      parts: [Item(title: "1", parts: [Item(title: "leaf")]), Item(title: "2")])
    #expect(Templates.print(template) == without)
    #expect(Templates.print(template, item) == with)
  }

  @Test func `a flag of an outer record is asked within an inner one`() {
    let item = Item(isOn: false, parts: [Item(title: "a", isOn: true), Item(title: "b")])
    #expect(Templates.print("{{#parts}}{{#is-on}}{{title}}{{/is-on}}{{/parts}}", item) == "a")
    #expect(Templates.print("{{#other}}{{^is-on}}{{name}}{{/is-on}}{{/other}}", item) == "N")
  }

  @Test(arguments: [
    (
      "{{#title}}x{{/title}}",
      "template-needless-section 1:1+10 `title` is always there (print it without a section)"
    ),
    (
      "{{^body}}x{{/body}}",
      "template-needless-section 1:1+9 `body` is always there (print it without a section)"
    ),
    (
      "{{#address}}x{{/address}}",
      "template-needless-section 1:1+12 `address` is always there (print it without a section)"
    ),
    ("{{^self}}x{{/self}}", "template-needless-section 1:1+9 `self` is always there"),
    (
      "{{#is_on}}x{{/is_on}}",
      "template-unknown-name 1:1+10 there is no name `is_on` here (did you mean `is-on`?)"
    ),
    (
      "{{>pratial}}",
      "template-unknown-partial 1:1+12 there is no template `pratial` (did you mean `partial`?)"
    ),
    (
      "{{>x}}",
      "template-unknown-partial 1:1+6 there is no template `x` (write `templates/x.mustache`)"
    ),
    (
      "{{<x}}{{/x}}",
      "template-unknown-partial 1:1+6 there is no template `x` (write `templates/x.mustache`)"
    ),
    (
      "{{>loop}}",
      "template-syntax 1:1+9 `loop` calls itself on the same record, without end (let it call itself within a list)"
    ),
    ("{{<parent}}{{/parent}}", "template-syntax 1:1+11 `parent` is a parent of itself"),
    ("{{<t}}{{/t}}", "template-syntax 1:1+6 `t` is a parent of itself"),
    (
      "{{>flags}}",
      "template-syntax 1:11+10 `flags` calls itself on the same record, without end (let it call itself within a list)"
    ),
    (
      "{{>wrong}}",
      "template-unknown-name 2:1+9 there is no name `titel` here (did you mean `title`?)"
    ),
  ])
  func `each mistake is told with its place and a remedy`(_ template: String, _ expected: String) {
    let others = [
      "partial": "x", "loop": "{{>loop}}", "parent": "{{<parent}}{{/parent}}",
      "flags": "{{#is-on}}{{>flags}}{{/is-on}}", "wrong": "a\n{{titel}}",
    ]
    #expect(Templates.report(template, others) == [expected])
  }

  @Test func `a mistake in a partial is told once for a type of record, in its own file`() {
    let library = Templates.library(
      "{{>wrong}}{{>wrong}}{{#parts}}{{>wrong}}{{/parts}}", ["wrong": "{{titel}}"])
    let diagnostics = library.compile("t", against: Item.shape).diagnostics
    #expect(diagnostics.map(\.path) == ["p"])
  }
}
