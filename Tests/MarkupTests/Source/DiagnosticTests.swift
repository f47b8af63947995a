import Markup
import Testing

/// The order of diagnostics, and what is left of those that say the same.
struct DiagnosticTests {
  private func diagnostic(
    _ path: String, _ place: Place?, _ rule: Rule = .rawHTML, _ message: String = "m",
    _ note: String? = nil
  ) -> Diagnostic {
    Diagnostic(rule: rule, message: message, path: path, place: place, note: note)
  }

  private func warning(_ diagnostic: Diagnostic) -> Diagnostic {
    var warning = diagnostic
    warning.severity = .warning
    return warning
  }

  private let place = Place(line: 2, column: 2)

  /// In the order in which a report tells them.
  private var ordered: [Diagnostic] {
    [
      diagnostic("a", nil), diagnostic("a", nil, .yamlSyntax),
      diagnostic("a", Place(line: 1, column: 9)), diagnostic("a", place, .leftOverMark, "z"),
      diagnostic("a", place, .rawHTML, "a"), diagnostic("a", place, .rawHTML, "b"),
      diagnostic("a", Place(line: 2, column: 2, length: 2)), diagnostic("b", nil),
    ]
  }

  @Test func `diagnostics are ordered by file, place, rule and wording`() {
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        #expect((left < right) == (index < other), "\(index) and \(other)")
      }
    }
    #expect(ordered.reversed().settled(strict: false) == ordered)
  }

  @Test func `errors come before warnings`() {
    #expect(Diagnostic.Severity.error < .warning)
    #expect(!(Diagnostic.Severity.warning < .error))
    #expect(!(Diagnostic.Severity.error < .error))
    #expect(!(Diagnostic.Severity.warning < .warning))
  }

  @Test func `what is said twice is told once`() {
    let one = diagnostic("a", place)
    #expect([one, one, one].settled(strict: false) == [one])
    #expect([one, diagnostic("b", place), one].settled(strict: false).count == 2)
    let other = diagnostic("a", place, .rawHTML, "m", "another note")
    #expect([one, other].settled(strict: false) == [one])
  }

  @Test func `what differs in anything but its note is told`() {
    let one = diagnostic("a", place)
    for other in [
      diagnostic("b", place), diagnostic("a", nil), diagnostic("a", place, .yamlSyntax),
      diagnostic("a", place, .rawHTML, "n"), diagnostic("a", Place(line: 2, column: 2, length: 2)),
    ] {
      #expect([one, other].settled(strict: false).count == 2)
    }
  }

  @Test func `strictness makes errors of warnings`() {
    let diagnostics = [warning(diagnostic("a", place)), diagnostic("b", place)]
    #expect(diagnostics.settled(strict: false).map(\.severity) == [.warning, .error])
    #expect(diagnostics.settled(strict: true).map(\.severity) == [.error, .error])
    #expect([Diagnostic]().settled(strict: true).isEmpty)
  }

  @Test func `errors are seen among warnings`() {
    let (error, warning) = (diagnostic("a", nil), warning(diagnostic("a", nil)))
    #expect([warning, error].hasErrors)
    #expect(![warning, warning].hasErrors)
    #expect(![Diagnostic]().hasErrors)
  }
}
