internal import Markup
internal import StudyGuide

/// A text of the guide for other programs.
struct ExportText: Sendable {
  /// The text as HTML with the few elements that all of them show.
  let html: [UInt8]
  /// Its words alone, on one line.
  let plain: String

  /// Makes a text of a range of an entry's; nil if there is none, or nothing in it.
  init?(_ range: Range<Int>?, of id: EntryID, in presentation: Presentation) {
    guard let range, !range.isEmpty else { return nil }
    var html: [UInt8] = []
    MarkdownWriter.write(
      presentation.guide.entries[id].document, range,
      links: ExportLinks(presentation: presentation, id: id), style: presentation.exportStyle,
      into: &html)
    while html.last == UInt8(ascii: "\n") { html.removeLast() }
    self.html = html
    plain = presentation.plainText(of: range, in: id)
  }

  /// Makes a text of words alone.
  init(_ words: String) {
    var html: [UInt8] = []
    html.append(escaping: words)
    (self.html, plain) = (html, words)
  }
}

extension Presentation {
  fileprivate var exportStyle: MarkdownStyle {
    var style = MarkdownStyle()
    style.isPortable = true
    style.hasHeadingIDs = false
    style.alertTitles = textStyle.alertTitles
    style.words = textStyle.words
    style.units = textStyle.units
    return style
  }

  /// Returns the whole address of a page of the published guide; nil if it is not known where the
  /// guide will stand.
  func publicAddress(_ address: String) -> String? {
    guide.configuration.baseURL.map { $0 + address }
  }
}

/// The links of a text that is read elsewhere: whole addresses, or words alone where the guide's
/// address is not known.
struct ExportLinks: MarkdownLinks {
  let presentation: Presentation
  let id: EntryID

  private var guide: Guide { presentation.guide }
  private var resolved: ResolvedReferences { guide.resolved[id] }

  func link(for reference: Int) -> MarkdownLink? {
    let entry = guide.entries[id]
    let document = entry.document
    switch resolved.targets[reference] {
    case .nothing: return nil
    case .fragment(let fragment): return link(entry.page + "#" + fragment)
    case .file(let path):
      let rest = PathAddress.parts(of: document.references[reference].address).rest
      return link(PathAddress.encoded(path) + rest)
    case .value(let value):
      return MarkdownLink(
        address: "", style: nil, title: presentation.text(of: value), isWords: true)
    case .entry(let target, let fragment):
      let entry = guide.entries[target]
      return link(
        fragment.map { entry.page + "#" + $0 } ?? entry.address,
        title: presentation.title(of: target),
        replacesWord: entry.kind == .paragraph
          && document.words(of: document.references[reference]) == entry.id)
    }
  }

  private func link(
    _ address: String, title: String = "", replacesWord: Bool = false
  ) -> MarkdownLink {
    let address = presentation.publicAddress(address)
    return MarkdownLink(
      address: address ?? "", style: nil, title: title, replacesWord: replacesWord,
      isWords: address == nil)
  }

  /// Notes stay with the guide: their numbers say that there are some.
  var notes: NotePlace { NotePlace(isPlain: true) }

  func card(for reference: Int) -> [UInt8] {
    guard case .entry(let target, _) = resolved.targets[reference] else { return [] }
    var html: [UInt8] = []
    let title = presentation.title(of: target)
    if let address = presentation.publicAddress(guide.entries[target].address) {
      InlineHTML.link(address, words: title, into: &html)
    } else {
      html.append(escaping: title)
    }
    return html
  }

  func citation(_ citation: Int) -> [CitationPart] {
    presentation.citations.pieces(
      guide.entries[id].document.citations[citation], readings: resolved.citations[citation]
    ) { reading, words in
      presentation.publicAddress(guide.entries[reading].address).map { .link(words, address: $0) }
        ?? .text(words)
    }
  }

  /// Names do not link themselves: readers elsewhere have no panel that says what they are.
  func marks(in events: Range<Int>) -> [MarkdownMark] { [] }
}
