package import Markup

extension Rule {
  package static let heldBy = Rule(
    "held-by",
    meaning: "It is not clear whose view an answer to choose is.",
    remedy: "End the option with one paragraph that links to a claim or a reading.")
}

extension Check {
  /// The check that the paragraph which says who holds an option is its last, and names a claim or a
  /// reading: the page says where these stand.
  static let heldBy = Check(.heldBy, each: .question) { id, guide in
    let question = guide.content.questions[id]
    let words = guide.words[Mark.heldBy]
    return question.parts.options.flatMap { option in
      var faults: [(Range<Int>, message: String, note: String)] = []
      if let stray = option.strayHolder {
        faults.append(
          (
            stray, "`\(words)` does not stand at the end of the option",
            "make it the last paragraph"
          )
        )
      }
      if let holder = option.holder, guide.holders(in: holder, of: id).isEmpty {
        faults.append(
          (
            holder, "`\(words)` names no claim and no reading",
            "write `\(words) [words](claim:ID).`, or a citation"
          ))
      }
      return faults.map { range, message, note in
        let line = Int(question.entry.document.events[range.lowerBound].line)
        return Finding(
          question.entry, .heldBy, message,
          at: Place(line: line + question.entry.firstLine - 1, column: 1), note: note)
      }
    }
  }
}
