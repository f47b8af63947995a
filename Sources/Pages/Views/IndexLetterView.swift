internal import Markup
internal import StudyGuide

/// The names of a guide that begin with one letter, for the index of all names.
struct IndexLetterView: Sendable {
  let letter: String
  let names: [IndexNameView]

  static let shape = Shape<IndexLetterView>(
    "index-letter",
    [.text("letter", \.letter), .list("names", IndexNameView.shape, \.names)])

  static func all(in context: PageContext) -> [IndexLetterView] {
    let order = context.words.textLanguage.order
    let names = IndexNameView.all(in: context)
    var letters: [(letter: String, names: [IndexNameView])] = []
    for name in names {
      let letter = Self.letter(of: name.sortName, order)
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].names.append(name)
    }
    return letters.map { IndexLetterView(letter: $0.letter, names: $0.names) }
  }

  /// Returns the letter of a name; all digits stand together.
  private static func letter(of name: String, _ order: IndexOrder) -> String {
    let letter = order.letter(of: name)
    let isDigit = letter.unicodeScalars.first?.properties.generalCategory == .decimalNumber
    return isDigit ? "0–9" : letter
  }
}

/// One line of the index: a title, or another name with the title that it leads to.
struct IndexNameView: Sendable {
  let name: String
  let kind: String
  let address: String
  /// Whose claim it is, if it is one.
  private let whose: WhoseView?
  /// The title of the entry whose other name this is.
  let title: String?
  let sortName: String
  /// The place of the name in the index: see ``IndexOrder``.
  private let sortKey: String

  static let shape = Shape<IndexNameView>(
    "index-name",
    [
      .text("name", \.name), .text("kind", \.kind), .address("address", \.address),
      .optional("other-title", \.title), .optionalRecord("claim", WhoseView.shape, \.whose),
    ])

  /// Returns the lines in the order of the index.
  static func all(in context: PageContext) -> [IndexNameView] {
    let ids = context.presentation.searchable
    return ids.flatMap { lines(of: $0, in: context) }.sortedByKeys { ($0.sortKey, $0.name) }
  }

  private static func lines(of id: EntryID, in context: PageContext) -> [IndexNameView] {
    let content = context.guide.content
    let kind = context.guide.entries[id].kind
    let title = context.presentation.title(of: id)
    var (sortName, aliases) = (title, [String]())
    switch kind {
    case .term:
      sortName = content.terms[id].sortName
      aliases = content.terms[id].aliases.map(\.value)
    case .person:
      sortName = content.people[id].sortName
      aliases = content.people[id].aliases.map(\.value)
    case .reading: aliases = content.readings[id].work.indexTitle(in: context).map { [$0] } ?? []
    // They stand by number on their own page.
    case .paragraph: return []
    case .section, .claim, .question, .event, .figure, .page: break
    }
    let own = IndexNameView(
      title, of: id, kind, sortedBy: sortName, leadingTo: nil, in: context)
    return [own]
      + aliases.uniqued().filter { $0 != title }.map {
        IndexNameView($0, of: id, kind, sortedBy: $0, leadingTo: title, in: context)
      }
  }

  private init(
    _ name: String, of id: EntryID, _ kind: Kind, sortedBy sortName: String,
    leadingTo title: String?, in context: PageContext
  ) {
    let typography = context.words.typography
    self.name = title == nil ? name : typography.smart(name)
    self.kind = context.words[kind]
    address = context.link(to: id).address
    whose = context.whose(id)
    self.title = title
    self.sortName = Self.bare(sortName, articles: context.words[ReferenceWord.articles])
    sortKey = context.words.textLanguage.order.key(of: self.sortName)
  }

  /// Returns a name without an article and without marks at its beginning.
  private static func bare(_ name: String, articles: String) -> String {
    var rest = name[...]
    while let first = rest.unicodeScalars.first,
      !first.properties.isAlphabetic && first.properties.numericType == nil
    { rest.unicodeScalars.removeFirst() }
    for article in articles.split(separator: " ") {
      let start = rest.prefix(article.count + 1)
      if start.lowercased() == article + " " { return String(rest.dropFirst(start.count)) }
    }
    return rest.isEmpty ? name : String(rest)
  }
}

/// A name in its own script with how it is read, for the indexes of original names.
struct OriginalLineView: Sendable {
  let original: String
  let language: String
  let reading: String?
  let readingLanguage: String
  let title: String
  let address: String

  static let shape = Shape<OriginalLineView>(
    "original-line",
    [
      .text("original", \.original), .text("original-language", \.language),
      .optional("transliteration", \.reading),
      .text("transliteration-language", \.readingLanguage),
      .text("name", \.title), .address("address", \.address),
    ])

  /// Returns the names in the order of how they are read; those whose reading is not told come last.
  static func byReading(_ context: PageContext) -> [OriginalLineView] {
    let order = context.words.textLanguage.order
    return all(in: context).filter { $0.reading != nil }
      .sortedByKeys { (order.key(of: $0.reading ?? ""), $0.original) }
  }

  /// Returns the names, and the titles of works in such a script, in the order of their signs.
  static func bySigns(_ context: PageContext) -> [OriginalLineView] {
    let readings = context.guide.content.readings
    let works = zip(readings.ids, readings.values).compactMap { id, reading -> OriginalLineView? in
      guard reading.work.isTitledInOriginal(in: context) else { return nil }
      let link = context.link(to: id)
      return OriginalLineView(
        original: reading.work.title, language: context.guide.configuration.original.language,
        reading: nil, readingLanguage: "", title: link.title, address: link.address)
    }
    return (all(in: context) + works).sortedByKeys { ($0.original, $0.title) }
  }

  private static func all(in context: PageContext) -> [OriginalLineView] {
    let content = context.guide.content
    let terms = zip(content.terms.ids, content.terms.values.map(\.original))
    let people = zip(content.people.ids, content.people.values.map(\.original))
    let languages = context.guide.configuration.original
    return (Array(terms) + Array(people)).compactMap { id, name in
      guard let text = name.text else { return nil }
      let link = context.link(to: id)
      return OriginalLineView(
        original: text, language: languages.language(of: name), reading: name.transliteration,
        readingLanguage: languages.transliteration(of: name), title: link.title,
        address: link.address)
    }
  }
}

extension Work {
  /// Whether the title begins in a script without spaces, in a guide that is written in another: then
  /// it stands by its signs, not among letters.
  fileprivate func isTitledInOriginal(in context: PageContext) -> Bool {
    let title = title.unicodeScalars.first { $0.properties.isAlphabetic }
    return title.map(UnspacedScript.holds) == true
      && !context.guide.configuration.title.unicodeScalars.contains(where: UnspacedScript.holds)
  }

  /// The title without what follows a colon; nil if it stands by its signs.
  fileprivate func indexTitle(in context: PageContext) -> String? {
    title.isEmpty || isTitledInOriginal(in: context) ? nil : title.prefixUpToColon
  }
}
