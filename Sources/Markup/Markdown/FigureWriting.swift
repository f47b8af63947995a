/// The writing of figures, images, sounds and films as HTML.
extension MarkdownWriter {
  mutating func writeFigure(_ figure: MarkdownFigure) {
    startLine()
    if style.isPortable { return writePortable(figure) }
    html.append("<figure class=\"")
    html.append(figure.medium == .picture ? "picture" : "media")
    html.append("\">\n")
    switch figure.medium {
    case .sound: writePlayer("audio", figure)
    case .film: writePlayer("video", figure)
    case .picture, .unplayed: writePicture(figure)
    }
    writeCaption(of: figure)
    html.append("</figure>\n")
  }

  /// Writes the image, or a link to the sound or film, and its caption as paragraphs.
  private mutating func writePortable(_ figure: MarkdownFigure) {
    html.append("<p>")
    if isWithoutFile(figure.reference) {
      html.append(escaping: figure.words)
    } else if figure.medium == .picture {
      html.append("<img src=\"")
      writeAddress(of: figure)
      html.append("\" alt=\"")
      html.append(escaping: figure.words)
      html.append("\" />")
    } else {
      html.append("<a href=\"")
      writeAddress(of: figure)
      html.append("\">")
      html.append(escaping: figure.words)
      html.append("</a>")
    }
    let caption = [figure.caption, figure.credit].compactMap { $0 }.joined(separator: " ")
    if !caption.isEmpty {
      html.append("</p>\n<p>")
      writeMarked(Array(caption.utf8)[...])
    }
    html.append("</p>\n")
  }

  /// Whether others have no way to a file of the guide.
  func isWithoutFile(_ reference: Int) -> Bool {
    style.isPortable && links.link(for: reference)?.isWords != false
  }

  private mutating func writePicture(_ figure: MarkdownFigure) {
    if let link = figure.link { open(link, style: nil) }
    html.append("<img src=\"")
    writeAddress(of: figure)
    html.append("\" alt=\"")
    html.append(escaping: figure.words)
    html.append("\"")
    writeImageFacts(figure.reference)
    html.append(" />")
    if figure.link != nil { html.append("</a>") }
    html.append("\n")
  }

  private mutating func writePlayer(_ element: StaticString, _ figure: MarkdownFigure) {
    let file = links.file(for: figure.reference)
    html.append("<")
    html.append(element)
    html.append(" controls=\"\" preload=\"none\" src=\"")
    writeAddress(of: figure)
    if let poster = file?.poster {
      html.append("\" poster=\"")
      html.append(escapingAddress: poster.utf8)
    }
    html.append("\" aria-label=\"")
    html.append(escaping: figure.words)
    html.append("\">\n")
    if let captions = file?.captions {
      html.append("<track kind=\"captions\" src=\"")
      html.append(escapingAddress: captions.address.utf8)
      html.append("\" srclang=\"")
      html.append(escaping: captions.language)
      html.append("\" default=\"\" />\n")
    }
    html.append("<a href=\"")
    writeAddress(of: figure)
    html.append("\">")
    html.append(escaping: figure.words)
    html.append("</a>\n</")
    html.append(element)
    html.append(">\n")
  }

  /// Writes the caption and the credit; under a sound or film also the links to its files, and under
  /// a picture that leads away the name of the other site.
  private mutating func writeCaption(of figure: MarkdownFigure) {
    html.append("<figcaption>")
    let caption = figure.caption ?? (figure.medium == .picture ? nil : figure.words)
    if let caption { writeMarked(Array(caption.utf8)[...]) }
    if let credit = figure.credit {
      if caption != nil { html.append(" ") }
      html.append("<small class=\"credit\">")
      writeMarked(Array(credit.utf8)[...])
      html.append("</small>")
    }
    if let link = figure.link {
      let host = String(link.split(separator: "/", maxSplits: 2).dropFirst().first ?? "")
      if caption != nil || figure.credit != nil { html.append(" ") }
      html.append("<small>")
      html.append(escaping: word(.otherSite))
      html.append(" ")
      html.append(escaping: host)
      html.append("</small>")
    }
    if figure.medium == .sound || figure.medium == .film { writeFiles(of: figure) }
    html.append("</figcaption>\n")
  }

  private mutating func writeFiles(of figure: MarkdownFigure) {
    html.append(" <small><a href=\"")
    writeAddress(of: figure)
    html.append("\" download=\"\">")
    html.append(escaping: word(.download))
    html.append("</a>")
    // Browsers show the captions of films alone.
    if figure.medium == .sound, let captions = links.file(for: figure.reference)?.captions {
      html.append(" <a href=\"")
      html.append(escapingAddress: captions.address.utf8)
      html.append("\">")
      html.append(escaping: word(.transcript))
      html.append("</a>")
    }
    html.append("</small>")
  }

  func word(_ word: MarkdownWord) -> String { style.words[word] ?? "" }

  private mutating func writeAddress(of figure: MarkdownFigure) {
    writeAddress(
      ofFile: figure.reference, Array(document.references[figure.reference].address.utf8)[...])
  }

  /// Writes the address of a file as seen from the page; the author's own if the file has none.
  mutating func writeAddress(ofFile reference: Int, _ written: ArraySlice<UInt8>) {
    if style.resolvesFiles, let link = links.link(for: reference) {
      html.append(escapingAddress: link.address.utf8)
    } else {
      html.append(escapingAddress: written)
    }
  }

  /// Writes the size of an image, and that it may come late.
  mutating func writeImageFacts(_ reference: Int) {
    if let size = links.file(for: reference)?.size {
      html.append(" width=\"")
      html.append(contentsOf: String(size.width).utf8)
      html.append("\" height=\"")
      html.append(contentsOf: String(size.height).utf8)
      html.append("\"")
    }
    html.append(" loading=\"lazy\" decoding=\"async\"")
  }
}
