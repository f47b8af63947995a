extension MarkdownDocument {
  /// Returns the events between each heading of level 2 and the next, by the heading's id.
  package func parts() -> [String: Range<Int>] {
    var parts: [String: Range<Int>] = [:]
    let tops = headings.filter { $0.level == 2 }
    for (index, heading) in tops.enumerated() {
      let end = index + 1 < tops.count ? tops[index + 1].event : events.count
      parts[heading.id] = self.end(ofElementAt: heading.event)..<end
    }
    return parts
  }

  /// Returns the events before the first heading.
  package func openingPart() -> Range<Int> { 0..<(headings.first?.event ?? events.count) }

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
    return Sentence.first(of: text).shortened(to: 80)
  }
}

extension MarkdownDocument {
  /// The number of words in texts and code; words are separated by spaces.
  package var wordCount: Int {
    text.withUnsafeBufferPointer { text in
      var count = 0
      for event in events where event.kind == .text || event.kind == .code {
        var wasBlank = 1
        for index in event.range {
          let isBlank = text[index] == UInt8(ascii: " ") ? 1 : 0
          // A word begins where spaces end. Arithmetic in place of a branch, because this runs over
          // every byte of every text, and a processor predicts badly where words begin.
          count &+= wasBlank & (isBlank ^ 1)
          wasBlank = isBlank
        }
      }
      return count
    }
  }
}
