/// The writing of CommonMark's blocks as HTML, one on a line.
extension MarkdownWriter {
  mutating func writeParagraph(_ event: MarkdownEvent) {
    // A paragraph in a tight list has no element of its own.
    if event.detail == 1 {
      if event.phase == .enter { beginLine() }
      return
    }
    guard event.phase == .enter else {
      writeParagraphLink()
      html.append("</p>\n")
      return
    }
    startLine()
    html.append("<p")
    writeParagraphID()
    html.append(">")
    beginLine()
  }

  /// Begins a line of verse with a sign for the style sheet, by which what does not fit on a narrow
  /// page is set in; that of every fifth line has its number.
  mutating func beginLine() {
    guard let number = nextLine else { return }
    nextLine = number + 1
    html.append("<span class=\"line\"")
    if number.isMultiple(of: 5) { html.append(" data-line=\"\(number)\"") }
    html.append("></span>")
  }

  mutating func writeHTMLBlock(_ event: MarkdownEvent) {
    startLine()
    html.append(contentsOf: document.text[event.range])
    startLine()
  }

  /// Ends the current line, unless it is empty.
  mutating func startLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  mutating func writeLine(_ tag: StaticString) {
    startLine()
    html.append(tag)
    html.append(UInt8(ascii: "\n"))
  }

  mutating func writeList(_ event: MarkdownEvent) {
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

  mutating func writeItem(_ event: MarkdownEvent) {
    guard event.phase == .enter else {
      html.append("</li>\n")
      return
    }
    startLine()
    html.append("<li>")
    switch TaskState(rawValue: event.detail) ?? .none {
    case .none: break
    case .open where style.isPortable: html.append("☐ ")
    case .done where style.isPortable: html.append("☑ ")
    case .open: html.append("<input type=\"checkbox\" disabled=\"\" /> ")
    case .done: html.append("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
    }
  }

  mutating func writeHeading(_ event: MarkdownEvent, at index: Int) {
    let level = UInt8(ascii: "0") + min(event.detail + style.headingShift, 6)
    guard event.phase == .enter else {
      if isHeadingLinked { html.append("</a>") }
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
    html.append(escaping: style.idPrefix + heading.id)
    html.append("\">")
    if heading.level == 2, let voice = style.voices?[heading.id] { writeMark(of: voice) }
    openHeadingLink(heading, at: index)
  }

  /// Begins the link of a heading to itself. Its words are the link, so that the heading and the link
  /// have no other name; a heading with another link among its words has none.
  mutating func openHeadingLink(_ heading: MarkdownHeading, at index: Int) {
    let words = document.events[(index + 1)...].prefix { $0.kind != .heading }
    isHeadingLinked = style.hasOwnLinks && !words.contains { $0.kind.leadsOn }
    if !isHeadingLinked { return }
    html.append("<a class=\"own\" href=\"#")
    html.append(escapingAddress: heading.id.utf8)
    html.append("\">")
  }

  /// Closes the open section, if any, and opens one for a heading of level 2.
  mutating func openSection(_ heading: MarkdownHeading, voice: String?) {
    if hasOpenSection { closeSection() }
    hasOpenSection = true
    html.append("<section aria-labelledby=\"")
    html.append(escaping: style.idPrefix + heading.id)
    if let voice {
      html.append("\" data-voice=\"")
      html.append(escaping: voice)
    }
    html.append("\">\n")
  }

  mutating func closeSection() {
    writeLine("</section>")
    hasOpenSection = false
  }

  mutating func writeCodeBlock(_ event: MarkdownEvent) {
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
}
