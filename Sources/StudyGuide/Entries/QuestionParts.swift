package import Markup

/// The parts of a question's text, as ranges of its document's events.
package struct QuestionParts: Sendable {
  /// One task-list item: the answer that it offers, and the reason why that is right or wrong.
  package struct Option: Sendable {
    package let isRight: Bool
    package let answer: Range<Int>
    package let reason: Range<Int>
  }

  package let prompt: Range<Int>
  package let options: [Option]
  package let hint: Range<Int>?
  package let answer: Range<Int>?
  package let criteria: Range<Int>?
  package let explanation: Range<Int>?

  /// Finds the parts by the ids of their headings; the first task list before any heading holds the
  /// options.
  package init(of document: MarkdownDocument) {
    let parts = document.parts()
    hint = parts["hint"]
    answer = parts["answer"]
    criteria = parts["criteria"]
    explanation = parts["explanation"]
    let opening = document.openingPart()
    let list = document.events[opening].firstIndex { event in
      event.kind == .item && event.phase == .enter && event.detail != TaskState.none.rawValue
    }
    guard let list else {
      (prompt, options) = (opening, [])
      return
    }
    prompt = opening.lowerBound..<list - 1
    options = document.items(of: list - 1).map { item in
      let first = document.end(ofElementAt: item.lowerBound + 1)
      return Option(
        isRight: document.events[item.lowerBound].detail == TaskState.done.rawValue,
        answer: item.lowerBound + 1..<first, reason: first..<item.upperBound - 1)
    }
  }
}
