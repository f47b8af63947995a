/// The writing of notes and of the references to them as HTML.
extension MarkdownWriter {
  /// Writes the number of a note as a link to it.
  mutating func writeNoteReference(_ event: MarkdownEvent) {
    let place = links.notes
    if place.isPlain {
      html.append("<sup>")
      html.append(contentsOf: String(event.index + 1).utf8)
      html.append("</sup>")
      return
    }
    html.append("<sup><a class=\"n\" ")
    // On another page the note is the same, and this place none to go back to.
    if place.page == nil {
      html.append("id=\"")
      writeReferenceID(note: event.index, Int(event.start))
      html.append("\" ")
    }
    html.append("href=\"")
    if let page = place.page { html.append(escapingAddress: page.utf8) }
    html.append("#")
    writeNoteID(event.index)
    if style.hasMarginNotes, place.page == nil, event.start == 1 {
      writeMarginNote(marginNote(event.index))
    }
    if style.popsUpNotes { html.append("\" epub:type=\"noteref") }
    html.append("\" role=\"doc-noteref\">")
    html.append(contentsOf: String(event.index + 1).utf8)
    html.append("</a></sup>")
  }

  /// Returns the words of a note, behind its number.
  private func marginNote(_ number: Int) -> String {
    let words = document.plainText(of: document.notes[number].events) { event in
      if event.kind == .citation { return links.citation(event.index).map(\.words).joined() }
      let takesTitle = document.references[event.index].takesTitle
      return takesTitle ? links.link(for: event.index)?.title : nil
    }
    return "\(number + 1) " + words
  }

  mutating func writeNotes(_ numbers: [Int]) {
    if !style.popsUpNotes { html.append("<ol>\n") }
    for number in numbers {
      let note = document.notes[number]
      html.append(style.popsUpNotes ? "<aside " : "<li ")
      if links.notes.isPlain {
        html.append(contentsOf: "value=\"\(number + 1)".utf8)
      } else {
        html.append("id=\"")
        writeNoteID(number)
      }
      if style.popsUpNotes { html.append("\" epub:type=\"footnote\" role=\"doc-footnote") }
      html.append("\">\n")
      if style.popsUpNotes { html.append("<p class=\"note-number\">\(number + 1)</p>\n") }
      let inner = note.events.lowerBound + 1..<note.events.upperBound - 1
      // The links back stand at the end of the last paragraph.
      if inner.isEmpty {
        writeLinksBack(to: number, note)
        startLine()
      } else {
        write(inner.lowerBound..<inner.upperBound - 1)
        writeLinksBack(to: number, note)
        write(inner.upperBound - 1..<inner.upperBound)
      }
      html.append(style.popsUpNotes ? "</aside>\n" : "</li>\n")
    }
    if !style.popsUpNotes { html.append("</ol>\n") }
  }

  private mutating func writeLinksBack(to number: Int, _ note: MarkdownNote) {
    if links.notes.isPlain { return }
    for reference in 1...note.references {
      html.append(" <a href=\"#")
      writeReferenceID(note: number, reference)
      html.append("\" role=\"doc-backlink\" aria-label=\"")
      html.append(escaping: word(.noteBack))
      if note.references > 1 {
        html.append(" (")
        writeLetter(reference)
        html.append(")")
      }
      html.append("\">↩")
      if note.references > 1 {
        html.append("<sup>")
        writeLetter(reference)
        html.append("</sup>")
      }
      html.append("</a>")
    }
  }

  /// Writes the letter of a reference, from `a`; numbers after `z`.
  private mutating func writeLetter(_ reference: Int) {
    if reference <= 26 {
      html.append(UInt8(ascii: "a") + UInt8(reference - 1))
    } else {
      html.append(contentsOf: String(reference).utf8)
    }
  }

  private mutating func writeNoteID(_ number: Int) {
    html.append(escaping: links.notes.prefix)
    html.append(contentsOf: "note-\(number + 1)".utf8)
  }

  private mutating func writeReferenceID(note number: Int, _ reference: Int) {
    html.append(escaping: links.notes.prefix)
    html.append(contentsOf: "ref-\(number + 1)".utf8)
    if reference > 1 { html.append(contentsOf: "-\(reference)".utf8) }
  }
}
