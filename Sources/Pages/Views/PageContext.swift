internal import Markup
internal import StudyGuide

/// The page that is being written: turns the guide's addresses into ones that work from there.
struct PageContext: Sendable {
  let presentation: Presentation
  let cards: Cards
  /// The page's own path in the site.
  let path: String
  /// From the page to the site's root: empty, or `../` for each folder; whole for a published 404.
  let root: String

  var guide: Guide { presentation.guide }
  var words: Words { presentation.guide.words }

  init(_ presentation: Presentation, cards: Cards, path: String) {
    self.presentation = presentation
    self.cards = cards
    self.path = path
    let configuration = presentation.guide.configuration
    if presentation.assets.isPublished, configuration.baseURL != nil, path == "404.html" {
      // A host shows this page at any address.
      root = configuration.basePath
    } else {
      root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }

  /// An address of the site, relative to this page.
  func relative(_ address: String) -> String {
    if address.hasPrefix(path + "#") { return String(address.dropFirst(path.count)) }
    return root + address
  }

  func link(to id: EntryID, title: String? = nil) -> LinkView {
    let entry = guide.entries[id]
    let isCurrent = entry.page == path
    let isPlain = root == "../" && !isCurrent
    return LinkView(
      title: title ?? presentation.title(of: id),
      address: isPlain ? entry.addressFromFolder : relative(entry.address), isCurrent: isCurrent,
      hint: presentation.hint(of: id))
  }

  func links(_ ids: some Sequence<EntryID>) -> [LinkView] { ids.map { link(to: $0) } }

  /// A link to the page before or after an entry's own in the list of its kind.
  func neighbour(of id: EntryID, _ step: Int) -> LinkView? {
    presentation.order.neighbour(of: id, step, in: guide).map { link(to: $0) }
  }

  /// The entries of a kind as lists have them.
  func listed(_ kind: Kind) -> [EntryID] { presentation.order.ids(of: kind, in: guide) }

  /// The headings of level 2, as a table of contents.
  func outline(of id: EntryID) -> [LinkView] {
    guide.entries[id].document.headings.filter { $0.level == 2 }
      .map { LinkView(title: $0.title, address: "#" + $0.id) }
  }

  // MARK: Texts

  /// The HTML of a stretch of an entry's text, without the last line's end.
  func html(_ id: EntryID, _ range: Range<Int>? = nil, voices: Bool = false) -> [UInt8] {
    var html: [UInt8] = []
    let style = voices ? presentation.voicedStyle : presentation.textStyle
    let links = TextLinks(context: self, id: id)
    MarkdownWriter.write(
      guide.entries[id].document, range, links: links, style: style, into: &html)
    if html.last == UInt8(ascii: "\n") { html.removeLast() }
    return html
  }

  /// The HTML of a stretch that may be missing or empty.
  func optionalHTML(_ id: EntryID, _ range: Range<Int>?) -> [UInt8]? {
    guard let range, !range.isEmpty else { return nil }
    return html(id, range)
  }

  /// The HTML of an entry's whole text, if it has one.
  func wholeHTML(_ id: EntryID) -> [UInt8]? {
    optionalHTML(id, 0..<guide.entries[id].document.events.count)
  }
}

/// What the references of one text lead to, as seen from the page on which it is written.
private struct TextLinks: MarkdownLinks {
  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var resolved: ResolvedReferences { guide.resolved[id] }

  func link(for reference: Int) -> MarkdownLink? {
    switch resolved.targets[reference] {
    case .nothing: return nil
    case .fragment(let fragment):
      return MarkdownLink(address: "#" + fragment, style: nil, title: "")
    case .file(let path):
      let address = context.presentation.assets.address(of: path)
      return MarkdownLink(address: context.relative(address), style: nil, title: "")
    case .value(let value):
      let address = context.relative(guide.entries[value.figure].address)
      return MarkdownLink(
        address: address, style: "v", title: context.presentation.text(of: value))
    case .entry(let target, let fragment):
      let entry = guide.entries[target]
      let address = fragment.map { entry.page + "#" + $0 } ?? entry.address
      let document = guide.entries[id].document
      return MarkdownLink(
        address: context.relative(address), style: entry.kind.view.linkStyle,
        title: context.presentation.title(of: target),
        replacesWord: entry.kind == .paragraph
          && document.words(of: document.references[reference]) == entry.id,
        hint: context.presentation.hint(of: target))
    }
  }

  func card(for reference: Int) -> [UInt8] {
    guard case .entry(let target, _) = resolved.targets[reference] else { return [] }
    return context.cards.html(of: target, in: context)
  }

  func citation(_ citation: Int) -> [CitationPart] {
    context.presentation.citations.pieces(
      guide.entries[id].document.citations[citation], readings: resolved.citations[citation]
    ) { context.relative(guide.entries[$0].address) }
  }

  var marks: [MarkdownMark] {
    resolved.marks.map { mark in
      let target = guide.entries[mark.target]
      return MarkdownMark(
        event: mark.event, range: mark.range, address: context.relative(target.address),
        style: target.kind.view.linkStyle ?? "")
    }
  }
}
