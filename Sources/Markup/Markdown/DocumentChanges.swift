/// Changes of a document after it was read.
extension MarkdownDocument {
  /// Returns the document with words in place of the texts in some ranges of events, by the number
  /// of the range from 0. Whatever else stands in a range stays.
  package func replacing(
    _ ranges: [Range<Int>], with words: (Int) -> String
  ) -> MarkdownDocument {
    var changed = self
    for (number, range) in ranges.enumerated() {
      var text = Array(words(number).utf8)
      for index in range where events[index].kind == .text || events[index].kind == .code {
        let start = changed.text.count
        changed.text += text
        changed.events[index] = .text(start..<changed.text.count)
        text = []
      }
    }
    return changed
  }

  /// The place at which a paragraph is divided.
  package struct Division: Sendable {
    /// The index of the event that enters the paragraph.
    let paragraph: Int
    /// The index of the text event in it.
    let event: Int
    /// The part of the document's text that is left out between the two paragraphs.
    let mark: Range<Int>
  }

  /// Returns where a paragraph is divided by a mark with blanks around it, which are left out with
  /// it; nil if the mark does not stand in the paragraph's own text.
  package func division(ofParagraphAt paragraph: Int, by mark: String) -> Division? {
    let mark = Array(mark.utf8)
    var index = paragraph + 1
    let end = end(ofElementAt: paragraph) - 1
    while index < end {
      let event = events[index]
      if event.kind == .text,
        let found = text[event.range].firstRange(of: mark, from: event.range.lowerBound)
      {
        let before = text[event.range.lowerBound..<found.lowerBound].reversed().prefix(
          while: \.isBlank)
        let after = text[found.upperBound..<event.range.upperBound].prefix(while: \.isBlank)
        return Division(
          paragraph: paragraph, event: index,
          mark: found.lowerBound - before.count..<found.upperBound + after.count)
      }
      index = self.end(ofElementAt: index)
    }
    return nil
  }

  /// Returns the document with each of some paragraphs, in their order, made into two.
  package func dividing(_ divisions: [Division]) -> MarkdownDocument {
    if divisions.isEmpty { return self }
    var changed = self
    changed.events = []
    /// The new index of each event.
    var moved: [Int] = []
    /// The new second half of each divided paragraph, with the old index of its text.
    var halves: [Int: (text: Int, enter: Int)] = [:]
    var next = divisions[...]
    /// The event of the last division whose mark ends a line.
    var divided = -1
    for (index, event) in events.enumerated() {
      moved.append(changed.events.count)
      guard let division = next.first, division.event == index else {
        var event = event
        // A line end behind the mark is no blank in the second half.
        if index - 1 == divided, event.kind == .softBreak { event.detail = 1 }
        changed.events.append(event)
        continue
      }
      divided = division.mark.upperBound == event.range.upperBound ? index : -1
      next.removeFirst()
      let paragraph = events[division.paragraph]
      changed.events.append(.text(event.range.lowerBound..<division.mark.lowerBound))
      changed.events.append(MarkdownEvent(.paragraph, .exit, detail: paragraph.detail))
      halves[division.paragraph] = (index, changed.events.count)
      changed.events.append(paragraph)
      changed.events.append(.text(division.mark.upperBound..<event.range.upperBound))
    }
    func block(_ old: Int, of event: Int) -> Int {
      if let half = halves[old], event > half.text { return half.enter }
      return moved[old]
    }
    changed.headings = headings.map {
      MarkdownHeading(
        level: $0.level, id: $0.id, title: $0.title, event: moved[$0.event], place: $0.place)
    }
    changed.references = references.map {
      MarkdownReference(
        scheme: $0.scheme, id: $0.id, fragment: $0.fragment, isCard: $0.isCard,
        takesTitle: $0.takesTitle, event: moved[$0.event], block: block($0.block, of: $0.event),
        place: $0.place)
    }
    changed.citations = citations.map {
      MarkdownCitation(
        items: $0.items, isNarrative: $0.isNarrative, event: moved[$0.event],
        block: block($0.block, of: $0.event))
    }
    return changed
  }
}
