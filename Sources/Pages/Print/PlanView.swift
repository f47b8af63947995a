internal import Markup
internal import StudyGuide

/// The plan of a lesson that follows a route.
struct PlanView: PageView {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var linked: GuideRoutes.Linked { guide.routes.all[number] }
  private var route: RouteView { RouteView(context: context, linked: linked) }

  var frame: FrameView {
    FrameView(
      context: context, title: linked.route.title,
      description: linked.route.summary ?? guide.configuration.subtitle)
  }

  static let page = Shape<FramedView<PlanView>>(
    page: "plan-page",
    [
      .text("title", \.linked.route.title),
      .optional("summary", \.linked.route.summary),
      .text("time", { $0.context.minutes($0.route.minutes) }),
      .list("aims", NameView.shape, { $0.linked.route.aims.map { NameView(name: $0) } }),
      .list("steps", PlanStepView.shape, \.steps),
      .list("handouts", LinkView.shape, \.handouts),
      .list(
        "questions", TaskView.shape,
        { view in
          PrintedPage.Lesson.route(view.number).questions(in: view.guide).map {
            TaskView(context: view.context, id: $0)
          }
        }),
    ])

  private var steps: [PlanStepView] {
    var start = 0
    return linked.steps.map { step in
      let view = PlanStepView(context: context, step: step, start: start)
      start = view.end
      return view
    }
  }

  /// The sheets for what is done on the route: its own, and those of the sections on it.
  private var handouts: [LinkView] {
    let printed = Set(PrintedPage.sections(of: guide))
    let route = PrintedPage.Lesson.route(number)
    let sections = linked.steps.map(\.target).filter(printed.contains).uniqued()
    return
      ((route.questions(in: guide).isEmpty ? [] : [route])
      + sections.map(PrintedPage.Lesson.section)).map { lesson in
        LinkView(
          title: lesson.title(in: guide),
          address: context.relative(PrintedPage.sheet(lesson).path(in: guide)))
      }
  }
}

/// A step in the plan of a lesson.
struct PlanStepView: Sendable {
  let context: PageContext
  let step: GuideRoutes.Step
  /// The minute at which it begins.
  let start: Int

  private var route: RouteStepView { RouteStepView(context: context, step: step) }
  /// The minute at which it ends.
  var end: Int { start + route.minutes }

  static let shape = Shape<PlanStepView>(
    "plan-step",
    [
      .text("start", { String($0.start) }),
      .text("end", { String($0.end) }),
      .text("title", { $0.context.presentation.title(of: $0.step.target) }),
      .text("kind", { $0.context.words[$0.context.guide.entries[$0.step.target].kind] }),
      .optional("place", { $0.context.paperPlace(of: $0.step.target) }),
      .optional("note", \.step.note),
    ])
}
