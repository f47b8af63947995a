internal import Markup
internal import StudyGuide

/// The page that is being rendered. It turns addresses of the site into ones that work from this
/// page. A class, so that the many views of a page share one.
final class PageContext: Sendable {
  let presentation: Presentation
  let shared: SharedViews
  /// The output path of the page.
  let path: String
  /// The address of the site's root from the page: empty, or `../` for each folder. On a published
  /// page for missing addresses it is the path on the host.
  let root: String
  /// Whether a card is being written. The cards in its text are links, so that cards neither hold
  /// themselves nor double.
  let isInCard: Bool
  /// What the texts of the page link to, as far as they are written; nil where that is of no
  /// interest, as in a panel.
  let panels: PagePanels?
  /// What the page is on paper; nil for pages of the screen.
  let paper: Paper?

  var guide: Guide { presentation.guide }
  var words: Words { presentation.guide.words }

  init(
    _ presentation: Presentation, _ shared: SharedViews, path: String, isInCard: Bool = false,
    panels: PagePanels? = PagePanels(), paper: Paper? = nil
  ) {
    self.presentation = presentation
    self.shared = shared
    self.path = path
    self.isInCard = isInCard
    self.panels = panels
    self.paper = paper
    let configuration = presentation.guide.configuration
    if presentation.book != nil {
      root = ""
    } else if presentation.assets.isPublished, configuration.baseURL != nil, path == "404.html" {
      // A host shows this page at any address, so relative addresses would fail.
      root = configuration.basePath
    } else {
      root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }

  /// The same page, where a card is being written.
  var inCard: PageContext {
    PageContext(
      presentation, shared, path: path, isInCard: true, panels: panels, paper: paper)
  }

  /// The same page as one for paper.
  func on(_ paper: Paper) -> PageContext {
    PageContext(presentation, shared, path: path, panels: nil, paper: paper)
  }

  /// The same page, where a panel is being written. Its links ask for no further panels.
  var inPanel: PageContext {
    PageContext(presentation, shared, path: path, isInCard: true, panels: nil)
  }

  /// Returns an address of the site as seen from this page; in a book that does not have it an empty
  /// one.
  func relative(_ address: String) -> String {
    if let book = presentation.book { return book.address(of: address) ?? "" }
    if address.hasPrefix(path + "#") { return String(address.dropFirst(path.count)) }
    return root + address
  }

  /// Returns the address of a row in the table of a figure's data.
  func address(ofRow row: Int, of figure: EntryID) -> String {
    relative(guide.entries[figure].page + "#" + RowView.id(row))
  }

  func link(to id: EntryID, title: String? = nil) -> LinkView {
    let entry = guide.entries[id]
    let isCurrent = entry.page == path
    let isPlain = root == "../" && !isCurrent
    return LinkView(
      title: title ?? presentation.title(of: id),
      address: isPlain ? entry.addressFromFolder : relative(entry.address), isCurrent: isCurrent,
      claim: whose(id))
  }

  /// Returns whose a claim is; nil for entries of other kinds.
  func whose(_ id: EntryID) -> WhoseView? {
    let claims = guide.content.claims
    return claims.ids.contains(id) ? WhoseView(claims[id].whose, words) : nil
  }

  /// Returns the words that mark a draft; nil for other entries.
  func draftMark(of id: EntryID) -> String? { guide.entries[id].isDraft ? words[Mark.draft] : nil }

  func links(_ ids: some Sequence<EntryID>) -> [LinkView] { ids.map { link(to: $0) } }

  /// Returns a link to the page `step` places after an entry's own in the list of its kind; nil
  /// beyond the ends.
  func neighbour(of id: EntryID, _ step: Int) -> LinkView? {
    shared.order.neighbour(of: id, step, in: guide).map { neighbour in
      var link = link(to: neighbour)
      let entry = guide.entries[neighbour]
      if entry.kind == .section || entry.kind == .claim { link.time = minutes(entry.minutes) }
      return link
    }
  }

  /// Returns the entries of a kind in the order of lists.
  func listed(_ kind: Kind) -> [EntryID] { shown(shared.order.ids(of: kind, in: guide)) }

  /// Returns the entries that the page may show: nobody hands out a draft.
  func shown(_ ids: [EntryID]) -> [EntryID] {
    paper == nil ? ids : ids.filter { !guide.entries[$0].isDraft }
  }

  /// Returns links to the headings of level 2: the outline of the text.
  func outline(of id: EntryID) -> [LinkView] {
    guide.entries[id].document.headings.filter { $0.level == 2 }
      .map { LinkView(title: $0.title, address: "#" + $0.id) }
  }

  // MARK: Texts

  /// Returns the HTML of an entry's text, or of the events in `range`, without the last line end.
  /// `style` is by default that of most texts.
  func html(
    _ id: EntryID, _ range: Range<Int>? = nil, style: MarkdownStyle? = nil
  ) -> [UInt8] {
    var html: [UInt8] = []
    let style = textStyle(of: id, style ?? presentation.textStyle)
    let links = TextLinks(context: self, id: id)
    MarkdownWriter.write(
      guide.entries[id].document, range, links: links, style: style, into: &html)
    if html.last == UInt8(ascii: "\n") { html.removeLast() }
    return html
  }

  /// Returns the style for the text of an entry that a style of the screen becomes here: paper has its
  /// own, and in a book its ids are its own.
  private func textStyle(of id: EntryID, _ style: MarkdownStyle) -> MarkdownStyle {
    if paper != nil { return presentation.paperStyle(of: id) }
    guard let book = presentation.book else { return style }
    var style = style
    style.idPrefix = book.prefix(of: guide.entries[id])
    return style
  }

  /// Returns the HTML of a paragraph of the essay's text; `line` is the number of its first line of
  /// verse.
  func essayHTML(_ id: EntryID, line: Int?) -> [UInt8] {
    var style = textStyle(of: id, presentation.textStyle)
    style.firstLine = line
    var html: [UInt8] = []
    let links = TextLinks(context: self, id: id)
    MarkdownWriter.write(guide.entries[id].document, links: links, style: style, into: &html)
    if html.last == UInt8(ascii: "\n") { html.removeLast() }
    return html
  }

  /// Returns the HTML of a range of events; nil if the range is missing or empty.
  func optionalHTML(_ id: EntryID, _ range: Range<Int>?) -> [UInt8]? {
    guard let range, !range.isEmpty else { return nil }
    return html(id, range)
  }

  /// Returns the HTML of the notes of an entry's text, or of those to which some ranges of its events
  /// refer; nil if there are none.
  func notesHTML(_ id: EntryID, in ranges: [Range<Int>]? = nil) -> [UInt8]? {
    let document = guide.entries[id].document
    if document.notes.isEmpty { return nil }
    let numbers = ranges.map { ranges in
      Set(
        ranges.joined().compactMap { index -> Int? in
          let event = document.events[index]
          return event.kind == .noteReference ? event.index : nil
        }
      ).sorted()
    }
    if numbers?.isEmpty == true { return nil }
    var html: [UInt8] = []
    MarkdownWriter.writeNotes(
      of: document, numbers, links: TextLinks(context: self, id: id),
      style: textStyle(of: id, presentation.textStyle), into: &html)
    html.removeLast()
    return html
  }

  /// Returns the HTML of an entry's whole text; nil if it has none.
  func wholeHTML(_ id: EntryID) -> [UInt8]? {
    optionalHTML(id, 0..<guide.entries[id].document.bodyEnd)
  }
}

/// A view that knows the page on which it stands.
protocol PagePart: Sendable {
  var context: PageContext { get }
}

extension Field where View: PagePart {
  /// Makes a field for a list of links to entries, each of which may open a panel.
  static func links(
    _ name: String, opensPanels: Bool = false,
    to entries: @escaping @Sendable (View) -> [EntryID]
  ) -> Field {
    .list(name, LinkView.shape, of: entries) {
      if opensPanels { $0.context.panels?.note(.entry($1)) }
      return $0.context.link(to: $1)
    }
  }

  /// Makes the field `works` for readings with their references.
  static func works(_ readings: @escaping @Sendable (View) -> [EntryID]) -> Field {
    .list("works", WorkView.shape, of: readings) { WorkView(context: $0.context, reading: $1) }
  }
}
