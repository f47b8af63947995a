internal import Markup

/// The page that is being written: turns the guide's addresses into ones that work from there.
struct PageContext: Sendable {
  let guide: Guide
  let cards: Cards
  /// The page's own path in the site.
  let path: String
  /// From the page to the site's root: empty, or `../` for each folder; whole for a published 404.
  let root: String

  init(guide: Guide, cards: Cards, path: String) {
    self.guide = guide
    self.cards = cards
    self.path = path
    if guide.publishedForm != nil, guide.configuration.baseURL != nil, path == "404.html" {
      // A host shows this page at any address.
      root = guide.configuration.basePath
    } else {
      root = String(repeating: "../", count: path.split(separator: "/").count - 1)
    }
  }

  /// An address of the site, relative to this page.
  func relative(_ address: String) -> String {
    if address.hasPrefix(path + "#") { return String(address.dropFirst(path.count)) }
    return root + address
  }

  func link(to number: Int, title: String? = nil) -> LinkView {
    let entry = guide.entry(number)
    let isCurrent = entry.page == path
    let isPlain = root == "../" && !isCurrent
    return LinkView(
      title: title ?? guide.title(of: number),
      address: isPlain ? entry.addressFromFolder : relative(entry.address), isCurrent: isCurrent,
      hint: guide.hint(of: number))
  }

  /// The HTML of a stretch of an entry's text, without the last line's end.
  func html(_ number: Int, _ range: Range<Int>? = nil, voices: Bool = false) -> [UInt8] {
    var html: [UInt8] = []
    let style = voices ? guide.sectionStyle : guide.textStyle
    let links = TextLinks(context: self, number: number)
    MarkdownWriter.write(
      guide.entry(number).document, range, links: links, style: style, into: &html)
    if html.last == UInt8(ascii: "\n") { html.removeLast() }
    return html
  }

  /// The HTML of a part that may be missing or empty.
  func optionalHTML(_ number: Int, _ range: Range<Int>?) -> [UInt8]? {
    guard let range, !range.isEmpty else { return nil }
    return html(number, range)
  }
}

extension Guide {
  /// What browsers show beside a link to a paragraph: its first words and its gist.
  func hint(of number: Int) -> String? {
    guard entry(number).kind == .paragraph else { return nil }
    let paragraph = paragraph(number)
    return "“\(paragraph.firstWords) …” \(paragraph.gist)"
  }
}

/// What the references of one text lead to, as seen from the page on which it is written.
private struct TextLinks: MarkdownLinks {
  let context: PageContext
  let number: Int

  private var resolved: ResolvedText { context.guide.resolved[number] }

  func link(for reference: Int) -> MarkdownLink? {
    switch resolved.targets[reference] {
    case .nothing: return nil
    case .fragment(let fragment):
      return MarkdownLink(address: "#" + fragment, style: nil, title: "")
    case .file(let path):
      let name = context.guide.publishedForm?.names[path] ?? path
      return MarkdownLink(address: context.relative(name), style: nil, title: "")
    case .value(let text, let figure):
      let address = context.relative(context.guide.entry(figure).address)
      return MarkdownLink(address: address, style: "v", title: text)
    case .entry(let target, let fragment):
      let entry = context.guide.entry(target)
      let address = fragment.map { entry.page + "#" + $0 } ?? entry.address
      return MarkdownLink(
        address: context.relative(address), style: entry.kind.linkClass,
        title: context.guide.title(of: target),
        replacesWord: entry.kind == .paragraph && words(of: reference) == entry.id,
        hint: context.guide.hint(of: target))
    }
  }

  /// The words of a link: `p24` in `[p24](essay:p24)` stands for the paragraph's sign.
  private func words(of reference: Int) -> String {
    let document = context.guide.entry(number).document
    let event = document.references[reference].event
    return document.plainText(of: event..<document.end(ofElementAt: event))
  }

  func card(for reference: Int) -> [UInt8] {
    guard case .entry(let target, _) = resolved.targets[reference] else { return [] }
    return context.cards.html(of: target, in: context)
  }

  func citation(_ citation: Int) -> [CitationPart] {
    let guide = context.guide
    let document = guide.entry(number).document
    let readings = resolved.citations[citation]
    return guide.citations.parts(
      document.citations[citation], readings: readings.map { $0.map(guide.names.index(of:)) }
    ) { context.relative(guide.readings[$0].entry.address) }
  }

  var marks: [MarkdownMark] {
    resolved.marks.map { mark in
      let address = context.relative(context.guide.entry(mark.term).address)
      return MarkdownMark(event: mark.event, range: mark.range, address: address, style: "t")
    }
  }
}

extension Kind {
  /// The class of links to entries of the kind, for the style sheet.
  var linkClass: String? {
    switch self {
    case .term: "t"
    case .claim: "c"
    case .reading: "w"
    case .paragraph: "p"
    case .section, .question, .event, .figure, .page: nil
    }
  }
}

extension Guide {
  /// What a link without words prints.
  func title(of number: Int) -> String {
    let entry = entry(number)
    guard entry.kind == .reading else { return entry.title }
    let label = citations.label(names.index(of: number))
    return label.author + " " + label.year
  }
}
