import Markup

/// A record with a name of every type, for tests of templates.
struct Item: Sendable {
  var title = "T & t"
  var body: [UInt8] = Array("<b>B</b>".utf8)
  var address = "a b.html?x&y"
  var isOn = false
  var note: String?
  var extra: [UInt8]?
  var link: String?
  var parts: [Item] = []
  var other = Other()
  var data: [UInt8]?

  static let shape: Shape<Item> = Shape(
    "item",
    [
      .text("title", \.title), .html("body", \.body), .address("address", \.address),
      .flag("is-on", \.isOn), .optional("note", \.note), .optionalHTML("extra", \.extra),
      .optionalAddress("link", \.link), .list("parts", Item.shape, \.parts),
      .optionalRecord("first", Item.shape, \.parts.first), .record("self", Item.shape, \.self),
      .record("other", Other.shape, \.other), .address("root") { _ in "../" },
      .optionalJSON("data", \.data),
    ])
}

/// A record with few names, one of them optional, as an item has one too.
struct Other: Sendable {
  var note = "other's note"
  var title: String?
  var name = "N"

  static let shape: Shape<Other> = Shape(
    "other", [.text("note", \.note), .optional("title", \.title), .text("name", \.name)])
}

/// Templates compiled and run in a test.
enum Templates {
  /// The templates by name; the one that is compiled is `t`.
  static func library(_ template: String, _ others: [String: String] = [:]) -> TemplateLibrary {
    var sources = others.mapValues { SourceText($0, path: "p") }
    sources["t"] = SourceText(template, path: "t")
    return TemplateLibrary(sources)
  }

  /// What is wrong with the templates, in the order in which it is found.
  static func report(_ template: String, _ others: [String: String] = [:]) -> [String] {
    let library = library(template, others)
    let (program, diagnostics) = library.compile("t", against: Item.shape)
    let all = library.diagnostics + diagnostics
    return (program == nil) == diagnostics.isEmpty
      ? ["program and report disagree"] : all.map(\.report)
  }

  /// What is printed, or what is wrong.
  static func print(
    _ template: String, _ item: Item = Item(), _ others: [String: String] = [:]
  ) -> String {
    let library = library(template, others)
    let (program, diagnostics) = library.compile("t", against: Item.shape)
    let all = library.diagnostics + diagnostics
    guard let program, all.isEmpty else { return all.map(\.report).joined(separator: "\n") }
    var html: [UInt8] = []
    program.render(item, into: &html)
    return String(decoding: html, as: UTF8.self)
  }
}
