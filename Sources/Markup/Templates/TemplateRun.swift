/// The state of one rendering of a view.
struct TemplateRun {
  private let code: TemplateCode
  private var frames: [TemplateRecord]
  private var bound: [TemplateValue] = []
  private var html: [UInt8] = []
  /// What stands before each line.
  private var indent: [UInt8] = []
  private var calls = 0
  private var depth = 0
  /// The number of steps so far.
  private(set) var steps = 0
  /// The step entered last that has a tag.
  private var origin = -1
  private var problem: Diagnostic?
  private var isStopped = false

  init(code: TemplateCode, root: TemplateRecord) {
    self.code = code
    frames = [root]
  }

  /// Appends what the code prints. Returns the problem that ended it early, if any.
  mutating func render(into html: inout [UInt8]) -> Diagnostic? {
    swap(&self.html, &html)
    run(code.main)
    swap(&self.html, &html)
    return problem
  }

  private mutating func run(_ steps: [TemplateStep]) {
    self.steps += 1 + steps.count
    if code.isOpenEnded, !isWithinBounds() { return }
    depth += 1
    defer { depth -= 1 }
    for step in steps where !isStopped {
      switch step {
      case .text(let range, let startsLine): append(range, startsLine: startsLine)
      case .lineStart: html.append(contentsOf: indent)
      case .print(let frame, let slot, let escaping): print(frames[frame].value(slot), escaping)
      case .printBound(let index, let escaping): print(bound[index], escaping)
      case .ifFlag(let frame, let slot, let isInverted, let steps):
        if case .flag(let isSet) = frames[frame].value(slot), isSet != isInverted { run(steps) }
      case .ifMissing(let frame, let slot, let steps):
        switch frames[frame].value(slot) {
        case .missing: run(steps)
        case .list(let records) where records.isEmpty: run(steps)
        default: break
        }
      case .bind(let frame, let slot, let steps):
        let value = frames[frame].value(slot)
        if case .missing = value { continue }
        bound.append(value)
        run(steps)
        bound.removeLast()
      case .enter(let frame, let slot, let steps, let origin):
        self.origin = origin
        enter(frames[frame].value(slot), steps)
      case .call(let number, let indent, let origin):
        self.origin = origin
        call(code.routines[number], indent)
      case .indented(let indent, let steps):
        let outer = self.indent
        self.indent += indent
        run(steps)
        self.indent = outer
      }
    }
  }

  private mutating func enter(_ value: TemplateValue, _ steps: [TemplateStep]) {
    switch value {
    case .record(let record): enter(record, steps)
    case .list(let records): for record in records where !isStopped { enter(record, steps) }
    default: break
    }
  }

  private mutating func enter(_ record: TemplateRecord, _ steps: [TemplateStep]) {
    frames.append(record)
    run(steps)
    frames.removeLast()
  }

  /// Runs a partial, which sees the page's record and the one on which it is called, and none
  /// between.
  private mutating func call(_ steps: [TemplateStep], _ indent: [UInt8]) {
    let outer = (frames, bound, self.indent)
    frames = [frames[0], frames[frames.count - 1]]
    bound = []
    self.indent = outer.2 + indent
    calls += 1
    run(steps)
    calls -= 1
    (frames, bound, self.indent) = outer
  }

  /// Says whether the page is within its bounds; if not, the rendering stops.
  private mutating func isWithinBounds() -> Bool {
    if calls > TemplateLimits.calls || depth > TemplateLimits.depth {
      problem = code.tooLarge(origin, .depth)
    } else if steps > TemplateLimits.steps || html.count > TemplateLimits.bytes {
      problem = code.tooLarge(origin, .size)
    } else {
      return true
    }
    isStopped = true
    return false
  }

  private mutating func append(_ range: Range<Int>, startsLine: Bool) {
    guard !indent.isEmpty else {
      html.append(contentsOf: code.text[range])
      return
    }
    html.append(code.text[range], indent: indent, startsLine: startsLine)
  }

  private mutating func print(_ value: TemplateValue, _ escaping: TextEscaping) {
    switch value {
    case .text(let text):
      switch escaping {
      case .plain: html.append(escaping: text)
      case .singleQuoted: html.append(escapingQuotes: text)
      }
    case .address(let address): html.append(escapingAddress: address)
    case .html(let bytes): html.append(contentsOf: bytes)
    case .missing, .flag, .record, .list: preconditionFailure("the compiler lets none through")
    }
    if code.isOpenEnded, html.count > TemplateLimits.bytes { _ = isWithinBounds() }
  }
}

extension [UInt8] {
  /// Appends a text with an indentation before each line that is not empty.
  mutating func append(_ text: ArraySlice<UInt8>, indent: [UInt8], startsLine: Bool) {
    var startsLine = startsLine
    for byte in text {
      if startsLine, !byte.isLineEnd { append(contentsOf: indent) }
      append(byte)
      startsLine = byte == UInt8(ascii: "\n")
    }
  }
}
