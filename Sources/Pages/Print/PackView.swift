internal import Markup
internal import StudyGuide

/// The questions of a lesson on paper: the sheet for students, or the key for teachers.
struct PackView: PageView {
  let context: PageContext
  let lesson: PrintedPage.Lesson

  private var guide: Guide { context.guide }

  var frame: FrameView {
    FrameView(
      context: context, title: lesson.title(in: guide),
      description: guide.configuration.subtitle)
  }

  /// The section whose questions they are; nil for those of a route.
  private var section: EntryID? {
    if case .section(let id) = lesson { return id }
    return nil
  }

  private static let fields: [Field<PackView>] = [
    .text("title", { $0.lesson.title(in: $0.guide) }),
    .optional(
      "number", { view in view.section.map { String(view.guide.entries.position(of: $0) + 1) } }),
    .text("paragraph-sign", { $0.guide.essay.sign }),
    .optional(
      "paragraph-range",
      { view in
        view.section.flatMap {
          view.guide.labelRanges(ofParagraphs: view.guide.links.targets(of: $0, .owns))
        }
      }),
  ]

  /// The shape of the sheet, whose questions are without answers.
  static let sheet = Shape<FramedView<PackView>>(
    page: "sheet-page",
    fields + [
      .list("questions", TaskView.shape, \.tasks),
      .list("works", WorkView.shape, of: \.works) { WorkView(context: $0.context, reading: $1) },
    ])

  /// The shape of the key.
  static let key = Shape<FramedView<PackView>>(
    page: "key-page",
    fields + [
      .list(
        "questions", QuestionView.shape,
        { QuestionView.views($0.lesson.questions(in: $0.guide), in: $0.context) })
    ])

  private var tasks: [TaskView] {
    lesson.questions(in: guide).map { TaskView(context: context, id: $0) }
  }

  /// The readings that the questions name, not those of their answers.
  private var works: [EntryID] {
    let cited = tasks.flatMap { task in
      task.asked.flatMap { guide.readings(citedIn: task.id, in: $0) }
    }
    return cited.uniqued().sorted(by: guide.referenceOrder.precedes)
  }
}
