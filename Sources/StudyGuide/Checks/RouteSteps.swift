package import Markup

extension Rule {
  package static let routeSteps = Rule(
    "route-steps",
    meaning: "A route has no steps, or one step twice, or the id of another route.",
    remedy: "Give each route an id and steps of its own in `content/guide.yml`.")
}

extension Check {
  /// The check that each step of a route leads to an entry, and none to one twice.
  static let routeSteps = Check(.routeSteps) { run in
    var ids: Set<String> = []
    return run.guide.configuration.routes.flatMap { route in
      var found = steps(of: route, run.guide)
      if !route.id.value.isEmpty, !ids.insert(route.id.value).inserted {
        found.append(
          finding(
            "there are two routes `\(route.id.value)`", at: route.id.place, run.guide,
            note: "rename one of them"))
      }
      if route.steps.isEmpty {
        found.append(
          finding(
            "the route `\(route.id.value)` has no steps", at: route.place, run.guide,
            note: "write `steps: [section:ID, claim:ID]`"))
      }
      return found
    }
  }

  private static func steps(of route: Route, _ guide: Guide) -> [Finding] {
    var known: Set<String> = []
    return route.steps.flatMap { step -> [Finding] in
      if !known.insert(step.address.value).inserted {
        return [
          finding(
            "the route `\(route.id.value)` has the step `\(step.address.value)` twice",
            at: step.address.place, guide, note: "take one of them out")
        ]
      }
      return link(of: step, guide).map { [$0] } ?? []
    }
  }

  /// Returns the problem of a step that leads nowhere; nil for any other.
  private static func link(of step: Route.Step, _ guide: Guide) -> Finding? {
    let source = guide.configuration.source
    let place = step.address.place
    guard let address = StepAddress(step.address.value) else {
      let scheme = step.address.value.prefix { $0 != ":" }
      return Finding(
        source.diagnostic(
          .brokenReference, "`\(step.address.value)` does not say what kind of entry it names",
          place: place,
          note: NearMiss.note(for: String(scheme), among: Kind.allCases.map(\.rawValue))
            ?? "write `section:ID`, `claim:ID`, `question:ID` …"))
    }
    switch guide.entries.find(address.kind, address.id) {
    case .failure(let missing):
      return missing.diagnostic(in: source, at: place).map { Finding($0) }
    case .success(let id):
      let entry = guide.entries[id]
      if let folder = address.folder, guide.content.questions[id].section != folder {
        return Finding(
          source.diagnostic(
            .brokenReference, "no question `\(address.id)` in `\(folder)`", place: place,
            note: "write `question:\(address.id)`"))
      }
      guard let fragment = address.fragment, !entry.document.hasHeading(fragment) else {
        return nil
      }
      return Finding(
        source.diagnostic(
          .brokenFragment, "`\(entry.kind.rawValue):\(entry.id)` has no heading `#\(fragment)`",
          place: place,
          near: NearName(fragment, orList: "it has: ") { entry.document.headings.map(\.id) }))
    }
  }

  private static func finding(
    _ message: String, at place: Place, _ guide: Guide, note: String
  ) -> Finding {
    Finding(guide.configuration.source.diagnostic(.routeSteps, message, place: place, note: note))
  }
}
