internal import Markup
internal import StudyGuide

/// A glossary term as shown on its page and in the glossary.
struct TermView: EntryPage, NamedInOriginal {
  static let kind = Kind.term

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var term: Term { guide.content.terms[id] }
  var originalName: OriginalName { term.original }

  var frame: FrameView {
    let definition = context.presentation.opening(of: id)
    return FrameView(
      context: context, title: term.entry.title, description: definition,
      data: { StructuredData.term(id, context.guide, definition: definition) })
  }

  static let fields: [Field<TermView>] =
    [
      .text("id", \.term.entry.id),
      .key,
      .formerKeys,
      .text("title", \.term.entry.title),
      .flag("is-core", \.term.entry.isCore),
      .address("address", { $0.context.link(to: $0.id).address }),
      .html("definition", \.definition),
      .optionalHTML("more", \.more),
      .flag(
        "has-names",
        { !($0.term.aliases.isEmpty && $0.term.essayPhrases.isEmpty && $0.term.seeAlso.isEmpty) }),
      .list("aliases", WordView.shape, \.aliases),
      .list("essay-phrases", WordView.shape, { $0.term.essayPhrases.map { WordView(word: $0) } }),
      .links("see", opensPanels: true) { $0.guide.links.targets(of: $0.id, .see) },
      .works { $0.guide.links.targets(of: $0.id, .sources) },
      .notes,
      .namedParagraphs,
      .links("in-text", opensPanels: true) { $0.guide.paragraphs(using: $0.id) },
      .uses,
      .useCount,
      .firstUses,
      .moreUses,
      .previous,
      .next,
    ] + Field.originalName

  static let shape = Shape<TermView>("term", fields)
  static let page = Shape<FramedView<TermView>>(page: "term-page", fields)

  private var aliases: [WordView] {
    term.aliases.map { WordView(word: context.words.typography.smart($0.value)) }
  }

  /// The first paragraph of the text.
  private var definition: [UInt8] {
    context.html(
      id, term.entry.document.firstParagraph(in: term.entry.document.openingPart()) ?? 0..<0)
  }

  /// The text after the definition.
  private var more: [UInt8]? {
    let document = term.entry.document
    guard let first = document.firstParagraph(in: document.openingPart()) else { return nil }
    return context.optionalHTML(id, first.upperBound..<document.bodyEnd)
  }

  static let linkStyle: String? = "t"

  static let listFields: [Field<BuiltInPageView>] = [
    .list("terms", TermView.shape, { TermView.views($0.context.listed(.term), in: $0.context) }),
    .list("letters", LetterView.shape, { LetterView.terms(in: $0.context) }),
    .list("name-letters", LetterView.shape, { LetterView.names(in: $0.context) }),
  ]

  /// Returns the terms by name.
  static func listed(in guide: Guide) -> [EntryID] {
    Array(guide.entries.all(.term))
  }

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    guide.entries.all(.term).flatMap { id in
      let document = guide.entries[id].document
      let definition = document.firstParagraph(in: document.openingPart())
      return definition.map { guide.paragraphs(linkedIn: id, in: $0) } ?? []
    }
  }
}

/// One word or phrase in a list.
struct WordView: Sendable {
  let word: String

  static let shape = Shape<WordView>("word", [.text("word", \.word)])
}

/// The terms, or the terms and their other names, that begin with one letter.
struct LetterView: Sendable {
  let letter: String
  let terms: [TermView]
  /// The terms with their other names between them.
  let lines: [GlossaryLineView]

  static let shape = Shape<LetterView>(
    "letter",
    [
      .text("letter", \.letter), .list("terms", TermView.shape, \.terms),
      .list("lines", GlossaryLineView.shape, \.lines),
    ])

  static func terms(in context: PageContext) -> [LetterView] {
    letters(of: GlossaryLineView.all(in: context).filter { $0.alias == nil }, context)
  }

  static func names(in context: PageContext) -> [LetterView] {
    letters(of: GlossaryLineView.all(in: context), context)
  }

  private static func letters(
    of all: [GlossaryLineView], _ context: PageContext
  ) -> [LetterView] {
    var letters: [(letter: String, lines: [GlossaryLineView])] = []
    let order = context.words.textLanguage.order
    for line in all {
      let letter = order.letter(of: line.sortName)
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].lines.append(line)
    }
    return letters.map { letter, lines in
      LetterView(letter: letter, terms: lines.filter { $0.alias == nil }.map(\.term), lines: lines)
    }
  }
}
