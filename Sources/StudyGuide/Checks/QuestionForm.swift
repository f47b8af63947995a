package import Markup

extension Rule {
  package static let questionForm = Rule(
    "question-form",
    meaning: "The parts of a question do not fit its kind.",
    remedy: "Give it the options, answer or criteria that its kind needs.")
}

extension Check {
  /// The check that a question has the parts that its kind needs.
  static let questionForm = Check(.questionForm, each: .question) { id, guide in
    let question = guide.content.questions[id]
    guard let mismatch = mismatch(of: question) else { return [] }
    return [Finding(question.entry, .questionForm, mismatch.what, note: mismatch.remedy)]
  }

  /// Returns the first mismatch between a question's kind and its parts, with its remedy; nil if
  /// they fit.
  private static func mismatch(of question: Question) -> (what: String, remedy: String)? {
    let parts = question.parts
    switch question.kind {
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
