internal import Markup
internal import StudyGuide

/// How a guide is shown: what all its pages share, made once from the guide and its words.
struct Presentation: Sendable {
  let guide: Guide
  let assets: AssetAddresses
  let citations: CitationStyle
  let numbers: NumberFormat
  /// How texts are written.
  let textStyle: MarkdownStyle
  /// How the texts of sections and claims are written, where headings change the voice.
  let voicedStyle: MarkdownStyle
  let figureNumbers: FigureNumbers
  /// Titles of questions that take them from their prompts and name paragraphs there.
  private let questionTitles: [EntryID: String]

  init(of guide: Guide, assets: AssetAddresses) {
    self.guide = guide
    self.assets = assets
    let words = guide.words
    citations = CitationStyle(guide.content.readings, words: words)
    numbers = NumberFormat(decimal: words[Mark.decimal], group: words[Mark.group])
    var style = MarkdownStyle()
    style.boxesTables = true
    style.hasVoiceMarks = true
    style.hanLanguage = guide.configuration.hanLanguage
    for kind in AlertKind.allCases { style.alertTitles[kind] = words.alert(kind) }
    textStyle = style
    style.voices = words.pairs(of: .voices)
    voicedStyle = style
    figureNumbers = FigureNumbers(guide)
    questionTitles = Self.questionTitles(guide)
  }

  /// What a link without words prints.
  func title(of id: EntryID) -> String {
    let entry = guide.entries[id]
    if entry.kind == .reading {
      let label = citations.label(id)
      return label.author + " " + label.year
    }
    return questionTitles[id] ?? entry.title
  }

  /// What browsers show beside a link to a paragraph: its first words and its gist.
  func hint(of id: EntryID) -> String? {
    guard guide.entries[id].kind == .paragraph else { return nil }
    let paragraph = guide.content.paragraphs[id]
    return "“\(paragraph.firstWords.value) …” \(paragraph.gist)"
  }

  /// A number of a figure's data, with its unit.
  func text(of value: FigureValue) -> String { numbers.text(value.field, of: value.column) }

  /// Titles from prompts say paragraphs of the essay by the signs that texts print for them, not by
  /// their ids.
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

extension Guide {
  /// The paragraph of the essay that a reference leads to, if it does.
  fileprivate func paragraph(_ target: ReferenceTarget) -> Entry? {
    guard case .entry(let id, _) = target, entries[id].kind == .paragraph else { return nil }
    return entries[id]
  }
}
