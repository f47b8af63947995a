internal import Markup
internal import StudyGuide

/// The links of one text, as seen from the page that shows it.
struct TextLinks: MarkdownLinks {
  let context: PageContext
  let id: EntryID

  var guide: Guide { context.guide }
  var resolved: ResolvedReferences { guide.resolved[id] }

  func link(for reference: Int) -> MarkdownLink? {
    if let paper = context.paper { return link(for: reference, on: paper) }
    switch resolved.targets[reference] {
    case .nothing: return nil
    case .fragment(let fragment):
      let isInBook = context.presentation.book != nil
      return MarkdownLink(
        address: isInBook
          ? context.relative(guide.entries[id].page + "#" + fragment) : "#" + fragment,
        style: nil, title: "")
    case .file(let path):
      let written = guide.entries[id].document.references[reference].address
      return MarkdownLink(
        address: address(ofFile: path) + PathAddress.parts(of: written).rest, style: nil,
        title: "")
    case .value(let value):
      context.panels?.note(.row(value.row, of: value.figure))
      return MarkdownLink(
        address: context.address(ofRow: value.row, of: value.figure), style: "v",
        title: context.presentation.text(of: value))
    case .entry(let target, let fragment):
      if fragment == nil { context.panels?.note(.entry(target)) }
      let entry = guide.entries[target]
      let address = fragment.map { entry.page + "#" + $0 } ?? entry.address
      let document = guide.entries[id].document
      return MarkdownLink(
        address: context.relative(address), style: entry.kind.view.linkStyle,
        title: context.presentation.title(of: target),
        replacesWord: entry.kind == .paragraph
          && document.words(of: document.references[reference]) == entry.id,
        voice: voice(of: target),
        place: context.place(of: target))
    }
  }

  /// Returns whose a claim is, as links to it say; nil for all others.
  private func voice(of target: EntryID) -> (id: String, words: String)? {
    context.whose(target).map { ($0.id, $0.words + context.presentation.colon) }
  }

  func file(for reference: Int) -> MarkdownFile? {
    guard case .file(let path) = resolved.targets[reference] else { return nil }
    let files = context.presentation.shownFiles
    var file = MarkdownFile()
    file.size = files.size(of: path)
    let medium = Medium(ofFile: path)
    guard medium == .sound || medium == .film else { return file }
    if let captions = files.companion(of: path, LoadedContent.captionEndings) {
      file.captions = (address(ofFile: captions), guide.configuration.language)
    }
    if medium == .film {
      file.poster = files.companion(of: path, LoadedContent.posterEndings).map(address)
    }
    return file
  }

  func address(ofFile path: String) -> String {
    context.relative(PathAddress.encoded(context.presentation.assets.path(of: path)))
  }

  /// On another page than the entry's own, notes stay where they are.
  var notes: NotePlace {
    if let paper = context.paper { return notePlace(on: paper) }
    let entry = guide.entries[id]
    if let book = context.presentation.book {
      return NotePlace(
        prefix: book.prefix(of: entry), page: context.isInCard ? context.relative(entry.page) : nil)
    }
    let isHere = !context.isInCard && entry.page.hasSameBytes(as: context.path)
    return NotePlace(
      prefix: entry.kind.hasPages ? "_" : "_\(entry.id)-",
      page: isHere ? nil : context.relative(entry.page))
  }

  func card(for reference: Int) -> [UInt8] {
    guard case .entry(let target, _) = resolved.targets[reference] else { return [] }
    if let paper = context.paper { return printedCard(of: target, reference, on: paper) }
    let isLink = context.isInCard || resolved.repeatedCards.contains(reference)
    if !isLink, let card = context.shared.card(of: target, in: context) { return card }
    var html: [UInt8] = []
    let link = context.link(to: target)
    InlineHTML.link(link.address, words: link.title, into: &html)
    return html
  }

  func citation(_ citation: Int) -> [CitationPart] {
    context.presentation.citations.pieces(
      guide.entries[id].document.citations[citation], readings: resolved.citations[citation]
    ) { reading, words in
      if let paper = context.paper { return printedCitation(of: reading, words, on: paper) }
      context.panels?.note(.entry(reading))
      // What a card cites has its place at the card.
      let isFirst = !context.isInCard && context.panels?.isFirst(reading) == true
      return .link(
        words, address: context.relative(guide.entries[reading].address),
        note: isFirst ? context.work(reading).plain : "")
    }
  }

  func marks(in events: Range<Int>) -> [MarkdownMark] {
    if context.paper != nil { return [] }
    let first = resolved.marks.partitioningIndex { $0.event >= events.lowerBound }
    return resolved.marks[first...].prefix { $0.event < events.upperBound }.flatMap { mark in
      let target = guide.entries[mark.target]
      context.panels?.note(.entry(mark.target))
      var head = MarkdownMark(
        event: mark.event, range: mark.range, address: context.relative(target.address),
        style: target.kind.view.linkStyle ?? "")
      guard let tail = mark.tail else { return [head] }
      head.part = .head
      var rest = MarkdownMark(
        event: tail.event, range: tail.range, address: head.address, style: head.style)
      rest.part = .tail
      return [head, rest]
    }
  }
}

extension PageContext {
  /// Returns where a section or figure stands in the guide; nil for all others.
  func place(of target: EntryID) -> String? {
    switch guide.entries[target].kind {
    case .section:
      let number = String(guide.entries.position(of: target) + 1)
      return words[MarkdownWord.sectionPlace].replacing("{number}", with: number)
    case .figure:
      let number = String(presentation.figureNumbers[target])
      return words[MarkdownWord.figurePlace].replacing("{number}", with: number)
    default: return nil
    }
  }
}
