/// A problem in content or templates: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
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
  /// The source line of ``place``, kept so that the file need not be.
  package var excerpt: String
  /// The advice printed below the caret: a near miss, or how to mend the problem.
  package let note: String?

  package init(
    rule: Rule, message: String, path: String, place: Place? = nil, excerpt: String = "",
    note: String? = nil
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.message = message
    self.path = path
    self.place = place
    self.excerpt = excerpt
    self.note = note
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
  /// Returns the diagnostics sorted by place, each once, with warnings turned into errors if
  /// `strict`.
  package func settled(strict: Bool) -> [Diagnostic] {
    var settled: [Diagnostic] = []
    for var diagnostic in sorted() where settled.last.map({ !$0.says(diagnostic) }) ?? true {
      if strict { diagnostic.severity = .error }
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
}
