internal import Markup
internal import StudyGuide

/// The description of a page for machines, as JSON-LD in the vocabulary of schema.org. It contains
/// only facts that the guide holds; no dates, authors or licences are made up.
enum StructuredData {
  /// Returns an object on one line, without the values that are nil or empty. Values are JSON.
  static func object(_ pairs: [(String, String?)]) -> String {
    JSONWriter.object(
      pairs.compactMap { key, value in
        value.flatMap { $0.isEmpty || $0 == "[]" ? nil : (key: key, value: $0) }
      })
  }

  /// Returns a text as a JSON value; nil if it is nil or empty.
  static func text(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : JSONWriter.quoted($0) }
  }

  /// Returns the description of a page as an object of the given types of schema.org.
  static func page(_ types: [String], _ pairs: [(String, String?)]) -> [UInt8] {
    let names = types.map { JSONWriter.quoted($0) }
    let type = names.count == 1 ? names[0] : JSONWriter.list(names)
    return Array(object([("@context", "\"https://schema.org\""), ("@type", type)] + pairs).utf8)
  }

  private static func site(_ guide: Guide) -> String {
    object([
      ("@type", "\"WebSite\""), ("name", text(guide.configuration.title)),
      ("author", authors(guide)),
    ])
  }

  /// Returns the authors of the guide; nil if it names none.
  private static func authors(_ guide: Guide) -> String? {
    let authors = guide.configuration.authors.map { name in
      object([("@type", "\"Person\""), ("name", text(name))])
    }
    return authors.isEmpty ? nil : JSONWriter.list(authors)
  }

  private static func essay(_ guide: Guide) -> String {
    object([("@type", "\"CreativeWork\"")] + facts(ofEssay: guide))
  }

  /// What `guide.yml` says of the essay. Only dates that machines can read are given to them.
  private static func facts(ofEssay guide: Guide) -> [(String, String?)] {
    let essay = guide.configuration.essay
    let isDate =
      essay.date.map { date in
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = parts.map { $0.allSatisfy { ("0"..."9").contains($0) } ? $0.count : 0 }
        return [[4], [4, 2], [4, 2, 2]].contains(lengths)
      } ?? false
    return [
      ("name", text(essay.title)), ("author", text(essay.author)),
      ("datePublished", isDate ? text(essay.date) : nil), ("url", text(essay.address)),
      ("copyrightNotice", text(essay.rights)),
    ]
  }

  /// Describes the page that holds the essay's text.
  static func text(_ guide: Guide) -> [UInt8] {
    let language = guide.configuration.essay.language ?? guide.configuration.language
    return page(
      ["CreativeWork"],
      facts(ofEssay: guide) + [("inLanguage", text(language)), ("isPartOf", site(guide))])
  }

  static func start(_ guide: Guide) -> [UInt8] {
    let configuration = guide.configuration
    return page(
      ["WebSite", "LearningResource"],
      [
        ("name", text(configuration.title)), ("description", text(configuration.subtitle)),
        ("inLanguage", text(configuration.language)), ("learningResourceType", "\"study guide\""),
        ("author", authors(guide)), ("version", text(configuration.edition)),
        ("url", text(configuration.baseURL)), ("isBasedOn", essay(guide)),
      ])
  }

  static func section(_ id: EntryID, _ guide: Guide) -> [UInt8] {
    let section = guide.content.sections[id]
    let terms = guide.terms(usedIn: id).map { term in
      object([("@type", "\"DefinedTerm\""), ("name", text(guide.entries[term].title))])
    }
    let works = guide.readings(citedIn: id).map {
      text(guide.content.readings[$0].work.title) ?? "\"\""
    }
    return page(
      ["Chapter", "LearningResource"],
      [
        ("name", text(section.entry.title)), ("description", text(section.summary)),
        ("position", String(guide.entries.position(of: id) + 1)), ("isPartOf", site(guide)),
        ("author", authors(guide)), ("version", text(guide.configuration.edition)),
        ("inLanguage", text(guide.configuration.language)), ("mentions", JSONWriter.list(terms)),
        ("citation", JSONWriter.list(works)),
      ])
  }

  static func claim(_ id: EntryID, _ guide: Guide) -> [UInt8] {
    let claim = guide.content.claims[id]
    return page(
      ["Claim"],
      [
        ("name", text(claim.entry.title)), ("text", text(claim.statement)),
        ("appearance", claim.whose == .essay ? essay(guide) : nil),
      ])
  }

  static func term(_ id: EntryID, _ guide: Guide, definition: String) -> [UInt8] {
    let term = guide.content.terms[id]
    let names =
      term.aliases.map(\.value)
      + [term.original.text, term.original.transliteration].compactMap { $0 }
    return page(
      ["DefinedTerm"],
      [
        ("name", text(term.entry.title)),
        ("alternateName", JSONWriter.list(names.map { JSONWriter.quoted($0) })),
        ("description", text(definition)), ("termCode", text(term.entry.id)),
      ])
  }
}
