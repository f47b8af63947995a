/// The typographic marks of texts, set once a block has been read.
extension MarkdownReader {
  /// Sets the typographic marks in the texts of a block, whose inlines are the document's events
  /// from `first` on. What a backslash or character reference makes literal stays.
  mutating func setTypography(from first: Int, map: inout LazyInlineMap) {
    let texts = (first..<document.events.count).filter { hasMarks(document.events[$0]) }
    if texts.isEmpty { return }
    var scan = QuotationScan()
    var literals: Set<Int> = []
    for index in texts {
      for position in document.events[index].range where document.text[position].isMark {
        if map.hasEscapes, isLiteral(position, &map) {
          literals.insert(position)
        } else if document.text[position].isQuotationMark {
          scan.add(
            Unicode.Scalar(document.text[position]),
            before: scalar(before: position, in: index, first),
            after: scalar(after: position, in: index))
        }
      }
    }
    var quotations = scan.finish().makeIterator()
    for index in texts { setTypography(of: index, literals, &quotations) }
  }

  /// Replaces the text of one event by one with typographic marks.
  private mutating func setTypography(
    of index: Int, _ literals: Set<Int>, _ quotations: inout IndexingIterator<[QuotationScan.Kind]>
  ) {
    let range = document.events[index].range
    var smart: [UInt8] = []
    smart.reserveCapacity(range.count + 16)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = document.text[position]
      if literals.contains(position) {
        smart.append(byte)
        position += 1
      } else if byte.isQuotationMark {
        options.typography.append(quotations.next() ?? .apostrophe, to: &smart)
        position += 1
      } else {
        var end = range.upperBound
        if byte.isMark {
          // Three points are one mark, so that a long run of them is not looked through for each.
          let last = byte == UInt8(ascii: ".") ? min(position + 3, end) : end
          end = position + 1
          while end < last, document.text[end] == byte, !literals.contains(end) { end += 1 }
        }
        position += options.typography.appendPlain(document.text[position..<end], to: &smart)
      }
    }
    let start = document.text.count
    document.text += smart
    document.events[index].start = Int32(start)
    document.events[index].end = Int32(document.text.count)
  }

  private func hasMarks(_ event: MarkdownEvent) -> Bool {
    guard event.kind == .text, event.detail == 0 else { return false }
    return document.text.withUnsafeBufferPointer { text in
      for index in Int(event.start)..<Int(event.end) {
        let byte = text[index]
        // All marks but one stand before the digits, and most bytes behind them.
        if byte >= UInt8(ascii: "0") ? byte != 0xC2 : byte == UInt8(ascii: " ") { continue }
        if byte.isQuotationMark || byte == 0xC2 { return true }
        if byte.isMark, index + 1 < Int(event.end), text[index + 1] == byte { return true }
      }
      return false
    }
  }

  /// Says whether a byte of a text stands in the source otherwise than as itself.
  private func isLiteral(_ position: Int, _ map: inout LazyInlineMap) -> Bool {
    guard let event = map.event(ofTextAt: position) else { return false }
    let place = map.place(ofTextAt: position, in: event)
    return place.isEscaped
      || place.offset < map.source.count
        && map.source[place.offset] == UInt8(ascii: "&")
  }

  /// Returns the scalar before a mark: in its text, or that which stands for what comes before it.
  private func scalar(before position: Int, in index: Int, _ first: Int) -> Unicode.Scalar? {
    let range = document.events[index].range
    if position > range.lowerBound {
      return document.text[range.lowerBound..<position].lastScalar
    }
    guard index > first else { return nil }
    let event = document.events[index - 1]
    return event.kind == .text ? document.text[event.range].lastScalar : event.edge
  }

  private func scalar(after position: Int, in index: Int) -> Unicode.Scalar? {
    let range = document.events[index].range
    if position + 1 < range.upperBound {
      return document.text[(position + 1)..<range.upperBound].firstScalar
    }
    guard index + 1 < document.events.count else { return nil }
    let event = document.events[index + 1]
    return event.kind == .text ? document.text[event.range].firstScalar : event.edge
  }
}

extension MarkdownEvent {
  /// The sign with which an inline begins or ends in the source; nil for a break.
  fileprivate var edge: Unicode.Scalar? {
    switch (kind, phase) {
    case (.softBreak, _), (.lineBreak, _): nil
    case (.emphasis, _), (.strong, _): "*"
    case (.code, _): "`"
    case (_, .exit): ">"
    default: "<"
    }
  }
}

extension UInt8 {
  fileprivate var isQuotationMark: Bool {
    self == UInt8(ascii: "'") || self == UInt8(ascii: "\"")
  }

  fileprivate var isMark: Bool {
    isQuotationMark || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}

extension ArraySlice<UInt8> {
  /// The first scalar of valid UTF-8.
  package var firstScalar: Unicode.Scalar? {
    String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// The last scalar of valid UTF-8.
  package var lastScalar: Unicode.Scalar? {
    guard let start = suffix(4).lastIndex(where: { !$0.isUTF8Continuation }) else { return nil }
    return String(decoding: self[start...], as: UTF8.self).unicodeScalars.first
  }
}
