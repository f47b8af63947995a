import Markup
import Testing

/// Templates: what they print, and what is said of every mistake before anything is printed.
struct TemplateTests {
  struct Item: Sendable {
    var title = "T & t"
    var body: [UInt8] = Array("<b>B</b>".utf8)
    var address = "a b.html?x&y"
    var isOn = false
    var note: String?
    var parts: [Item] = []

    static let shape: Shape<Item> = Shape(
      "item",
      [
        .text("title", \.title), .html("body", \.body), .address("address", \.address),
        .flag("is-on", \.isOn), .optional("note", \.note),
        .list("parts", Item.shape, \.parts),
        .optionalRecord("first", Item.shape, \.parts.first),
        .record("self", Item.shape, \.self),
      ])
  }

  private func print(_ template: String, _ item: Item = Item(), _ others: [String: String] = [:])
    -> String
  {
    let (program, diagnostics) = compile(template, others)
    guard let program else { return diagnostics.map { DiagnosticText.terminal($0) }.joined() }
    var html: [UInt8] = []
    program.render(item, into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  private func compile(_ template: String, _ others: [String: String] = [:])
    -> (TemplateProgram<Item>?, [Diagnostic])
  {
    var sources = others.mapValues { SourceText(path: "p", bytes: Array($0.utf8)) }
    sources["t"] = SourceText(path: "t", bytes: Array(template.utf8))
    let library = TemplateLibrary(sources)
    let (program, diagnostics) = library.compile("t", against: Item.shape)
    let all = library.diagnostics + diagnostics
    return (all.isEmpty ? program : nil, all)
  }

  private func report(_ template: String, _ others: [String: String] = [:]) -> [String] {
    compile(template, others).1.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)+\($0.length)" } ?? ""
      let note = diagnostic.note.map { " (\($0))" } ?? ""
      return "\(diagnostic.rule.id) \(place) \(diagnostic.message)\(note)"
    }
  }

  @Test(arguments: [
    ("{{title}}", "T &amp; t"), ("{{{body}}}", "<b>B</b>"),
    ("<a href=\"{{address}}\">", "<a href=\"a%20b.html?x&amp;y\">"),
    ("a {{! a remark }} b", "a  b"), ("{{#is-on}}x{{/is-on}}{{^is-on}}y{{/is-on}}", "y"),
    ("{{#note}}{{note}}{{/note}}{{^note}}none{{/note}}", "none"),
    ("{{^parts}}empty{{/parts}}", "empty"), ("{{^has-parts}}none{{/has-parts}}", "none"),
    ("{{self.title}}", "T &amp; t"),
    ("{{#self}}{{title}}{{/self}}", "T &amp; t"),
  ])
  func `values are printed by their types`(_ template: String, _ expected: String) {
    #expect(print(template) == expected)
  }

  @Test func `an optional is printed within its own section`() {
    #expect(print("{{#note}}<{{note}}|{{.}}>{{/note}}", Item(note: "n&")) == "<n&amp;|n&amp;>")
  }

