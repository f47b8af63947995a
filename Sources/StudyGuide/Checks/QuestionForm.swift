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
    guard let mismatch = mismatch(of: question, guide.words) ?? repetition(in: question)
    else { return [] }
    return [Finding(question.entry, .questionForm, mismatch.what, note: mismatch.remedy)]
  }

  /// Returns the first mismatch between a question's kind and its parts, with its remedy; nil if
  /// they fit.
  private static func mismatch(
    of question: Question, _ words: Words
  ) -> (what: String, remedy: String)? {
    let parts = question.parts
    if question.hasBank, question.kind != .gap {
      return ("only a question with gaps offers words", "write `kind: gap`, or take `bank` out")
    }
    switch question.kind {
    case .choice where parts.options.isEmpty:
      return ("a question to choose has no answers", "write a list of `- [ ]` and `- [x]`")
    case .choice where !parts.options.contains(where: \.isRight):
      return ("no answer is marked as right", "mark it with `- [x]`")
    case .choice: return nil
    case _ where !parts.options.isEmpty:
      return ("only a question to choose has boxes", "write `kind: choice`, or plain items")
    case .short where parts.answer == nil && parts.criteria == nil:
      return ("the question has no answer", "write `## \(words[EntryHeading.answer])`")
    case .essay where parts.criteria == nil,
      .source where parts.criteria == nil && parts.answer == nil:
      return (
        "the question has no criteria",
        "write `## \(words[EntryHeading.criteria])`: what a good answer does"
      )
    case .short, .essay, .source: return nil
    case .order: return parts.answer == nil ? orderMismatch(of: parts) : nil
    case .match: return pairMismatch(of: parts)
    case .gap: return gapMismatch(of: parts.gaps)
    }
  }

  /// Returns the first answer, thing to order or left side of a pair that says what an earlier one
  /// says, so that readers could not tell them apart; nil if there is none.
  private static func repetition(in question: Question) -> (what: String, remedy: String)? {
    let parts = question.parts
    for ranges in [parts.options.map(\.answer), parts.items, parts.pairs.map(\.left)] {
      var numbers: [String: Int] = [:]
      for (number, range) in zip(1..., ranges) {
        let text = question.entry.document.plainText(of: range).trimmed
        if let first = numbers[text] {
          return ("number \(number) says what number \(first) says", "write each once")
        }
        numbers[text] = number
      }
    }
    return nil
  }

  private static let noPrompt = (
    what: "the question says nothing before its list", remedy: "begin with what is to be done"
  )

  private static func orderMismatch(of parts: QuestionParts) -> (what: String, remedy: String)? {
    if parts.items.isEmpty {
      return (
        "the question has no answer",
        "write the things to order as a numbered list, in the right order: readers see it shuffled"
      )
    }
    if parts.items.count == 1 { return ("there is one thing to order", "write two or more") }
    return parts.prompt.isEmpty ? noPrompt : nil
  }

  private static func pairMismatch(of parts: QuestionParts) -> (what: String, remedy: String)? {
    let remedy = "write a list of `- left :: right`, or a table of two columns"
    if parts.pairs.isEmpty { return ("a question to match has no pairs", remedy) }
    if let number = parts.unpaired.first { return ("number \(number) is no pair", remedy) }
    if parts.pairs.count == 1 { return ("there is one pair to match", "write two or more") }
    return parts.prompt.isEmpty ? noPrompt : nil
  }

  private static func gapMismatch(of gaps: [QuestionParts.Gap]) -> (what: String, remedy: String)? {
    if gaps.isEmpty {
      return (
        "the question has no gaps", "put what readers fill in between `**`: `Rome is in **Italy**.`"
      )
    }
    if let number = gaps.firstIndex(where: { !$0.isPlain }) {
      return ("gap \(number + 1) holds more than words", "write words alone between the `**`")
    }
    if let number = gaps.firstIndex(where: { $0.words.contains("") }) {
      return (
        "gap \(number + 1) is empty on one side of its `|`", "write `**one|another**`"
      )
    }
    return nil
  }
}
