/// A compiled template, which prints views of one type.
package struct TemplateProgram<View: Sendable>: Sendable {
  let shape: Shape<View>
  let code: TemplateCode

  /// Whether the size of a page may grow faster than its data, so that it is bounded: see
  /// ``render(_:into:)``.
  package var isOpenEnded: Bool { code.isOpenEnded }

  /// Appends the view, printed by the template. Returns the problem if the template is open-ended
  /// and reaches a bound, where the page then ends; otherwise nil.
  @discardableResult
  package func render(_ view: View, into html: inout [UInt8]) -> Diagnostic? {
    var run = TemplateRun(code: code, root: shape.record(of: view))
    return run.render(into: &html)
  }

  /// The number of nodes that were compiled, those of partials once for each type and context.
  package var nodeCount: Int { code.nodeCount }

  /// Counts the steps in which a view is printed.
  package func stepCount(of view: View) -> Int {
    var run = TemplateRun(code: code, root: shape.record(of: view))
    var html: [UInt8] = []
    _ = run.render(into: &html)
    return run.steps
  }
}

/// The steps of a template and of the partials that it calls, with all their text in one buffer.
struct TemplateCode: Sendable {
  private(set) var text: [UInt8] = []
  var main: [TemplateStep] = []
  var routines: [[TemplateStep]] = []
  var isOpenEnded = false
  var nodeCount = 0
  private var origins: [Origin] = []

  /// The tag of a step, to tell where a bound is reached.
  private struct Origin: Sendable {
    let tag: TemplateNode.Tag
    let source: SourceText
  }

  mutating func add(_ bytes: [UInt8]) -> Range<Int> {
    text += bytes
    return text.count - bytes.count..<text.count
  }

  /// Returns a range that holds an earlier text followed by more; it copies only if the earlier
  /// text is not the last of the buffer.
  mutating func joined(_ earlier: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    if earlier.upperBound == text.count {
      text += bytes
      return earlier.lowerBound..<text.count
    }
    return add(Array(text[earlier]) + bytes)
  }

  func endsLine(_ range: Range<Int>) -> Bool { text[range].last == UInt8(ascii: "\n") }

  mutating func addRoutine() -> Int {
    routines.append([])
    return routines.count - 1
  }

  mutating func addOrigin(_ tag: TemplateNode.Tag, _ source: SourceText) -> Int {
    origins.append(Origin(tag: tag, source: source))
    return origins.count - 1
  }

  /// Makes a diagnostic about the tag of a step.
  func tooLarge(_ origin: Int, _ reason: TemplateBound) -> Diagnostic? {
    guard origins.indices.contains(origin) else { return nil }
    let (tag, source) = (origins[origin].tag, origins[origin].source)
    return source.diagnostic(
      .templateTooLarge, "`\(tag.name)` \(reason.message)", at: tag.start, length: tag.length,
      note: reason.remedy)
  }
}

/// A bound that is reached while a page is rendered.
enum TemplateBound: Sendable {
  case depth, size

  var message: String {
    switch self {
    case .depth: "comes back to itself in the data, without end"
    case .size: "prints more than a page can hold"
    }
  }

  var remedy: String {
    switch self {
    case .depth: "let a partial call itself only in lists that end"
    case .size: "do not repeat lists within one another"
    }
  }
}

/// How a text is escaped: for content and double quotation marks, or for single ones.
enum TextEscaping: Sendable { case plain, singleQuoted }

/// One step. Values are addressed by the number of their record, outermost first, and their slot in
/// it.
indirect enum TemplateStep: Sendable {
  /// Prints a text; `startsLine` if it begins a line of its template.
  case text(Range<Int>, startsLine: Bool)
  /// Prints the indentation before a value that begins a line.
  case lineStart
  case print(Int, Int, TextEscaping)
  /// Prints an open optional, by its number.
  case printBound(Int, TextEscaping)
  case ifFlag(Int, Int, isInverted: Bool, [TemplateStep])
  /// Runs steps if an optional is missing or a list is empty.
  case ifMissing(Int, Int, [TemplateStep])
  /// Runs steps with an optional open, if it is present.
  case bind(Int, Int, [TemplateStep])
  /// Runs steps for a record, or for each record of a list.
  case enter(Int, Int, [TemplateStep], origin: Int)
  /// Runs a routine, by its number, with more indentation before its lines.
  case call(Int, indent: [UInt8], origin: Int)
  /// Runs steps with more indentation before their lines.
  case indented([UInt8], [TemplateStep])
}
