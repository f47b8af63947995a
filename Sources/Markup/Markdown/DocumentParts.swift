extension MarkdownDocument {
  /// Returns the events between each heading of level 2 and the next, by the heading's id.
  package func parts() -> [String: Range<Int>] {
    var parts: [String: Range<Int>] = [:]
    let tops = headings.filter { $0.level == 2 }
    for (index, heading) in tops.enumerated() {
      let end = index + 1 < tops.count ? tops[index + 1].event : bodyEnd
      parts[heading.id] = self.end(ofElementAt: heading.event)..<end
    }
    return parts
  }

  /// Returns the events before the first heading.
  package func openingPart() -> Range<Int> { 0..<(headings.first?.event ?? bodyEnd) }

  /// Returns the first paragraph in a range, even inside another block; nil if there is none.
  package func anyParagraph(in range: Range<Int>) -> Range<Int>? {
    let first = range.first { events[$0].kind == .paragraph && events[$0].phase == .enter }
    return first.map { $0..<end(ofElementAt: $0) }
  }

  /// Returns the first block of a range if it is a paragraph; otherwise nil.
  package func firstParagraph(in range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, events[first].kind == .paragraph else { return nil }
    return first..<end(ofElementAt: first)
  }

  /// Returns the items of the list that begins at the event `list`, each with its own enter and
  /// exit.
  package func items(of list: Int) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var index = list + 1
    while index < events.count, events[index].kind == .item, events[index].phase == .enter {
      let end = end(ofElementAt: index)
      items.append(index..<end)
      index = end
    }
    return items
  }

  /// Returns the first sentence of the first paragraph in a range, cut at a word after about 80
  /// characters. `words` gives the words of references and citations, as in
  /// ``plainText(of:words:)``.
  package func opening(
    of range: Range<Int>, words: (MarkdownEvent) -> String? = { _ in nil }
  ) -> String {
    guard let paragraph = anyParagraph(in: range) else {
      return ""
    }
    let text = plainText(of: paragraph, words: words)
    return sentences.first(of: text).shortened(to: 80)
  }
}

extension MarkdownDocument {
  /// The number of words in texts and code. A word holds a letter or digit and ends at a space, and
  /// two Han characters or kana count as one word.
  package var wordCount: Int {
    text.withUnsafeBufferPointer { text in
      byteKinds.withUnsafeBufferPointer { countWords(of: text, $0) }
    }
  }

  private func countWords(
    of text: UnsafeBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<Int>
  ) -> Int {
    var (words, signs) = (0, 0)
    var inWord = 0
    for event in events {
      switch event.kind {
      case .text, .code:
        for index in Int(event.start)..<Int(event.end) {
          // Arithmetic in place of branches, because this runs over every byte of every text, and a
          // processor predicts badly where words begin.
          let kind = kinds[Int(text[index])]
          words &+= (kind & 1) & (inWord ^ 1)
          signs &+= kind >> 2
          inWord = (inWord | kind & 1) & (kind >> 1 & 1 ^ 1)
        }
      case .softBreak, .lineBreak, .citation: inWord = 0
      case .emphasis, .strong, .link, .reference, .htmlInline, .image: break
      default: inWord = 0
      }
    }
    return words + signs / 2
  }
}

/// What each byte is to the count of words: 1 within a word, 2 an end of words, 4 (and 2) the
/// beginning of a Han character or kana.
private let byteKinds: [Int] = (0...255).map { value in
  let byte = UInt8(value)
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): return 2
  case 0xE3...0xE9: return 6
  // General punctuation and symbols have this lead byte.
  case 0xE2, 0x80..<0xC0: return 0
  default: return byte >= 0xC3 || byte.isASCIILetter || byte.isASCIIDigit ? 1 : 0
  }
}
