internal import Markup
internal import StudyGuide

/// The questions of a section, in a document that asks them and in one that answers them.
struct BookQuestionsView: PagePart {
  let context: PageContext
  let section: EntryID

  private var name: String { context.guide.entries[section].id }

  static let fields: [Field<BookQuestionsView>] = [
    .record("section", LinkView.shape, { $0.context.link(to: $0.section) }),
    .address("questions-address", { BookPlaces.questions(of: $0.name) }),
    .address("answers-address", { BookPlaces.answers(of: $0.name) }),
    .list(
      "questions", QuestionView.shape,
      { QuestionView.views($0.context.guide.questions(ofSection: $0.section), in: $0.context) }),
  ]
}
