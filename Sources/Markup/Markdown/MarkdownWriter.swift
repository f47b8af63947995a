/// A writer of a document as HTML, in one pass over its events, one block on a line.
///
/// Without forms of ours the bytes are those of `cmark --unsafe`.
package struct MarkdownWriter<Links: MarkdownLinks> {
  let document: MarkdownDocument
  let links: Links
  let style: MarkdownStyle
  private(set) var marks: [MarkdownMark] = []
  /// The index of the next of the names to be linked.
  var nextMark = 0
  var html: [UInt8] = []
  /// The depth of the image whose words are being written as its alternative text; nil outside
  /// images.
  var openImage: Int?
  var hasOpenSection = false
  /// The state of the open table: 0 before its head, 1 from the head on, 2 from the first row of
  /// the body on.
  var headRows = 0
  /// The words of the cells in the head of the open table.
  var columnNames: [String] = []
  /// Whether the first cells of the rows are their names.
  var hasRowHeads = false
  /// Whether the open cell names a column or a row.
  var isHeadCell = false
  /// The number of the cell being written in its row, from 0.
  var column = 0
  /// The link of each open reference, if it has one, innermost last.
  var openLinks: [MarkdownLink?] = []
  /// The number of images that are open inside the words of an image.
  var depth = 0
  /// The title of the open image.
  var imageTitle = 0..<0
  /// The index of the event whose words are left out, because a title is printed in their place.
  var skipped = -1
  /// The number of lists, quotations and other such blocks that are open.
  var nesting = 0
  /// Whether the words of the open heading are a link to it.
  var isHeadingLinked = false
  /// The paragraphs of the text itself under the last heading.
  var paragraphs = OwnParagraphs()
  /// The number of the next line of verse; nil if lines are not numbered.
  var nextLine: Int?

  /// Appends the HTML of a range of events, by default of the whole document.
  package static func write(
    _ document: MarkdownDocument, _ range: Range<Int>? = nil, links: Links,
    style: MarkdownStyle, into html: inout [UInt8]
  ) {
    var writer = MarkdownWriter(document: document, links: links, style: style)
    swap(&writer.html, &html)
    let range = range ?? 0..<document.bodyEnd
    writer.countParagraphs(before: range.lowerBound)
    writer.write(range)
    swap(&writer.html, &html)
  }

  /// Appends the HTML of the notes, or of those with some numbers, as a list; nothing for a text
  /// without notes.
  package static func writeNotes(
    of document: MarkdownDocument, _ numbers: [Int]? = nil, links: Links, style: MarkdownStyle,
    into html: inout [UInt8]
  ) {
    let numbers = numbers ?? Array(document.notes.indices)
    if numbers.isEmpty { return }
    var writer = MarkdownWriter(document: document, links: links, style: style)
    swap(&writer.html, &html)
    writer.writeNotes(numbers)
    swap(&writer.html, &html)
  }

  init(document: MarkdownDocument, links: Links, style: MarkdownStyle) {
    self.document = document
    self.links = links
    self.style = style
    nextLine = style.firstLine
  }

  mutating func write(_ range: Range<Int>) {
    (marks, nextMark) = (links.marks(in: range), 0)
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
    if style.hasOwnLinks { count(event) }
    switch event.kind {
    case .blockQuote: writeLine(isEnter ? "<blockquote>" : "</blockquote>")
    case .list: writeList(event)
    case .item: writeItem(event)
    case .paragraph: writeParagraph(event)
    case .heading: writeHeading(event, at: index)
    case .codeBlock: writeCodeBlock(event)
    case .htmlBlock: writeHTMLBlock(event)
    case .thematicBreak: writeLine("<hr />")

    case .text: writeText(event.range, at: index)
    case .softBreak: if !event.isJoined { writeSoftBreak(at: index) }
    case .lineBreak:
      html.append("<br />\n")
      beginLine()
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
    case .figure: writeFigure(document.figures[event.index])
    case .note: break
    case .noteReference: writeNoteReference(event)
    }
  }
}
