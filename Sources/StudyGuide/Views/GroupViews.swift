internal import Markup

/// The sections of one part of the guide.
struct PartView: Sendable {
  let context: PageContext
  let sections: Range<Int>

  static let shape = Shape<PartView>(
    "part",
    [
      .optional(
        "title",
        { view in
          let part = view.context.guide.section(view.sections.lowerBound).part
          return part.isEmpty ? nil : part
        }),
      .list(
        "sections", SectionView.shape,
        { view in
          view.sections.map { SectionView(context: view.context, number: $0) }
        }),
    ])
}

/// What a claim's status is called, for the key to its drawing.
struct StatusView: Sendable {
  let id: String
  let word: String

  static let shape = Shape<StatusView>(
    "status", [.text("status-id", \.id), .text("status", \.word)])
}

/// The claims of one side, in the order in which the essay makes them.
struct ClaimGroupView: Sendable {
  let title: String
  let id: String
  let claims: [ClaimView]

  static let shape = Shape<ClaimGroupView>(
    "claim-group",
    [.text("title", \.title), .text("id", \.id), .list("claims", ClaimView.shape, \.claims)])
}

/// The readings of one stance.
struct StanceView: Sendable {
  let title: String
  let id: String
  let readings: [ReadingView]

  static let shape = Shape<StanceView>(
    "stance",
    [.text("title", \.title), .text("id", \.id), .list("readings", ReadingView.shape, \.readings)])
}

/// The questions of one section.
struct QuestionGroupView: Sendable {
  let id: String
  let section: LinkView
  let questions: [QuestionView]

  static let shape = Shape<QuestionGroupView>(
    "question-group",
    [
      .text("id", \.id),
      .record("section", LinkView.shape, \.section),
      .list("questions", QuestionView.shape, \.questions),
    ])
}

/// The terms that begin with one letter.
struct LetterView: Sendable {
  let letter: String
  let terms: [TermView]

  static let shape = Shape<LetterView>(
    "letter", [.text("letter", \.letter), .list("terms", TermView.shape, \.terms)])
}

/// What one section finds missing in the essay.
struct SilenceView: Sendable {
  let section: LinkView
  let body: [UInt8]

  static let shape = Shape<SilenceView>(
    "silence", [.record("section", LinkView.shape, \.section), .html("body", \.body)])
}
