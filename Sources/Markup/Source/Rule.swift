/// A rule for content or templates: its id, which diagnostics print and `silence:` names, with its
/// explanation.
///
/// Each rule is declared beside the code that applies it: a reader of files, linking, or a check.
package struct Rule: Sendable {
  /// The id: words in small letters joined by hyphens, as in `broken-reference`; no two rules share
  /// one.
  package let id: String
  package let severity: Diagnostic.Severity
  /// The mistake, in one sentence.
  package let meaning: String
  /// The remedy, in one sentence.
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
