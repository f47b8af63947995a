package import Markup
import SystemPackage

/// Prints the problems of a build: text and GitHub's lines to standard error, JSON to standard output.
package enum DiagnosticPrinter {
  package static func print(_ diagnostics: [Diagnostic], as format: DiagnosticFormat)
    throws(DiskFailure)
  {
    switch format {
    case .json: try Output.standard(Array(DiagnosticFormatter.json(diagnostics).utf8))
    case .github: Output.error(diagnostics.map { DiagnosticFormatter.github($0) + "\n" }.joined())
    case .text:
      Output.painted(text(of: diagnostics, color: Terminal.hasColor(.standardError)))
    }
  }

  /// All with their excerpts, an empty line after each.
  package static func text(of diagnostics: [Diagnostic], color: Bool) -> String {
    let texts = diagnostics.map { DiagnosticFormatter.terminal($0, color: color) }
    return texts.joined(separator: "\n") + (texts.isEmpty ? "" : "\n")
  }

  /// `1 error, 2 warnings`, or `no problems`.
  package static func count(of diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(errors.counted("error")) }
    if warnings > 0 { parts.append(warnings.counted("warning")) }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }
}
