/// Turns a template into steps against a record's type: names become slots, and every mistake a
/// diagnostic.
///
/// A partial becomes a routine of its own, made once for each type of record it is called on.
struct TemplateCompiler {
  private let library: TemplateLibrary
  private let root: RecordType
  private var code = TemplateCode()
  private(set) var diagnostics: [Diagnostic] = []
  /// The records in reach, outermost first; the first is the page's.
  private var frames: [RecordType] = []
  /// The optionals that are open and known to be there, with the frame in which they stand.
  private var bound: [Bound] = []
  private var routines: [RoutineKey: Routine] = [:]
  /// How many records have been entered on the way here: recursion without one never ends.
  private var descents = 0
  private var openParents: [Int] = []

  private struct Bound {
    let name: String
    let frame: Int
    let type: FieldType.Printable
  }

  private struct RoutineKey: Hashable {
    let template: Int
    let type: String
    let indent: [UInt8]
  }

  private struct Routine {
    let number: Int
    /// While it is being made, the descents at its beginning.
    var openAt: Int?
  }

  /// What blocks are filled with, and the indentation of the text.
  private struct Context {
    var blocks: [String: [TemplateNode]] = [:]
    var indent: [UInt8] = []
  }

  init(library: TemplateLibrary, root: RecordType) {
    self.library = library
    self.root = root
  }

  mutating func compile(_ template: Int) -> TemplateCode {
    frames = [root]
    var context = Context()
    let steps = compile(library.templates[template], &context)
    code.main = steps
    return code
  }

  private mutating func compile(
    _ nodes: [TemplateNode], _ context: inout Context
  ) -> [TemplateStep] {
    var steps: [TemplateStep] = []
    for node in nodes {
      switch node {
      case .text(let bytes, let startsLine):
        let indented = indent(bytes, context.indent, startsLine: startsLine)
        if case .text(let earlier)? = steps.last {
          steps[steps.count - 1] = .text(code.joined(earlier, indented))
        } else {
          steps.append(.text(code.add(indented)))
        }
      case .variable(let tag, let isRaw, let startsLine, let position):
        if startsLine, !context.indent.isEmpty { steps.append(.text(code.add(context.indent))) }
        steps += variable(tag, isRaw: isRaw, position: position)
      case .section(let tag, let isInverted, let children):
        steps += section(tag, isInverted: isInverted, children, &context)
      case .partial(let tag, let indent): steps += partial(tag, indent: context.indent + indent)
      case .parent(let tag, let indent, let blocks):
        steps += parent(tag, indent: indent, blocks, context)
      case .block(let tag, let children):
        steps += compile(context.blocks[tag.name] ?? children, &context)
      }
    }
    return steps
  }

  /// Puts the indentation of a partial before each of its lines.
  private func indent(_ bytes: [UInt8], _ indent: [UInt8], startsLine: Bool) -> [UInt8] {
    if indent.isEmpty { return bytes }
    var indented: [UInt8] = []
    var startsLine = startsLine
    for byte in bytes {
      if startsLine, !byte.isLineEnd { indented += indent }
      indented.append(byte)
      startsLine = byte == UInt8(ascii: "\n")
    }
    return indented
  }

  // MARK: Names

  /// Where a name leads: the innermost record that has it.
  private func find(_ name: String) -> (frame: Int, slot: Int, type: FieldType)? {
    for frame in frames.indices.reversed() {
      if let slot = frames[frame].slot(of: name) {
        return (frame, slot, frames[frame].fields[slot].type)
      }
    }
    return nil
  }

  private mutating func reportUnknown(_ tag: TemplateNode.Tag) {
    let reach = frames.reversed().flatMap { $0.fields.map(\.name) }
    report(
      .templateUnknownName, "there is no name `\(tag.name)` here", tag,
      note: NearMiss.note(for: tag.name, among: reach)
        ?? "names of \(frames[frames.count - 1].name): "
        + frames[frames.count - 1].fields.map(\.name).joined(separator: ", "))
  }

  // MARK: Variables

  private mutating func variable(
    _ tag: TemplateNode.Tag, isRaw: Bool, position: HTMLPosition
  ) -> [TemplateStep] {
    if let dot = tag.name.firstIndex(of: "."), tag.name != "." {
      let inner = tag.renamed(String(tag.name[tag.name.index(after: dot)...]))
      let outer = tag.renamed(String(tag.name[..<dot]))
      return within(outer) { $0.variable(inner, isRaw: isRaw, position: position) }
    }
    if position == .insideTag {
      report(
        .templateUnquotedAttribute, "`\(tag.name)` stands in a tag without quotation marks", tag,
        note: "write `name=\"{{\(tag.name)}}\"`")
      return []
    }
    let match = find(tag.name)
    if let index = bound.lastIndex(where: { $0.name == tag.name || tag.name == "." }),
      bound[index].frame >= match?.frame ?? 0
    {
      let type = bound[index].type
      return printed(tag, type, isRaw: isRaw, position) ? [.printBound(index)] : []
    }
    guard let match else {
      reportUnknown(tag)
      return []
    }
    switch match.type {
    case .text, .html, .address:
      let type = FieldType.Printable(rawValue: match.type.description) ?? .text
      return printed(tag, type, isRaw: isRaw, position) ? [.print(match.frame, match.slot)] : []
    case .optional:
      report(
        .templateUnguardedOptional, "`\(tag.name)` may be missing", tag,
        note: "write `{{#\(tag.name)}}{{\(tag.name)}}{{/\(tag.name)}}`")
    case .flag:
      report(
        .templateNotPrintable, "`\(tag.name)` is a flag and cannot be printed", tag,
        note: "ask for it: `{{#\(tag.name)}}…{{/\(tag.name)}}`")
    case .record, .optionalRecord, .list:
      report(
        .templateNotPrintable, "`\(tag.name)` is a \(match.type.description) and cannot be printed",
        tag, note: "open it: `{{#\(tag.name)}}…{{/\(tag.name)}}`")
    }
    return []
  }

