internal import Markup
internal import StudyGuide

/// The page that is being rendered. It turns addresses of the site into ones that work from this
/// page.
struct PageContext: Sendable {
  let presentation: Presentation
  let shared: SharedViews
  /// The output path of the page.
  let path: String
  /// The address of the site's root from the page: empty, or `../` for each folder. On a published
  /// page for missing addresses it is the path on the host.
  let root: String
  /// Whether a card is being written. The cards in its text are links, so that cards neither hold
  /// themselves nor double.
  var isInCard = false

  var guide: Guide { presentation.guide }
  var words: Words { presentation.guide.words }

  init(_ presentation: Presentation, _ shared: SharedViews, path: String) {
    self.presentation = presentation
    self.shared = shared
    self.path = path
    let configuration = presentation.guide.configuration
    if presentation.assets.isPublished, configuration.baseURL != nil, path == "404.html" {
      // A host shows this page at any address, so relative addresses would fail.
      root = configuration.basePath
    } else {
      root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }

  /// Returns an address of the site as seen from this page.
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

  /// Returns a link to the page `step` places after an entry's own in the list of its kind; nil
  /// beyond the ends.
  func neighbour(of id: EntryID, _ step: Int) -> LinkView? {
    shared.order.neighbour(of: id, step, in: guide).map { link(to: $0) }
  }

  /// Returns the entries of a kind in the order of lists.
  func listed(_ kind: Kind) -> [EntryID] { shared.order.ids(of: kind, in: guide) }

  /// Returns links to the headings of level 2: the outline of the text.
  func outline(of id: EntryID) -> [LinkView] {
    guide.entries[id].document.headings.filter { $0.level == 2 }
      .map { LinkView(title: $0.title, address: "#" + $0.id) }
  }

  // MARK: Texts

  /// Returns the HTML of an entry's text, or of the events in `range`, without the last line end.
  /// `voices` marks the voice of each heading.
  func html(_ id: EntryID, _ range: Range<Int>? = nil, voices: Bool = false) -> [UInt8] {
    var html: [UInt8] = []
    let style = voices ? presentation.voicedStyle : presentation.textStyle
    let links = TextLinks(context: self, id: id)
    MarkdownWriter.write(
      guide.entries[id].document, range, links: links, style: style, into: &html)
    if html.last == UInt8(ascii: "\n") { html.removeLast() }
    return html
  }

  /// Returns the HTML of a range of events; nil if the range is missing or empty.
  func optionalHTML(_ id: EntryID, _ range: Range<Int>?) -> [UInt8]? {
    guard let range, !range.isEmpty else { return nil }
    return html(id, range)
  }

  /// Returns the HTML of an entry's whole text; nil if it has none.
  func wholeHTML(_ id: EntryID) -> [UInt8]? {
    optionalHTML(id, 0..<guide.entries[id].document.events.count)
  }
}

/// The links of one text, as seen from the page that shows it.
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
    guard context.isInCard || resolved.repeatedCards.contains(reference) else {
      return context.shared.card(of: target, in: context)
    }
    var html: [UInt8] = []
    let link = context.link(to: target)
    InlineHTML.link(link.address, words: link.title, into: &html)
    return html
  }

  func citation(_ citation: Int) -> [CitationPart] {
    context.presentation.citations.pieces(
      guide.entries[id].document.citations[citation], readings: resolved.citations[citation]
    ) { context.relative(guide.entries[$0].address) }
  }

  func marks(in events: Range<Int>) -> [MarkdownMark] {
    let first = resolved.marks.partitioningIndex { $0.event >= events.lowerBound }
    return resolved.marks[first...].prefix { $0.event < events.upperBound }.map { mark in
      let target = guide.entries[mark.target]
      return MarkdownMark(
        event: mark.event, range: mark.range, address: context.relative(target.address),
        style: target.kind.view.linkStyle ?? "")
    }
  }
}
