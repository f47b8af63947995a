internal import Markup

/// What a page says of itself to machines, as JSON-LD in schema.org's words. Only what the guide
/// holds: no dates, authors or licences are made up.
enum StructuredData {
  /// An object on one line; values that are nil or empty are left out.
  private static func object(_ pairs: [(String, String?)]) -> String {
    let fields = pairs.compactMap { key, value in
      value.flatMap { $0.isEmpty || $0 == "[]" ? nil : "\"\(key)\":\($0)" }
    }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  private static func text(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : JSONText.quoted($0) }
  }

  private static func page(_ types: [String], _ pairs: [(String, String?)]) -> [UInt8] {
    let type = types.count == 1 ? JSONText.quoted(types[0]) : list(types.map(JSONText.quoted))
    return Array(object([("@context", "\"https://schema.org\""), ("@type", type)] + pairs).utf8)
  }

  private static func guide(_ guide: Guide) -> String {
    object([("@type", "\"WebSite\""), ("name", text(guide.configuration.title))])
  }

  private static func essay(_ guide: Guide) -> String {
    object([
      ("@type", "\"CreativeWork\""), ("name", text(guide.configuration.essayTitle)),
      ("author", text(guide.configuration.essayAuthor)),
    ])
  }

  static func start(_ context: PageContext) -> [UInt8] {
    let configuration = context.guide.configuration
    return page(
      ["WebSite", "LearningResource"],
      [
        ("name", text(configuration.title)), ("description", text(configuration.subtitle)),
        ("inLanguage", text(configuration.language)), ("learningResourceType", "\"study guide\""),
        ("url", text(configuration.baseURL)), ("isBasedOn", essay(context.guide)),
      ])
  }

  static func section(_ number: Int, _ context: PageContext) -> [UInt8] {
    let guide = context.guide
    let section = guide.section(number)
    let terms = guide.terms(usedIn: number).map { term in
      object([("@type", "\"DefinedTerm\""), ("name", text(guide.entry(term).title))])
    }
    let works = guide.readings(citedIn: number).map { text(guide.reading($0).work.title) ?? "\"\"" }
    return page(
      ["Chapter", "LearningResource"],
      [
        ("name", text(section.entry.title)), ("description", text(section.summary)),
        ("position", String(guide.names.index(of: number) + 1)), ("isPartOf", Self.guide(guide)),
        ("inLanguage", text(guide.configuration.language)), ("mentions", list(terms)),
        ("citation", list(works)),
      ])
  }

  static func claim(_ number: Int, _ context: PageContext) -> [UInt8] {
    let claim = context.guide.claim(number)
    return page(
      ["Claim"],
      [
        ("name", text(claim.entry.title)), ("text", text(claim.statement)),
        ("appearance", claim.side == .essay ? essay(context.guide) : nil),
      ])
  }

  static func term(_ number: Int, _ context: PageContext, definition: String) -> [UInt8] {
    let term = context.guide.term(number)
    let names = term.aliases.map(\.value) + [term.chinese, term.pinyin].compactMap { $0 }
    return page(
      ["DefinedTerm"],
      [
        ("name", text(term.entry.title)), ("alternateName", list(names.map(JSONText.quoted))),
        ("description", text(definition)), ("termCode", text(term.entry.id)),
      ])
  }
}
