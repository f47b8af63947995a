internal import Markup

/// The pages that the tool makes from all entries of a kind, or from the whole guide; their titles
/// are words of the templates.
package enum BuiltInPage: String, Sendable, CaseIterable {
  case sections, claims, glossary, readings, questions, timeline, figures, essay, silences, reports
  case notFound = "404"

  /// The page as an entry that links may lead to.
  package func entry(titled title: String) -> Entry {
    let template = SourceText(path: "templates/\(rawValue).mustache", bytes: [])
    let draft = EntryDraft(
      .page, id: rawValue, document: MarkdownDocument(empty: template),
      place: Place(line: 1, column: 1))
    return draft.entry(titled: title)
  }
}
