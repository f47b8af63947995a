/// How a document is written as HTML.
package struct MarkdownStyle: Sendable {
  /// Whether headings carry their ids.
  package var hasHeadingIDs = true
  /// The language of runs of Han characters, such as `zh-Hans`; without it they are not marked.
  package var hanLanguage: String?
  /// The title of each kind of alert.
  package var alertTitles: [AlertKind: String] = [:]
  /// The voice that speaks under a heading, by the heading's id. With it every level-2 heading
  /// opens a section.
  package var voices: [String: String]?

  package init() {}

  /// CommonMark's own HTML.
  package static var commonMark: MarkdownStyle {
    var style = MarkdownStyle()
    style.hasHeadingIDs = false
    return style
  }
}

/// Writes a document as HTML in one pass over its events, one block a line.
///
/// Without forms of ours the bytes are those of `cmark --unsafe`.
package struct MarkdownWriter<Links: MarkdownLinks> {
  private let document: MarkdownDocument
  private let links: Links
  private let style: MarkdownStyle
  private let marks: [MarkdownMark]
  private var nextMark = 0
  private var html: [UInt8] = []
  /// The index of the image whose words are being written as its alternative text.
  private var openImage: Int?
  private var hasOpenSection = false
  private var headRows = 0
  private var openLinks: [Bool] = []
  private var depth = 0

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

  private init(document: MarkdownDocument, links: Links, style: MarkdownStyle) {
    self.document = document
    self.links = links
    self.style = style
    marks = links.marks
  }

  private mutating func write(_ range: Range<Int>) {
    while nextMark < marks.count, marks[nextMark].event < range.lowerBound { nextMark += 1 }
    for index in range {
      let event = document.events[index]
      if let image = openImage, !(event.kind == .image && event.phase == .exit && depth == image) {
        writePlain(event)
        continue
      }
      switch event.kind {
      case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image,
        .reference, .citation:
        writeInline(event, at: index)
      case .alert, .table, .tableRow, .tableCell, .card: writeForm(event)
      default: writeBlock(event)
      }
    }
    if hasOpenSection { closeSection() }
  }

  // MARK: Blocks

  private mutating func writeBlock(_ event: MarkdownEvent) {
    let isEnter = event.phase == .enter
    switch event.kind {
    case .blockQuote: writeLine(isEnter ? "<blockquote>" : "</blockquote>")
    case .list: writeList(event)
    case .item: writeItem(event)
    case .paragraph where event.detail == 1: break
    case .paragraph where isEnter:
      startLine()
      html.append("<p>")
    case .paragraph: html.append("</p>\n")
    case .heading: writeHeading(event)
    case .codeBlock: writeCodeBlock(event)
    case .htmlBlock:
      startLine()
      html.append(contentsOf: document.text[event.range])
      startLine()
    case .thematicBreak: writeLine("<hr />")
    default: preconditionFailure("an inline is no block")
    }
  }

  private mutating func startLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  private mutating func writeLine(_ tag: StaticString) {
    startLine()
    html.append(tag)
    html.append(UInt8(ascii: "\n"))
  }

  private mutating func writeList(_ event: MarkdownEvent) {
    switch (event.detail == 1, event.phase == .enter) {
    case (true, true) where event.number != 1:
      startLine()
      html.append("<ol start=\"\(event.number)\">\n")
    case (true, true): writeLine("<ol>")
    case (true, false): html.append("</ol>\n")
    case (false, true): writeLine("<ul>")
    case (false, false): html.append("</ul>\n")
    }
  }

  private mutating func writeItem(_ event: MarkdownEvent) {
    guard event.phase == .enter else {
      html.append("</li>\n")
      return
    }
    startLine()
    html.append("<li>")
    switch TaskState(rawValue: event.detail) ?? .none {
    case .none: break
    case .open: html.append("<input type=\"checkbox\" disabled=\"\" /> ")
    case .done: html.append("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
    }
  }

  private mutating func writeHeading(_ event: MarkdownEvent) {
    let level = UInt8(ascii: "0") + event.detail
    guard event.phase == .enter else {
      html.append("</h")
      html.append(level)
      html.append(">\n")
      return
    }
    startLine()
    guard style.hasHeadingIDs else {
      html.append("<h")
      html.append(level)
      html.append(">")
      return
    }
    let heading = document.headings[event.index]
    if let voices = style.voices, heading.level == 2 {
      openSection(heading, voice: voices[heading.id])
    }
    html.append("<h")
    html.append(level)
    html.append(" id=\"")
    html.append(escaping: heading.id)
    html.append("\">")
  }

  private mutating func openSection(_ heading: MarkdownHeading, voice: String?) {
    if hasOpenSection { closeSection() }
    hasOpenSection = true
    html.append("<section aria-labelledby=\"")
    html.append(escaping: heading.id)
    if let voice {
      html.append("\" data-voice=\"")
      html.append(escaping: voice)
    }
    html.append("\">\n")
  }

  private mutating func closeSection() {
    writeLine("</section>")
    hasOpenSection = false
  }

  private mutating func writeCodeBlock(_ event: MarkdownEvent) {
    startLine()
    let info = document.text[event.extraRange]
    let language = info.prefix { !$0.isBlank && !$0.isLineEnd && $0 != 0x0B && $0 != 0x0C }
    if info.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.append(escaping: language)
      html.append("\">")
    }
    html.append(escaping: document.text[event.range])
    html.append("</code></pre>\n")
  }

  // MARK: Forms

  private mutating func writeForm(_ event: MarkdownEvent) {
    switch (event.kind, event.phase) {
    case (.alert, .enter): openAlert(AlertKind(rawValue: event.detail) ?? .note)
    case (.alert, _): writeLine("</div>")
    case (.table, .enter):
      headRows = 0
      writeLine("<table>")
    case (.table, _):
      html.append(headRows > 1 ? "</tbody>\n</table>\n" : "</table>\n")
    case (.tableRow, .enter): openRow(isHead: event.detail == 1)
    case (.tableRow, _): html.append(event.detail == 1 ? "</tr>\n</thead>\n" : "</tr>\n")
    case (.tableCell, .enter): openCell(ColumnAlignment(rawValue: event.detail) ?? .none)
    case (.tableCell, _): html.append(headRows == 1 ? "</th>\n" : "</td>\n")
    case (.card, _):
      startLine()
      html.append(contentsOf: links.card(for: event.index))
      startLine()
    default: preconditionFailure("not a form of blocks")
    }
  }

  private mutating func openAlert(_ kind: AlertKind) {
    startLine()
    html.append("<div class=\"alert\" data-voice=\"")
    html.append(kind.name)
    html.append("\">\n")
    guard let title = style.alertTitles[kind] else { return }
    html.append("<p class=\"who\">")
    html.append(escaping: title)
    html.append("</p>\n")
  }

  private mutating func openRow(isHead: Bool) {
    if isHead {
      headRows = 1
      html.append("<thead>\n<tr>\n")
    } else {
      html.append(headRows == 1 ? "<tbody>\n<tr>\n" : "<tr>\n")
      headRows = 2
    }
  }

  private mutating func openCell(_ alignment: ColumnAlignment) {
    html.append(headRows == 1 ? "<th" : "<td")
    switch alignment {
    case .none, .left: html.append(">")
    case .center: html.append(" class=\"mid\">")
    case .right: html.append(" class=\"num\">")
    }
  }

  // MARK: Inlines

  private mutating func writeInline(_ event: MarkdownEvent, at index: Int) {
    let isEnter = event.phase == .enter
    switch event.kind {
    case .text: writeText(event.range, at: index)
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br />\n")
    case .code:
      html.append("<code>")
      html.append(escaping: document.text[event.range])
      html.append("</code>")
    case .htmlInline: html.append(contentsOf: document.text[event.range])
    case .emphasis: html.append(isEnter ? "<em>" : "</em>")
    case .strong: html.append(isEnter ? "<strong>" : "</strong>")
    case .link: writeLink(event)
    case .image: writeImage(event)
    case .reference: isEnter ? openReference(event) : closeReference()
    case .citation: writeCitation(event.index)
    default: preconditionFailure("a block is no inline")
    }
  }

  private mutating func writeLink(_ event: MarkdownEvent) {
    guard event.phase == .enter else {
      html.append("</a>")
      return
    }
    html.append("<a href=\"")
    html.append(escapingAddress: document.text[event.range])
    writeTitle(event)
    html.append("\">")
  }

  /// The words of an image are its alternative text, without their marks.
  private mutating func writeImage(_ event: MarkdownEvent) {
    guard event.phase == .enter else {
      openImage = nil
      writeTitle(event)
      html.append("\" />")
      return
    }
    html.append("<img src=\"")
    if let link = style.hasHeadingIDs ? links.link(for: event.index) : nil {
      html.append(escapingAddress: link.address.utf8)
    } else {
      html.append(escapingAddress: document.text[event.range])
    }
    html.append("\" alt=\"")
    openImage = depth
    imageTitle = event.extraRange
  }

  private var imageTitle = 0..<0

  private mutating func writeTitle(_ event: MarkdownEvent) {
    let title = event.kind == .image ? imageTitle : event.extraRange
    if title.isEmpty { return }
    html.append("\" title=\"")
    html.append(escaping: document.text[title])
  }

  private mutating func writePlain(_ event: MarkdownEvent) {
    switch (event.kind, event.phase) {
    case (.text, _), (.code, _), (.htmlInline, _): html.append(escaping: document.text[event.range])
    case (.softBreak, _), (.lineBreak, _): html.append(" ")
    case (.image, .enter): depth += 1
    case (.image, .exit): depth -= 1
    default: break
    }
  }

  private mutating func openReference(_ event: MarkdownEvent) {
    let link = links.link(for: event.index)
    openLinks.append(link != nil)
    if let link {
      open(link.address, style: link.style)
      if link.replacesWord || document.references[event.index].takesTitle {
        writeMarked(Array(link.title.utf8)[...])
        skipWords(of: event)
      }
    }
  }

  /// The words of `<term:rampart>` are its address: the title stands in their place.
  private mutating func skipWords(of event: MarkdownEvent) {
    skipped = document.references[event.index].event + 1
  }

  private var skipped = -1

  private mutating func closeReference() {
    if openLinks.popLast() == true { html.append("</a>") }
  }

  private mutating func open(_ address: String, style: String?) {
    html.append("<a")
    if let style {
      html.append(" class=\"")
      html.append(escaping: style)
      html.append("\"")
    }
    html.append(" href=\"")
    html.append(escapingAddress: address.utf8)
    html.append("\">")
  }

  private mutating func writeCitation(_ index: Int) {
    for part in links.citation(index) {
      switch part {
      case .text(let text): writeMarked(Array(text.utf8)[...])
      case .link(let text, let address):
        open(address, style: "w")
        writeMarked(Array(text.utf8)[...])
        html.append("</a>")
      }
    }
  }

  // MARK: Text

  private mutating func writeText(_ range: Range<Int>, at index: Int) {
    if index == skipped { return }
    var start = range.lowerBound
    while nextMark < marks.count, marks[nextMark].event == index {
      let mark = marks[nextMark]
      nextMark += 1
      writeMarked(document.text[start..<mark.range.lowerBound])
      open(mark.address, style: mark.style)
      writeMarked(document.text[mark.range])
      html.append("</a>")
      start = mark.range.upperBound
    }
    writeMarked(document.text[start..<range.upperBound])
  }

  private mutating func writeMarked(_ text: ArraySlice<UInt8>) {
    HTMLText.marked(text, style.hanLanguage, into: &html)
  }
}
