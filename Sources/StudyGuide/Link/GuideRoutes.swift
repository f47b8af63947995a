internal import Markup

/// The routes of a guide with their steps linked.
package struct GuideRoutes: Sendable {
  /// A step that leads somewhere.
  package struct Step: Sendable {
    package let target: EntryID
    package let fragment: String?
    /// The minutes that its author gives it.
    package let minutes: Int?
    package let note: String?
  }

  /// A route with the steps that lead somewhere.
  package struct Linked: Sendable {
    package let route: Route
    package let steps: [Step]
  }

  /// The place of an entry on a route: the numbers of the route and of the step, from 0.
  package struct Stop: Sendable {
    package let route: Int
    package let step: Int
  }

  package let all: [Linked]
  /// The places of each entry on routes, the first of each route.
  private let stopsByTarget: [EntryID: [Stop]]

  init(_ routes: [Route], _ entries: EntryTable) {
    var stops: [EntryID: [Stop]] = [:]
    all = routes.enumerated().map { number, route in
      let steps = route.steps.compactMap { step -> Step? in
        guard let address = StepAddress(step.address.value),
          let target = entries.id(address.kind, address.id)
        else { return nil }
        return Step(
          target: target, fragment: address.fragment, minutes: step.minutes, note: step.note)
      }
      for (index, step) in steps.enumerated()
      where stops[step.target]?.last?.route != number {
        stops[step.target, default: []].append(Stop(route: number, step: index))
      }
      return Linked(route: route, steps: steps)
    }
    stopsByTarget = stops
  }

  /// Returns the places of an entry on routes, in the order of the routes.
  package func stops(at id: EntryID) -> [Stop] { stopsByTarget[id] ?? [] }
}

/// The typed address of a step: `claim:weather`, `claim:weather#test`, `question:section/id`.
struct StepAddress {
  let kind: Kind
  let id: String
  /// The folder that an author wrote before the id of a question.
  let folder: String?
  let fragment: String?

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    self.kind = kind
    let place = parts[1].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    fragment = place.count == 2 ? String(place[1]) : nil
    let names = place[0].split(separator: "/", omittingEmptySubsequences: false)
    if kind == .question, names.count == 2 {
      (folder, id) = (String(names[0]), String(names[1]))
    } else {
      (folder, id) = (nil, String(place[0]))
    }
  }
}
