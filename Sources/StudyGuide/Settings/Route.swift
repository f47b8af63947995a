package import Markup

/// A way through the guide, `routes` in `guide.yml`: named steps in order.
package struct Route: Sendable {
  /// One step: an entry, or a heading of one.
  package struct Step: Sendable {
    /// The entry as a typed address, such as `claim:weather` or `claim:weather#what-is-disputed`.
    let address: Located<String>
    /// The minutes that its author gives it.
    package let minutes: Int?
    /// What to do there, in a few words.
    package let note: String?
  }

  package let id: Located<String>
  package let title: String
  package let summary: String?
  /// The minutes that its author gives it; nil to count those of its steps.
  package let minutes: Int?
  /// What those who take it can do afterwards, for the plan of the lesson.
  package let aims: [String]
  let steps: [Step]
  /// The place of the route in `guide.yml`.
  let place: Place

  /// The largest numbers of routes, and of steps in one.
  private static let (most, mostSteps) = (50, 100)

  static func read(_ fields: inout FieldReader) -> [Route] {
    let routes = fields.mappings("routes", what: "a route") { Route(&$0) }
    if routes.count > most {
      fields.report(
        .wrongType, "there are more than \(most) routes", at: fields.place(of: "routes"),
        note: "keep the ones that readers need")
    }
    return Array(routes.prefix(most))
  }

  private init(_ fields: inout FieldReader) {
    place = fields.place
    id = fields.text("id")
    if !id.value.isEmpty, !Identifier.isValid(id.value) {
      fields.report(
        .invalidID, "`\(id.value)` cannot be an id", at: id.place, note: Identifier.rule)
    }
    title = fields.prose("title")
    summary = fields.optionalProse("summary")
    minutes = fields.integer("minutes", in: 1...10_000)
    aims = fields.texts("aims").map { fields.prose(of: $0) }
    let steps = Self.steps(&fields)
    if steps.count > Self.mostSteps {
      fields.report(
        .wrongType, "a route has more than \(Self.mostSteps) steps", at: fields.place(of: "steps"),
        note: "make several routes of it")
    }
    self.steps = Array(steps.prefix(Self.mostSteps))
  }

  /// Reads the steps: typed addresses, or `{to, minutes, note}`.
  private static func steps(_ fields: inout FieldReader) -> [Step] {
    guard let node = fields.node("steps"), case .sequence(let nodes) = node.content else {
      return fields.texts("steps").map { Step(address: $0, minutes: nil, note: nil) }
    }
    return nodes.compactMap { (node: DataNode) -> Step? in
      switch node.content {
      case .scalar(let text, _):
        return Step(address: Located(text, at: node.place), minutes: nil, note: nil)
      case .mapping(let entries) where entries.count == 1 && entries[0].key != "to":
        fields.report(
          .wrongType, "a blank stands in the address of a step", at: node.place,
          note: "write `\(entries[0].key):ID`")
        return nil
      case .mapping, .sequence:
        var inner = FieldReader(
          node, in: fields.source, what: "a step", typography: fields.typography)
        let step = Step(
          address: inner.text("to"), minutes: inner.integer("minutes", in: 1...10_000),
          note: inner.optionalProse("note"))
        return fields.adopt(Parsed(step.address.value.isEmpty ? nil : step, inner.finish()))
      }
    }
  }
}
