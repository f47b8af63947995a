internal import Markup
internal import StudyGuide

/// The room that an answer gets on paper.
struct AnswerRoom: Equatable {
  /// The number of ruled lines.
  let lines: Int
  /// Whether a whole answer needs more than that.
  let goesOn: Bool

  /// As many lines as stand on a page, and the words that most people write on one.
  private static let (most, wordsPerLine) = (20, 12)

  /// Makes room for the number of words that the prompt asks for, or else for what most people write
  /// in the time of the question: a line a minute.
  init(for question: Question, prompt: String, words: [String]) {
    let wanted: Int
    switch question.kind {
    case .choice: wanted = 2
    // What an author shuffled may ask for more than an order.
    case .order where question.parts.items.isEmpty: wanted = 3
    case .order, .match, .gap: wanted = 0
    case .short, .essay, .source:
      wanted =
        Self.length(askedBy: prompt, words).map { ($0 + Self.wordsPerLine - 1) / Self.wordsPerLine }
        ?? max(question.minutes, 3)
    }
    lines = min(wanted, Self.most)
    goesOn = wanted > Self.most
  }

  /// Returns the largest number that stands before one of some words, such as `words`; nil without
  /// any.
  private static func length(askedBy prompt: String, _ words: [String]) -> Int? {
    var found: Int?
    var number: Int?
    var rest = Substring(prompt)
    while let first = rest.first {
      if let digit = first.wholeNumberValue, first.isNumber, digit < 10 {
        number = min((number ?? 0) * 10 + digit, 100_000)
        rest.removeFirst()
        continue
      }
      if let length = number {
        let after = first.isWhitespace ? rest.dropFirst() : rest
        if words.contains(where: { after.hasPrefix($0) }) { found = max(found ?? 0, length) }
      }
      number = nil
      rest.removeFirst()
    }
    return found
  }
}
