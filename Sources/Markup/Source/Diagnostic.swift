/// A problem in content or templates: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable {
  /// The weight of a problem; errors sort before warnings.
  package enum Severity: String, Sendable, Comparable {
    case error, warning

    package static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  package var severity: Severity
  package let rule: Rule
  package let message: String
  /// The path of the file, relative to the guide's folder.
  package let path: String
  /// The place in the file; nil if the problem concerns the file as a whole.
  package let place: Place?
  /// The file, which all its problems share; nil if no line of it may be shown.
  package private(set) var source: SourceText?
  private var advice: Advice

  /// The advice printed below the caret: a near miss, or how to mend the problem.
  package var note: String? { advice.text }

  /// Makes a problem. With `near`, its suggestion is the note, and `note` stands in for one.
  package init(
    rule: Rule, message: String, path: String, place: Place? = nil, source: SourceText? = nil,
    note: String? = nil, near: NearName? = nil
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.message = message
    self.path = path
    self.place = place
    self.source = source
    advice = Advice(words: note, near: near)
  }

  /// The problem without its line, which could hold a secret.
  package var withoutExcerpt: Diagnostic {
    var copy = self
    copy.source = nil
    return copy
  }

  /// The source line of the place; empty if it may not be shown.
  package var excerpt: String { place.flatMap { source?.line($0.line) } ?? "" }
}

/// The words below a caret, which may wait for a search among many names until they are printed.
private struct Advice: Sendable {
  var words: String?
  var near: NearName?

  var text: String? { near?.suggestion ?? words }
}

extension Diagnostic: Hashable {
  package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.says(right) && left.severity == right.severity && left.note == right.note
      && (left.source === right.source
        || DiagnosticFormatter.excerpt(left) == DiagnosticFormatter.excerpt(right))
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(message)
    hasher.combine(path)
    hasher.combine(place)
  }
}

extension Diagnostic: Comparable {
  /// Orders by file, then place, then rule and message: a total order, so that reports never vary.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let origin = Place(line: 0, column: 0, length: 0)
    let (leftPlace, rightPlace) = (left.place ?? origin, right.place ?? origin)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.rule != right.rule { return left.rule.id < right.rule.id }
    return left.message < right.message
  }
}

extension [Diagnostic] {
  /// The largest number of problems for which a near miss is looked for.
  package static var mostSuggestions: Int { 100 }

  /// Returns the diagnostics sorted by place, each once, with warnings turned into errors if
  /// `strict`. The first hundred that may have a suggestion get it.
  package func settled(strict: Bool) -> [Diagnostic] {
    var settled: [Diagnostic] = []
    var suggestions = 0
    for var diagnostic in sorted() where settled.last.map({ !$0.says(diagnostic) }) ?? true {
      if strict { diagnostic.severity = .error }
      diagnostic.settleAdvice(&suggestions)
      settled.append(diagnostic)
    }
    return settled
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  /// Says whether two diagnostics report the same problem at the same place.
  fileprivate func says(_ other: Diagnostic) -> Bool {
    rule == other.rule && message == other.message && path == other.path && place == other.place
  }

  /// Looks for the suggestion now, unless enough others have one.
  fileprivate mutating func settleAdvice(_ suggestions: inout Int) {
    guard advice.near != nil else { return }
    if suggestions < [Diagnostic].mostSuggestions { advice.words = advice.text }
    advice.near = nil
    suggestions += 1
  }
}
