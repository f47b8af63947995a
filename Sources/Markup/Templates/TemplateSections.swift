/// Sections: what they ask, what they open, and where in HTML they begin and end.
extension TemplateCompiler {
  /// A name with its place in the records in reach.
  typealias Match = (frame: Int, slot: Int, type: FieldType)

  /// Finds a name in the innermost record that has it.
  func find(_ name: String) -> Match? {
    for frame in frames.indices.reversed() {
      let type = frames[frame].type
      if let slot = type.slot(of: name) { return (frame, slot, type.fields[slot].type) }
    }
    return nil
  }

  /// Compiles a section; one over a value that is always present is a mistake, except over a
  /// record.
  mutating func section(
    _ tag: TemplateNode.Tag, isInverted: Bool, _ children: [TemplateNode], _ blocks: Blocks
  ) -> [TemplateStep] {
    guard let match = find(tag.name) else {
      reportUnknown(tag)
      return []
    }
    switch match.type {
    case .printable:
      report(
        .templateNeedlessSection, "`\(tag.name)` is always there", tag,
        note: "print it without a section")
      return []
    case .record where isInverted:
      report(.templateNeedlessSection, "`\(tag.name)` is always there", tag)
      return []
    case .record(let type):
      return [enter(match, type(), tag) { $0.compile(children, blocks) }]
    case .flag:
      let steps = branch(tag) { $0.compile(children, blocks) }
      return [.ifFlag(match.frame, match.slot, isInverted: isInverted, steps)]
    case .optional, .optionalRecord, .list:
      if isInverted {
        let steps = branch(tag) { $0.compile(children, blocks) }
        return [.ifMissing(match.frame, match.slot, steps)]
      }
      return open(match, tag, children, blocks)
    }
  }

  /// Compiles the children of a section that opens an optional, an optional record or a list.
  private mutating func open(
    _ match: Match, _ tag: TemplateNode.Tag, _ children: [TemplateNode], _ blocks: Blocks
  ) -> [TemplateStep] {
    switch match.type {
    case .optional(let type):
      bound.append(Bound(name: tag.name, frame: match.frame, type: type))
      defer { bound.removeLast() }
      return [
        .bind(match.frame, match.slot, branch(tag) { $0.compile(children, blocks) })
      ]
    case .optionalRecord(let type):
      return [
        enter(match, type(), tag) { $0.branch(tag) { $0.compile(children, blocks) } }
      ]
    case .list(let type):
      let type = type()
      let isOuter = match.frame < frames.count - 1
      // A type that has lists of itself may lead round in a circle of the data.
      if !isOuter {
        if entered.contains(type.id) { code.isOpenEnded = true }
        enters.insert(type.id)
      }
      let outer = cost
      cost = TemplateCost()
      let step = enter(match, type, tag) {
        $0.branch(tag, isRepeated: true) { $0.compile(children, blocks) }
      }
      cost = outer + cost.repeated(isOuter: isOuter)
      return [step]
    case .printable, .flag, .record: return []
    }
  }

  /// Compiles steps inside a record.
  mutating func enter(
    _ match: Match, _ type: RecordType, _ tag: TemplateNode.Tag,
    _ body: (inout TemplateCompiler) -> [TemplateStep]
  ) -> TemplateStep {
    let isAlwaysThere = if case .record = match.type { true } else { false }
    let level = frames[match.frame].level + (isAlwaysThere ? 0 : 1)
    frames.append(Frame(type: type, level: level))
    entered.append(type.id)
    defer {
      frames.removeLast()
      entered.removeLast()
    }
    let origin = code.addOrigin(tag, library.sources[tag.template])
    return .enter(match.frame, match.slot, body(&self), origin: origin)
  }

  /// Compiles steps inside a record that is always present, for `{{record.name}}`.
  mutating func within(
    _ tag: TemplateNode.Tag, _ body: (inout TemplateCompiler) -> [TemplateStep]
  ) -> [TemplateStep] {
    guard let match = find(tag.name) else {
      reportUnknown(tag)
      return []
    }
    guard case .record(let type) = match.type else {
      report(
        .templateNotPrintable,
        "`\(tag.name)` is \(match.type.description): a point cannot enter it",
        tag, note: "open it: `{{#\(tag.name)}}…{{/\(tag.name)}}`")
      return []
    }
    return [enter(match, type(), tag, body)]
  }

  /// Compiles steps that may be left out, or repeated: what follows must stand in the same place of
  /// HTML with them and without.
  mutating func branch(
    _ tag: TemplateNode.Tag, isRepeated: Bool = false,
    _ body: (inout TemplateCompiler) -> [TemplateStep]
  ) -> [TemplateStep] {
    html = html.atBoundary
    let before = html
    let steps = body(&self)
    if isExhausted { return [] }
    let after = html.atBoundary
    guard let joined = before.joined(after), !isRepeated || joined == before else {
      report(
        .templateBrokenHTML,
        "`\(tag.name)` begins \(before.description) and ends \(after.description)", tag,
        note: "end a section, list or partial where in HTML it begins")
      html = before
      return steps
    }
    html = joined
    return steps
  }
}
