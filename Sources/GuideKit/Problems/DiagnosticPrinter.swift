package import Markup
import SystemPackage

/// Prints the problems of a build: text and GitHub's lines to standard error, JSON to standard output.
///
/// Paths of problems are seen from the guide's folder, and so does JSON give them. For people they are
/// seen from where one stands, and for GitHub from the top of the repository.
package enum DiagnosticPrinter {
  /// Prints the problems of the guide in the folder `guide`.
  package static func print(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, of guide: String = "."
  ) throws(DiskFailure) {
    switch format {
    case .json: try Output.standard(Array(DiagnosticFormatter.json(diagnostics).utf8))
    case .github:
      let folder = GuidePlace.inRepository(
        guide, workspace: Terminal.variable("GITHUB_WORKSPACE"))
      Output.error(
        diagnostics.map { DiagnosticFormatter.github($0, folder: folder) + "\n" }.joined())
    case .text:
      Output.painted(
        text(of: diagnostics, in: GuidePlace.seen(guide), color: Terminal.hasColor(.standardError)))
    }
  }

  /// All with their excerpts, an empty line after each; `folder` leads to the guide.
  package static func text(
    of diagnostics: [Diagnostic], in folder: String = "", color: Bool
  ) -> String {
    let texts = diagnostics.map {
      DiagnosticFormatter.terminal($0, color: color, folder: folder)
    }
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
