/// The writing of inlines as HTML: texts with automatic links, references, citations, images.
extension MarkdownWriter {
  mutating func writeCode(_ event: MarkdownEvent) {
    html.append("<code>")
    html.append(escaping: document.text[event.range])
    html.append("</code>")
  }

  mutating func writeLink(_ event: MarkdownEvent) {
    guard event.phase == .enter else {
      html.append("</a>")
      return
    }
    html.append("<a href=\"")
    html.append(escapingAddress: document.text[event.range])
    writeTitle(event)
    html.append("\">")
  }

  /// Writes an image; its words, without markup, become the alternative text.
  mutating func writeImage(_ event: MarkdownEvent) {
    guard event.phase == .enter else {
      openImage = nil
      if isWithoutFile(event.index) { return }
      writeTitle(event)
      html.append("\"")
      if style.hasHeadingIDs { writeImageFacts(event.index) }
      html.append(" />")
      return
    }
    openImage = depth
    imageTitle = event.extraRange
    // Its words stand for an image that others do not have.
    if isWithoutFile(event.index) { return }
    html.append("<img src=\"")
    writeAddress(ofFile: event.index, document.text[event.range])
    html.append("\" alt=\"")
  }

  mutating func writeTitle(_ event: MarkdownEvent) {
    let title = event.kind == .image ? imageTitle : event.extraRange
    if title.isEmpty || style.isPortable { return }
    html.append("\" title=\"")
    html.append(escaping: document.text[title])
  }

  /// Writes an event inside an image's words as plain text.
  mutating func writePlain(_ event: MarkdownEvent) {
    switch (event.kind, event.phase) {
    case (.text, _), (.code, _), (.htmlInline, _): html.append(escaping: document.text[event.range])
    case (.softBreak, _) where event.isJoined: break
    case (.softBreak, _), (.lineBreak, _): html.append(" ")
    case (.image, .enter): depth += 1
    case (.image, .exit): depth -= 1
    default: break
    }
  }

  /// Opens a link; a reference without a target prints only its words.
  mutating func openReference(_ event: MarkdownEvent) {
    let link = links.link(for: event.index)
    openLinks.append(link)
    if let link {
      if !link.isWords { open(link.address, style: link.style, place: link.place) }
      if link.replacesWord || document.references[event.index].takesTitle {
        if let voice = link.voice { writeVoice(voice.id, voice.words) }
        writeMarked(Array(link.title.utf8)[...])
        skipWords(of: event)
      }
    }
  }

  /// Leaves out the next text event: the words of `<term:rampart>` are its address, and the title
  /// is printed in their place.
  mutating func skipWords(of event: MarkdownEvent) {
    skipped = document.references[event.index].event + 1
  }

  mutating func closeReference() {
    guard let link = openLinks.popLast() ?? nil else { return }
    guard link.isWords else {
      html.append("</a>")
      return
    }
    guard let place = link.place else { return }
    html.append(" (")
    html.append(escaping: place)
    html.append(")")
  }

  mutating func open(
    _ address: String, style: String?, note: String = "", place: String? = nil
  ) {
    html.append("<a")
    if let style, !self.style.isPortable {
      html.append(" class=\"")
      html.append(escaping: style)
      html.append("\"")
    }
    html.append(" href=\"")
    html.append(escapingAddress: address.utf8)
    writeMarginNote(note)
    if let place {
      html.append("\" data-place=\"")
      html.append(escaping: place)
    }
    html.append("\">")
  }

  /// Writes what the style sheet shows in the margin, beside the line of a link, into its open tag.
  mutating func writeMarginNote(_ note: String) {
    if note.isEmpty { return }
    html.append("\" data-note=\"")
    html.append(escaping: note)
  }

  mutating func writeCitation(_ index: Int) {
    for part in links.citation(index) {
      switch part {
      case .text(let text): writeMarked(Array(text.utf8)[...])
      case .link(let text, let address, let note):
        open(address, style: "w", note: note)
        writeMarked(Array(text.utf8)[...])
        html.append("</a>")
      }
    }
  }

  /// Writes a text event with the links of the names in it.
  mutating func writeText(_ range: Range<Int>, at index: Int) {
    if index == skipped { return }
    var start = range.lowerBound
    while nextMark < marks.count, marks[nextMark].event == index {
      let mark = marks[nextMark]
      nextMark += 1
      writeMarked(document.text[start..<mark.range.lowerBound])
      if mark.part != .tail { open(mark.address, style: mark.style) }
      writeMarked(document.text[mark.range])
      if mark.part != .head { html.append("</a>") }
      start = mark.range.upperBound
    }
    writeMarked(document.text[start..<range.upperBound])
  }

  /// Writes words; between a number and its unit stands a space that does not break.
  mutating func writeMarked(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    if !style.units.isEmpty {
      for space in text.indices.dropFirst() where text[space] == UInt8(ascii: " ") {
        guard text[space - 1].isASCIIDigit, beginsWithUnit(text[(space + 1)...]) else { continue }
        InlineHTML.marked(text[start..<space], style.hanLanguage, into: &html)
        html.append("\u{A0}")
        start = space + 1
      }
    }
    InlineHTML.marked(text[start...], style.hanLanguage, into: &html)
  }

  /// Writes the end of a line within a paragraph, which is a space, and none that breaks between a
  /// number and its unit.
  mutating func writeSoftBreak(at index: Int) {
    let next = document.events[index + 1]
    let isInside =
      html.last?.isASCIIDigit == true && next.kind == .text
      && beginsWithUnit(document.text[next.range])
    html.append(isInside ? "\u{A0}" : "\n")
  }

  private func beginsWithUnit(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.prefix { $0.isASCIILetter || $0 >= 0x80 && $0 != 0xE2 }
    return !word.isEmpty && style.units.contains(Array(word))
  }
}
