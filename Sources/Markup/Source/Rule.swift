/// One thing that content or templates are checked for: its id, which diagnostics print and
/// `silence:` names, and what to say of it.
///
/// Each rule is declared beside what finds it: a reader of files, linking, or a check.
package struct Rule: Sendable {
  /// Small words and hyphens, as in `broken-reference`; no two rules share one.
  package let id: String
  package let severity: Diagnostic.Severity
  /// What is wrong, in one sentence.
  package let meaning: String
  /// What to do about it, in one sentence.
  package let remedy: String

  package init(
    _ id: String, _ severity: Diagnostic.Severity = .error, meaning: String, remedy: String
  ) {
    self.id = id
    self.severity = severity
    self.meaning = meaning
    self.remedy = remedy
  }
}

extension Rule: Hashable {
  package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
