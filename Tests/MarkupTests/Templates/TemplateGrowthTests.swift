import Markup
import Testing

/// Twice as much of a template takes twice the work: counted in nodes and steps, which no clock can
/// change.
struct TemplateGrowthTests {
  /// A template that can be made longer.
  struct Growing: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (Int) -> (template: String, others: [String: String])

    init(_ name: String, _ piece: String, _ others: [String: String] = [:]) {
      testDescription = name
      make = { (String(repeating: piece, count: $0), others) }
    }

    init(_ name: String, _ make: @escaping @Sendable (Int) -> (String, [String: String])) {
      testDescription = name
      self.make = make
    }
  }

  static let templates: [Growing] = [
    Growing("variables", "{{title}} "), Growing("sections", "{{#is-on}}x{{/is-on}}"),
    Growing("sections in tags", "<a{{#is-on}} b='{{title}}'{{/is-on}}>"),
    Growing("lists", "{{#parts}}{{title}}{{/parts}}"),
    Growing("partials", "{{>p}}", ["p": "{{title}}"]),
    Growing("indented partials", "  {{>p}}\n", ["p": "x\n{{title}}\n"]),
    Growing("partials in contexts", "<p a='{{>p}}' b=\"{{>p}}\">{{>p}}", ["p": "{{title}}"]),
    Growing("parents", "{{<p}}{{$b}}x{{/b}}{{/p}}", ["p": "{{$b}}{{/b}}"]),
    Growing("blocks", "{{$b}}x{{/b}}"), Growing("points", "{{self.self.title}}"),
    Growing("attributes", "<a b='{{title}}' c=\"{{title}}\">"),
    Growing("one long tag") { ("<a" + String(repeating: " b='{{title}}'", count: $0) + ">", [:]) },
    Growing("one long value") {
      ("<a b='" + String(repeating: "{{title}}", count: $0) + "'>", [:])
    },
    Growing("one long address") {
      ("<a href='#" + String(repeating: "a{{title}}", count: $0) + "'>", [:])
    },
    Growing("comments", "<!-- a --><p>{{title}}</p>"),
    Growing("titles", "<title>{{title}}</title>"),
    Growing("many templates") { count in
      var others: [String: String] = [:]
      for number in 0..<count { others["p\(number)"] = "{{title}}" }
      return ((0..<count).map { "{{>p\($0)}}" }.joined(), others)
    },
    Growing("a partial of many records") { count in
      ("{{#parts}}" + String(repeating: "{{>p}}", count: count) + "{{/parts}}", ["p": "{{title}}"])
    },
  ]

  @Test(arguments: templates)
  func `nodes, steps and bytes grow with the template`(_ growing: Growing) throws {
    func work(_ count: Int) throws -> [Int] {
      let (template, others) = growing.make(count)
      let library = Templates.library(template, others)
      let (program, diagnostics) = library.compile("t", against: Item.shape)
      #expect(diagnostics.isEmpty)
      let found = try #require(program)
      let item = Item(isOn: true, parts: [Item(), Item()])
      var html: [UInt8] = []
      found.render(item, into: &html)
      return [found.nodeCount, found.stepCount(of: item), html.count]
    }
    for (once, twice) in zip(try work(200), try work(400)) {
      #expect(twice <= 2 * once + 16)
      #expect(once >= 200)
    }
  }

  @Test(arguments: [1, 10, 100])
  func `steps and bytes grow with the data`(_ count: Int) throws {
    let library = Templates.library(
      "{{#parts}}\n  {{>p}}\n{{/parts}}\n", ["p": "<li>{{title}}{{#parts}}{{title}}{{/parts}}\n"])
    let program = try #require(library.compile("t", against: Item.shape).program)
    func steps(_ count: Int) -> Int {
      let part = Item(parts: [Item(), Item()])
      return program.stepCount(of: Item(parts: [Item](repeating: part, count: count)))
    }
    #expect(steps(2 * count) <= 2 * steps(count))
    #expect(steps(2 * count) > steps(count))
  }

  @Test(arguments: [
    "{{titel}} ", "{{/a}}", "<a href='{{title}}'>", "<p onclick='{{title}}'>", "{{>none}}",
    "<title><b></title>",
    "{{#is-on}}<a {{/is-on}}>", "{{note}}", "{{a b}}",
  ])
  func `each mistake on a long line is told once`(_ piece: String) {
    func count(_ count: Int) -> (problems: Int, size: Int) {
      let library = Templates.library(String(repeating: piece, count: count))
      let all = library.diagnostics + library.compile("t", against: Item.shape).diagnostics
      return (all.count, all.reduce(0) { $0 + $1.message.utf8.count + ($1.note?.utf8.count ?? 0) })
    }
    let (once, twice) = (count(100), count(200))
    #expect(once.problems >= 100)
    #expect(twice.problems <= 2 * once.problems && twice.size <= 2 * once.size + 200)
  }
}
