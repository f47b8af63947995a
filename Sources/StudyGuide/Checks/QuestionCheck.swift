internal import Markup

extension Checks {
  /// Questions are explained, and have the parts that their form needs.
  static func questions(of guide: Guide) -> [Finding] {
    guide.questions.flatMap { question -> [Finding] in
      var found: [Finding] = []
      if question.parts.explanation?.isEmpty ?? true {
        found.append(
          finding(
            question.entry, .unexplainedQuestion, "the question has no explanation",
            note: "write `## Explanation`"))
      }
      if let message = mismatch(of: question) {
        found.append(finding(question.entry, .questionForm, message.what, note: message.remedy))
      }
      for option in question.parts.options where option.reason.isEmpty {
        let event = question.entry.document.events[option.answer.lowerBound - 1]
        let place = Place(line: Int(event.line) + question.entry.firstLine - 1, column: 1)
        let diagnostic = question.entry.source.diagnostic(
          .unreasonedOption, "this answer does not say why it is right or wrong", place: place,
          note: "write a second paragraph under it")
        found.append((question.entry, diagnostic))
      }
      return found
    }
  }

  private static func mismatch(of question: Question) -> (what: String, remedy: String)? {
    let parts = question.parts
    switch question.form {
    case .choice where parts.options.isEmpty:
      return ("a question to choose has no answers", "write a list of `- [ ]` and `- [x]`")
    case .choice where !parts.options.contains(where: \.isRight):
      return ("no answer is marked as right", "mark it with `- [x]`")
    case .choice: return nil
    case _ where !parts.options.isEmpty:
      return ("only a question to choose has boxes", "write `kind: choice`, or plain items")
    case .short where parts.answer == nil && parts.criteria == nil,
      .order where parts.answer == nil:
      return ("the question has no answer", "write `## Answer`")
    case .essay where parts.criteria == nil,
      .source where parts.criteria == nil && parts.answer == nil:
      return ("the question has no criteria", "write `## Criteria`: what a good answer does")
    case .short, .order, .essay, .source: return nil
    }
  }
}
