package import Markup

/// Where the parts of a question stand in its text, as ranges of events.
package struct QuestionParts: Sendable {
  /// One task-list item: what it says, and why it is right or wrong.
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
