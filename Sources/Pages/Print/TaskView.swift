internal import Markup
internal import StudyGuide

/// A question as students get it on paper. No name of its shape gives anything that answers it.
struct TaskView: Sendable {
  let context: PageContext
  let id: EntryID

  private var question: Question { context.guide.content.questions[id] }
  private var parts: QuestionParts { question.parts }

  static let shape = Shape<TaskView>(
    "task",
    [
      .text("number", { $0.context.guide.number(ofQuestion: $0.id) }),
      .text("kind-id", \.question.kind.rawValue),
      .flag("is-multiple", { $0.parts.options.count(where: \.isRight) > 1 }),
      .flag("is-choice", { $0.question.kind == .choice }),
      .flag("is-order", { $0.question.kind == .order }),
      .html("prompt", { $0.context.html($0.id, $0.parts.prompt) }),
      .optionalHTML("prompt-end", { $0.context.optionalHTML($0.id, $0.parts.rest) }),
      .list("options", PieceView.shape, \.options),
      .list(
        "pieces", PieceView.shape,
        { PieceView.shuffled($0.parts.items, of: $0.id, in: $0.context) }),
      .optionalHTML("left-title", { $0.context.optionalHTML($0.id, $0.parts.columns?.left) }),
      .optionalHTML("right-title", { $0.context.optionalHTML($0.id, $0.parts.columns?.right) }),
      .list(
        "lefts", PieceView.shape,
        { PieceView.numbered($0.parts.pairs, of: $0.id, in: $0.context) }),
      .list(
        "rights", PieceView.shape,
        { PieceView.shuffled($0.parts.pairs.map(\.right), of: $0.id, in: $0.context) }),
      .list("gaps", LineView.shape, { LineView.lines($0.parts.gaps.count) }),
      .list("bank", WordView.shape, { WordView.bank(of: $0.question) }),
      .list("room", LineView.shape, { LineView.lines($0.room.lines) }),
      .flag("goes-on", \.room.goesOn),
      .optionalHTML("notes", { $0.context.notesHTML($0.id, in: $0.asked) }),
    ])

  private var options: [PieceView] {
    parts.options.enumerated().map { index, option in
      PieceView(
        letter: context.letter(ofAnswer: index), text: context.html(id, option.answer))
    }
  }

  private var room: AnswerRoom {
    AnswerRoom(
      for: question, prompt: context.presentation.plainText(of: parts.prompt, in: id),
      words: context.words.signs(.countedWords))
  }

  /// What readers see before they open an answer.
  var asked: [Range<Int>] {
    [parts.prompt, parts.rest] + parts.items + parts.options.map(\.answer)
      + parts.pairs.flatMap { [$0.left, $0.right] }
  }
}

/// A line to write on.
struct LineView: Sendable {
  let number: Int

  static let shape = Shape<LineView>("line", [.text("number", { String($0.number) })])

  static func lines(_ count: Int) -> [LineView] {
    count == 0 ? [] : (1...count).map { LineView(number: $0) }
  }
}
