/// A compiler of one template against the type of its record: names become slots, the context of
/// each value in HTML is found, and every mistake is a diagnostic.
///
/// A partial becomes a routine of its own, compiled once for each type of record on which it is
/// called and each context in which it is.
struct TemplateCompiler {
  let library: TemplateLibrary
  let root: RecordType
  var code = TemplateCode()
  private(set) var diagnostics: [Diagnostic] = []
  /// The records in reach, outermost first; the first is the page's.
  var frames: [Frame] = []
  /// The types of all records entered on the way to this node, partials included.
  var entered: [RecordType.ID] = []
  /// The optional values whose sections are open, so that they are known to be present.
  var bound: [Bound] = []
  /// The routines of partials that are compiled or being compiled.
  var routines: [RoutineKey: Routine] = [:]
  /// The parents being compiled, by template, to find a parent of itself.
  var openParents: [Int] = []
  /// The place in HTML that has been reached.
  var html = HTMLContext()
  /// What the routine being compiled prints so far, and the types of the records that it enters.
  var cost = TemplateCost()
  var enters: Set<RecordType.ID> = []
  private var depth = 0
  /// Whether a bound was exceeded, so that nothing more is compiled.
  private(set) var isExhausted = false

  /// The type of a record, and the number of lists and optional records entered on the way to it.
  struct Frame {
    let type: RecordType
    let level: Int
  }

  /// An optional value that is known to be present, with the frame that holds it.
  struct Bound {
    let name: String
    let frame: Int
    let type: FieldType.Printable
  }

  /// The identity of a routine.
  struct RoutineKey: Hashable {
    let template: Int
    let type: RecordType.ID
    let html: HTMLContext
  }

  /// A routine, by its number in the code.
  struct Routine {
    let number: Int
    /// The level of its record where its compilation began; nil once it is compiled.
    var openAt: Int?
    var cost = TemplateCost()
    /// The types of the records that it enters.
    var enters: Set<RecordType.ID> = []
  }

  /// The contents of blocks, by name.
  typealias Blocks = [String: [TemplateNode]]

  init(library: TemplateLibrary, root: RecordType) {
    self.library = library
    self.root = root
  }

  mutating func compile(_ template: Int) -> TemplateCode {
    frames = [Frame(type: root, level: 0)]
    entered = [root.id]
    code.main = compile(library.templates[template], [:])
    if cost.weight > TemplateLimits.weight { code.isOpenEnded = true }
    if !isExhausted, html.state != .data { reportUnfinished(template) }
    return code
  }

  mutating func compile(_ nodes: [TemplateNode], _ blocks: Blocks) -> [TemplateStep] {
    var steps: [TemplateStep] = []
    var followsRoot = false
    for node in nodes {
      var isRoot = false
      switch node {
      case .text(let text, let startsLine):
        append(text, startsLine: startsLine, followsRoot: followsRoot, to: &steps)
      case .variable(let tag, let isRaw, let startsLine):
        if startsLine { steps.append(.lineStart) }
        isRoot = tag.name == "root" && html.isQuoted
        count(bytes: 0, weight: isRaw ? 1024 : 64)
        steps += variable(tag, isRaw: isRaw)
      case .section(let tag, let isInverted, let children):
        steps += nested(tag) { $0.section(tag, isInverted: isInverted, children, blocks) }
      case .partial(let tag, let indent):
        steps += nested(tag) { $0.partial(tag, indent: indent) }
      case .parent(let tag, let indent, let children):
        steps += nested(tag) { $0.parent(tag, indent: indent, children, blocks) }
      case .block(let tag, let children):
        steps += nested(tag) { $0.compile(blocks[tag.name] ?? children, blocks) }
      }
      followsRoot = isRoot
      measure(node)
      if isExhausted { return [] }
    }
    return steps
  }

  private mutating func append(
    _ text: TemplateNode.Text, startsLine: Bool, followsRoot: Bool, to steps: inout [TemplateStep]
  ) {
    readHTML(text)
    let bytes = followsRoot ? library.addressed(text.bytes) : text.bytes
    count(bytes: bytes.count)
    if case .text(let earlier, let earlierStartsLine)? = steps.last,
      code.endsLine(earlier) == startsLine
    {
      steps[steps.count - 1] = .text(code.joined(earlier, bytes), startsLine: earlierStartsLine)
    } else {
      steps.append(.text(code.add(bytes), startsLine: startsLine))
    }
  }

  // MARK: Bounds

  /// Compiles what is nested in a tag, unless that is nested too deep.
  private mutating func nested(
    _ tag: TemplateNode.Tag, _ body: (inout TemplateCompiler) -> [TemplateStep]
  ) -> [TemplateStep] {
    guard depth < TemplateLimits.nesting else {
      exhaust(
        tag, "`\(tag.name)` stands within more than \(TemplateLimits.nesting) others",
        note: "nest sections, partials and parents less deep")
      return []
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  private mutating func count(bytes: Int, weight: Int = 0) {
    cost = cost + TemplateCost(size: bytes, weight: bytes + weight)
  }

  /// Stops the compiler if the template has become too large at a node.
  private mutating func measure(_ node: TemplateNode) {
    code.nodeCount += 1
    count(bytes: 1)
    guard code.nodeCount > TemplateLimits.nodes || cost.size > TemplateLimits.size, !isExhausted
    else { return }
    exhaust(
      node.tag, "here the template becomes too large, with all that it calls",
      note: "call partials and parents less often within one another")
  }

  private mutating func exhaust(_ tag: TemplateNode.Tag, _ message: String, note: String) {
    report(.templateTooLarge, message, tag, note: note)
    isExhausted = true
  }

  // MARK: Diagnostics

  mutating func report(
    _ rule: Rule, _ message: String, _ tag: TemplateNode.Tag, note: String? = nil
  ) {
    report(rule, message, template: tag.template, at: tag.start, length: tag.length, note: note)
  }

  mutating func report(
    _ rule: Rule, _ message: String, template: Int, at start: Int, length: Int = 1,
    note: String?
  ) {
    diagnostics.append(
      library.sources[template].diagnostic(rule, message, at: start, length: length, note: note))
  }
}

extension TemplateNode.Tag {
  func renamed(_ name: String) -> TemplateNode.Tag {
    TemplateNode.Tag(name: name, template: template, start: start, length: length)
  }
}
