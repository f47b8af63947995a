import Markup
import Testing

/// Sections, partials and parents: what they print, and which mistakes are told beforehand.
struct TemplateCompilerTests {
  @Test(arguments: [
    ("{{#is-on}}x{{/is-on}}{{^is-on}}y{{/is-on}}", "y", "x"),
    ("{{#note}}{{note}}{{/note}}{{^note}}none{{/note}}", "none", "n"),
    ("{{#extra}}+{{/extra}}{{^extra}}-{{/extra}}", "-", "+"),
    ("{{#parts}}{{title}},{{/parts}}", "", "1,2,"), ("{{^parts}}empty{{/parts}}", "empty", ""),
    ("{{#has-parts}}[{{#parts}}.{{/parts}}]{{/has-parts}}", "", "[..]"),
    ("{{^has-parts}}none{{/has-parts}}", "none", ""), ("{{#first}}{{title}}{{/first}}", "", "1"),
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

  private static let tree = Item(
    title: "page", isOn: true, note: "page note",
    parts: [Item(title: "part", parts: [Item(title: "leaf", note: "leaf note")])])

  @Test func `partials keep their indentation on every line`() {
    #expect(
      Templates.print(
        "<ul>\n  {{>tree}}\n</ul>\n", Self.tree,
        ["tree": "{{#parts}}\n<li>{{title}}\n{{>tree}}\n</li>\n{{/parts}}\n"])
        == "<ul>\n  <li>part\n  <li>leaf\n  </li>\n  </li>\n</ul>\n")
  }

  @Test(arguments: [
    ("a\n  {{>p}}\nb", "a\n  x\n  y\nb"), ("a {{>p}} b", "a x\ny\n b"),
    ("  {{>p}}\n{{>p}}\n", "  x\n  y\nx\ny\n"), ("\t{{>p}}", "\tx\n\ty\n"),
    ("  {{>v}}\n", "  page\n  é\n"),
    ("  {{>gap}}\n", "  a\n\n  b\n"), (" {{>nest}}\n", " n\n   x\n   y\n"),
    ("  {{>crlf}}\n", "  a\r\n  b\r\n"), ("  {{>two}}\n", "  pagepage\n  page"),
    ("{{>dir/p}}", "in"), ("  {{>s}}\n", "  a\n  page\n"), ("  {{>p}} \n", "  x\n  y\n"),
    ("  {{>p}}{{>p}}\n", "  x\ny\nx\ny\n\n"),
  ])
  func `a partial alone on its line indents each line of its own`(
    _ template: String, _ expected: String
  ) {
    let others = [
      "p": "x\ny\n", "v": "{{title}}\né\n", "gap": "a\n\nb\n", "nest": "n\n  {{>p}}\n",
      "crlf": "a\r\nb\r\n", "two": "{{title}}{{title}}\n{{title}}", "dir/p": "in",
      "s": "a\n{{#is-on}}\n{{title}}\n{{/is-on}}\n",
    ]
    #expect(Templates.print(template, Self.tree, others) == expected)
  }

  @Test func `a partial sees its record and the page, and nothing between`() {
    let others = ["p": "{{title}}{{#is-on}}!{{/is-on}}", "q": "{{name}}{{title}}"]
    let item = Item(
      title: "page", isOn: true, parts: [Item(title: "part", parts: [Item(title: "leaf")])])
    #expect(
      Templates.print("{{#parts}}{{#parts}}{{>p}}{{/parts}}{{>p}}{{/parts}}{{>p}}", item, others)
        == "leafpartpage!")
    #expect(
      Templates.report("{{#other}}{{#parts}}{{>q}}{{/parts}}{{/other}}", others) == [
        "template-unknown-name 1:1+8 there is no name `name` here (names of item: title, body, "
          + "address, is-on, note, extra, link, parts, first, self, other, root, has-parts)"
      ])
    #expect(
      Templates.print(
        "{{#parts}}{{#other}}{{>q}}{{/other}}{{/parts}}", item, ["q": "{{name}}{{address}}"])
        == "Na%20b.html?x&amp;y")
  }

  @Test func `a partial does not see the optionals that are open around it`() {
    #expect(
      Templates.report("{{#note}}{{>p}}{{note}}{{/note}}", ["p": "{{note}}"]).map { $0.prefix(34) }
        == ["template-unguarded-optional 1:1+8 "])
    let item = Item(note: "n", link: "l")
    #expect(
      Templates.print(
        "{{#note}}{{>p}}{{note}}{{/note}}", item, ["p": "{{#link}}{{link}}{{.}}{{/link}}"]) == "lln"
    )
  }

  @Test func `a routine is made for each type of record and indentation`() {
    let item = Item(title: "i", note: "n", parts: [Item(title: "j")], other: Other(title: "o"))
    let others = ["p": "{{#parts}}\n[{{title}}]\n{{/parts}}\n", "r": "{{address}}"]
    #expect(
      Templates.print("{{>p}}\n {{>p}}\n{{#other}}{{>r}}{{/other}}{{>r}}", item, others)
        == "[j]\n [j]\na%20b.html?x&amp;ya%20b.html?x&amp;y")
    #expect(
      Templates.report("{{>r}}{{#other}}{{>r}}{{/other}}", ["r": "{{body}}{{name}}"]).map {
        $0.prefix(25)
      }
        == [
          "template-wrong-braces 1:1", "template-unknown-name 1:9", "template-wrong-braces 1:1",
        ])
  }

  private static let layout = "<head>{{$head}}plain{{/head}}</head>\n{{$main}}{{/main}}\n"

  @Test(arguments: [
    ("{{<layout}}{{/layout}}", "<head>plain</head>\n\n"),
    (
      "{{<layout}}\n{{$main}}\n<p>{{title}}</p>\n{{/main}}\n{{/layout}}\n",
      "<head>plain</head>\n<p>page</p>\n\n"
    ),
    ("{{<middle}}{{$main}}M{{/main}}{{/middle}}", "<head>H</head>\nM\n"),
    ("{{<middle}}{{$head}}over{{/head}}{{/middle}}", "<head>over</head>\n\n"),
    ("{{<layout}}text {{$head}}x{{/head}} more {{title}}{{/layout}}", "<head>x</head>\n\n"),
    (
      "{{<layout}}{{$main}}{{#parts}}{{title}}{{/parts}}{{/main}}{{/layout}}",
      "<head>plain</head>\npart\n"
    ),
    ("{{$own}}default{{/own}}", "default"),
    ("{{<layout}}{{$none}}x{{/none}}{{/layout}}", "<head>plain</head>\n\n"),
    (
      "  {{<layout}}\n  {{$main}}\n  m\n  {{/main}}\n  {{/layout}}\nb",
      "  <head>plain</head>\n    m\n\nb"
    ),
    ("{{<layout}}{{$main}}{{>one}}{{/main}}{{/layout}}", "<head>plain</head>\n1\n"),
    ("{{#parts}}{{<row}}{{$cell}}<{{title}}>{{/cell}}{{/row}}{{/parts}}", "part:<part>"),
    (
      "{{<layout}}{{$head}}{{<row}}{{$cell}}c{{/cell}}{{/row}}{{/head}}{{/layout}}",
      "<head>page:c</head>\n\n"
    ),
    ("a {{<layout}}{{/layout}}\nb", "a <head>plain</head>\n\n\nb"),
    ("{{<layout}}\n{{$head}}h{{/head}}\n{{/layout}}\nb", "<head>h</head>\n\nb"),
    ("{{<wrap}}{{$in}}\nx\n{{/in}}{{/wrap}}", "<x\n>"),
    ("{{<wrap}}{{$in}}x\n{{/in}}  \n{{/wrap}} \nb", "<x\n>b"),
  ])
  func `parents are filled in block by block`(_ template: String, _ expected: String) {
    let others = [
      "layout": Self.layout, "middle": "{{<layout}}{{$head}}H{{/head}}{{/layout}}", "one": "1",
      "row": "{{title}}:{{$cell}}{{/cell}}", "wrap": "<{{$in}}{{/in}}>",
    ]
    #expect(Templates.print(template, Self.tree, others) == expected)
  }

  @Test func `blocks do not reach into partials`() {
    let others = ["layout": "{{>inner}}|{{$b}}default{{/b}}", "inner": "{{$b}}inner{{/b}}"]
    #expect(Templates.print("{{<layout}}{{$b}}x{{/b}}{{/layout}}", Item(), others) == "inner|x")
  }

  @Test func `a parent may be used again beside and within blocks`() {
    let others = ["box": "[{{$in}}{{/in}}]"]
    #expect(
      Templates.print("{{<box}}{{/box}}{{<box}}{{$in}}x{{/in}}{{/box}}", Item(), others) == "[][x]")
  }
}