  @Test func `lists repeat, and names reach outwards`() {
    let item = Item(note: "out", parts: [Item(title: "1"), Item(title: "2", note: "in")])
    #expect(
      print("{{#note}}{{#parts}}{{title}}{{note}}{{/parts}}{{/note}}", item).isEmpty == false)
    #expect(print("{{#parts}}{{title}}{{#note}}{{note}}{{/note}};{{/parts}}", item) == "1;2in;")
  }

  @Test func `tags alone on a line take it with them`() {
    #expect(
      print("a\n  {{#parts}}  \n  {{title}}\n  {{/parts}}\nb\n", Item(parts: [Item(title: "1")]))
        == "a\n  1\nb\n")
    #expect(print("a\r\n{{! c }}\r\nb") == "a\r\nb")
  }

  @Test func `partials see their record and the page, and keep their indentation`() {
    let item = Item(
      title: "page", isOn: true, parts: [Item(title: "part", parts: [Item(title: "leaf")])])
    #expect(
      print(
        "<ul>\n  {{>tree}}\n</ul>\n", item,
        ["tree": "{{#parts}}\n<li>{{title}}\n{{>tree}}\n</li>\n{{/parts}}\n"])
        == "<ul>\n  <li>part\n  <li>leaf\n  </li>\n  </li>\n</ul>\n")
  }

  @Test func `parents are filled in block by block`() {
    let layout = "<head>{{$head}}plain{{/head}}</head>\n{{$main}}{{/main}}\n"
    #expect(
      print(
        "{{<layout}}\n{{$main}}\n<p>{{title}}</p>\n{{/main}}\n{{/layout}}\n", Item(),
        ["layout": layout])
        == "<head>plain</head>\n<p>T &amp; t</p>\n\n")
    #expect(
      print(
        "{{<middle}}{{$main}}M{{/main}}{{/middle}}", Item(),
        ["layout": layout, "middle": "{{<layout}}{{$head}}H{{/head}}{{/layout}}"])
        == "<head>H</head>\nM\n")
  }

  @Test(arguments: [
    (
      "{{titel}}",
      "template-unknown-name 1:1+9 there is no name `titel` here (did you mean `title`?)"
    ),
    (
      "a\n {{{title}}}",
      "template-wrong-braces 2:2+11 `title` is text, which is escaped (write `{{title}}`)"
    ),
    (
      "{{body}}",
      "template-wrong-braces 1:1+8 `body` is HTML, which is not escaped (write `{{{body}}}`)"
    ),
    (
      "<a title=\"{{{body}}}\">",
      "template-wrong-braces 1:11+10 `body` is HTML and cannot stand in an attribute"
    ),
    (
      "{{note}}",
      "template-unguarded-optional 1:1+8 `note` may be missing (write `{{#note}}{{note}}{{/note}}`)"
    ),
    (
      "{{parts}}",
      "template-not-printable 1:1+9 `parts` is a list and cannot be printed "
        + "(open it: `{{#parts}}…{{/parts}}`)"
    ),
    (
      "{{is-on}}",
      "template-not-printable 1:1+9 `is-on` is a flag and cannot be printed "
        + "(ask for it: `{{#is-on}}…{{/is-on}}`)"
    ),
    (
      "{{#title}}x{{/title}}",
      "template-needless-section 1:1+10 `title` is always there (print it without a section)"
    ),
    (
      "{{#parts}}",
      "template-unclosed-section 1:1+10 `parts` is opened here and never closed (write `{{/parts}}`)"
    ),
    ("{{/parts}}", "template-unclosed-section 1:1+10 `parts` is closed here and never opened"),
    (
      "<a href={{address}}>",
      "template-unquoted-attribute 1:9+11 `address` stands in a tag without quotation marks "
        + "(write `name=\"{{address}}\"`)"
    ),
    (
      "{{>pratial}}",
      "template-unknown-partial 1:1+12 there is no template `pratial` (did you mean `partial`?)"
    ),
    (
      "{{=<% %>=}}", "template-syntax 1:1+11 the marks of tags cannot be changed (they are `{{ }}`)"
    ),
    (
      "{{&title}}",
      "template-syntax 1:1+10 `{{&…}}` is not used here (write three braces: `{{{title}}}`)"
    ),
    ("{{>*x}}", "template-syntax 1:1+7 a template's name cannot be chosen by value"),
    ("a {{title", "template-syntax 1:3+2 this tag is never closed (end it with `}}`)"),
    ("{{ }}", "template-syntax 1:1+5 this tag is empty (names hold letters, digits and hyphens)"),
    (
      "{{>loop}}",
      "template-syntax 1:1+9 `loop` calls itself on the same record, without end (let it call itself within a list)"
    ),
  ])
  func `each mistake is told with its place and a remedy`(_ template: String, _ expected: String) {
    #expect(report(template, ["partial": "x", "loop": "{{>loop}}"]) == [expected])
  }

  @Test func `six mistakes are told in one run`() {
    let report = report(
      "{{titel}}\n{{body}}\n{{note}}\n{{parts}}\n<a href={{address}}>\n{{>none}}\n")
    #expect(
      report.map { String($0.prefix { $0 != "+" }) } == [
        "template-unknown-name 1:1", "template-wrong-braces 2:1", "template-unguarded-optional 3:1",
        "template-not-printable 4:1", "template-unquoted-attribute 5:9",
        "template-unknown-partial 6:1",
      ])
  }

  @Test func `names of a shape are listed, lists indented`() {
    #expect(
      TemplateLibrary.names(of: Item.shape).hasPrefix(
        "title: text\nbody: html\naddress: address\nis-on: flag\nnote: optional text\n"
          + "parts: list of item\n  title: text\n"))
  }
}
