/// How problems are printed: for people, for programs, or for GitHub's workflows.
package enum DiagnosticFormat: String, CaseIterable, Sendable { case text, json, github }
