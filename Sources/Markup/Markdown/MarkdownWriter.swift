/// Writes a document as HTML in one pass over its events, one block a line.
///
/// Without forms of ours the bytes are those of `cmark --unsafe`.
package struct MarkdownWriter<Links: MarkdownLinks> {
  let document: MarkdownDocument
  let links: Links
  let style: MarkdownStyle
  let marks: [MarkdownMark]
  var nextMark = 0
  var html: [UInt8] = []
  /// The index of the image whose words are being written as its alternative text.
  var openImage: Int?
  var hasOpenSection = false
  var headRows = 0
  /// The words of the cells in the head of the table that is open, and the column that is written.
  var columnNames: [String] = []
  var column = 0
  var openLinks: [Bool] = []
  var depth = 0
  /// The title of the image that is open.
  var imageTitle = 0..<0
  /// The event whose words are left out, because a title stands in their place.
  var skipped = -1

  /// Appends the HTML of a stretch of events, the whole document unless told.
  package static func write(
    _ document: MarkdownDocument, _ range: Range<Int>? = nil, links: Links,
    style: MarkdownStyle, into html: inout [UInt8]
  ) {
    var writer = MarkdownWriter(document: document, links: links, style: style)
    swap(&writer.html, &html)
    writer.write(range ?? 0..<document.events.count)
    swap(&writer.html, &html)
  }

  init(document: MarkdownDocument, links: Links, style: MarkdownStyle) {
    self.document = document
    self.links = links
    self.style = style
    marks = links.marks
  }

  mutating func write(_ range: Range<Int>) {
    while nextMark < marks.count, marks[nextMark].event < range.lowerBound { nextMark += 1 }
    for index in range {
      let event = document.events[index]
      if let image = openImage, !(event.kind == .image && event.phase == .exit && depth == image) {
        writePlain(event)
        continue
      }
      write(event, at: index)
    }
    if hasOpenSection { closeSection() }
  }

  private mutating func write(_ event: MarkdownEvent, at index: Int) {
    let isEnter = event.phase == .enter
    switch event.kind {
    case .blockQuote: writeLine(isEnter ? "<blockquote>" : "</blockquote>")
    case .list: writeList(event)
    case .item: writeItem(event)
    case .paragraph: writeParagraph(event)
    case .heading: writeHeading(event)
    case .codeBlock: writeCodeBlock(event)
    case .htmlBlock: writeHTMLBlock(event)
    case .thematicBreak: writeLine("<hr />")

    case .text: writeText(event.range, at: index)
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br />\n")
    case .code: writeCode(event)
    case .htmlInline: html.append(contentsOf: document.text[event.range])
    case .emphasis: html.append(isEnter ? "<em>" : "</em>")
    case .strong: html.append(isEnter ? "<strong>" : "</strong>")
    case .link: writeLink(event)
    case .image: writeImage(event)

    case .alert: isEnter ? openAlert(AlertKind(rawValue: event.detail) ?? .note) : closeAlert()
    case .table: isEnter ? openTable() : closeTable()
    case .tableRow: isEnter ? openRow(isHead: event.detail == 1) : closeRow(event)
    case .tableCell: isEnter ? openCell(event, at: index) : closeCell()
    case .card: writeCard(event)
    case .reference: isEnter ? openReference(event) : closeReference()
    case .citation: writeCitation(event.index)
    }
  }
}