  /// Whether a value of the type may be printed so; HTML takes three braces and stands in content.
  private mutating func printed(
    _ tag: TemplateNode.Tag, _ type: FieldType.Printable, isRaw: Bool, _ position: HTMLPosition
  ) -> Bool {
    if type == .html, position != .content {
      report(.templateWrongBraces, "`\(tag.name)` is HTML and cannot stand in an attribute", tag)
      return false
    }
    guard isRaw == (type == .html) else {
      report(
        .templateWrongBraces,
        isRaw
          ? "`\(tag.name)` is \(type.rawValue), which is escaped"
          : "`\(tag.name)` is HTML, which is not escaped", tag,
        note: isRaw ? "write `{{\(tag.name)}}`" : "write `{{{\(tag.name)}}}`")
      return false
    }
    return true
  }

  // MARK: Sections

  private mutating func section(
    _ tag: TemplateNode.Tag, isInverted: Bool, _ children: [TemplateNode], _ context: inout Context
  ) -> [TemplateStep] {
    guard let match = find(tag.name) else {
      reportUnknown(tag)
      return []
    }
    let (frame, slot) = (match.frame, match.slot)
    var inner = context
    defer { context = inner }
    switch match.type {
    case .text, .html, .address:
      report(
        .templateNeedlessSection, "`\(tag.name)` is always there", tag,
        note: "print it without a section")
      return []
    case .record where isInverted:
      report(.templateNeedlessSection, "`\(tag.name)` is always there", tag)
      return []
    case .flag:
      let steps = compile(children, &inner)
      return [.ifFlag(frame, slot, isInverted: isInverted, steps)]
    case .optional, .optionalRecord, .list:
      if isInverted { return [.ifMissing(frame, slot, compile(children, &inner))] }
      return open(match, tag, children, &inner)
    case .record: return open(match, tag, children, &inner)
    }
  }

  private mutating func open(
    _ match: (frame: Int, slot: Int, type: FieldType), _ tag: TemplateNode.Tag,
    _ children: [TemplateNode], _ context: inout Context
  ) -> [TemplateStep] {
    switch match.type {
    case .optional(let type):
      bound.append(Bound(name: tag.name, frame: match.frame, type: type))
      defer { bound.removeLast() }
      return [.bind(match.frame, match.slot, compile(children, &context))]
    case .record(let type), .optionalRecord(let type), .list(let type):
      frames.append(type())
      descents += 1
      defer {
        frames.removeLast()
        descents -= 1
      }
      return [.enter(match.frame, match.slot, compile(children, &context))]
    case .text, .html, .address, .flag: return []
    }
  }

  /// Steps within a record that is always there, for `{{record.name}}`.
  private mutating func within(
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
    frames.append(type())
    defer { frames.removeLast() }
    return [.enter(match.frame, match.slot, body(&self))]
  }

  // MARK: Partials and parents

  private mutating func partial(_ tag: TemplateNode.Tag, indent: [UInt8]) -> [TemplateStep] {
    guard let template = template(of: tag) else { return [] }
    let current = frames[frames.count - 1]
    let key = RoutineKey(template: template, type: current.name, indent: indent)
    if let routine = routines[key] {
      if routine.openAt == descents {
        report(
          .templateSyntax, "`\(tag.name)` calls itself on the same record, without end", tag,
          note: "let it call itself within a list")
      }
      return [.call(routine.number)]
    }
    let number = code.addRoutine()
    routines[key] = Routine(number: number, openAt: descents)
    let outer = (frames, bound)
    frames = [root, current]
    bound = []
    var context = Context(indent: indent)
    code.routines[number] = compile(library.templates[template], &context)
    (frames, bound) = outer
    routines[key]?.openAt = nil
    return [.call(number)]
  }

  private mutating func parent(
    _ tag: TemplateNode.Tag, indent: [UInt8], _ children: [TemplateNode], _ context: Context
  ) -> [TemplateStep] {
    guard let template = template(of: tag) else { return [] }
    guard !openParents.contains(template) else {
      report(.templateSyntax, "`\(tag.name)` is a parent of itself", tag)
      return []
    }
    var inner = Context(indent: context.indent + indent)
    for case .block(let block, let nodes) in children { inner.blocks[block.name] = nodes }
    inner.blocks.merge(context.blocks) { _, outer in outer }
    openParents.append(template)
    defer { openParents.removeLast() }
    return compile(library.templates[template], &inner)
  }

  private mutating func template(of tag: TemplateNode.Tag) -> Int? {
    if let template = library.names[tag.name] { return template }
    report(
      .templateUnknownPartial, "there is no template `\(tag.name)`", tag,
      note: NearMiss.note(for: tag.name, among: library.names.keys.sorted())
        ?? "write `templates/\(tag.name).mustache`")
    return nil
  }

  private mutating func report(
    _ rule: Rule, _ message: String, _ tag: TemplateNode.Tag, note: String? = nil
  ) {
    let source = library.sources[tag.template]
    diagnostics.append(
      source.diagnostic(rule, message, at: tag.start, length: tag.length, note: note))
  }
}

extension TemplateNode.Tag {
  fileprivate func renamed(_ name: String) -> TemplateNode.Tag {
    TemplateNode.Tag(name: name, template: template, start: start, length: length)
  }
}
