/// The reading of figures: an image with a title, a sound, a film, or an image that is a link to
/// another site, alone in its paragraph.
extension MarkdownReader {
  /// Appends a figure if a paragraph is just one; returns whether it is.
  mutating func readFigure(_ inlines: Range<Int>, of paragraph: MarkdownEvent) -> Bool {
    var inner = inlines
    var link: String?
    let first = raw[inlines.lowerBound]
    if first.kind == .link, first.phase == .enter, raw[inlines.upperBound - 1].kind == .link {
      let address = document.text[first.range]
      guard inlines.count > 3, address.starts(with: "http".utf8),
        case .external = Address(address, typedSchemes: options.schemes)
      else { return false }
      link = String(decoding: address, as: UTF8.self)
      inner = inlines.lowerBound + 1..<inlines.upperBound - 1
    }
    let image = raw[inner.lowerBound]
    guard inner.count > 1, image.kind == .image, image.phase == .enter,
      raw[inner.upperBound - 1].kind == .image,
      let words = plainWords(inner.lowerBound + 1..<inner.upperBound - 1)
    else { return false }
    let address = document.text[image.range]
    guard case .local = Address(address, typedSchemes: options.schemes),
      address.first != UInt8(ascii: "#")
    else { return false }
    let medium = Medium(ofFile: address)
    let isFigure = medium == .picture && (link != nil || !image.extraRange.isEmpty)
    let isPlayed = link == nil && (medium == .sound || medium == .film)
    guard isFigure || isPlayed else { return false }

    block = document.events.count
    var map = inlineMap(of: paragraph, events: inlines)
    checkTitle(of: image, at: inner.lowerBound, map: &map)
    let range = map.destination(ofExit: inner.upperBound - 1, address: address)
    var found = reference(scheme: "", image, at: inner.lowerBound, isCard: false)
    found.place = source.place(at: range.lowerBound, length: range.count)
    if words.isEmpty { reportWithoutText(found.address, at: range) }
    let (caption, credit) = captionAndCredit(in: document.text[image.extraRange])
    var event = MarkdownEvent(.figure, .leaf)
    event.number = Int32(document.figures.count)
    (event.line, event.column, event.endLine) = (
      paragraph.line, paragraph.column, paragraph.endLine
    )
    document.figures.append(
      MarkdownFigure(
        medium: medium, reference: document.references.count,
        words: words == "-" ? "" : options.typography.smart(words), caption: caption,
        credit: credit, link: link))
    document.references.append(found)
    document.events.append(event)
    return true
  }

  /// Returns the words of some raw inlines; nil if they hold more than words.
  private func plainWords(_ inlines: Range<Int>) -> String? {
    var words: [UInt8] = []
    for event in raw[inlines] {
      switch event.kind {
      case .text, .code: words += document.text[event.range]
      case .softBreak: words += event.isJoined ? [] : [UInt8(ascii: " ")]
      case .emphasis, .strong: continue
      default: return nil
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Returns the two parts of a title, `caption | credit`.
  private func captionAndCredit(
    in title: ArraySlice<UInt8>
  ) -> (caption: String?, credit: String?) {
    let text = title.map { $0.isLineEnd ? UInt8(ascii: " ") : $0 }
    guard let bar = text.lastIndex(of: UInt8(ascii: "|")),
      bar + 1 < text.count, text[bar + 1].isBlank, bar == 0 || text[bar - 1].isBlank
    else { return (smart(text[...]), nil) }
    return (smart(text[..<bar]), smart(text[(bar + 1)...]))
  }

  private func smart(_ text: ArraySlice<UInt8>) -> String? {
    let words = text.trimmingBlanks
    return words.isEmpty
      ? nil : options.typography.smart(String(decoding: words, as: UTF8.self))
  }

  mutating func reportWithoutText(_ address: String, at range: Range<Int>) {
    report(
      .imageWithoutText, "the image `\(address)` has no words for those who do not see it",
      at: range,
      note: "write `![what it shows](\(address))`, or `![-](\(address))` if it only decorates")
  }

  /// Takes out the words of an image that is entered at an event if they are a mere hyphen: they say
  /// that it only decorates.
  mutating func dropDecoration(from enter: Int) {
    guard document.events.count == enter + 2, document.events[enter + 1].kind == .text,
      document.text[document.events[enter + 1].range].elementsEqual("-".utf8)
    else { return }
    document.events.removeLast()
    document.events[enter].detail = 1
  }

  /// Reports a sound or film in whose place a link stands.
  mutating func reportMedia(_ address: ArraySlice<UInt8>, at range: Range<Int>) {
    let name = String(decoding: address, as: UTF8.self)
    if Medium(ofFile: address) == .unplayed {
      report(
        .mediaForm, "not every browser plays `\(name)`, so a link stands here", at: range,
        note: "make an `mp3` or `m4a` of a sound, and an `mp4` or `webm` of a film")
    } else {
      report(
        .mediaForm, "`\(name)` does not stand alone in its paragraph, so a link stands here",
        at: range, note: "put blank lines around it, or write `[words](\(name))`")
    }
  }
}
