internal import Markup
internal import StudyGuide

/// A question as shown on its page, in its card and in lists.
struct QuestionView: EntryPage {
  static let kind = Kind.question

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var question: Question { guide.content.questions[id] }
  private var parts: QuestionParts { question.parts }

  var frame: FrameView {
    FrameView(
      context: context, title: context.presentation.title(of: id),
      description: guide.words[question.kind])
  }

  static let fields: [Field<QuestionView>] = [
    .text("id", \.question.entry.id),
    .key,
    .formerKeys,
    .text("section-id", \.question.section),
    .text("route-ids", \.routes),
    .text(
      "claim-ids",
      { view in
        view.guide.links.targets(of: view.id, .claims).map { view.guide.entries[$0].id }
          .joined(separator: " ")
      }),
    .text("number", { $0.guide.number(ofQuestion: $0.id) }),
    .text("title", { $0.context.presentation.title(of: $0.id) }),
    .flag("is-core", \.question.entry.isCore),
    .address("address", { $0.context.link(to: $0.id).address }),
    .text("level", { $0.guide.words[$0.question.level] }),
    .text("level-id", \.question.level.rawValue),
    .text("kind", { $0.guide.words[$0.question.kind] }),
    .text("kind-id", \.question.kind.rawValue),
    .flag("is-multiple", { $0.parts.options.count(where: \.isRight) > 1 }),
    .text("time", { $0.context.minutes($0.question.minutes) }),
    .optional("opening", \.opening),
    .html("prompt", { $0.context.html($0.id, $0.parts.prompt) }),
    .optionalHTML("prompt-end", { $0.context.optionalHTML($0.id, $0.parts.rest) }),
    .list("options", OptionView.shape, \.options),
    .list(
      "pieces", PieceView.shape, { PieceView.shuffled($0.parts.items, of: $0.id, in: $0.context) }),
    .list(
      "ordered", PieceView.shape, { PieceView.ordered($0.parts.items, of: $0.id, in: $0.context) }),
    .optionalHTML("left-title", { $0.context.optionalHTML($0.id, $0.parts.columns?.left) }),
    .optionalHTML("right-title", { $0.context.optionalHTML($0.id, $0.parts.columns?.right) }),
    .list(
      "lefts", PieceView.shape, { PieceView.numbered($0.parts.pairs, of: $0.id, in: $0.context) }),
    .list(
      "rights", PieceView.shape,
      { PieceView.shuffled($0.parts.pairs.map(\.right), of: $0.id, in: $0.context) }),
    .list("pairs", PairView.shape, { PairView.all($0.parts.pairs, of: $0.id, in: $0.context) }),
    .list("gaps", GapView.shape, { GapView.all($0.parts.gaps) }),
    .list("bank", WordView.shape, \.bank),
    .optionalHTML("hint", { $0.context.optionalHTML($0.id, $0.parts.hint) }),
    .optionalHTML("answer", { $0.context.optionalHTML($0.id, $0.parts.answer) }),
    .optionalHTML("criteria", { $0.context.optionalHTML($0.id, $0.parts.criteria) }),
    .optionalHTML("explanation", { $0.context.optionalHTML($0.id, $0.parts.explanation) }),
    .optionalRecord(
      "section", LinkView.shape,
      { view in view.section.map { view.context.link(to: $0) } }),
    .links("paragraphs", opensPanels: true) { $0.guide.links.targets(of: $0.id, .essay) },
    .list(
      "claims", ClaimView.shape,
      { ClaimView.views($0.guide.links.targets(of: $0.id, .claims), in: $0.context) }),
    .works { $0.guide.readings(citedIn: $0.id) },
    .notes,
    .namedParagraphs,
    .uses,
    .firstUses,
    .moreUses,
    .optionalRecord("previous", LinkView.shape, { $0.neighbour(-1) }),
    .optionalRecord("next", LinkView.shape, { $0.neighbour(1) }),
  ]

  static let shape = Shape<QuestionView>("question", fields + [.draft])
  static let page = Shape<FramedView<QuestionView>>(page: "question-page", fields)

  /// The first sentence of the prompt, for lists; nil where the title is taken from it.
  private var opening: String? {
    guard question.hasTitle else { return nil }
    let text = context.presentation.opening(of: id)
    return text.isEmpty ? nil : question.entry.document.sentences.first(of: text)
  }

