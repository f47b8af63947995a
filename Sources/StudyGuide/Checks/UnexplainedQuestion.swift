package import Markup

extension Rule {
  package static let unexplainedQuestion = Rule(
    "unexplained-question",
    meaning: "A question has no explanation.",
    remedy: "Write `## Explanation`, with its sources.")
}

extension Check {
  static let unexplainedQuestion = Check(.unexplainedQuestion, each: .question) { id, guide in
    let question = guide.content.questions[id]
    guard question.parts.explanation?.isEmpty ?? true else { return [] }
    return [
      Finding(
        question.entry, .unexplainedQuestion, "the question has no explanation",
        note: "write `## \(guide.words[EntryHeading.explanation])`")
    ]
  }
}
