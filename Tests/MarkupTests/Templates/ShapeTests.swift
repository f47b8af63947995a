import Markup
import Synchronization
import Testing

/// What views offer to templates, and when values are made.
struct ShapeTests {
  /// Notes which values are made.
  private final class Counter: Sendable {
    private let names = Mutex<[String]>([])

    var made: [String] { names.withLock(\.self) }

    func note(_ name: String) { names.withLock { $0.append(name) } }
  }

  private func shape(_ counter: Counter) -> Shape<Item> {
    Shape(
      "counted",
      [
        .text("title") {
          counter.note("title")
          return $0.title
        },
        .optional("note") {
          counter.note("note")
          return $0.note
        },
        .list("parts", Item.shape) {
          counter.note("parts")
          return $0.parts
        },
      ])
  }

  private func render(_ template: String, _ shape: Shape<Item>, _ item: Item) -> String {
    var html: [UInt8] = Array("<".utf8)
    Templates.library(template).compile("t", against: shape).program?.render(item, into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  @Test func `a value is made only when a template prints it`() {
    let counter = Counter()
    #expect(render("{{title}}", shape(counter), Item()) == "<T &amp; t")
    #expect(counter.made == ["title"])
    #expect(render("{{#has-parts}}x{{/has-parts}}", shape(counter), Item()) == "<")
    #expect(counter.made == ["title", "parts"])
  }

  @Test func `a settled record has all its values made once`() {
    let counter = Counter()
    let record = shape(counter).settledRecord(of: Item(parts: [Item()]))
    #expect(counter.made == ["title", "note", "parts", "parts", "parts"])
    let page = Shape<Item>(
      "page", [.records("all", shape(counter), { _ in [record, record] })])
    #expect(
      render("{{#all}}{{title}}{{#has-parts}}+{{/has-parts}};{{/all}}", page, Item())
        == "<T &amp; t+;T &amp; t+;")
    #expect(counter.made.count == 5)
  }

  @Test func `a record made from a view is read when asked`() {
    let counter = Counter()
    let record = shape(counter).record(of: Item(title: "a"))
    #expect(counter.made == [])
    let page = Shape<Item>("page", [.records("all", shape(counter), { _ in [record] })])
    #expect(render("{{#all}}{{title}}{{/all}}", page, Item()) == "<a")
    #expect(counter.made == ["title"])
  }

  @Test func `flags of lists are made for lists alone`() {
    #expect(
      Templates.report("{{#has-note}}x{{/has-note}}{{#has-first}}x{{/has-first}}").map {
        $0.prefix(26)
      } == ["template-unknown-name 1:1+", "template-unknown-name 1:28"])
  }
}
