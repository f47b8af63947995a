/// A compiled template, which prints views of one type and cannot fail.
package struct TemplateProgram<View: Sendable>: Sendable {
  let shape: Shape<View>
  let code: TemplateCode

  /// Appends the view, printed by the template.
  package func render(_ view: View, into html: inout [UInt8]) {
    var run = TemplateRun(code: code, root: shape.record(of: view))
    swap(&run.html, &html)
    run.run(code.main)
    swap(&run.html, &html)
  }
}

/// The steps of a template and of the partials that it calls, with all their text in one buffer.
struct TemplateCode: Sendable {
  fileprivate var text: [UInt8] = []
  var main: [TemplateStep] = []
  var routines: [[TemplateStep]] = []

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

  mutating func addRoutine() -> Int {
    routines.append([])
    return routines.count - 1
  }
}

/// One step. Values are addressed by the number of their record, outermost first, and their slot in
/// it.
indirect enum TemplateStep: Sendable {
  case text(Range<Int>)
  case print(Int, Int)
  /// Prints an open optional, by its number.
  case printBound(Int)
  case ifFlag(Int, Int, isInverted: Bool, [TemplateStep])
  /// Runs steps if an optional is missing or a list is empty.
  case ifMissing(Int, Int, [TemplateStep])
  /// Runs steps with an optional open, if it is present.
  case bind(Int, Int, [TemplateStep])
  /// Runs steps for a record, or for each record of a list.
  case enter(Int, Int, [TemplateStep])
  /// Runs a routine, by its number.
  case call(Int)
}

/// The state of one rendering of a view.
private struct TemplateRun {
  let code: TemplateCode
  var frames: [TemplateRecord]
  var bound: [TemplateValue] = []
  var html: [UInt8] = []

  init(code: TemplateCode, root: TemplateRecord) {
    self.code = code
    frames = [root]
  }

  mutating func run(_ steps: [TemplateStep]) {
    for step in steps {
      switch step {
      case .text(let range): html.append(contentsOf: code.text[range])
      case .print(let frame, let slot): print(frames[frame].value(slot))
      case .printBound(let index): print(bound[index])
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
      case .enter(let frame, let slot, let steps): enter(frames[frame].value(slot), steps)
      case .call(let number): call(code.routines[number])
      }
    }
  }

  private mutating func enter(_ value: TemplateValue, _ steps: [TemplateStep]) {
    switch value {
    case .record(let record): enter(record, steps)
    case .list(let records): for record in records { enter(record, steps) }
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
  private mutating func call(_ steps: [TemplateStep]) {
    let outer = (frames, bound)
    frames = [frames[0], frames[frames.count - 1]]
    bound = []
    run(steps)
    (frames, bound) = outer
  }

  private mutating func print(_ value: TemplateValue) {
    switch value {
    case .text(let text): html.append(escaping: text)
    case .address(let address): html.append(escapingAddress: address)
    case .html(let bytes): html.append(contentsOf: bytes)
    case .missing, .flag, .record, .list: preconditionFailure("the compiler lets none through")
    }
  }
}
