package import Markup

extension Rule {
  package static let unreasonedOption = Rule(
    "unreasoned-option",
    meaning: "An answer to choose does not say why it is right or wrong.",
    remedy: "Add a second paragraph to the option.")
}

extension Check {
  /// The check that every option of a question says why it is right or wrong.
  static let unreasonedOption = Check(.unreasonedOption, each: .question) { id, guide in
    let question = guide.content.questions[id]
    return question.parts.options.filter(\.reason.isEmpty).map { option in
      let event = question.entry.document.events[option.answer.lowerBound - 1]
      return Finding(
        question.entry, .unreasonedOption, "this answer does not say why it is right or wrong",
        at: Place(line: Int(event.line) + question.entry.firstLine - 1, column: 1),
        note: "write a second paragraph under it")
    }
  }
}
