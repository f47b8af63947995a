import Markup
import Testing

/// Templates tried with data that has no shape.
struct DynamicTemplateTests {
  private static let data = """
    title: "T & t"
    empty: ""
    nothing: ~
    no: false
    yes: true
    quoted: "false"
    zero: 0
    person: {name: Anna, friend: {name: Ben, age: 3}}
    parts: [{title: a, n: 1}, {title: b}]
    words: [x, <y>]
    none: []
    deep: {a: {b: {c: end}}}
    """

  private func render(_ template: String, _ others: [String: String] = [:])
    throws -> (html: String, report: [String])
  {
    let data = try YAMLReader.read(SourceText(Self.data)).get()
    let found = DynamicTemplate.render("t", data: data, in: Templates.library(template, others))
    return (String(decoding: found.html, as: UTF8.self), found.diagnostics.map(\.report))
  }

  @Test(arguments: [
    ("{{title}}|{{{title}}}", "T &amp; t|T & t"), ("[{{missing}}{{nothing}}{{empty}}]", "[]"),
    ("{{no}}{{zero}}{{yes}}", "false0true"), ("{{person.name}}", "Anna"),
    ("{{person.friend.age}}", "3"), ("[{{person.missing}}{{title.x}}{{person}}]", "[]"),
    ("{{deep.a.b.c}}", "end"), ("{{#person}}{{name}}{{title}}{{/person}}", "AnnaT &amp; t"),
    ("{{#person}}{{#friend}}{{name}}{{/friend}}{{name}}{{/person}}", "BenAnna"),
    ("{{#parts}}{{title}}{{n}};{{/parts}}", "a1;b;"),
    ("{{#words}}{{.}}{{{.}}} {{/words}}", "xx &lt;y&gt;<y> "),
    ("{{#none}}x{{/none}}{{^none}}y{{/none}}", "y"), ("{{#no}}x{{/no}}{{^no}}y{{/no}}", "y"),
    ("{{#quoted}}x{{/quoted}}{{^quoted}}y{{/quoted}}", "x"), ("{{#zero}}x{{/zero}}", "x"),
    ("{{#nothing}}x{{/nothing}}{{^nothing}}y{{/nothing}}", "y"), ("{{#empty}}x{{/empty}}", "x"),
    ("{{#missing}}x{{/missing}}{{^missing}}y{{/missing}}", "y"), ("{{^parts}}x{{/parts}}", ""),
    ("{{#yes}}{{title}}{{/yes}}", "T &amp; t"), ("{{#title}}{{.}}{{/title}}", "T &amp; t"),
    ("{{#person}}{{person.name}}{{/person}}", "Anna"),
    ("{{#person.friend}}{{name}}{{/person.friend}}", "Ben"),
    ("{{#deep}}{{a.b.c}}{{a.x}}{{/deep}}", "end"), ("{{#missing}}x{{/missing}}|", "|"),
  ])
  func `values are printed and sections repeat as in Mustache`(
    _ template: String, _ expected: String
  ) throws {
    let found = try render(template)
    #expect(found.html == expected)
    #expect(found.report == [])
  }

  @Test(arguments: [
    ("a\n  {{>p}}\nb", "a\n  x\n  T &amp; t\nb"), ("a {{>p}}", "a x\nT &amp; t\n"),
    ("{{#parts}}{{>q}}{{/parts}}", "ab"), ("{{<l}}{{$b}}B{{/b}}{{/l}}", "[B]"),
    ("{{<l}}{{/l}}", "[plain]"), ("{{<m}}{{$b}}over{{/b}}{{/m}}", "[over]"),
    ("{{<m}}{{/m}}", "[middle]"),
    ("  {{<l}}\n  {{/l}}\n", "  [plain]"), ("{{<k}}{{$b}}x{{/b}}{{/k}}", "(plain)"),
    ("  {{>n}}\n", "\n\r\n\r\n    x\n    T &amp; t\n"),
    ("{{$own}}default{{/own}}", "default"),
  ])
  func `partials and parents are filled in`(_ template: String, _ expected: String) throws {
    let others = [
      "p": "x\n{{title}}\n", "q": "{{title}}", "l": "[{{$b}}plain{{/b}}]",
      "m": "{{<l}}{{$b}}middle{{/b}}{{/l}}", "k": "({{>inner}})", "inner": "{{$b}}plain{{/b}}",
      "n": "\n\r\n\r\n  {{>p}}\n",
    ]
    let found = try render(template, others)
    #expect(found.html == expected)
    #expect(found.report == [])
  }

  @Test func `a missing partial is told and prints nothing`() throws {
    let found = try render("a{{>pp}}b{{>qqqq}}c", ["p2": "x"])
    #expect(found.html == "abc")
    #expect(
      found.report == [
        "template-unknown-partial 1:2+7 there is no template `pp`",
        "template-unknown-partial 1:10+9 there is no template `qqqq`",
      ])
    #expect(
      try render("{{>parital}}", ["partial": "x"]).report == [
        "template-unknown-partial 1:1+12 there is no template `parital` (did you mean `partial`?)"
      ])
  }

  @Test func `a partial that calls itself without end is told once`() throws {
    let found = try render("{{>p}}", ["p": "x{{>p}}"])
    #expect(found.html == String(repeating: "x", count: 100))
    #expect(
      found.report == [
        "template-too-large 1:2+6 `p` comes back to itself in the data, without end "
          + "(let a partial call itself only in lists that end)"
      ])
    let parents = try render("{{<p}}{{/p}}", ["p": "x{{<p}}{{/p}}"])
    #expect(parents.html == String(repeating: "x", count: 100))
    #expect(parents.report.count == 1)
  }

  @Test func `templates that cannot be read are not run`() throws {
    let found = try render("{{title}}{{=x}}")
    #expect(found.html == "")
    #expect(found.report.map { $0.prefix(15) } == ["template-syntax"])
    let data = try YAMLReader.read(SourceText("a: 1")).get()
    let missing = DynamicTemplate.render("x", data: data, in: Templates.library(""))
    #expect(missing.html.isEmpty && missing.diagnostics.isEmpty)
  }
}
