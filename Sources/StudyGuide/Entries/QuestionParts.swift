package import Markup

/// The parts of a question's text, as ranges of its document's events.
package struct QuestionParts: Sendable {
  /// One task-list item: the answer that it offers, the reason why that is right or wrong, and who
  /// holds it.
  package struct Option: Sendable {
    package let isRight: Bool
    package let answer: Range<Int>
    package let reason: Range<Int>
    /// The paragraph that says whose view it is.
    package let holder: Range<Int>?
    /// Such a paragraph that is not the last.
    let strayHolder: Range<Int>?
  }

  /// Two things that belong together.
  package struct Pair: Sendable {
    package let left: Range<Int>
    package let right: Range<Int>
  }

  /// What belongs into a gap.
  package struct Gap: Sendable {
    /// The words that are right, the first as the author would have it.
    package let words: [String]
    /// Whether they are words alone, without links or other marks.
    let isPlain: Bool
  }

  package let prompt: Range<Int>
  /// The text between the list of a question to order or match and the first heading.
  package let rest: Range<Int>
  package private(set) var options: [Option] = []
  /// The things to order, in the right order; empty if the author shuffled them in the prompt.
  package private(set) var items: [Range<Int>] = []
  /// The pairs to match.
  package private(set) var pairs: [Pair] = []
  /// The heads of the columns of pairs.
  package private(set) var columns: Pair?
  package let gaps: [Gap]
  /// The numbers of items or rows, from 1, that are no pairs.
  private(set) var unpaired: [Int] = []
  package let hint: Range<Int>?
  package let answer: Range<Int>?
  package let criteria: Range<Int>?
  package let explanation: Range<Int>?

  /// Finds the parts by the ids of their headings. Before any heading, the first task list holds the
  /// options, and the last list or table what is to be ordered or matched. A paragraph that begins
  /// with `heldBy` says who holds an option.
  package init(
    of document: MarkdownDocument, kind: Question.Kind? = nil, gaps: [Gap] = [], heldBy: String = ""
  ) {
    let parts = document.parts()
    hint = parts["hint"]
    answer = parts["answer"]
    criteria = parts["criteria"]
    explanation = parts["explanation"]
    self.gaps = gaps
    let opening = document.openingPart()
    let tasks = Self.taskList(in: opening, document)
    switch kind {
    case .order where parts["answer"] == nil && tasks == nil:
      let list = document.lastBlock(in: opening) { $0.kind == .list && $0.detail == 1 }
      (prompt, rest) = Self.around(list, in: opening, document)
      items = list.map { document.items(of: $0).map(Self.inner) } ?? []
    case .match where tasks == nil:
      let block = document.lastBlock(in: opening) { $0.kind == .list || $0.kind == .table }
      (prompt, rest) = Self.around(block, in: opening, document)
      if let block { findPairs(at: block, in: document) }
    default:
      rest = opening.upperBound..<opening.upperBound
      guard let list = tasks else {
        prompt = opening
        return
      }
      prompt = opening.lowerBound..<list
      options = document.items(of: list).map { Self.option($0, heldBy: heldBy, document) }
    }
  }

  /// What readers see shuffled, or beside what is shuffled, in the order of the text.
  var pieces: [Range<Int>] { items + pairs.flatMap { [$0.left, $0.right] } }

  /// Says whether readers see an event before they open any answer.
  package func asks(with event: Int) -> Bool {
    (prompt.contains(event) || rest.contains(event)
      || items.contains { $0.contains(event) }
      || pairs.contains { $0.left.contains(event) || $0.right.contains(event) }
      || options.contains { $0.answer.contains(event) })
  }

  /// Returns what stands before and behind a block.
  private static func around(
    _ block: Int?, in opening: Range<Int>, _ document: MarkdownDocument
  ) -> (before: Range<Int>, behind: Range<Int>) {
    guard let block else { return (opening, opening.upperBound..<opening.upperBound) }
    return (opening.lowerBound..<block, document.end(ofElementAt: block)..<opening.upperBound)
  }

  /// Returns the events within an element.
  private static func inner(_ element: Range<Int>) -> Range<Int> {
    element.lowerBound + 1..<element.upperBound - 1
  }

  private static func taskList(in opening: Range<Int>, _ document: MarkdownDocument) -> Int? {
    document.events[opening].firstIndex { event in
      event.kind == .item && event.phase == .enter && event.detail != TaskState.none.rawValue
    }.map { $0 - 1 }
  }

  private static func option(
    _ item: Range<Int>, heldBy: String, _ document: MarkdownDocument
  ) -> Option {
    let first = document.end(ofElementAt: item.lowerBound + 1)
    let end = item.upperBound - 1
    let holders = document.blocks(in: first..<end).filter { block in
      !heldBy.isEmpty && document.events[block.lowerBound].kind == .paragraph
        && document.plainText(of: block).trimmed.hasPrefix(heldBy)
    }
    let holder = holders.last.flatMap { $0.upperBound == end ? $0 : nil }
    return Option(
      isRight: document.events[item.lowerBound].detail == TaskState.done.rawValue,
      answer: item.lowerBound + 1..<first, reason: first..<(holder?.lowerBound ?? end),
      holder: holder, strayHolder: holders.first { $0 != holder })
  }

  /// Finds the pairs in the items of a list, or the rows of a table.
  private mutating func findPairs(at block: Int, in document: MarkdownDocument) {
    if document.events[block].kind == .list {
      for (number, item) in document.items(of: block).enumerated() {
        let inner = Self.inner(item)
        let middle = inner.isEmpty ? inner.lowerBound : document.end(ofElementAt: inner.lowerBound)
        take(inner.lowerBound..<middle, middle..<inner.upperBound, number + 1, document)
      }
      return
    }
    var number = 0
    for row in document.blocks(in: block + 1..<document.end(ofElementAt: block) - 1) {
      let cells = document.blocks(in: Self.inner(row)).map(Self.inner)
      if document.events[row.lowerBound].detail == 1 {
        let hasHeads = cells.count == 2 && cells.contains { !$0.isEmpty }
        columns = hasHeads ? Pair(left: cells[0], right: cells[1]) : nil
        continue
      }
      number += 1
      let end = row.upperBound..<row.upperBound
      let isPair = cells.count == 2
      take(isPair ? cells[0] : end, isPair ? cells[1] : end, number, document)
    }
  }

  private mutating func take(
    _ left: Range<Int>, _ right: Range<Int>, _ number: Int, _ document: MarkdownDocument
  ) {
    let texts = [left, right].map { document.plainText(of: $0).trimmed }
    if texts.contains("") { unpaired.append(number) }
    pairs.append(Pair(left: left, right: right))
  }
}

extension MarkdownDocument {
  /// Returns the elements of a range, without those within others.
  fileprivate func blocks(in range: Range<Int>) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = end(ofElementAt: index)
      blocks.append(index..<end)
      index = end
    }
    return blocks
  }
}
