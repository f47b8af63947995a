internal import Markup

/// The changes that a question's text needs before it is read, so that no part of it, wherever it is
/// printed, holds the answer.
struct QuestionText {
  private(set) var document: MarkdownDocument
  /// What belongs into the gaps, in their order.
  private(set) var gaps: [QuestionParts.Gap] = []

  init(_ document: MarkdownDocument, of kind: Question.Kind?) {
    self.document = document
    switch kind {
    case .gap: openGaps()
    case .match: divideItems()
    case .choice, .short, .essay, .order, .source, nil: break
    }
  }

  /// Makes a numbered gap, always of one width, of every text between `**` in the prompt.
  private mutating func openGaps() {
    var ranges: [Range<Int>] = []
    var index = 0
    let end = document.openingPart().upperBound
    while index < end {
      let event = document.events[index]
      guard event.kind == .strong, event.phase == .enter else {
        index += 1
        continue
      }
      let next = document.end(ofElementAt: index)
      ranges.append(index + 1..<next - 1)
      index = next
    }
    gaps = ranges.map { range in
      let words = document.plainText(of: range).split(
        separator: "|", omittingEmptySubsequences: false)
      return QuestionParts.Gap(
        words: words.map(\.trimmed),
        isPlain: range.allSatisfy { [.text, .softBreak].contains(document.events[$0].kind) })
    }
    document = document.replacing(ranges) { "(\($0 + 1)) " + String(repeating: "_", count: 10) }
  }

  /// Makes two paragraphs of each item `left :: right`.
  private mutating func divideItems() {
    let opening = document.openingPart()
    guard let list = document.lastBlock(in: opening, where: { $0.kind == .list }) else { return }
    document = document.dividing(
      document.items(of: list).compactMap { item in
        let first = item.lowerBound + 1
        guard document.events[first].kind == .paragraph else { return nil }
        return document.division(ofParagraphAt: first, by: "::")
      })
  }
}

extension MarkdownDocument {
  /// Returns the index of the last block of a range that holds a condition; blocks within others do
  /// not count.
  func lastBlock(in range: Range<Int>, where holds: (MarkdownEvent) -> Bool) -> Int? {
    var found: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      if holds(events[index]) { found = index }
      index = end(ofElementAt: index)
    }
    return found
  }
}
