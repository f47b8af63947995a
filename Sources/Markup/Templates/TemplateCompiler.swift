/// A compiler of one template against the type of its record: names become slots, and every mistake
/// a diagnostic.
///
/// A partial becomes a routine of its own, compiled once for each type of record on which it is
/// called.
struct TemplateCompiler {
  let library: TemplateLibrary
  let root: RecordType
  var code = TemplateCode()
  private(set) var diagnostics: [Diagnostic] = []
  /// The types of the records in reach, outermost first; the first is the page's.
  var frames: [RecordType] = []
  /// The optional values whose sections are open, so that they are known to be present.
  var bound: [Bound] = []
  /// The routines of partials that are compiled or being compiled.
  var routines: [RoutineKey: Routine] = [:]
  /// The number of records entered on the way to this node; see ``partial(_:indent:)``.
  var descents = 0
  /// The parents being compiled, by template, to find a parent of itself.
  var openParents: [Int] = []

  /// An optional value that is known to be present, with the frame that holds it.
  struct Bound {
    let name: String
    let frame: Int
    let type: FieldType.Printable
  }

  /// The identity of a routine: its template, the type of its record, and its indentation.
  struct RoutineKey: Hashable {
    let template: Int
    let type: RecordType.ID
    let indent: [UInt8]
  }

  /// A routine, by its number in the code.
  struct Routine {
    let number: Int
    /// The value of `descents` where its compilation began; nil once it is compiled.
    var openAt: Int?
  }

  /// The contents of blocks, and the indentation of the text.
  struct Context {
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

  mutating func compile(
    _ nodes: [TemplateNode], _ context: inout Context
  ) -> [TemplateStep] {
    var steps: [TemplateStep] = []
    var followsRoot = false
    for node in nodes {
      defer { followsRoot = node.isRoot }
      switch node {
      case .text(let bytes, let startsLine):
        let text = followsRoot ? library.addressed(bytes) : bytes
        let indented = indent(text, context.indent, startsLine: startsLine)
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

  /// Returns a text with the indentation of its partial before each line.
  func indent(_ bytes: [UInt8], _ indent: [UInt8], startsLine: Bool) -> [UInt8] {
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

  // MARK: Sections

  /// Compiles a section; one over a value that is always present is a mistake, except over a
  /// record.
  mutating func section(
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
    case .printable:
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

  /// Compiles the children of a section that opens an optional, a record or a list.
  mutating func open(
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
    case .printable, .flag: return []
    }
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
    frames.append(type())
    defer { frames.removeLast() }
    return [.enter(match.frame, match.slot, body(&self))]
  }

  // MARK: Partials and parents

  /// Compiles a call of a partial, and the partial itself if it is new for this type of record.
  mutating func partial(_ tag: TemplateNode.Tag, indent: [UInt8]) -> [TemplateStep] {
    guard let template = template(of: tag) else { return [] }
    let current = frames[frames.count - 1]
    let key = RoutineKey(template: template, type: current.id, indent: indent)
    if let routine = routines[key] {
      // The partial calls itself. Through a list or an optional record that ends with the data; but
      // if no record has been entered since its beginning, it is called on the same record for
      // ever.
      if routine.openAt == descents {
        report(
          .templateSyntax, "`\(tag.name)` calls itself on the same record, without end", tag,
          note: "let it call itself within a list")
      }
      return [.call(routine.number)]
    }
    let number = code.addRoutine()
    routines[key] = Routine(number: number, openAt: descents)
    // The routine must serve every caller, so it may see only the page's record and its own.
    let outer = (frames, bound)
    frames = [root, current]
    bound = []
    var context = Context(indent: indent)
    code.routines[number] = compile(library.templates[template], &context)
    (frames, bound) = outer
    routines[key]?.openAt = nil
    return [.call(number)]
  }

  /// Compiles a parent with its blocks filled in. Outer blocks win over inner ones, as Mustache's
  /// inheritance specifies.
  mutating func parent(
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

  mutating func template(of tag: TemplateNode.Tag) -> Int? {
    if let template = library.names[tag.name] { return template }
    report(
      .templateUnknownPartial, "there is no template `\(tag.name)`", tag,
      note: NearMiss.note(for: tag.name, among: library.names.keys.sorted())
        ?? "write `templates/\(tag.name).mustache`")
    return nil
  }

  mutating func report(
    _ rule: Rule, _ message: String, _ tag: TemplateNode.Tag, note: String? = nil
  ) {
    let source = library.sources[tag.template]
    diagnostics.append(
      source.diagnostic(rule, message, at: tag.start, length: tag.length, note: note))
  }
}

extension TemplateNode.Tag {
  func renamed(_ name: String) -> TemplateNode.Tag {
    TemplateNode.Tag(name: name, template: template, start: start, length: length)
  }
}
