import Markup
import SystemPackage

/// Prints the problems of a build: text and GitHub's lines to standard error, JSON to standard output.
enum Report {
  static func print(_ diagnostics: [Diagnostic], as format: GuideOptions.Format) throws(DiskFailure)
  {
    switch format {
    case .json: try Output.standard(DiagnosticText.json(diagnostics))
    case .github: Output.error(diagnostics.map { DiagnosticText.github($0) + "\n" }.joined())
    case .text:
      let color = Terminal.hasColor(.standardError)
      let texts = diagnostics.map { DiagnosticText.terminal($0, color: color) }
      Output.error(texts.joined(separator: "\n") + (texts.isEmpty ? "" : "\n"))
    }
  }

  /// `1 error, 2 warnings`, or `no problems`.
  static func count(of diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let parts = [(errors, "error"), (diagnostics.count - errors, "warning")].filter { $0.0 > 0 }
    if parts.isEmpty { return "no problems" }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
