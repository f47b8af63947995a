import Markup
import Testing

/// Partials: their indentation, what they see, and the routines made of them.
struct TemplatePartialTests {
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
          + "address, is-on, note, extra, link, parts, first, self, other, root, data, has-parts, "
          + "parts-count)"
      ])
    #expect(
      Templates.print(
        "{{#parts}}{{#other}}{{>q}}{{/other}}{{/parts}}", item, ["q": "{{name}}{{address}}"])
        == "Na%20b.html?x&amp;y")
  }

  @Test func `a partial may call itself within a list, behind other lists`() {
    let others = ["p": "{{#parts}}-{{/parts}}{{self.title}}{{#parts}}{{>p}}{{/parts}}"]
    let item = Item(title: "a", parts: [Item(title: "b"), Item(title: "c")])
    #expect(Templates.print("{{>p}}", item, others) == "--abc")
    #expect(Templates.print("{{#self}}{{>p}}{{/self}}", item, others) == "--abc")
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
}
