internal import Markup
internal import StudyGuide

/// A route through the guide, as its page and the start page list it.
struct RouteView: Sendable {
  let context: PageContext
  let linked: GuideRoutes.Linked

  static let shape = Shape<RouteView>(
    "route",
    [
      .text("id", \.linked.route.id.value),
      .text("title", \.linked.route.title),
      .optional("summary", \.linked.route.summary),
      .address("address", { $0.context.relative(RouteStepView.address(of: $0.linked)) }),
      .text("time", { $0.context.minutes($0.minutes) }),
      .text("step-count", { String($0.linked.steps.count) }),
      .optionalRecord("pack", PackLinksView.shape, \.pack),
      .list("steps", RouteStepView.shape, \.steps),
    ])

  static func all(in context: PageContext) -> [RouteView] {
    context.guide.routes.all.map { RouteView(context: context, linked: $0) }
  }

  /// Its pages for paper.
  private var pack: PackLinksView? {
    PrintedPage.routes(of: context.guide).first {
      context.guide.routes.all[$0].route.id.value == linked.route.id.value
    }.map { PackLinksView(context: context, lesson: .route($0), number: nil) }
  }

  private var steps: [RouteStepView] {
    linked.steps.map { RouteStepView(context: context, step: $0) }
  }

  /// The author's minutes, or else those of the steps.
  var minutes: Int {
    linked.route.minutes ?? steps.reduce(0) { $0 + $1.minutes }
  }
}

/// A step of a route in its list.
struct RouteStepView: Sendable {
  let context: PageContext
  let step: GuideRoutes.Step

  static let shape = Shape<RouteStepView>(
    "route-step",
    [
      .record("link", LinkView.shape, { $0.context.link(to: $0.step) }),
      .text("kind", { $0.context.words[$0.context.guide.entries[$0.step.target].kind] }),
      .text("time", { $0.context.minutes($0.minutes) }),
      .optional("note", \.step.note),
    ])

  /// The author's minutes, or else the time that reading takes at 200 words a minute.
  var minutes: Int {
    step.minutes ?? max(context.guide.entries[step.target].minutes, 1)
  }

  /// Returns the address of a route's place on the page of routes.
  static func address(of linked: GuideRoutes.Linked) -> String {
    BuiltInPage.routes.rawValue + ".html#_route-" + linked.route.id.value
  }
}

/// The place of a page on a route, with the steps before and after it.
struct RouteStopView: Sendable {
  let context: PageContext
  let stop: GuideRoutes.Stop

  static let shape = Shape<RouteStopView>(
    "route-stop",
    [
      .text("title", \.linked.route.title),
      .address("address", { $0.context.relative(RouteStepView.address(of: $0.linked)) }),
      .text("number", { String($0.stop.step + 1) }),
      .text("step-count", { String($0.linked.steps.count) }),
      .optionalRecord("previous", LinkView.shape, { $0.neighbour(-1) }),
      .optionalRecord("next", LinkView.shape, { $0.neighbour(1) }),
    ])

  /// The largest number of routes that a page names.
  private static let most = 5

  /// Returns the places of a page's entry on routes.
  static func all(on context: PageContext) -> [RouteStopView] {
    guard let id = context.guide.entries.id(ofPage: context.path) else { return [] }
    return context.guide.routes.stops(at: id).prefix(most).map {
      RouteStopView(context: context, stop: $0)
    }
  }

  private var linked: GuideRoutes.Linked { context.guide.routes.all[stop.route] }

  private func neighbour(_ step: Int) -> LinkView? {
    let place = stop.step + step
    guard linked.steps.indices.contains(place) else { return nil }
    var link = context.link(to: linked.steps[place])
    link.time = context.minutes(
      RouteStepView(context: context, step: linked.steps[place]).minutes)
    return link
  }
}

extension PageContext {
  /// Returns a number of minutes in words.
  func minutes(_ number: Int) -> String {
    words.minutes(number, language: guide.configuration.language)
  }

  /// Returns a link to a step of a route.
  func link(to step: GuideRoutes.Step) -> LinkView {
    guard let fragment = step.fragment else { return link(to: step.target) }
    let entry = guide.entries[step.target]
    return LinkView(
      title: presentation.title(of: step.target), address: relative(entry.page + "#" + fragment),
      claim: whose(step.target))
  }
}
