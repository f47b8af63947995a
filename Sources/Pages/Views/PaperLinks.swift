internal import Markup
internal import StudyGuide

/// The links of a text on paper: their words, and in words where the target stands.
extension TextLinks {
  func link(for reference: Int, on paper: Paper) -> MarkdownLink? {
    switch resolved.targets[reference] {
    case .nothing, .fragment: return nil
    case .file(let path):
      // The address is that of an image; other files are words.
      return MarkdownLink(address: address(ofFile: path), style: nil, title: "", isWords: true)
    case .value(let value):
      return MarkdownLink(
        address: "", style: nil, title: context.presentation.text(of: value), isWords: true)
    case .entry(let target, _):
      let entry = guide.entries[target]
      let anchor = paper == .book ? context.anchor(of: target) : nil
      let document = guide.entries[id].document
      return MarkdownLink(
        address: anchor.map { "#" + $0 } ?? "", style: nil,
        title: context.presentation.title(of: target),
        replacesWord: entry.kind == .paragraph
          && document.words(of: document.references[reference]) == entry.id,
        place: context.paperPlace(of: target), isWords: anchor == nil)
    }
  }

  func notePlace(on paper: Paper) -> NotePlace {
    let entry = guide.entries[id]
    switch paper {
    case .handout: return NotePlace(isPlain: true)
    case .book: return NotePlace(prefix: "_\(entry.kind.rawValue)-\(entry.id)-")
    }
  }

  /// Returns a figure where it stands, and otherwise the words of a link to it.
  func printedCard(of target: EntryID, _ reference: Int, on paper: Paper) -> [UInt8] {
    var html: [UInt8] = []
    let isFigure = guide.entries[target].kind == .figure
    let home = FigureNumbers.Home(section: id, reference: reference)
    let isHome = paper == .handout || context.presentation.figureNumbers.homes[target] == home
    if isFigure, isHome, !context.isInCard, !resolved.repeatedCards.contains(reference) {
      context.shared.printedFigure?.render(target, context.inCard, &html)
      return html
    }
    let place = context.paperPlace(of: target).map { " (\($0))" } ?? ""
    let words = context.presentation.title(of: target) + place
    let anchor = paper == .book ? context.anchor(of: target) : nil
    InlineHTML.paragraph(
      words, address: anchor.map { "#" + $0 }, guide.configuration.hanLanguage, into: &html)
    return html
  }

  func printedCitation(of reading: EntryID, _ words: String, on paper: Paper) -> CitationPart {
    guard paper == .book, let anchor = context.anchor(of: reading) else { return .text(words) }
    return .link(words, address: "#" + anchor)
  }
}

extension PageContext {
  /// Returns where an entry stands in what is printed, by its number; nil for what stands in a list
  /// by name or date.
  func paperPlace(of target: EntryID) -> String? {
    switch guide.entries[target].kind {
    case .claim:
      let number = String(presentation.claimNumbers[target] ?? 0)
      return words[MarkdownWord.claimPlace].replacing("{number}", with: number)
    case .question:
      return words[MarkdownWord.questionPlace].replacing(
        "{number}", with: guide.number(ofQuestion: target))
    case .section, .figure: return place(of: target)
    case .term, .person, .reading, .event, .paragraph, .page: return nil
    }
  }

  /// Returns the place of an entry in the whole guide as one document; nil for what does not stand in
  /// it.
  func anchor(of target: EntryID) -> String? {
    let entry = guide.entries[target]
    switch entry.kind {
    case .question: return nil
    case .paragraph where !guide.essay.isPrinted: return nil
    case .page where guide.page(target) == nil || BuiltInPage(rawValue: entry.id) != nil: return nil
    case _ where entry.isDraft: return nil
    default: return "\(entry.kind.rawValue)-\(entry.id)"
    }
  }
}
