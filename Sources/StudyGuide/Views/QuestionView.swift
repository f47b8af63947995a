internal import Markup

/// A question as a page, a card and a line of the index.
struct QuestionView: PageView {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var question: Question { guide.question(number) }
  private var parts: QuestionParts { question.parts }

  var frame: FrameView {
    FrameView(
      context: context, title: question.entry.title,
      description: guide.words("forms", question.form.rawValue))
  }

  static let fields: [Field<QuestionView>] = [
    .text("id", \.question.entry.id),
    .text("title", \.question.entry.title),
    .flag("is-core", \.question.entry.isCore),
    .address("address", { $0.context.link(to: $0.number).address }),
    .text("level", { $0.guide.words("levels", $0.question.level.rawValue) }),
    .text("level-id", \.question.level.rawValue),
    .text("form", { $0.guide.words("forms", $0.question.form.rawValue) }),
    .text("form-id", \.question.form.rawValue),
    .flag("is-multiple", { $0.parts.options.count(where: \.isRight) > 1 }),
    .html("prompt", { $0.context.html($0.number, $0.parts.prompt) }),
    .list("options", OptionView.shape, \.options),
    .optionalHTML("hint", { $0.context.optionalHTML($0.number, $0.parts.hint) }),
    .optionalHTML("answer", { $0.context.optionalHTML($0.number, $0.parts.answer) }),
    .optionalHTML("criteria", { $0.context.optionalHTML($0.number, $0.parts.criteria) }),
    .optionalHTML("explanation", { $0.context.optionalHTML($0.number, $0.parts.explanation) }),
    .optionalRecord(
      "section", LinkView.shape,
      { view in
        view.guide.relations.targets(of: view.number, .section).first.map {
          view.context.link(to: $0)
        }
      }),
    .list(
      "paragraphs", LinkView.shape,
      { $0.context.links($0.guide.relations.targets(of: $0.number, .essay)) }),
    .list(
      "claims", ClaimView.shape,
      { view in
        view.guide.relations.targets(of: view.number, .claims)
          .map { ClaimView(context: view.context, number: $0) }
      }),
    .list("works", WorkView.shape, { $0.context.works(citedIn: $0.number) }),
    .list(
      "named-paragraphs", ParagraphView.shape,
      { $0.context.paragraphs($0.guide.paragraphs(namedIn: $0.number)) }),
    .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
    .optionalRecord("previous", LinkView.shape, { $0.neighbour(-1) }),
    .optionalRecord("next", LinkView.shape, { $0.neighbour(1) }),
  ]

  static let shape = Shape<QuestionView>("question", fields)
  static let page = Shape<QuestionView>(page: "question-page", fields)

  private var options: [OptionView] {
    parts.options.enumerated().map { index, option in
      OptionView(
        id: "\(question.entry.id)-\(index + 1)", letter: Self.letter(index),
        isRight: option.isRight,
        answer: context.html(number, option.answer),
        reason: context.optionalHTML(number, option.reason))
    }
  }

  /// The name of an option: A, B, C; numbers after Z.
  private static func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))) : String(index + 1)
  }

  /// The question before or after it in its section.
  private func neighbour(_ step: Int) -> LinkView? {
    guard let section = guide.relations.targets(of: number, .section).first else { return nil }
    let all = guide.questions(of: section)
    guard let index = all.firstIndex(of: number), all.indices.contains(index + step) else {
      return nil
    }
    return context.link(to: all[index + step])
  }
}

/// One answer to choose, and why it is right or wrong.
struct OptionView: Sendable {
  let id: String
  let letter: String
  let isRight: Bool
  let answer: [UInt8]
  let reason: [UInt8]?

  static let shape = Shape<OptionView>(
    "option",
    [
      .text("id", \.id),
      .text("letter", \.letter),
      .flag("is-right", \.isRight),
      .html("answer", \.answer),
      .optionalHTML("reason", \.reason),
    ])
}
