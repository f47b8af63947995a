package import Markup

/// What an open page is told after each build, as JSON: the page compares it with what it shows.
package struct PageState: Equatable {
  /// The digest of the page as it stands now, or of what stands in its place.
  package let page: String
  package let style: String
  /// Counts changes of images and scripts, which a page shows only when it is loaded anew.
  package let assets: Int
  package let isStale: Bool
  package let failure: String?
  package let problems: [Diagnostic]

  package init(_ snapshot: PreviewSnapshot, page: String) {
    self.page = page
    style = snapshot.style
    assets = snapshot.assets
    isStale = snapshot.isStale
    failure = snapshot.failure
    problems = snapshot.problems
  }

  /// One line; `go` is the address of a page to show instead.
  package func json(editor: EditorLink, go: String?) -> String {
    var fields: [(key: String, value: String)] = [
      ("page", JSONWriter.quoted(page)), ("style", JSONWriter.quoted(style)),
      ("assets", JSONWriter.quoted(String(assets))), ("stale", String(isStale)),
      ("problems", JSONWriter.list(problems.map { Self.json($0, editor) })),
    ]
    if let failure { fields.append(("failure", JSONWriter.quoted(failure))) }
    if let go { fields.append(("go", JSONWriter.quoted(go))) }
    return JSONWriter.object(fields)
  }

  private static func json(_ diagnostic: Diagnostic, _ editor: EditorLink) -> String {
    var fields: [(key: String, value: String)] = [
      ("severity", diagnostic.severity.rawValue), ("rule", diagnostic.rule.id),
      ("path", diagnostic.path), ("message", diagnostic.message),
      ("excerpt", DiagnosticFormatter.excerpt(diagnostic)),
    ]
    if let note = diagnostic.note { fields.append(("note", note)) }
    if let place = diagnostic.place {
      fields += [("line", String(place.line)), ("column", String(place.column))]
    }
    if let address = editor.address(of: diagnostic) { fields.append(("edit", address)) }
    return JSONWriter.object(ofTexts: fields)
  }
}
