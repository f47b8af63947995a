internal import Markup
internal import StudyGuide

/// The values that all pages of a guide share, made once from the guide and its words.
final class Presentation: Sendable {
  let guide: Guide
  /// The addresses of style sheets, scripts and images.
  let assets: AssetAddresses
  /// The places of the entries in the guide's book, if that is what is made; nil for the site.
  let book: BookPlaces?
  let citations: CitationStyle
  let numbers: NumberFormat
  /// The style of most texts.
  let textStyle: MarkdownStyle
  /// The style of the texts of pages, whose headings and paragraphs have links to themselves.
  let ownStyle: MarkdownStyle
  /// The style of the texts of sections and claims, whose headings name the voice that speaks.
  let voicedStyle: MarkdownStyle
  /// The style of texts on pages for paper.
  private let printedStyle: MarkdownStyle
  let figureNumbers: FigureNumbers
  /// The number of each claim in the list of claims, from 1, by which pages for paper name it.
  let claimNumbers: [EntryID: Int]
  let voices: Voices
  /// What stands between a name and what it names, with its space.
  let colon: String
  /// What is known of the files that texts show.
  let shownFiles: ShownFiles
  /// The titles of questions that take their titles from prompts in which paragraphs are named.
  private let questionTitles: [EntryID: String]

  init(of guide: Guide, assets: AssetAddresses, book: BookPlaces? = nil) {
    self.guide = guide
    self.assets = assets
    self.book = book
    let words = guide.words
    citations = CitationStyle(guide)
    numbers = NumberFormat(decimal: words[Mark.decimal], group: words[Mark.group])
    var style = MarkdownStyle()
    style.boxesTables = book == nil
    style.hasVoiceMarks = book == nil
    style.popsUpNotes = book != nil
    style.hanLanguage = guide.configuration.hanLanguage
    for kind in AlertKind.allCases { style.alertTitles[kind] = words.alert(kind) }
    for word in MarkdownWord.allCases { style.words[word] = words[word] }
    style.hasMarginNotes = book == nil
    style.units = Set(words.signs(.units).map { Array($0.utf8) })
    textStyle = style
    printedStyle = style.forPaper
    style.hasOwnLinks = book == nil
    ownStyle = style
    style.voices = words.pairs(of: .voices)
    voicedStyle = style
    figureNumbers = FigureNumbers(guide)
    claimNumbers = Dictionary(
      zip(guide.argument.claims, 1...max(guide.argument.claims.count, 1)),
      uniquingKeysWith: { first, _ in first })
    voices = Voices(guide)
    colon = words.templateTexts.first { $0.name == "colon" }?.text.value ?? ""
    shownFiles = ShownFiles(guide.content.assets)
    questionTitles = Self.questionTitles(guide)
  }

  /// Returns the style of an entry's text on paper. Its headings stand below those of the document:
  /// the title of a claim below that of its chapter.
  func paperStyle(of id: EntryID) -> MarkdownStyle {
    var style = printedStyle
    style.headingShift = guide.entries[id].kind == .claim ? 2 : 1
    return style
  }

  /// Returns the title of an entry, which a link without words prints; author and year for a
  /// reading.
  func title(of id: EntryID) -> String {
    let entry = guide.entries[id]
    if entry.kind == .reading {
      return citations.label(id).text
    }
    return questionTitles[id] ?? entry.title
  }

  /// Returns a number in a figure's data with its unit.
  func text(of value: FigureValue) -> String { numbers.text(value.field, of: value.column) }

  /// Returns the titles that are taken from prompts and name paragraphs, with the paragraphs'
  /// signs, as texts print them, in place of their ids.
  private static func questionTitles(_ guide: Guide) -> [EntryID: String] {
    let questions = guide.content.questions
    var titles: [EntryID: String] = [:]
    for (id, question) in zip(questions.ids, questions.values) where !question.hasTitle {
      let document = question.entry.document
      let targets = guide.resolved[id].targets
      guard targets.contains(where: { guide.paragraph($0) != nil }) else { continue }
      titles[id] = document.opening(of: question.parts.prompt) { event in
        guard event.kind == .reference, let paragraph = guide.paragraph(targets[event.index]),
          document.words(of: document.references[event.index]) == paragraph.id
        else { return nil }
        return paragraph.title
      }
    }
    return titles
  }
}

extension MarkdownStyle {
  /// The same without what only a screen can use: links, ids, marks that need a sprite, margins.
  fileprivate var forPaper: MarkdownStyle {
    var style = self
    style.hasHeadingIDs = false
    style.boxesTables = false
    style.hasVoiceMarks = false
    style.hasMarginNotes = false
    return style
  }
}

extension Guide {
  /// Returns the paragraph of the essay to which a reference leads; nil if it leads elsewhere.
  fileprivate func paragraph(_ target: ReferenceTarget) -> Entry? {
    guard case .entry(let id, _) = target, entries[id].kind == .paragraph else { return nil }
    return entries[id]
  }
}
