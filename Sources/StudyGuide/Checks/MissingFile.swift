internal import Markup

extension Check {
  /// The check that a guide has its settings and the list of the essay's paragraphs.
  static let missingFile = Check(.missingFile) { run in
    run.guide.content.missingFiles.map { name in
      Finding(
        Diagnostic(
          rule: .missingFile, message: "a guide needs this file", path: "content/\(name)",
          note: name == "guide.yml"
            ? "it gives `title`, `language` and `essay`"
            : "it lists the essay's `paragraphs`; or put the whole text into `content/essay.md`"))
    }
  }
}
