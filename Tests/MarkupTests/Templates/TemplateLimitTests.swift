import Markup
import Testing

/// Templates that would never end, or grow without bound, are told with their place.
struct TemplateLimitTests {
  private static let nested = "nest sections, partials and parents less deep"

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // MARK: A partial that calls itself

  /// A chain of items, each with one part.
  private func chain(_ length: Int) -> Item {
    (1..<length).reversed().reduce(Item(title: "\(length)")) { Item(title: "\($1)", parts: [$0]) }
  }

  @Test(arguments: ["", "  ", "\t"])
  func `a partial that calls itself within a list may stand on an indented line`(_ indent: String) {
    let others = ["p": "\(indent)- {{title}}\n{{#parts}}\n\(indent){{>p}}\n{{/parts}}\n"]
    #expect(
      Templates.print("{{>p}}\n", chain(3), others)
        == "\(indent)- 1\n\(indent)\(indent)- 2\n\(indent)\(indent)\(indent)- 3\n")
  }

  @Test func `indentation grows with each call, and is over behind it`() {
    let others = [
      "a": "a\n  {{>b}}\na\n", "b": "b\n{{#parts}}\n {{>a}}\n{{/parts}}\n", "c": "c\n{{title}}\n",
    ]
    #expect(
      Templates.print("{{>a}}\n  {{>c}}\n{{title}}\n", chain(2), others)
        == "a\n  b\n   a\n     b\n   a\na\n  c\n  1\n1\n")
  }

  @Test func `a chain as deep as a partial may call itself is printed, a deeper one is told`() {
    let library = Templates.library("{{>p}}", ["p": "x{{#parts}}{{>p}}{{/parts}}"])
    let program = library.compile("t", against: Item.shape).program
    #expect(program?.isOpenEnded == true)
    var html: [UInt8] = []
    #expect(program?.render(chain(100), into: &html) == nil)
    #expect(html.count == 100)
    html = []
    let problem = program?.render(chain(1_000), into: &html)
    #expect(html.count == 100)
    #expect(
      problem?.report == "template-too-large 1:12+6 `p` comes back to itself in the data, "
        + "without end (let a partial call itself only in lists that end)")
    #expect(problem?.path == "p")
  }

  /// A record that is a part of itself, twice.
  private struct Ring: Sendable {
    static let shape: Shape<Ring> = Shape(
      "ring",
      [
        .list("rings", Ring.shape) { [$0, $0] }, .list("one", Ring.shape) { [$0] },
        .optionalRecord("next", Ring.shape) { $0 }, .record("self", Ring.shape) { $0 },
        .text("name") { _ in "n" }, .html("body") { _ in [UInt8](repeating: 65, count: 100_000) },
      ])
  }

  @Test(arguments: [
    ("{{>p}}", "{{#one}}{{>p}}{{/one}}", "comes back"),
    ("{{>p}}", "  {{#one}}\n  {{>p}}\n  {{/one}}\n", "comes back"),
    ("{{>p}}", "{{#next}}{{>p}}{{/next}}", "comes back"),
    ("{{>p}}", "{{#rings}}{{>p}}{{>p}}{{/rings}}", "comes back"),
    (
      "{{>p}}", "{{#one}}{{#one}}{{#one}}{{#one}}{{>p}}{{/one}}{{/one}}{{/one}}{{/one}}",
      "comes back"
    ),
    ("{{>p}}", "{{#one}}{{>q}}{{/one}}", "comes back"),
    (
      String(repeating: "{{#rings}}", count: 24) + "{{name}}"
        + String(repeating: "{{/rings}}", count: 24), "", "prints more"
    ),
    (
      String(repeating: "{{#rings}}", count: 12) + "{{{body}}}"
        + String(repeating: "{{/rings}}", count: 12), "", "prints more"
    ),
  ])
  func `data that come back to themselves are told`(
    _ template: String, _ partial: String, _ message: String
  ) {
    let library = Templates.library(template, ["p": partial, "q": "{{#rings}}{{>p}}{{/rings}}"])
    let (program, diagnostics) = library.compile("t", against: Ring.shape)
    #expect(diagnostics.isEmpty)
    var html: [UInt8] = []
    let problem = program?.render(Ring(), into: &html)
    #expect(problem?.rule == .templateTooLarge)
    #expect(problem?.message.contains(message) == true)
    #expect(html.count <= 65 << 20)
  }

  @Test func `a page of very many entries has room`() {
    let depth = 17
    let text = repeated("{{#rings}}", depth) + "{{name}}" + repeated("{{/rings}}", depth)
    let program = Templates.library(text, [:]).compile("t", against: Ring.shape).program
    #expect(program?.isOpenEnded == true)
    var html: [UInt8] = []
    #expect(program?.render(Ring(), into: &html) == nil)
    #expect(html.count == 1 << depth)
  }

  @Test(arguments: [
    "{{#self}}{{>p}}{{/self}}", "{{self.name}}{{>p}}", "{{#self}}{{#self}}{{>q}}{{/self}}{{/self}}",
  ])
  func `a partial that calls itself on the same record is told when compiled`(_ partial: String) {
    let library = Templates.library("{{>p}}", ["p": partial, "q": "  {{>p}}\n"])
    let diagnostics = library.compile("t", against: Ring.shape).diagnostics
    #expect(diagnostics.map(\.rule) == [.templateSyntax])
  }

  @Test func `a list of the page within a partial does not lead deeper`() {
    let report = Templates.report(
      "{{#parts}}{{#other}}{{>p}}{{/other}}{{/parts}}",
      ["p": "{{#parts}}{{#other}}{{>p}}{{/other}}{{/parts}}"])
    #expect(
      report == [
        "template-syntax 1:21+6 `p` calls itself on the same record, without end "
          + "(let it call itself within a list)"
      ])
  }

  // MARK: Nesting

  @Test(arguments: [101, 10_000])
  func `sections, blocks and parents are nested to a bound`(_ count: Int) {
    for (open, close, width) in [
      ("{{#is-on}}", "{{/is-on}}", 10), ("{{^is-on}}", "{{/is-on}}", 10), ("{{$b}}", "{{/b}}", 6),
      ("{{<q}}", "{{/q}}", 6),
    ] {
      let report = Templates.library(repeated(open, count) + repeated(close, count))
        .diagnostics.map(\.report)
      #expect(report.count == 1)
      #expect(
        report.first?.hasPrefix("template-too-large 1:\(100 * width + 1)+\(width) ") == true)
      #expect(report.first?.hasSuffix("(close sections, or nest them less deep)") == true)
    }
    let allowed = repeated("{{#is-on}}", 100) + "x" + repeated("{{/is-on}}", 100)
    #expect(Templates.print(allowed, Item(isOn: true)) == "x")
  }

  @Test func `partials in a chain are nested to a bound`() {
    var others: [String: String] = [:]
    for number in 0..<5_000 { others["p\(number)"] = "x{{>p\(number + 1)}}" }
    others["p5000"] = "end"
    #expect(
      Templates.report("{{>p0}}", others) == [
        "template-too-large 1:2+9 `p100` stands within more than 100 others (\(Self.nested))"
      ])
    #expect(Templates.print("{{>p4902}}", Item(), others) == repeated("x", 98) + "end")
  }

  @Test func `a block that holds itself is told`() {
    #expect(
      Templates.report("{{<l}}{{$b}}{{$b}}x{{/b}}{{/b}}{{/l}}", ["l": "{{$b}}{{/b}}"]) == [
        "template-too-large 1:13+6 `b` stands within more than 100 others (\(Self.nested))"
      ])
  }

  // MARK: Size

  @Test(arguments: ["{{>@}}{{>@}}", "{{<@}}{{/@}}{{<@}}{{/@}}", "{{#is-on}}{{>@}}{{/is-on}}{{>@}}"])
  func `templates that double are told`(_ twice: String) {
    var others: [String: String] = ["p40": "x"]
    for number in 0..<40 { others["p\(number)"] = twice.replacing("@", with: "p\(number + 1)") }
    let report = Templates.report("{{>p0}}", others)
    #expect(report.count == 1)
    #expect(report.first?.hasPrefix("template-too-large ") == true)
    #expect(report.first?.contains("here the template becomes too large") == true)
    others["p10"] = "x"
    #expect(Templates.print("{{>p0}}", Item(), others).utf8.allSatisfy { $0 == UInt8(ascii: "x") })
  }

  @Test func `blocks that double are told`() {
    var others: [String: String] = ["l40": "x"]
    for number in 0..<40 {
      others["l\(number)"] =
        "{{<l\(number + 1)}}{{/l\(number + 1)}}{{$b}}{{<l\(number + 1)}}{{/l\(number + 1)}}{{/b}}"
    }
    #expect(
      Templates.report("{{<l0}}{{/l0}}", others).map { $0.prefix(18) } == ["template-too-large"])
  }

  @Test func `a template of as many nodes as a book is compiled, one of too many is told`() {
    #expect(Templates.report(repeated("{{title}}\n", 10_000)) == [])
    #expect(
      Templates.report(repeated("{{title}} ", 60_000)) == [
        "template-too-large 1:500001+9 here the template becomes too large, with all that it calls "
          + "(call partials and parents less often within one another)"
      ])
  }

  @Test func `only what may grow faster than its data is tried`() {
    func isTried(_ template: String) -> Bool? {
      let library = Templates.library(template, ["p": "{{title}}{{{body}}}"])
      return library.compile("t", against: Wide.shape).program?.isOpenEnded
    }
    #expect(isTried("{{title}}") == false)
    #expect(isTried("{{#items}}{{title}}{{#other}}{{>p}}{{/other}}{{/items}}") == false)
    #expect(isTried("{{#items}}{{#wide}}{{title}}{{/wide}}{{/items}}") == false)
    #expect(isTried("{{#items}}{{#wide}}\(repeated("x", 3_000)){{/wide}}{{/items}}") == true)
    #expect(isTried("{{#items}}{{#items}}{{#wide}}{{title}}{{/wide}}{{/items}}{{/items}}") == true)
    #expect(isTried(repeated("{{#items}}{{{body}}}{{/items}}", 1_000)) == true)
  }

  /// A record with two lists of records that have none.
  private struct Wide: Sendable {
    static let shape: Shape<Wide> = Shape(
      "wide",
      [
        .list("items", Leaf.shape) { _ in [] }, .list("wide", Leaf.shape) { _ in [] },
        .text("title") { _ in "t" },
      ])
  }

  private struct Leaf: Sendable {
    static let shape: Shape<Leaf> = Shape(
      "leaf",
      [.text("title") { _ in "t" }, .html("body") { _ in [] }, .record("other", Leaf.shape) { $0 }])
  }

  // MARK: Trying a template

  private func render(_ template: String, _ data: String, _ others: [String: String] = [:])
    throws -> (count: Int, report: [String])
  {
    let data = try YAMLReader.read(SourceText(data)).get()
    let found = DynamicTemplate.render("t", data: data, in: Templates.library(template, others))
    return (found.html.count, found.diagnostics.map(\.report))
  }

  @Test(arguments: [
    ("{{>p}}", "x{{>p}}{{>p}}", "`p` comes back"),
    ("{{>p}}", "  x\n  {{>p}}\n  {{>p}}\n", "`p` comes back"),
    ("{{>p}}", "{{#list}}{{>p}}{{/list}}", "comes back"),
    ("{{>p}}", "{{#map}}{{>p}}{{/map}}", "comes back"),
    ("{{>p}}", "{{<p}}{{/p}}{{<p}}{{/p}}", "`p` comes back"),
    ("{{<l}}{{$b}}{{$b}}x{{/b}}{{/b}}{{/l}}", "", "`b` comes back"),
    (
      String(repeating: "{{#list}}", count: 30) + "x" + String(repeating: "{{/list}}", count: 30),
      "", "`list` prints more"
    ),
  ])
  func `a template that never ends is tried and told`(
    _ template: String, _ partial: String, _ expected: String
  ) throws {
    let others = ["p": partial, "l": "{{$b}}{{/b}}"]
    let found = try render(template, "list: [1, 2]\nmap: {a: 1}", others)
    #expect(found.report.count == 1)
    #expect(found.report.first?.hasPrefix("template-too-large ") == true)
    #expect(found.report.first?.contains(expected) == true)
    #expect(found.count <= 65 << 20)
  }

  @Test func `a missing partial within a list is told once`() throws {
    let found = try render("{{#list}}{{>none}}{{/list}}", "list: [1, 2, 3]")
    #expect(found.report.count == 1)
  }
}