  private var options: [OptionView] {
    parts.options.enumerated().map { index, option in
      OptionView(
        id: "\(question.entry.id)-\(index + 1)", letter: context.letter(ofAnswer: index),
        isRight: option.isRight,
        answer: context.html(id, option.answer),
        reason: context.optionalHTML(id, option.reason),
        heldBy: context.optionalHTML(id, option.holder),
        holders: (option.holder.map { guide.holders(in: $0, of: id) } ?? []).map {
          HolderView(context: context, id: $0)
        })
    }
  }

  /// The ids of the routes that lead to the question or its section.
  private var routes: String {
    let stops = guide.routes.stops(at: id) + (section.map { guide.routes.stops(at: $0) } ?? [])
    let numbers = Set(stops.map(\.route)).sorted()
    return numbers.map { guide.routes.all[$0].route.id.value }.joined(separator: " ")
  }

  /// The words for the gaps, shuffled; empty unless the question offers them.
  private var bank: [WordView] { WordView.bank(of: question) }

  private var section: EntryID? { guide.links.targets(of: id, .section).first }

  /// Returns a link to the question `step` places after this one in its section; nil beyond the
  /// ends.
  private func neighbour(_ step: Int) -> LinkView? {
    guard let section else { return nil }
    let all = guide.questions(ofSection: section)
    // The questions are in the order of their ids.
    let index = all.partitioningIndex { $0 >= id }
    guard all.indices.contains(index + step) else { return nil }
    return context.link(to: all[index + step])
  }

  static let card: (template: String, shape: Shape<QuestionView>)? = ("cards/question", shape)

  static let listFields: [Field<BuiltInPageView>] = [
    .list("question-groups", QuestionGroupView.shape, { QuestionGroupView.all(in: $0.context) }),
    .list(
      "question-levels", ChoiceView.shape, { ChoiceView.all(Question.Level.self, in: $0.context) }),
    .list(
      "question-kinds", ChoiceView.shape, { ChoiceView.all(Question.Kind.self, in: $0.context) }),
  ]

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    guide.entries.all(.question).flatMap { guide.links.targets(of: $0, .essay) }
  }

  /// Returns the questions in the order of their sections.
  static func listed(in guide: Guide) -> [EntryID] {
    guide.entries.all(.section).flatMap { guide.questions(ofSection: $0) }
  }
}

/// The questions of one section.
struct QuestionGroupView: Sendable {
  let id: String
  let section: LinkView
  let questions: [QuestionView]
  /// Its pages for paper.
  let pack: PackLinksView?

  static let shape = Shape<QuestionGroupView>(
    "question-group",
    [
      .text("id", \.id),
      .record("section", LinkView.shape, \.section),
      .list("questions", QuestionView.shape, \.questions),
      .optionalRecord("pack", PackLinksView.shape, \.pack),
    ])

  static func all(in context: PageContext) -> [QuestionGroupView] {
    context.listed(.section).map { section in
      QuestionGroupView(
        id: context.guide.entries[section].id, section: context.link(to: section),
        questions: QuestionView.views(context.guide.questions(ofSection: section), in: context),
        pack: SectionView(context: context, id: section).pack)
    }.filter { !$0.questions.isEmpty }
  }
}

/// One option of a question, with the reason why it is right or wrong.
struct OptionView: Sendable {
  let id: String
  let letter: String
  let isRight: Bool
  let answer: [UInt8]
  let reason: [UInt8]?
  /// The paragraph that says whose view it is.
  let heldBy: [UInt8]?
  let holders: [HolderView]

  static let shape = Shape<OptionView>(
    "option",
    [
      .text("id", \.id),
      .text("letter", \.letter),
      .flag("is-right", \.isRight),
      .html("answer", \.answer),
      .optionalHTML("reason", \.reason),
      .optionalHTML("held-by", \.heldBy),
      .list("holders", HolderView.shape, \.holders),
    ])
}

extension PageContext {
  /// Returns the letter of an answer in the guide's language, numbers after the last.
  func letter(ofAnswer index: Int) -> String {
    let letters = words.signs(.letters)
    return index < letters.count ? letters[index] : String(index + 1)
  }
}
