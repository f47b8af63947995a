/// A problem in content or templates: what is wrong, where, and what to do about it.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Comparable {
    case error, warning

    package static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  package var severity: Severity
  package let rule: Rule
  package let message: String
  /// Relative to the guide's folder.
  package let path: String
  /// Absent when the problem is the file as a whole.
  package let place: Place?
  /// The source line of `place`, kept so that the file need not be.
  package var excerpt: String
  /// Written under the caret: a near miss, or how to mend it.
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
  /// By file, then place, then rule and wording: a total order, so that reports never vary.
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
  /// Sorted by place, each once, with warnings made errors when `strict`.
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
  fileprivate func says(_ other: Diagnostic) -> Bool {
    rule == other.rule && message == other.message && path == other.path && place == other.place
  }
}
